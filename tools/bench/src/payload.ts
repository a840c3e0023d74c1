/** A chat completion as a server streams it. */
export interface Payload {
  /** The bytes of each event. */
  readonly events: readonly Uint8Array[]
  /** What the answer says. */
  readonly text: string
}

const words = [
  'the',
  ' answer',
  ' to',
  ' a',
  ' question',
  ',',
  ' "quoted"',
  '\n\n',
  ' naïve',
  ' 東京',
  ' 🌱',
  ' tree',
  ' shak',
  'ing',
  '.',
]

/**
 * Writes a stream as the API does: the role, one token in each chunk, the reason of its end, usage,
 * `[DONE]`. The same count gives the same bytes.
 *
 * @param count - Number of chunks.
 * @returns The stream.
 */
export function createPayload(count: number): Payload {
  const tokens = Array.from({ length: count - 3 }, (_, index) => words[(index * 7) % words.length])
  const chunks = [
    choice({ role: 'assistant', content: '', refusal: null }),
    ...tokens.map((content) => choice({ content })),
    choice({}, 'stop'),
    { choices: [], usage: { prompt_tokens: 9, completion_tokens: count, total_tokens: count + 9 } },
  ]
  const lines = chunks.map((chunk, index) =>
    JSON.stringify({
      id: 'chatcmpl-Bq1ZrPp0Vh3dJrQyTn5WkLx8',
      object: 'chat.completion.chunk',
      created: 1_764_000_000,
      model: 'gpt-5.5-2026-04-23',
      service_tier: 'default',
      system_fingerprint: null,
      ...chunk,
      // The API pads each chunk so that its length tells nothing.
      obfuscation: 'xK2vQ9mZ7pL'.slice(index % 11),
    }),
  )
  const encoder = new TextEncoder()
  return {
    events: [...lines, '[DONE]'].map((line) => encoder.encode(`data: ${line}\n\n`)),
    text: tokens.join(''),
  }
}

/** Cuts the same bytes into pieces of one size, as they come through a busy connection. */
export function regroup(events: readonly Uint8Array[], size: number): Uint8Array[] {
  const bytes = new Uint8Array(events.reduce((sum, { length }) => sum + length, 0))
  let end = 0
  for (const event of events) {
    bytes.set(event, end)
    end += event.length
  }
  return Array.from({ length: Math.ceil(end / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  )
}

function choice(delta: object, finish_reason: string | null = null): object {
  return { choices: [{ index: 0, delta, logprobs: null, finish_reason }], usage: null }
}

import { createPayload } from './payload.ts'

/** Bytes of a stream, in blocks of which most are one and the same: a million events take no memory. */
export interface RepeatedPayload {
  readonly blocks: readonly Uint8Array[]
  /** How many events there are, `[DONE]` not counted. */
  readonly events: number
  /** Length of the text that they add up to. */
  readonly length: number
}

const size = 1000
const word = ' token'

/**
 * Writes a chat completion of many chunks.
 *
 * @param count - Number of pieces of text, in thousands.
 * @returns The stream.
 */
export function repeatChunks(count: number): RepeatedPayload {
  const { events, text } = createPayload(size + 3)
  const [first, ...rest] = events
  return assemble([first], rest.slice(0, size), rest.slice(size), count, text.length)
}

/**
 * Writes a response of many events.
 *
 * @param count - Number of pieces of text, in thousands.
 * @returns The stream.
 */
export function repeatEvents(count: number): RepeatedPayload {
  const response = { id: 'resp_1', object: 'response', created_at: 1, output: [], tools: [] }
  const at = { item_id: 'msg_1', output_index: 0, content_index: 0 }
  const message = { type: 'message', id: 'msg_1', role: 'assistant', content: [] }
  const part = { type: 'output_text', text: '', annotations: [] }
  const text = word.repeat(size * count)
  const content = [{ ...part, text }]
  const start = [
    { type: 'response.created', response: { ...response, status: 'in_progress' } },
    { type: 'response.output_item.added', output_index: 0, item: message },
    { type: 'response.content_part.added', ...at, part },
  ]
  const delta = { type: 'response.output_text.delta', ...at, delta: word, logprobs: [] }
  const end = [
    { type: 'response.output_text.done', ...at, text, logprobs: [] },
    { type: 'response.content_part.done', ...at, part: { ...part, text } },
    { type: 'response.output_item.done', output_index: 0, item: { ...message, content } },
    {
      type: 'response.completed',
      response: { ...response, status: 'completed', output: [{ ...message, content }] },
    },
  ]
  const middle = Array.from({ length: size }, () => encode(delta))
  return assemble(start.map(encode), middle, end.map(encode), count, size * word.length)
}

function assemble(
  start: readonly (Uint8Array | undefined)[],
  middle: readonly Uint8Array[],
  end: readonly Uint8Array[],
  count: number,
  length: number,
): RepeatedPayload {
  const block = concat(middle)
  const isDone = new TextDecoder().decode(end.at(-1)).includes('[DONE]')
  return {
    blocks: [
      concat(start.filter((bytes) => bytes !== undefined)),
      ...Array.from({ length: count }, () => block),
      concat(end),
    ],
    events: start.length + middle.length * count + end.length - Number(isDone),
    length: length * count,
  }
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let end = 0
  for (const part of parts) {
    bytes.set(part, end)
    end += part.length
  }
  return bytes
}

function encode(event: object): Uint8Array {
  return new TextEncoder().encode(`data: ${JSON.stringify(event)}\n\n`)
}

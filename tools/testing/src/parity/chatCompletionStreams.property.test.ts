import { createClient } from '@bonsai-ai/core'
import {
  accumulateChatCompletion,
  chatCompletionEvents,
  chatCompletionText,
  streamChatCompletion,
} from 'bonsai-ai/chat'
import * as fc from 'fast-check'
import { OpenAI } from 'openai'
import { expect, test } from 'vitest'

const params = { model: 'gpt-5.5', messages: [{ role: 'user' as const, content: 'Hi' }] }
const head = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: 'gpt-5.5' }
const usage = { prompt_tokens: 3, completion_tokens: 5, total_tokens: 8 }

const unit = fc.constantFrom(
  'a',
  ' ',
  '🌳',
  'é',
  '"',
  '\\',
  '{',
  '}',
  '[DONE]',
  'data:',
  '\r\n',
  '\0',
)
const text = fc.string({ unit, minLength: 1, maxLength: 12 })
const call = fc.record({
  type: fc.constantFrom('function', 'function', 'custom'),
  name: fc.constantFrom('f', 'get_weather'),
  input: fc.oneof(text, fc.json({ maxDepth: 2 })),
})
const answer = fc.record({
  content: fc.option(text),
  refusal: fc.option(text),
  calls: fc.array(call, { maxLength: 3 }),
  hasLogprobs: fc.boolean(),
  repeatsRole: fc.boolean(),
  endsAtOnce: fc.boolean(),
})
const wire = fc.record({
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  space: fc.constantFrom('', ' '),
  comment: fc.constantFrom('', ': OPENROUTER PROCESSING'),
  dones: fc.nat(2),
  bytesPerRead: fc.integer({ min: 1, max: 200 }),
  hasUsage: fc.constantFrom('never', 'last', 'always'),
})
// Which answer and which call goes on, and where texts are cut.
const dice = fc.array(fc.nat(99), { minLength: 5, maxLength: 40 })

type Answer = typeof answer extends fc.Arbitrary<infer T> ? T : never
type Wire = typeof wire extends fc.Arbitrary<infer T> ? T : never
type Roll = (sides: number) => number

test('default', async () => {
  const answers = fc.array(answer, { minLength: 1, maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(answers, wire, dice, async (said, format, values) => {
      let at = 0
      const roll: Roll = (sides) => (values[at++ % values.length] ?? 0) % sides
      const chunks = chunksOf(said, format, roll)
      const fetch = serve(chunks, format)

      const client = createClient({ apiKey: 'sk-stub', fetch, maxRetries: 0 })
      const completion = await accumulateChatCompletion(await streamChatCompletion(client, params))

      const npm = new OpenAI({ apiKey: 'sk-stub', fetch, maxRetries: 0 })
      const theirs = await npm.chat.completions.stream(params).finalChatCompletion()
      expect(completion).toEqual(withoutParsed(theirs))
      expect(completion.choices.map(({ message }) => told(message))).toEqual(said.map(saying))

      const pieces = new Map<string, string>()
      for await (const event of chatCompletionEvents(await streamChatCompletion(client, params))) {
        if (event.type === 'completion.done') expect(event.completion).toEqual(completion)
        if (event.type === 'chunk' || !('snapshot' in event)) continue
        if (typeof event.delta !== 'string') continue
        const key = `${event.type} ${event.choice} ${'index' in event ? event.index : ''}`
        pieces.set(key, (pieces.get(key) ?? '') + event.delta)
        expect(event.snapshot).toBe(pieces.get(key))
      }
      for (const [choice, { content }] of said.entries()) {
        let all = ''
        const stream = await streamChatCompletion(client, params)
        for await (const piece of chatCompletionText(stream, { choice })) all += piece
        expect(all).toBe(content ?? '')
      }
    }),
    { numRuns: 100 },
  )
})

/** The chunks of some answers, that come in turns, their calls too. */
function chunksOf(said: readonly Answer[], { hasUsage }: Wire, roll: Roll): object[] {
  const queues = said.map((one, index) => deltasOf(one, index, roll))
  const chunks: object[] = []
  while (queues.some((queue) => queue.length > 0)) {
    const choices = pickFrom(queues, roll)
    chunks.push({ ...head, choices: [choices], ...(hasUsage === 'always' && { usage }) })
  }
  if (hasUsage !== 'never') chunks.push({ ...head, choices: [], usage })
  return chunks
}

function deltasOf(one: Answer, index: number, roll: Roll): object[] {
  const { content, refusal, calls, hasLogprobs, repeatsRole, endsAtOnce } = one
  const pieces: object[] = [{ role: 'assistant', content: content === null ? null : '' }]
  for (const delta of cut(content ?? '', roll)) pieces.push({ content: delta })
  for (const delta of cut(refusal ?? '', roll)) pieces.push({ refusal: delta })
  const queues = calls.map(({ type, name, input }, number) => {
    const field = type === 'custom' ? 'input' : 'arguments'
    const id = `call_${index}_${number}`
    const first = { index: number, id, type, [type]: { name, [field]: '' } }
    return [
      first,
      ...cut(input, roll).map((part) => ({ index: number, [type]: { [field]: part } })),
    ]
  })
  while (queues.some((queue) => queue.length > 0))
    pieces.push({ tool_calls: [pickFrom(queues, roll)] })

  const finish_reason = calls.length > 0 ? 'tool_calls' : 'stop'
  const choices = pieces.map((delta, at) => ({
    index,
    delta: repeatsRole ? { role: 'assistant', ...delta } : delta,
    finish_reason: endsAtOnce && at === pieces.length - 1 ? finish_reason : null,
    ...(hasLogprobs && { logprobs: { content: [token(at)], refusal: null } }),
  }))
  return endsAtOnce ? choices : [...choices, { index, delta: {}, finish_reason }]
}

/** The next of any queue that has one. */
function pickFrom<T>(queues: readonly T[][], roll: Roll): T {
  const full = queues.filter((queue) => queue.length > 0)
  return full[roll(full.length)]?.shift() as T
}

function cut(whole: string, roll: Roll): string[] {
  const pieces: string[] = []
  for (let at = 0; at < whole.length;) {
    const length = 1 + roll(5)
    pieces.push(whole.slice(at, (at += length)))
  }
  return pieces
}

function token(at: number): object {
  return { token: `${at}`, logprob: -at, bytes: null, top_logprobs: [] }
}

function serve(chunks: readonly object[], format: Wire): () => Promise<Response> {
  const { lineEnd, space, comment, dones, bytesPerRead } = format
  const events = [
    ...chunks.map((chunk) => JSON.stringify(chunk)),
    ...Array<string>(dones).fill('[DONE]'),
  ]
  const lines = events.map((data) => `${comment}${lineEnd}data:${space}${data}${lineEnd}${lineEnd}`)
  const bytes = new TextEncoder().encode(lines.join(''))
  return async () => {
    let at = 0
    const body = new ReadableStream({
      pull(sink) {
        if (at >= bytes.length) sink.close()
        else sink.enqueue(bytes.slice(at, (at += bytesPerRead)))
      },
    })
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  }
}

/** Without the fields of structured outputs, which are null here and no part of the answer. */
function withoutParsed(completion: object): unknown {
  return JSON.parse(
    JSON.stringify(completion, (name, value: unknown) =>
      /^parsed(_arguments)?$/.test(name) && value === null ? undefined : value,
    ),
  )
}

type Message = Awaited<ReturnType<typeof accumulateChatCompletion>>['choices'][0]['message']

function told({ content, refusal, tool_calls }: Message): object {
  const calls = (tool_calls ?? []).map((one) =>
    one.type === 'custom'
      ? { type: one.type, name: one.custom.name, input: one.custom.input }
      : { type: one.type, name: one.function.name, input: one.function.arguments },
  )
  return { content, refusal, calls }
}

function saying({ content, refusal, calls }: Answer): object {
  return { content, refusal, calls }
}

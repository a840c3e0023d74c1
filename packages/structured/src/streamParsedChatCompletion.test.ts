import { createClient, isStreamError } from '@bonsai-ai/core'
import { createMock } from '@bonsai-ai/mock'
import { stubStream } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { carrySchema } from './carriedSchema.ts'
import { chatFormat } from './chatFormat.ts'
import { isIncompleteError } from './isIncompleteError.ts'
import { streamParsedChatCompletion } from './streamParsedChatCompletion.ts'

const schema = z.object({ city: z.string(), days: z.array(z.object({ celsius: z.number() })) })
const params = {
  model: 'gpt-5.5',
  messages: [{ role: 'user' as const, content: 'How warm is it in Oslo?' }],
  response_format: chatFormat(schema, 'weather'),
}

function chunk(delta: object, finish_reason: string | null = null, index = 0): object {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    choices: [{ index, delta, finish_reason }],
  }
}

async function eventsOf(
  ...chunks: object[]
): Promise<{ partials: unknown[]; types: string[]; parsed: unknown }> {
  const events = await streamParsedChatCompletion(stubStream(...chunks).client, params)
  const partials: unknown[] = []
  const types: string[] = []
  let parsed: unknown
  for await (const event of events) {
    types.push(event.type)
    if ('partial' in event) partials.push(structuredClone(event.partial))
    if (event.type === 'completion.done')
      parsed = event.completion.choices.map(({ message }) => message.parsed)
  }
  return { partials, types, parsed }
}

test('default', async () => {
  const { partials, parsed } = await eventsOf(
    chunk({ role: 'assistant', content: '' }),
    chunk({ content: '{"city":"Os' }),
    chunk({ content: 'lo","days":[{"cel' }),
    chunk({ content: 'sius":4}]}' }),
    chunk({}, 'stop'),
  )
  expect(partials).toEqual([
    { city: 'Os' },
    { city: 'Oslo', days: [{}] },
    { city: 'Oslo', days: [{ celsius: 4 }] },
  ])
  expect(parsed).toEqual([{ city: 'Oslo', days: [{ celsius: 4 }] }])
})

test('behavior: against the mock', async () => {
  const client = createClient({ apiKey: 'any', fetch: createMock() })
  let last: unknown
  let parsed: unknown
  for await (const event of await streamParsedChatCompletion(client, params)) {
    if (event.type === 'content.delta') last = event.partial
    if (event.type === 'completion.done') parsed = event.completion.choices[0]?.message.parsed
  }
  expect(schema.safeParse(parsed).success).toBe(true)
  expect(last).toEqual(parsed)
})

test('behavior: several answers in turns', async () => {
  const { partials, parsed } = await eventsOf(
    chunk({ content: '{"city":"A' }),
    chunk({ content: '{"city":"B' }, null, 1),
    chunk({ content: '","days":[]}' }),
    chunk({ content: '","days":[]}' }, null, 1),
    chunk({}, 'stop'),
    chunk({}, 'stop', 1),
  )
  expect(partials).toEqual([
    { city: 'A' },
    { city: 'B' },
    { city: 'A', days: [] },
    { city: 'B', days: [] },
  ])
  expect(parsed).toEqual([
    { city: 'A', days: [] },
    { city: 'B', days: [] },
  ])
})

test('behavior: arguments of functions', async () => {
  const tool = carrySchema(
    { type: 'function' as const, function: { name: 'f', strict: true } },
    z.object({ at: z.string().transform(Number) }),
  )
  const call = (fields: object): object => ({ tool_calls: [{ index: 0, ...fields }] })
  const { client } = stubStream(
    chunk(call({ id: 'call_1', type: 'function', function: { name: 'f', arguments: '{"at":' } })),
    chunk(call({ function: { arguments: '"5' } })),
    chunk(call({ function: { arguments: '"}' } })),
    chunk({}, 'tool_calls'),
  )
  const partials: unknown[] = []
  let parsed: unknown
  for await (const event of await streamParsedChatCompletion(client, {
    ...params,
    tools: [tool],
  })) {
    if (event.type === 'tool_calls.function.arguments.delta')
      partials.push(structuredClone(event.partial))
    if (event.type === 'completion.done')
      parsed = event.completion.choices[0]?.message.tool_calls?.[0]
  }
  expect(partials).toEqual([{}, { at: '5' }, { at: '5' }])
  expect(parsed).toMatchObject({ function: { parsed_arguments: { at: 5 } } })
})

test('behavior: a refusal is a value', async () => {
  const { types, parsed } = await eventsOf(chunk({ refusal: 'No.' }), chunk({}, 'stop'))
  expect(types).toContain('refusal.delta')
  expect(parsed).toEqual([null])
})

test('error: what is not JSON is an error at the end only', async () => {
  await expect(eventsOf(chunk({ content: 'It is warm.' }), chunk({}, 'stop'))).rejects.toThrow(
    'POST /chat/completions: weather: is not JSON: It is warm.',
  )
})

test('error: an answer that ended too early, and a stream that did', async () => {
  const length: unknown = await eventsOf(chunk({ content: '{"ci' }), chunk({}, 'length')).catch(
    (cause: unknown) => cause,
  )
  expect(isIncompleteError(length) && length.result).toMatchObject({
    choices: [{ message: { content: '{"ci' } }],
  })
  const { client } = stubStream(chunk({ content: '{"ci' }))
  const read = async (): Promise<void> => {
    for await (const _ of await streamParsedChatCompletion(client, params));
  }
  // `[DONE]` came, so this one is taken for whole, and its text is not.
  await expect(read()).rejects.toThrow('is not JSON: {"ci')
  expect(isStreamError(length)).toBe(false)
})

test('error: a format that lost its schema, before anything is sent', async () => {
  const { client, sent } = stubStream()
  const copy = { ...params, response_format: { ...params.response_format } }
  await expect(streamParsedChatCompletion(client, copy)).rejects.toThrow(TypeError)
  expect(sent).toHaveLength(0)
})

test('behavior: leaving before the first event ends the stream', async () => {
  let isCancelled = false
  const body = new ReadableStream({
    cancel() {
      isCancelled = true
    },
  })
  const headers = { 'content-type': 'text/event-stream' }
  const client = createClient({ apiKey: 'any', fetch: async () => new Response(body, { headers }) })
  const events = await streamParsedChatCompletion(client, params)
  await events.return()
  expect(isCancelled).toBe(true)
})

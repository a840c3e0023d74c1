import { isStreamError } from '@bonsai-ai/core'
import { sse, stubScript } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { defineTool } from './defineTool.ts'
import { streamChatTools } from './streamChatTools.ts'

const head = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: 'gpt-5.5' }
const getWeather = defineTool({
  name: 'get_weather',
  parameters: z.object({ city: z.string() }),
  execute: ({ city }) => ({ city, celsius: 4 }),
})
const params = {
  model: 'gpt-5.5',
  messages: [{ role: 'user', content: 'How warm is it?' }] as const,
  tools: [getWeather],
}

const calling = sse(
  chunk({ role: 'assistant', content: null }),
  chunk({ tool_calls: [piece(0, 'a', '{"city":'), piece(1, 'b', '')] }),
  chunk({ tool_calls: [{ index: 0, function: { arguments: '"Oslo"}' } }] }),
  chunk({ tool_calls: [{ index: 1, function: { arguments: '{"city":7}' } }] }),
  chunk({}, 'tool_calls'),
  { ...head, choices: [], usage: { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 } },
)
const saying = sse(
  chunk({ role: 'assistant', content: '4 ' }),
  chunk({ content: '°C' }),
  chunk({}, 'stop'),
  { ...head, choices: [], usage: { prompt_tokens: 9, completion_tokens: 1, total_tokens: 10 } },
)

test('default', async () => {
  const { client, bodies } = stubScript(calling, saying)
  const run = streamChatTools(client, { ...params, stream_options: { include_usage: true } })
  const seen: unknown[] = []
  for await (const event of run) {
    if (event.type === 'chunk' || event.type.endsWith('arguments.delta')) continue
    if (event.type === 'tool.started') seen.push(['started', event.call.id])
    else if (event.type === 'tool.finished')
      seen.push(['finished', event.answer.call.id, event.answer.result])
    else if (event.type === 'step.done') seen.push(['step', event.step.index])
    else seen.push(event.type)
  }

  expect(seen).toEqual([
    'tool_calls.function.arguments.done',
    'tool_calls.function.arguments.done',
    'completion.done',
    ['started', 'a'],
    ['started', 'b'],
    ['finished', 'b', expect.stringContaining('Invalid arguments of get_weather: city')],
    ['finished', 'a', { city: 'Oslo', celsius: 4 }],
    ['step', 0],
    'content.delta',
    'content.delta',
    'content.done',
    'completion.done',
    ['step', 1],
  ])
  const { completion, ended, usage } = await run.result()
  expect([ended, completion.choices[0]?.message.content]).toEqual(['done', '4 °C'])
  expect(usage).toEqual({ prompt_tokens: 12, completion_tokens: 3, total_tokens: 15 })
  expect(bodies.map(({ stream }) => stream)).toEqual([true, true])
  expect(bodies[1]).toMatchObject({
    messages: [
      {},
      {
        role: 'assistant',
        content: null,
        tool_calls: [
          {
            id: 'a',
            type: 'function',
            function: { name: 'get_weather', arguments: '{"city":"Oslo"}' },
          },
          { id: 'b', type: 'function', function: { name: 'get_weather', arguments: '{"city":7}' } },
        ],
      },
      { role: 'tool', tool_call_id: 'a', content: '{"city":"Oslo","celsius":4}' },
      { role: 'tool', tool_call_id: 'b' },
    ],
  })
})

test('behavior: the result alone', async () => {
  const { client } = stubScript(calling, saying)
  const { messages } = await streamChatTools(client, params).result()
  expect(messages.map(({ role }) => role)).toEqual([
    'user',
    'assistant',
    'tool',
    'tool',
    'assistant',
  ])
})

test('behavior: a call’s end is told when it comes, whatever the others do', async () => {
  const { client } = stubScript(calling, saying)
  let release: (() => void) | undefined
  const tool = defineTool({
    name: 'get_weather',
    execute: (_, { callId }) =>
      callId === 'a' ? new Promise<void>((resolve) => (release = resolve)) : 'at once',
  })
  const order: string[] = []
  for await (const event of streamChatTools(client, { ...params, tools: [tool] })) {
    if (event.type !== 'tool.finished') continue
    order.push(event.answer.call.id)
    // Only now that the other one was told of.
    release?.()
  }
  expect(order).toEqual(['b', 'a'])
})

test('error: a stream that is cut off runs nothing', async () => {
  const cut = calling.slice(0, calling.indexOf('data: {"id":"chatcmpl-1"', 700))
  const { client, bodies } = stubScript(cut, saying)
  const run = streamChatTools(client, params)
  const error = await run.result().catch((cause: unknown) => cause)
  expect(isStreamError(error)).toBe(true)
  expect(bodies.length).toBe(1)
})

test('error: an exception of a tool ends the stream', async () => {
  const { client } = stubScript(calling)
  const failure = new Error('failed')
  const tool = defineTool({ name: 'get_weather', execute: () => Promise.reject(failure) })
  const types: string[] = []
  const error: unknown = await (async () => {
    for await (const { type } of streamChatTools(client, { ...params, tools: [tool] }))
      types.push(type)
  })().catch((cause: unknown) => cause)
  expect(error).toBe(failure)
  expect(types.slice(-2)).toEqual(['tool.started', 'tool.started'])
})

function chunk(delta: object, finish_reason: string | null = null): object {
  return { ...head, choices: [{ index: 0, delta, finish_reason }] }
}

function piece(index: number, id: string, text: string): object {
  return { index, id, type: 'function', function: { name: 'get_weather', arguments: text } }
}

import { fromSSEResponse } from '@bonsai-ai/core'
import { stubStream } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import { accumulateChatCompletion } from './accumulateChatCompletion.ts'
import type { ChatCompletionChunk } from './generated/types.gen.ts'
import { streamChatCompletion } from './streamChatCompletion.ts'

const params = { model: 'gpt-5.5', messages: [{ role: 'user', content: 'Hi' }] } as const
const head = {
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  created: 1_764_000_000,
  model: 'gpt-5.5',
}
const cut = [chunk({ role: 'assistant', content: 'Hel' }), chunk({ content: 'lo' })]
const whole = [...cut, { ...head, choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] }]

test('default', async () => {
  const usage = { prompt_tokens: 3, completion_tokens: 1, total_tokens: 4 }
  const { client } = stubStream(...whole, { ...head, choices: [], usage })
  const stream = await streamChatCompletion(client, params)

  expect(await accumulateChatCompletion(stream)).toEqual({
    ...head,
    object: 'chat.completion',
    choices: [
      {
        index: 0,
        finish_reason: 'stop',
        logprobs: null,
        message: { role: 'assistant', content: 'Hello', refusal: null },
      },
    ],
    usage,
  })
})

test('behavior: any source of chunks will do', async () => {
  const completion = await accumulateChatCompletion(source(whole))

  expect(completion.choices[0]?.message.content).toBe('Hello')
})

test('behavior: without [DONE], finish_reason is enough', async () => {
  const completion = await accumulateChatCompletion(sse(whole))

  expect(completion.choices[0]).toMatchObject({ finish_reason: 'stop' })
})

test.each([
  ['stop', cut],
  ['tool_calls', [chunk({ tool_calls: [{ function: { name: 'f', arguments: '{}' } }] })]],
])('behavior: without finish_reason, [DONE] is enough: %s', async (finish_reason, chunks) => {
  const { client } = stubStream(...chunks)
  const completion = await accumulateChatCompletion(await streamChatCompletion(client, params))

  expect(completion.choices).toMatchObject([{ finish_reason }])
})

test('behavior: choices may be null, absent or empty, and lack index and delta', async () => {
  const chunks = [
    { ...head, choices: null },
    head,
    { ...head, choices: [] },
    { ...head, choices: [{}, {}] },
    { ...head, choices: [{ delta: null, logprobs: null }, { delta: { content: 'b' } }] },
    { ...head, choices: [{ delta: { content: 'a' } }] },
    { ...head, choices: [{ finish_reason: 'stop' }, { finish_reason: 'length' }] },
  ]

  expect((await accumulateChatCompletion(source(chunks))).choices).toMatchObject([
    { index: 0, finish_reason: 'stop', message: { content: 'a' } },
    { index: 1, finish_reason: 'length', message: { content: 'b' } },
  ])
})

test.each([
  ['without numbers', [undefined, undefined, undefined]],
  ['with one number for all', [0, 0, 0]],
  ['numbered from -1', [-1, -1, 1]],
  ['numbered from 1', [1, 1, 2]],
  ['with holes', [0, 0, 4_000_000_000]],
])('behavior: parallel tool calls %s', async (_, numbers) => {
  const pieces = [
    { id: 'a', type: 'function', function: { name: 'f', arguments: '{"x"' } },
    { function: { arguments: ':1}' } },
    { id: 'b', type: 'function', function: { name: 'g', arguments: '{}' } },
  ].map((piece, at) => chunk({ tool_calls: [{ index: numbers[at], ...piece }] }))
  const end = { ...head, choices: [{ index: 0, delta: {}, finish_reason: 'tool_calls' }] }
  const { choices } = await accumulateChatCompletion(source([...pieces, end]))

  expect(choices[0]?.message.tool_calls).toEqual([
    { id: 'a', type: 'function', function: { name: 'f', arguments: '{"x":1}' } },
    { id: 'b', type: 'function', function: { name: 'g', arguments: '{}' } },
  ])
})

test('behavior: a tool call without an id gets one, so that it can be answered', async () => {
  const call = chunk({ tool_calls: [{ index: 0, function: { name: 'f', arguments: '{}' } }] })
  const { choices } = await accumulateChatCompletion(source([call, ...whole]))

  expect(choices[0]?.message.tool_calls).toMatchObject([{ id: 'call_chatcmpl-1_0_0' }])
})

test.each([
  ['no id', undefined, undefined],
  ['empty ids', '', ''],
  ['one id for all', 'f', 'f'],
])('behavior: whole calls under one number, with %s, are several', async (_, ...ids) => {
  const chunks = ids.map((id, at) =>
    chunk({ tool_calls: [{ index: 0, id, function: { name: 'f', arguments: `{"x":${at}}` } }] }),
  )
  const { choices } = await accumulateChatCompletion(source([...chunks, ...whole]))

  expect(choices[0]?.message.tool_calls).toMatchObject([
    { function: { name: 'f', arguments: '{"x":0}' } },
    { function: { name: 'f', arguments: '{"x":1}' } },
  ])
})

test('behavior: a call whose id changes with each piece keeps its first', async () => {
  const pieces = ['{"x"', ':', '1}'].map((text, at) =>
    chunk({
      tool_calls: [{ index: 0, id: `call_${at}`, function: { name: 'f', arguments: text } }],
    }),
  )
  const { choices } = await accumulateChatCompletion(source([...pieces, ...whole]))

  expect(choices[0]?.message.tool_calls).toEqual([
    { id: 'call_0', type: 'function', function: { name: 'f', arguments: '{"x":1}' } },
  ])
})

test('behavior: arguments may be null, or the object itself', async () => {
  const chunks = [{ x: 1 }, null].map((sent, index) =>
    chunk({ tool_calls: [{ index, id: `${index}`, function: { name: 'f', arguments: sent } }] }),
  )
  const old = chunk({ function_call: { name: 'f', arguments: { x: 1 } } })
  const { choices } = await accumulateChatCompletion(source([...chunks, old, ...whole]))

  expect(choices[0]?.message).toMatchObject({
    tool_calls: [{ function: { arguments: '{"x":1}' } }, { function: { arguments: '' } }],
    function_call: { name: 'f', arguments: '{"x":1}' },
  })
})

test('behavior: all there is so far, beside each delta, is no part of the answer', async () => {
  const texts = ['Hel', 'lo']
  const chunks = texts.map((content, at) => {
    const message = { role: 'assistant', content: texts.slice(0, at + 1).join('') }
    const delta = { role: 'assistant', content }
    const finish_reason = content === 'lo' ? 'stop' : null
    return { ...head, choices: [{ index: 0, message, delta, finish_reason }] }
  })

  expect((await accumulateChatCompletion(source(chunks))).choices[0]).toEqual({
    index: 0,
    finish_reason: 'stop',
    logprobs: null,
    message: { role: 'assistant', content: 'Hello', refusal: null },
  })
})

test('behavior: an answer may come whole, without a delta', async () => {
  const message = { role: 'assistant', content: 'Hello' }
  const chunks = [{ ...head, choices: [{ index: 0, message, finish_reason: 'stop' }] }]

  expect((await accumulateChatCompletion(source(chunks))).choices[0]?.message).toEqual({
    ...message,
    refusal: null,
  })
})

test('behavior: of content in parts, the text is content', async () => {
  const chunks = [
    chunk({ content: [{ type: 'thinking', thinking: [{ type: 'text', text: 'Hm' }] }] }),
    chunk({ content: [{ type: 'text', text: 'A ' }, null, { type: 'text', text: 'tree' }] }),
    ...whole,
  ]

  expect((await accumulateChatCompletion(source(chunks))).choices[0]?.message.content).toBe(
    'A treeHello',
  )
})

test('behavior: of the fields that servers add, texts grow, and what names something is repeated', async () => {
  const chunks = [
    chunk({ channel: 'analysis', reasoning: 'ha', details: [{ type: 'a' }] }),
    chunk({ channel: 'analysis', reasoning: 'ha', details: [{ type: 'b' }] }),
    ...whole,
  ]

  expect((await accumulateChatCompletion(source(chunks))).choices[0]?.message).toMatchObject({
    channel: 'analysis',
    reasoning: 'haha',
    details: [{ type: 'a' }, { type: 'b' }],
  })
})

test('behavior: a name may come in pieces or again and again', async () => {
  const named = (index: number, name: string): object =>
    chunk({ tool_calls: [{ index, function: { name, arguments: '' } }] })
  const chunks = [named(0, 'get_'), named(0, 'time'), named(1, 'f'), named(1, 'f'), ...whole]
  const { choices } = await accumulateChatCompletion(source(chunks))

  expect(choices[0]?.message.tool_calls).toMatchObject([
    { function: { name: 'get_time' } },
    { function: { name: 'f' } },
  ])
})

test('behavior: spoken answers may end with the time of expiry alone', async () => {
  const chunks = [
    chunk({ role: 'assistant', audio: { id: 'audio_1', transcript: 'Hi' } }),
    chunk({ audio: { data: 'AA', transcript: ' there' } }),
    chunk({ audio: { data: 'BB' } }),
    chunk({ audio: { expires_at: 1_764_003_600 } }),
  ]
  const { choices } = await accumulateChatCompletion(source(chunks))

  expect(choices).toMatchObject([
    {
      finish_reason: 'stop',
      message: {
        audio: {
          id: 'audio_1',
          data: 'AABB',
          transcript: 'Hi there',
          expires_at: 1_764_003_600,
        },
      },
    },
  ])
})

test('behavior: usage that is repeated in each chunk is that of the last', async () => {
  const usage = (total_tokens: number): object => ({ usage: { total_tokens } })
  const chunks = whole.map((item, at) => ({ ...item, ...usage(at) }))

  expect(await accumulateChatCompletion(source(chunks))).toMatchObject(usage(2))
})

test('options: allowTruncated resolves with what has arrived', async () => {
  const { choices } = await accumulateChatCompletion(source(cut), { allowTruncated: true })

  expect(choices).toMatchObject([{ finish_reason: null, message: { content: 'Hello' } }])
})

test('options: allowTruncated takes a stream that was cut in an event too', async () => {
  const { choices } = await accumulateChatCompletion(sse(cut, 'data: {"id'), {
    allowTruncated: true,
  })

  expect(choices).toMatchObject([{ message: { content: 'Hello' } }])
})

test.each([
  ['between events', source(cut)],
  ['in an event', sse(cut, 'data: {"id')],
  ['in one of two answers', source([...whole, chunk({ content: 'b' }, 1)])],
])('error: a stream that was cut off %s', async (_, stream) => {
  const error: unknown = await accumulateChatCompletion(stream).catch((cause: unknown) => cause)

  expect(error).toMatchObject({
    name: 'StreamError',
    partial: { choices: { 0: { index: 0, message: { content: 'Hello' } } } },
  })
})

test('error: a stream without chunks', async () => {
  const { client } = stubStream()
  const error: unknown = await accumulateChatCompletion(
    await streamChatCompletion(client, params),
  ).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[StreamError: stream: ended before it was complete]`)
})

test('error: what reading throws comes through', async () => {
  const { client } = stubStream(...cut, { error: { message: 'overloaded' } })
  const stream = await streamChatCompletion(client, params)

  await expect(accumulateChatCompletion(stream, { allowTruncated: true })).rejects.toMatchObject({
    name: 'ApiError',
  })
})

function chunk(delta: object, index = 0): object {
  return { ...head, choices: [{ index, delta, finish_reason: null }] }
}

async function* source(chunks: object[]): AsyncGenerator<ChatCompletionChunk> {
  // Some are what compatible servers send, against the type.
  yield* chunks as ChatCompletionChunk[]
}

function sse(chunks: object[], rest = ''): AsyncIterable<ChatCompletionChunk> {
  const lines = chunks.map((item) => `data: ${JSON.stringify(item)}\n\n`)
  return fromSSEResponse(
    new Response(lines.join('') + rest, { headers: { 'content-type': 'text/event-stream' } }),
  )
}

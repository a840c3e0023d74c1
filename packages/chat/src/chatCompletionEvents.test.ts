import { collect, stubStream } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import { chatCompletionEvents } from './chatCompletionEvents.ts'
import { streamChatCompletion } from './streamChatCompletion.ts'
import type { ChatCompletionChunk } from './generated/types.gen.ts'

const head = {
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  created: 1_764_000_000,
  model: 'gpt-5.5',
}
const stop = chunk({}, { finish_reason: 'stop' })

test('default', async () => {
  const chunks = [
    chunk({ role: 'assistant', content: '' }),
    chunk({ content: 'Hel' }),
    chunk({ content: 'lo' }),
    stop,
  ]
  const events = await collect(chatCompletionEvents(source(chunks)))

  expect(events.filter(({ type }) => type === 'chunk')).toMatchObject(
    chunks.map((item) => ({ chunk: item, snapshot: { id: 'chatcmpl-1' } })),
  )
  expect(events.filter(({ type }) => type !== 'chunk')).toEqual([
    { type: 'content.delta', choice: 0, delta: 'Hel', snapshot: 'Hel' },
    { type: 'content.delta', choice: 0, delta: 'lo', snapshot: 'Hello' },
    { type: 'content.done', choice: 0, content: 'Hello' },
    {
      type: 'completion.done',
      completion: {
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
      },
    },
  ])
})

test('behavior: parallel tool calls, of functions and custom tools', async () => {
  const events = await read([
    piece({ index: 0, id: 'a', type: 'function', function: { name: 'f', arguments: '{"x"' } }),
    piece({ index: 1, id: 'b', type: 'custom', custom: { name: 'g', input: 'so' } }),
    piece({ index: 0, function: { arguments: ':1}' } }),
    piece({ index: 1, custom: { input: '!' } }),
    chunk({}, { finish_reason: 'tool_calls' }),
  ])
  const a = { choice: 0, index: 0, id: 'a', name: 'f' }
  const b = { choice: 0, index: 1, id: 'b', name: 'g' }

  expect(events).toEqual([
    { type: 'tool_calls.function.arguments.delta', ...a, delta: '{"x"', snapshot: '{"x"' },
    { type: 'tool_calls.custom.input.delta', ...b, delta: 'so', snapshot: 'so' },
    { type: 'tool_calls.function.arguments.delta', ...a, delta: ':1}', snapshot: '{"x":1}' },
    { type: 'tool_calls.custom.input.delta', ...b, delta: '!', snapshot: 'so!' },
    { type: 'tool_calls.function.arguments.done', ...a, arguments: '{"x":1}' },
    { type: 'tool_calls.custom.input.done', ...b, input: 'so!' },
  ])
})

test('behavior: a refusal and log probabilities, of several answers', async () => {
  const token = { token: 'a', logprob: -1, bytes: null, top_logprobs: [] }
  const events = await read([
    chunk({ refusal: 'No' }, { index: 1, logprobs: { content: null, refusal: [token] } }),
    chunk({ content: 'Yes' }, { logprobs: { content: [token], refusal: null } }),
    chunk({ content: '.' }, { logprobs: { content: [token], refusal: null } }),
    chunk({}, { index: 1, finish_reason: 'stop' }),
    stop,
  ])

  expect(events).toEqual([
    { type: 'refusal.delta', choice: 1, delta: 'No', snapshot: 'No' },
    { type: 'logprobs.refusal.delta', choice: 1, delta: [token], snapshot: [token] },
    { type: 'content.delta', choice: 0, delta: 'Yes', snapshot: 'Yes' },
    // The list is the one that grows: read after the end, it is whole.
    { type: 'logprobs.content.delta', choice: 0, delta: [token], snapshot: [token, token] },
    { type: 'content.delta', choice: 0, delta: '.', snapshot: 'Yes.' },
    { type: 'logprobs.content.delta', choice: 0, delta: [token], snapshot: [token, token] },
    { type: 'refusal.done', choice: 1, refusal: 'No' },
    { type: 'logprobs.refusal.done', choice: 1, logprobs: [token] },
    { type: 'content.done', choice: 0, content: 'Yes.' },
    { type: 'logprobs.content.done', choice: 0, logprobs: [token, token] },
  ])
})

test('behavior: without finish_reason, all is done with [DONE]', async () => {
  const { client } = stubStream(
    chunk({ content: 'Hi' }),
    piece({ index: 0, id: 'a', function: { name: 'f', arguments: '' } }),
  )
  const stream = await streamChatCompletion(client, { model: 'gpt-5.5', messages: [] })
  const types = (await collect(chatCompletionEvents(stream))).map(({ type }) => type)

  expect(types.slice(-3)).toEqual([
    'tool_calls.function.arguments.done',
    'content.done',
    'completion.done',
  ])
})

test('behavior: a call without an id has the same one in all its events', async () => {
  const events = await read([
    piece({ index: 0, function: { name: 'f', arguments: '{' } }),
    piece({ index: 0, function: { arguments: '}' } }),
    stop,
  ])
  const id = 'call_chatcmpl-1_0_0'

  expect(events).toMatchObject([{ id }, { id }, { id, arguments: '{}' }])
})

test('behavior: leaving the loop ends the stream', async () => {
  const { client } = stubStream(chunk({ content: 'Hi' }), stop)
  const stream = await streamChatCompletion(client, { model: 'gpt-5.5', messages: [] })
  for await (const { type } of chatCompletionEvents(stream)) if (type === 'content.delta') break

  expect(stream.ended).toBe('cancelled')
})

test('options: allowTruncated takes what has arrived for done', async () => {
  const events = await collect(
    chatCompletionEvents(source([chunk({ content: 'Hi' })]), { allowTruncated: true }),
  )

  expect(events.slice(-2)).toMatchObject([
    { type: 'content.done', content: 'Hi' },
    { type: 'completion.done', completion: { choices: [{ finish_reason: null }] } },
  ])
})

test('error: a stream that was cut off has no done events', async () => {
  const types: string[] = []
  const reading = (async (): Promise<void> => {
    for await (const { type } of chatCompletionEvents(source([chunk({ content: 'Hi' })])))
      types.push(type)
  })()

  await expect(reading).rejects.toMatchObject({
    name: 'StreamError',
    partial: { choices: [{ message: { content: 'Hi' } }] },
  })
  expect(types).toEqual(['chunk', 'content.delta'])
})

async function read(chunks: object[]): Promise<object[]> {
  const events = await collect(chatCompletionEvents(source(chunks)))
  expect(events.at(-1)?.type).toBe('completion.done')
  return events.slice(0, -1).filter(({ type }) => type !== 'chunk')
}

function piece(call: object): object {
  return chunk({ tool_calls: [call] })
}

function chunk(delta: object, choice: object = {}): object {
  return { ...head, choices: [{ index: 0, delta, finish_reason: null, ...choice }] }
}

async function* source(chunks: object[]): AsyncGenerator<ChatCompletionChunk> {
  // Some are what compatible servers send, against the type.
  yield* chunks as ChatCompletionChunk[]
}

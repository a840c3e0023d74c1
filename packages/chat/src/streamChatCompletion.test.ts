import { stub, stubStream } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import { streamChatCompletion } from './streamChatCompletion.ts'
import type { ChatCompletionChunk, CreateChatCompletionParams } from './generated/types.gen.ts'

const params: CreateChatCompletionParams = {
  model: 'gpt-5.5',
  messages: [{ role: 'user', content: 'Say hi.' }],
}

test('default', async () => {
  const chunks = [chunk({ role: 'assistant', content: '' }), chunk({ content: 'Hi' }), chunk({})]
  const { client, sent } = stubStream(...chunks)

  const stream = await streamChatCompletion(client, params)

  expect(await collect(stream)).toEqual(chunks)
  expect(stream.ended).toBe('done')
  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/chat/completions')
  expect(request?.headers.get('accept')).toBe('text/event-stream')
  expect(await request?.json()).toEqual({ ...params, stream: true })
})

test('behavior: the chunk of usage has no choices and comes through', async () => {
  const usage = { prompt_tokens: 3, completion_tokens: 1, total_tokens: 4 }
  const { client, sent } = stubStream(chunk({ content: 'Hi' }), {
    ...chunk({}),
    choices: [],
    usage,
  })

  const stream = await streamChatCompletion(client, {
    ...params,
    stream_options: { include_usage: true },
  })

  expect((await collect(stream)).at(-1)).toMatchObject({ choices: [], usage })
  expect(await sent[0]?.json()).toMatchObject({ stream_options: { include_usage: true } })
})

test('behavior: leaving the loop cancels the stream', async () => {
  const { client } = stubStream(chunk({ content: 'Hi' }), chunk({ content: ' there' }))

  const stream = await streamChatCompletion(client, params)
  for await (const first of stream) {
    expect(first.choices[0]?.delta.content).toBe('Hi')
    break
  }

  expect(stream.ended).toBe('cancelled')
})

test('options: an abort while the stream is read throws its own reason', async () => {
  const { client } = stubStream(chunk({ content: 'Hi' }), chunk({ content: ' there' }))
  const controller = new AbortController()
  const reason = new Error('left the page')

  const stream = await streamChatCompletion(client, params, { signal: controller.signal })
  const read = async (): Promise<void> => {
    for await (const _ of stream) controller.abort(reason)
  }

  await expect(read()).rejects.toBe(reason)
})

test('error: a 401 rejects before there is a stream', async () => {
  const { client } = stub({ error: { message: 'bad key' } }, { status: 401 })

  const error = await streamChatCompletion(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /chat/completions: 401 bad key]`)
})

test('error: an error between chunks is thrown where they are read', async () => {
  const { client } = stubStream(chunk({ content: 'Hi' }), { error: { message: 'overloaded' } })

  const error = await streamChatCompletion(client, params)
    .then(collect)
    .catch((cause: unknown) => cause)

  expect(error).toMatchObject({ name: 'ApiError', body: { error: { message: 'overloaded' } } })
})

function chunk(delta: ChatCompletionChunk['choices'][0]['delta']): ChatCompletionChunk {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1_764_000_000,
    model: 'gpt-5.5',
    choices: [{ index: 0, delta, finish_reason: null }],
  }
}

async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = []
  for await (const item of stream) items.push(item)
  return items
}

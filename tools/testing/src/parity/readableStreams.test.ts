import { createClient, fromReadableStream } from '@bonsai-ai/core'
import {
  accumulateChatCompletion,
  type ChatCompletionChunk,
  chatCompletionEvents,
  streamChatCompletion,
} from 'bonsai-ai/chat'
import { responseEvents, type ResponseStreamEvent, streamResponse } from 'bonsai-ai/responses'
import OpenAI from 'openai'
import { Stream } from 'openai/core/streaming'
import { ChatCompletionStream } from 'openai/lib/ChatCompletionStream'
import { expect, test } from 'vitest'

// Lines of JSON, from a route of the one library to a page of the other.

const params = { model: 'gpt-5.5', messages: [{ role: 'user' as const, content: 'Hi' }] }
const chunks = [
  { role: 'assistant', content: '' },
  { content: 'naïve "日本"\n' },
  { content: '👍' },
]
  .map((delta) => chunk(delta))
  .concat(chunk({}, 'stop'))
const events = [
  { type: 'response.created', response: { id: 'resp_1', object: 'response', output: [] } },
  { type: 'response.output_text.delta', item_id: 'msg_1', output_index: 0, delta: 'Hi\u2028' },
  { type: 'response.completed', response: { id: 'resp_1', object: 'response', output: [] } },
]

test('default', async () => {
  const [ours, theirs] = [
    (await ourChunks()).toReadableStream(),
    (await theirChunks()).toReadableStream(),
  ]

  const [text, expected] = await Promise.all(
    [ours, theirs].map((body) => new Response(body).text()),
  )

  expect(text).toBe(expected)
  expect(text?.trim().split('\n')).toHaveLength(chunks.length)
})

test('behavior: ours to theirs, as a stream', async () => {
  const stream = Stream.fromReadableStream(
    (await ourChunks()).toReadableStream(),
    new AbortController(),
  )

  expect(await collect(stream)).toEqual(chunks)
})

test('behavior: ours to theirs, as a completion', async () => {
  const runner = ChatCompletionStream.fromReadableStream((await ourChunks()).toReadableStream())

  expect(await runner.finalContent()).toBe('naïve "日本"\n👍')
  expect((await runner.finalChatCompletion()).choices[0]?.finish_reason).toBe('stop')
})

test('behavior: ours to theirs, events of a response', async () => {
  const client = createClient({ apiKey: 'sk-stub', fetch: answer(events) })
  const body = (await streamResponse(client, { model: 'gpt-5.5', input: 'Hi' })).toReadableStream()

  expect(await collect(Stream.fromReadableStream(body, new AbortController()))).toEqual(events)
})

test('behavior: theirs to ours, of a stream', async () => {
  const stream = fromReadableStream<ChatCompletionChunk>((await theirChunks()).toReadableStream())
  const [a, b] = stream.tee()

  expect(await collect(a)).toEqual(chunks)
  expect((await accumulateChatCompletion(b)).choices[0]?.message.content).toBe('naïve "日本"\n👍')
})

test('behavior: theirs to ours, of a helper', async () => {
  const body = npm(chunks).chat.completions.stream(params).toReadableStream()
  const kinds = (await collect(chatCompletionEvents(fromReadableStream(bytes(body))))).map(
    ({ type }) => type,
  )

  expect(kinds).toContain('content.delta')
  expect(kinds.at(-1)).toBe('completion.done')
})

test('behavior: theirs to ours, events of a response', async () => {
  const stream = await npm(events).responses.create({ model: 'gpt-5.5', input: 'Hi', stream: true })
  const lines = fromReadableStream<ResponseStreamEvent>(bytes(stream.toReadableStream()))

  expect((await collect(responseEvents(lines))).map(({ type }) => type)).toEqual(
    events.map(({ type }) => type),
  )
})

test('behavior: lines of any kind are read alike', async () => {
  for (const text of ['1\n2\n', '1\r\n2\r\n', '1\r2\r', '\n1\n\n\n2', '"é👍"\n{"a":1}']) {
    for (const size of [1, 3, 100]) {
      const theirs = Stream.fromReadableStream(cut(text, size), new AbortController())
      expect(await collect(fromReadableStream(cut(text, size))), text).toEqual(
        await collect(theirs),
      )
    }
  }
})

test('behavior: both make an error of a line with one', async () => {
  const text = `${JSON.stringify(chunks[0])}\n{"error":{"message":"overloaded","code":"busy"}}\n`
  const runner = ChatCompletionStream.fromReadableStream(cut(text))

  await expect(runner.finalContent()).rejects.toMatchObject({ code: 'busy' })
  await expect(collect(fromReadableStream(cut(text)))).rejects.toMatchObject({ code: 'busy' })
})

test('behavior: both refuse a line that was cut off, which is a StreamError of its own here', async () => {
  const theirs = Stream.fromReadableStream(cut('1\n{"a":'), new AbortController())

  await expect(collect(theirs)).rejects.toThrow(SyntaxError)
  await expect(collect(fromReadableStream(cut('1\n{"a":')))).rejects.toMatchObject({
    name: 'StreamError',
  })
})

function chunk(delta: object, finish_reason: string | null = null): ChatCompletionChunk {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1_764_000_000,
    model: 'gpt-5.5',
    choices: [{ index: 0, delta, finish_reason, logprobs: null }],
  } as ChatCompletionChunk
}

function answer(values: readonly object[]): typeof fetch {
  const data = [...values.map((value) => JSON.stringify(value)), '[DONE]']
  const body = data.map((line) => `data: ${line}\n\n`).join('')
  return async () => new Response(body, { headers: { 'content-type': 'text/event-stream' } })
}

function ourChunks(): ReturnType<typeof streamChatCompletion> {
  return streamChatCompletion(createClient({ apiKey: 'sk-stub', fetch: answer(chunks) }), params)
}

function npm(values: readonly object[]): OpenAI {
  return new OpenAI({ apiKey: 'sk-stub', fetch: answer(values) })
}

async function theirChunks(): Promise<{ toReadableStream: () => ReadableStream<Uint8Array> }> {
  const stream = await npm(chunks).chat.completions.create({ ...params, stream: true })
  return { toReadableStream: () => bytes(stream.toReadableStream()) }
}

/** Their types leave open what kind of stream it is. */
function bytes(body: unknown): ReadableStream<Uint8Array> {
  return body as ReadableStream<Uint8Array>
}

function cut(text: string, size = Infinity): ReadableStream<Uint8Array> {
  const all = new TextEncoder().encode(text)
  let start = 0
  return new ReadableStream({
    pull(sink) {
      const part = all.subarray(start, start + size)
      start += part.length
      if (part.length) sink.enqueue(part)
      else sink.close()
    },
  })
}

async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const values: T[] = []
  for await (const value of stream) values.push(value)
  return values
}

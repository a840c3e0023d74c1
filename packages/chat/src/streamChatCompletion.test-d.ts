import type { Client, EventStream } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import { type StreamChatCompletionError, streamChatCompletion } from './streamChatCompletion.ts'
import type { ChatCompletionChunk, CreateChatCompletionParams } from './generated/types.gen.ts'

declare const client: Client
declare const params: CreateChatCompletionParams

test('default', async () => {
  const stream = await streamChatCompletion(client, params)
  expectTypeOf(stream).toEqualTypeOf<EventStream<ChatCompletionChunk>>()
  for await (const chunk of stream)
    expectTypeOf(chunk.choices[0]?.delta.content).toEqualTypeOf<string | null | undefined>()
})

test('behavior: stream is refused: it is what the function does', () => {
  // @ts-expect-error neither true
  void streamChatCompletion(client, { ...params, stream: true })
  // @ts-expect-error nor false
  void streamChatCompletion(client, { ...params, stream: false })
})

test('behavior: stream_options are taken', () => {
  void streamChatCompletion(client, { ...params, stream_options: { include_usage: true } })
})

test('behavior: finish_reason is null until the end', () => {
  const reason = {} as ChatCompletionChunk['choices'][0]['finish_reason']
  // @ts-expect-error it may be null
  void reason.length
  if (reason !== null) expectTypeOf(reason).toExtend<string>()
})

test('error: name narrows to the class, StreamError included', () => {
  const error = {} as StreamChatCompletionError
  if (error.name === 'StreamError') expectTypeOf(error.message).toBeString()
  if (error.name === 'ApiError') expectTypeOf(error.status).toEqualTypeOf<number>()
})

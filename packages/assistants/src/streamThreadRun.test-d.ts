import type { Client, EventStream, StreamingError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { AssistantStreamEvent, CreateThreadRunParams } from './generated/types.gen.ts'
import { streamThreadRun, type StreamThreadRunError } from './streamThreadRun.ts'

declare const client: Client
declare const params: CreateThreadRunParams

test('default', () => {
  expectTypeOf(streamThreadRun(client, params)).resolves.toEqualTypeOf<
    EventStream<AssistantStreamEvent>
  >()
})

test('behavior: whether it streams is decided by the function', () => {
  // @ts-expect-error this is the function that streams
  void streamThreadRun(client, { ...params, stream: true })
})

test('behavior: an assistant is required', () => {
  // @ts-expect-error one is missing
  void streamThreadRun(client, { thread_id: 'thread_1' })
})

test('error: what it throws has a name', () => {
  expectTypeOf<StreamThreadRunError>().toEqualTypeOf<StreamingError>()
})

test('behavior: an event narrows on its name', () => {
  const item = {} as AssistantStreamEvent
  if (item.event === 'thread.run.completed') expectTypeOf(item.data.id).toEqualTypeOf<string>()
  if (item.event === 'thread.message.delta')
    expectTypeOf(item.data.object).toEqualTypeOf<'thread.message.delta'>()
})

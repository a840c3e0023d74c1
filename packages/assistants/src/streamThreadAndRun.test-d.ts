import type { Client, EventStream, StreamingError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { AssistantStreamEvent, CreateThreadAndRunParams } from './generated/types.gen.ts'
import { streamThreadAndRun, type StreamThreadAndRunError } from './streamThreadAndRun.ts'

declare const client: Client
declare const params: CreateThreadAndRunParams

test('default', () => {
  expectTypeOf(streamThreadAndRun(client, params)).resolves.toEqualTypeOf<
    EventStream<AssistantStreamEvent>
  >()
})

test('behavior: whether it streams is decided by the function', () => {
  // @ts-expect-error this is the function that streams
  void streamThreadAndRun(client, { ...params, stream: true })
})

test('behavior: an assistant is required', () => {
  // @ts-expect-error one is missing
  void streamThreadAndRun(client, {})
})

test('error: what it throws has a name', () => {
  expectTypeOf<StreamThreadAndRunError>().toEqualTypeOf<StreamingError>()
})

test('behavior: an event narrows on its name', () => {
  const item = {} as AssistantStreamEvent
  if (item.event === 'thread.run.completed') expectTypeOf(item.data.id).toEqualTypeOf<string>()
  if (item.event === 'thread.message.delta')
    expectTypeOf(item.data.object).toEqualTypeOf<'thread.message.delta'>()
})

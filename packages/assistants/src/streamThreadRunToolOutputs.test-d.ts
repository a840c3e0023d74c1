import type { Client, EventStream, StreamingError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type {
  AssistantStreamEvent,
  SubmitThreadRunToolOutputsParams,
} from './generated/types.gen.ts'
import {
  streamThreadRunToolOutputs,
  type StreamThreadRunToolOutputsError,
} from './streamThreadRunToolOutputs.ts'

declare const client: Client
declare const params: SubmitThreadRunToolOutputsParams

test('default', () => {
  expectTypeOf(streamThreadRunToolOutputs(client, params)).resolves.toEqualTypeOf<
    EventStream<AssistantStreamEvent>
  >()
})

test('behavior: whether it streams is decided by the function', () => {
  // @ts-expect-error this is the function that streams
  void streamThreadRunToolOutputs(client, { ...params, stream: true })
})

test('behavior: outputs are required', () => {
  // @ts-expect-error one is missing
  void streamThreadRunToolOutputs(client, { thread_id: 'thread_1', run_id: 'run_1' })
})

test('error: what it throws has a name', () => {
  expectTypeOf<StreamThreadRunToolOutputsError>().toEqualTypeOf<StreamingError>()
})

test('behavior: an event narrows on its name', () => {
  const item = {} as AssistantStreamEvent
  if (item.event === 'thread.run.completed') expectTypeOf(item.data.id).toEqualTypeOf<string>()
  if (item.event === 'thread.message.delta')
    expectTypeOf(item.data.object).toEqualTypeOf<'thread.message.delta'>()
})

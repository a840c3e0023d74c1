import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { SubmitThreadRunToolOutputsParams, ThreadRun } from './generated/types.gen.ts'
import {
  submitThreadRunToolOutputs,
  type SubmitThreadRunToolOutputsError,
} from './submitThreadRunToolOutputs.ts'

declare const client: Client
declare const params: SubmitThreadRunToolOutputsParams

test('default', () => {
  expectTypeOf(submitThreadRunToolOutputs(client, params)).resolves.toEqualTypeOf<ThreadRun>()
})

test('behavior: whether it streams is decided by the function', () => {
  // @ts-expect-error another function streams
  void submitThreadRunToolOutputs(client, { ...params, stream: true })
})

test('behavior: outputs are required', () => {
  // @ts-expect-error one is missing
  void submitThreadRunToolOutputs(client, { thread_id: 'thread_1', run_id: 'run_1' })
})

test('error: what it throws has a name', () => {
  expectTypeOf<SubmitThreadRunToolOutputsError>().toEqualTypeOf<RequestError>()
})

import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { CreateThreadRunParams, ThreadRun } from './generated/types.gen.ts'
import { createThreadRun, type CreateThreadRunError } from './createThreadRun.ts'

declare const client: Client
declare const params: CreateThreadRunParams

test('default', () => {
  expectTypeOf(createThreadRun(client, params)).resolves.toEqualTypeOf<ThreadRun>()
})

test('behavior: whether it streams is decided by the function', () => {
  // @ts-expect-error another function streams
  void createThreadRun(client, { ...params, stream: true })
})

test('behavior: an assistant is required', () => {
  // @ts-expect-error one is missing
  void createThreadRun(client, { thread_id: 'thread_1' })
})

test('error: what it throws has a name', () => {
  expectTypeOf<CreateThreadRunError>().toEqualTypeOf<RequestError>()
})

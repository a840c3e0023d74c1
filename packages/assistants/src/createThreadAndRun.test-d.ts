import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { CreateThreadAndRunParams, ThreadRun } from './generated/types.gen.ts'
import { createThreadAndRun, type CreateThreadAndRunError } from './createThreadAndRun.ts'

declare const client: Client
declare const params: CreateThreadAndRunParams

test('default', () => {
  expectTypeOf(createThreadAndRun(client, params)).resolves.toEqualTypeOf<ThreadRun>()
})

test('behavior: whether it streams is decided by the function', () => {
  // @ts-expect-error another function streams
  void createThreadAndRun(client, { ...params, stream: true })
})

test('behavior: an assistant is required', () => {
  // @ts-expect-error one is missing
  void createThreadAndRun(client, {})
})

test('error: what it throws has a name', () => {
  expectTypeOf<CreateThreadAndRunError>().toEqualTypeOf<RequestError>()
})

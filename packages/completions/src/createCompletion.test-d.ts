import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { Completion, CreateCompletionParams } from './generated/types.gen.ts'
import { createCompletion, type CreateCompletionError } from './createCompletion.ts'

declare const client: Client
declare const params: CreateCompletionParams

test('default', () => {
  expectTypeOf(createCompletion(client, params)).resolves.toEqualTypeOf<Completion>()
})

test('behavior: whether it streams is decided by the function', () => {
  // @ts-expect-error another function streams
  void createCompletion(client, { ...params, stream: true })
})

test('behavior: a model is required', () => {
  // @ts-expect-error one is missing
  void createCompletion(client, { prompt: 'Once' })
})

test('behavior: unknown fields are refused', () => {
  // @ts-expect-error what the API does not know belongs in extraBody
  void createCompletion(client, { ...params, top_k: 40 })
})

test('error: what it throws has a name', () => {
  expectTypeOf<CreateCompletionError>().toEqualTypeOf<RequestError>()
})

import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { BetaResponseObject, CreateBetaResponseParams } from '../generated/beta/types.gen.ts'
import { createBetaResponse, type CreateBetaResponseError } from './createBetaResponse.ts'

declare const client: Client
declare const params: CreateBetaResponseParams

test('default', () => {
  expectTypeOf(createBetaResponse(client, params)).resolves.toEqualTypeOf<BetaResponseObject>()
  void createBetaResponse(client)
})

test('behavior: whether it streams is decided by the function', () => {
  // @ts-expect-error another function streams
  void createBetaResponse(client, { ...params, stream: true })
})

test('behavior: unknown fields are refused', () => {
  // @ts-expect-error what the API does not know belongs in extraBody
  void createBetaResponse(client, { ...params, top_k: 40 })
})

test('error: what it throws has a name', () => {
  expectTypeOf<CreateBetaResponseError>().toEqualTypeOf<RequestError>()
})

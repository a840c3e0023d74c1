import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { BetaResponseObject, RetrieveBetaResponseParams } from '../generated/beta/types.gen.ts'
import { retrieveBetaResponse, type RetrieveBetaResponseError } from './retrieveBetaResponse.ts'

declare const client: Client
declare const params: RetrieveBetaResponseParams

test('default', () => {
  expectTypeOf(retrieveBetaResponse(client, params)).resolves.toEqualTypeOf<BetaResponseObject>()
})

test('behavior: whether it streams is decided by the function', () => {
  // @ts-expect-error another function streams
  void retrieveBetaResponse(client, { ...params, stream: true })
})

test('behavior: an ID is required', () => {
  // @ts-expect-error one is missing
  void retrieveBetaResponse(client, {})
})

test('error: what it throws has a name', () => {
  expectTypeOf<RetrieveBetaResponseError>().toEqualTypeOf<RequestError>()
})

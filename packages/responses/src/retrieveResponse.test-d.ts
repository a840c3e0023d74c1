import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { ResponseObject, RetrieveResponseParams } from './generated/types.gen.ts'
import { retrieveResponse, type RetrieveResponseError } from './retrieveResponse.ts'

declare const client: Client
declare const params: RetrieveResponseParams

test('default', () => {
  expectTypeOf(retrieveResponse(client, params)).resolves.toEqualTypeOf<ResponseObject>()
})

test('behavior: whether it streams is decided by the function', () => {
  // @ts-expect-error another function streams
  void retrieveResponse(client, { ...params, stream: true })
})

test('behavior: an ID is required', () => {
  // @ts-expect-error one is missing
  void retrieveResponse(client, {})
})

test('error: what it throws has a name', () => {
  expectTypeOf<RetrieveResponseError>().toEqualTypeOf<RequestError>()
})

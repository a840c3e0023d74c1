import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { CreateResponseParams, ResponseObject } from './generated/types.gen.ts'
import { createResponse, type CreateResponseError } from './createResponse.ts'

declare const client: Client
declare const params: CreateResponseParams

test('default', () => {
  expectTypeOf(createResponse(client, params)).resolves.toEqualTypeOf<ResponseObject>()
  void createResponse(client)
})

test('behavior: whether it streams is decided by the function', () => {
  // @ts-expect-error another function streams
  void createResponse(client, { ...params, stream: true })
})

test('behavior: unknown fields are refused', () => {
  // @ts-expect-error what the API does not know belongs in extraBody
  void createResponse(client, { ...params, top_k: 40 })
})

test('error: what it throws has a name', () => {
  expectTypeOf<CreateResponseError>().toEqualTypeOf<RequestError>()
})

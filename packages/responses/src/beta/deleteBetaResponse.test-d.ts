import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { DeleteBetaResponseParams } from '../generated/beta/types.gen.ts'
import { deleteBetaResponse, type DeleteBetaResponseError } from './deleteBetaResponse.ts'

declare const client: Client
declare const params: DeleteBetaResponseParams

test('default', () => {
  expectTypeOf(deleteBetaResponse(client, params)).resolves.toEqualTypeOf<void>()
})

test('behavior: an ID is required', () => {
  // @ts-expect-error one is missing
  void deleteBetaResponse(client, {})
})

test('error: what it throws has a name', () => {
  expectTypeOf<DeleteBetaResponseError>().toEqualTypeOf<RequestError>()
})

import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { BetaResponseObject, CancelBetaResponseParams } from '../generated/beta/types.gen.ts'
import { cancelBetaResponse, type CancelBetaResponseError } from './cancelBetaResponse.ts'

declare const client: Client
declare const params: CancelBetaResponseParams

test('default', () => {
  expectTypeOf(cancelBetaResponse(client, params)).resolves.toEqualTypeOf<BetaResponseObject>()
})

test('behavior: an ID is required', () => {
  // @ts-expect-error one is missing
  void cancelBetaResponse(client, {})
})

test('error: what it throws has a name', () => {
  expectTypeOf<CancelBetaResponseError>().toEqualTypeOf<RequestError>()
})

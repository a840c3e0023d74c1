import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type {
  BetaCompactedResponse,
  CompactBetaResponseParams,
} from '../generated/beta/types.gen.ts'
import { compactBetaResponse, type CompactBetaResponseError } from './compactBetaResponse.ts'

declare const client: Client
declare const params: CompactBetaResponseParams

test('default', () => {
  expectTypeOf(compactBetaResponse(client, params)).resolves.toEqualTypeOf<BetaCompactedResponse>()
})

test('behavior: a model is required', () => {
  // @ts-expect-error one is missing
  void compactBetaResponse(client, {})
})

test('error: what it throws has a name', () => {
  expectTypeOf<CompactBetaResponseError>().toEqualTypeOf<RequestError>()
})

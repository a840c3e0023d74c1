import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { ResponseInputTokenCount } from '../generated/types.gen.ts'
import type { CountBetaResponseInputTokensParams } from '../generated/beta/types.gen.ts'
import {
  countBetaResponseInputTokens,
  type CountBetaResponseInputTokensError,
} from './countBetaResponseInputTokens.ts'

declare const client: Client
declare const params: CountBetaResponseInputTokensParams

test('default', () => {
  expectTypeOf(
    countBetaResponseInputTokens(client, params),
  ).resolves.toEqualTypeOf<ResponseInputTokenCount>()
  void countBetaResponseInputTokens(client)
})

test('behavior: unknown fields are refused', () => {
  // @ts-expect-error what the API does not know belongs in extraBody
  void countBetaResponseInputTokens(client, { ...params, top_k: 40 })
})

test('error: what it throws has a name', () => {
  expectTypeOf<CountBetaResponseInputTokensError>().toEqualTypeOf<RequestError>()
})

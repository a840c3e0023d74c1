import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type {
  BetaResponseItemList,
  ListBetaResponseInputItemsParams,
} from '../generated/beta/types.gen.ts'
import {
  listBetaResponseInputItems,
  type ListBetaResponseInputItemsError,
} from './listBetaResponseInputItems.ts'

declare const client: Client
declare const params: ListBetaResponseInputItemsParams

test('default', () => {
  expectTypeOf(
    listBetaResponseInputItems(client, params),
  ).resolves.toEqualTypeOf<BetaResponseItemList>()
})

test('behavior: an ID is required', () => {
  // @ts-expect-error one is missing
  void listBetaResponseInputItems(client, {})
})

test('error: what it throws has a name', () => {
  expectTypeOf<ListBetaResponseInputItemsError>().toEqualTypeOf<RequestError>()
})

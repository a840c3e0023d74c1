import type { Client } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import { batchResults } from './batchResults.ts'
import type { Batch } from './generated/types.gen.ts'

declare const client: Client
declare const batch: Batch

test('default', async () => {
  for await (const result of batchResults<{ id: string }>(client, batch)) {
    expectTypeOf(result.custom_id).toEqualTypeOf<string>()
    if (result.type === 'answer') expectTypeOf(result.body).toEqualTypeOf<{ id: string }>()
    else expectTypeOf(result.message).toEqualTypeOf<string>()
  }
})

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/embeddings.ts or docs/embeddings.json, then `npm run generate`.

import { object, union } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type { Embedding, EmbeddingList, EmbeddingListUsage } from './types.gen.ts'

export const EmbeddingListUsageSchema: v.GenericSchema<unknown, EmbeddingListUsage> =
  /* @__PURE__ */ object(() => ({
    prompt_tokens: v.nullish(v.number()),
    total_tokens: v.nullish(v.number()),
  }))

export const EmbeddingSchema: v.GenericSchema<unknown, Embedding> = /* @__PURE__ */ object(() => ({
  index: v.nullish(v.number()),
  embedding: v.nullish(union([v.string(), v.array(v.number())])),
  object: v.literal('embedding'),
}))

export const EmbeddingListSchema: v.GenericSchema<unknown, EmbeddingList> = /* @__PURE__ */ object(
  () => ({
    data: v.nullish(v.array(EmbeddingSchema)),
    model: v.nullish(v.string()),
    object: v.literal('list'),
    usage: v.nullish(EmbeddingListUsageSchema),
  }),
)

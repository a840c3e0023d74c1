// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/batches.ts or docs/batches.json, then `npm run generate`.

import { object } from '@bonsai-ai/core/schemas'
import { StrictMetadataSchema } from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  BatchOutputExpiresAfter,
  CancelBatchParams,
  CreateBatchParams,
  ListBatchesParams,
  RetrieveBatchParams,
} from './types.gen.ts'

export const BatchOutputExpiresAfterSchema: v.GenericSchema<unknown, BatchOutputExpiresAfter> =
  /* @__PURE__ */ object(() => ({
    anchor: v.literal('created_at'),
    seconds: v.pipe(v.number(), v.integer(), v.minValue(3600), v.maxValue(2592000)),
  }))

export const ListBatchesParamsSchema: v.GenericSchema<unknown, ListBatchesParams> =
  /* @__PURE__ */ object(() => ({
    after: v.optional(v.string()),
    limit: v.optional(v.pipe(v.number(), v.integer())),
  }))

export const CreateBatchParamsSchema: v.GenericSchema<unknown, CreateBatchParams> =
  /* @__PURE__ */ object(() => ({
    input_file_id: v.string(),
    endpoint: v.picklist([
      '/v1/responses',
      '/v1/chat/completions',
      '/v1/embeddings',
      '/v1/completions',
      '/v1/moderations',
      '/v1/images/generations',
      '/v1/images/edits',
      '/v1/videos',
    ]),
    completion_window: v.literal('24h'),
    metadata: v.nullish(StrictMetadataSchema),
    output_expires_after: v.optional(BatchOutputExpiresAfterSchema),
  }))

export const RetrieveBatchParamsSchema: v.GenericSchema<unknown, RetrieveBatchParams> =
  /* @__PURE__ */ object(() => ({ batch_id: v.string() }))

export const CancelBatchParamsSchema: v.GenericSchema<unknown, CancelBatchParams> =
  /* @__PURE__ */ object(() => ({ batch_id: v.string() }))

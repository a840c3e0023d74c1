// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/batches.ts or docs/batches.json, then `npm run generate`.

import { object } from '@bonsai-ai/core/schemas'
import { MetadataSchema } from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  Batch,
  BatchError,
  BatchErrors,
  BatchList,
  BatchRequestCounts,
  BatchUsage,
  BatchUsageInputTokensDetails,
  BatchUsageOutputTokensDetails,
} from './types.gen.ts'

export const BatchErrorSchema: v.GenericSchema<unknown, BatchError> = /* @__PURE__ */ object(
  () => ({
    code: v.nullish(v.string()),
    message: v.nullish(v.string()),
    param: v.nullish(v.string()),
    line: v.nullish(v.number()),
  }),
)

export const BatchErrorsSchema: v.GenericSchema<unknown, BatchErrors> = /* @__PURE__ */ object(
  () => ({ object: v.nullish(v.string()), data: v.nullish(v.array(BatchErrorSchema)) }),
)

export const BatchUsageInputTokensDetailsSchema: v.GenericSchema<
  unknown,
  BatchUsageInputTokensDetails
> = /* @__PURE__ */ object(() => ({ cached_tokens: v.nullish(v.number()) }))

export const BatchUsageOutputTokensDetailsSchema: v.GenericSchema<
  unknown,
  BatchUsageOutputTokensDetails
> = /* @__PURE__ */ object(() => ({ reasoning_tokens: v.nullish(v.number()) }))

export const BatchUsageSchema: v.GenericSchema<unknown, BatchUsage> = /* @__PURE__ */ object(
  () => ({
    input_tokens: v.nullish(v.number()),
    input_tokens_details: v.nullish(BatchUsageInputTokensDetailsSchema),
    output_tokens: v.nullish(v.number()),
    output_tokens_details: v.nullish(BatchUsageOutputTokensDetailsSchema),
    total_tokens: v.nullish(v.number()),
  }),
)

export const BatchRequestCountsSchema: v.GenericSchema<unknown, BatchRequestCounts> =
  /* @__PURE__ */ object(() => ({
    total: v.nullish(v.number()),
    completed: v.nullish(v.number()),
    failed: v.nullish(v.number()),
  }))

export const BatchSchema: v.GenericSchema<unknown, Batch> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  object: v.literal('batch'),
  endpoint: v.nullish(v.string()),
  model: v.nullish(v.string()),
  errors: v.nullish(BatchErrorsSchema),
  input_file_id: v.nullish(v.string()),
  completion_window: v.nullish(v.string()),
  status: v.nullish(v.string()),
  output_file_id: v.nullish(v.string()),
  error_file_id: v.nullish(v.string()),
  created_at: v.nullish(v.number()),
  in_progress_at: v.nullish(v.number()),
  expires_at: v.nullish(v.number()),
  finalizing_at: v.nullish(v.number()),
  completed_at: v.nullish(v.number()),
  failed_at: v.nullish(v.number()),
  expired_at: v.nullish(v.number()),
  cancelling_at: v.nullish(v.number()),
  cancelled_at: v.nullish(v.number()),
  request_counts: v.nullish(BatchRequestCountsSchema),
  usage: v.nullish(BatchUsageSchema),
  metadata: v.nullish(MetadataSchema),
}))

export const BatchListSchema: v.GenericSchema<unknown, BatchList> = /* @__PURE__ */ object(() => ({
  data: v.nullish(v.array(BatchSchema)),
  first_id: v.nullish(v.string()),
  last_id: v.nullish(v.string()),
  has_more: v.nullish(v.boolean()),
  object: v.literal('list'),
}))

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/vector-stores.ts or docs/vector-stores.json, then `npm run generate`.

import { characters, defer, object, taggedUnion, union } from '@bonsai-ai/core/schemas'
import {
  StrictComparisonFilterSchema,
  StrictCompoundFilterSchema,
  StrictMetadataSchema,
  StrictVectorStoreFileAttributesSchema,
} from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  AutoFileChunkingStrategyParam,
  CancelVectorStoreFileBatchParams,
  CreateVectorStoreFileBatchParams,
  CreateVectorStoreFileParams,
  CreateVectorStoreParams,
  DeleteVectorStoreFileParams,
  DeleteVectorStoreParams,
  FileChunkingStrategyParam,
  ListVectorStoreFileBatchFilesParams,
  ListVectorStoreFilesParams,
  ListVectorStoresParams,
  RetrieveVectorStoreFileBatchParams,
  RetrieveVectorStoreFileContentParams,
  RetrieveVectorStoreFileParams,
  RetrieveVectorStoreParams,
  SearchVectorStoreParams,
  SearchVectorStoreParamsRankingOptions,
  StaticFileChunkingStrategy,
  StaticFileChunkingStrategyObjectParam,
  UpdateVectorStoreFileParams,
  UpdateVectorStoreParams,
  VectorStoreExpiresAfter,
  VectorStoreFileParam,
} from './types.gen.ts'

export const AutoFileChunkingStrategyParamSchema: v.GenericSchema<
  unknown,
  AutoFileChunkingStrategyParam
> = /* @__PURE__ */ object(() => ({ type: v.literal('auto') }))

export const StrictStaticFileChunkingStrategySchema: v.GenericSchema<
  unknown,
  StaticFileChunkingStrategy
> = /* @__PURE__ */ object(() => ({
  max_chunk_size_tokens: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(4096)),
  chunk_overlap_tokens: v.pipe(v.number(), v.integer()),
}))

export const StrictStaticFileChunkingStrategyObjectParamSchema: v.GenericSchema<
  unknown,
  StaticFileChunkingStrategyObjectParam
> = /* @__PURE__ */ object(() => ({
  type: v.literal('static'),
  static: StrictStaticFileChunkingStrategySchema,
}))

export const FileChunkingStrategyParamSchema: v.GenericSchema<unknown, FileChunkingStrategyParam> =
  /* @__PURE__ */ defer(() =>
    taggedUnion('type', {
      auto: AutoFileChunkingStrategyParamSchema,
      static: StrictStaticFileChunkingStrategyObjectParamSchema,
    }),
  )

export const VectorStoreFileParamSchema: v.GenericSchema<unknown, VectorStoreFileParam> =
  /* @__PURE__ */ object(() => ({
    file_id: v.string(),
    chunking_strategy: v.optional(FileChunkingStrategyParamSchema),
    attributes: v.nullish(StrictVectorStoreFileAttributesSchema),
  }))

export const StrictVectorStoreExpiresAfterSchema: v.GenericSchema<
  unknown,
  VectorStoreExpiresAfter
> = /* @__PURE__ */ object(() => ({
  anchor: v.literal('last_active_at'),
  days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
}))

export const ListVectorStoresParamsSchema: v.GenericSchema<unknown, ListVectorStoresParams> =
  /* @__PURE__ */ object(() => ({
    limit: v.optional(v.pipe(v.number(), v.integer())),
    order: v.optional(v.picklist(['asc', 'desc'])),
    after: v.optional(v.string()),
    before: v.optional(v.string()),
  }))

export const CreateVectorStoreParamsSchema: v.GenericSchema<unknown, CreateVectorStoreParams> =
  /* @__PURE__ */ object(() => ({
    file_ids: v.optional(v.pipe(v.array(v.string()), v.maxLength(500))),
    name: v.optional(v.string()),
    description: v.optional(v.string()),
    expires_after: v.optional(StrictVectorStoreExpiresAfterSchema),
    chunking_strategy: v.optional(
      taggedUnion('type', {
        auto: AutoFileChunkingStrategyParamSchema,
        static: StrictStaticFileChunkingStrategyObjectParamSchema,
      }),
    ),
    metadata: v.nullish(StrictMetadataSchema),
  }))

export const RetrieveVectorStoreParamsSchema: v.GenericSchema<unknown, RetrieveVectorStoreParams> =
  /* @__PURE__ */ object(() => ({ vector_store_id: v.string() }))

export const UpdateVectorStoreParamsSchema: v.GenericSchema<unknown, UpdateVectorStoreParams> =
  /* @__PURE__ */ object(() => ({
    vector_store_id: v.string(),
    name: v.nullish(v.string()),
    expires_after: v.nullish(StrictVectorStoreExpiresAfterSchema),
    metadata: v.nullish(StrictMetadataSchema),
  }))

export const DeleteVectorStoreParamsSchema: v.GenericSchema<unknown, DeleteVectorStoreParams> =
  /* @__PURE__ */ object(() => ({ vector_store_id: v.string() }))

export const CreateVectorStoreFileBatchParamsSchema: v.GenericSchema<
  unknown,
  CreateVectorStoreFileBatchParams
> = /* @__PURE__ */ object(() => ({
  vector_store_id: v.string(),
  file_ids: v.optional(v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(2000))),
  files: v.optional(v.pipe(v.array(VectorStoreFileParamSchema), v.minLength(1), v.maxLength(2000))),
  chunking_strategy: v.optional(FileChunkingStrategyParamSchema),
  attributes: v.nullish(StrictVectorStoreFileAttributesSchema),
}))

export const RetrieveVectorStoreFileBatchParamsSchema: v.GenericSchema<
  unknown,
  RetrieveVectorStoreFileBatchParams
> = /* @__PURE__ */ object(() => ({ vector_store_id: v.string(), batch_id: v.string() }))

export const CancelVectorStoreFileBatchParamsSchema: v.GenericSchema<
  unknown,
  CancelVectorStoreFileBatchParams
> = /* @__PURE__ */ object(() => ({ vector_store_id: v.string(), batch_id: v.string() }))

export const ListVectorStoreFileBatchFilesParamsSchema: v.GenericSchema<
  unknown,
  ListVectorStoreFileBatchFilesParams
> = /* @__PURE__ */ object(() => ({
  vector_store_id: v.string(),
  batch_id: v.string(),
  limit: v.optional(v.pipe(v.number(), v.integer())),
  order: v.optional(v.picklist(['asc', 'desc'])),
  after: v.optional(v.string()),
  before: v.optional(v.string()),
  filter: v.optional(v.picklist(['in_progress', 'completed', 'failed', 'cancelled'])),
}))

export const ListVectorStoreFilesParamsSchema: v.GenericSchema<
  unknown,
  ListVectorStoreFilesParams
> = /* @__PURE__ */ object(() => ({
  vector_store_id: v.string(),
  limit: v.optional(v.pipe(v.number(), v.integer())),
  order: v.optional(v.picklist(['asc', 'desc'])),
  after: v.optional(v.string()),
  before: v.optional(v.string()),
  filter: v.optional(v.picklist(['in_progress', 'completed', 'failed', 'cancelled'])),
}))

export const CreateVectorStoreFileParamsSchema: v.GenericSchema<
  unknown,
  CreateVectorStoreFileParams
> = /* @__PURE__ */ object(() => ({
  vector_store_id: v.string(),
  file_id: v.string(),
  chunking_strategy: v.optional(FileChunkingStrategyParamSchema),
  attributes: v.nullish(StrictVectorStoreFileAttributesSchema),
}))

export const RetrieveVectorStoreFileParamsSchema: v.GenericSchema<
  unknown,
  RetrieveVectorStoreFileParams
> = /* @__PURE__ */ object(() => ({ vector_store_id: v.string(), file_id: v.string() }))

export const UpdateVectorStoreFileParamsSchema: v.GenericSchema<
  unknown,
  UpdateVectorStoreFileParams
> = /* @__PURE__ */ object(() => ({
  vector_store_id: v.string(),
  file_id: v.string(),
  attributes: v.nullable(StrictVectorStoreFileAttributesSchema),
}))

export const DeleteVectorStoreFileParamsSchema: v.GenericSchema<
  unknown,
  DeleteVectorStoreFileParams
> = /* @__PURE__ */ object(() => ({ vector_store_id: v.string(), file_id: v.string() }))

export const RetrieveVectorStoreFileContentParamsSchema: v.GenericSchema<
  unknown,
  RetrieveVectorStoreFileContentParams
> = /* @__PURE__ */ object(() => ({ vector_store_id: v.string(), file_id: v.string() }))

export const SearchVectorStoreParamsRankingOptionsSchema: v.GenericSchema<
  unknown,
  SearchVectorStoreParamsRankingOptions
> = /* @__PURE__ */ object(() => ({
  ranker: v.optional(v.picklist(['none', 'auto', 'default-2024-11-15'])),
  score_threshold: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
}))

export const SearchVectorStoreParamsSchema: v.GenericSchema<unknown, SearchVectorStoreParams> =
  /* @__PURE__ */ object(() => ({
    vector_store_id: v.string(),
    query: union([v.string(), v.array(v.pipe(v.string(), characters(1)))]),
    rewrite_query: v.optional(v.boolean()),
    max_num_results: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50))),
    filters: v.optional(
      taggedUnion('type', {
        eq: StrictComparisonFilterSchema,
        ne: StrictComparisonFilterSchema,
        gt: StrictComparisonFilterSchema,
        gte: StrictComparisonFilterSchema,
        lt: StrictComparisonFilterSchema,
        lte: StrictComparisonFilterSchema,
        in: StrictComparisonFilterSchema,
        nin: StrictComparisonFilterSchema,
        and: StrictCompoundFilterSchema,
        or: StrictCompoundFilterSchema,
      }),
    ),
    ranking_options: v.optional(SearchVectorStoreParamsRankingOptionsSchema),
  }))

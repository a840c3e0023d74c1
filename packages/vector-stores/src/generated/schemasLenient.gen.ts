// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/vector-stores.ts or docs/vector-stores.json, then `npm run generate`.

import { object, taggedUnion, union } from '@bonsai-ai/core/schemas'
import { MetadataSchema, VectorStoreFileAttributesSchema } from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  OtherFileChunkingStrategyObject,
  StaticFileChunkingStrategy,
  StaticFileChunkingStrategyObjectParam,
  VectorStore,
  VectorStoreDeleted,
  VectorStoreExpiresAfter,
  VectorStoreFile,
  VectorStoreFileBatch,
  VectorStoreFileBatchFileCounts,
  VectorStoreFileContent,
  VectorStoreFileContentData,
  VectorStoreFileCounts,
  VectorStoreFileDeleted,
  VectorStoreFileLastError,
  VectorStoreFileList,
  VectorStoreList,
  VectorStoreSearchResult,
  VectorStoreSearchResultContent,
  VectorStoreSearchResults,
} from './types.gen.ts'

export const VectorStoreFileDeletedSchema: v.GenericSchema<unknown, VectorStoreFileDeleted> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    deleted: v.nullish(v.boolean()),
    object: v.literal('vector_store.file.deleted'),
  }))

export const VectorStoreDeletedSchema: v.GenericSchema<unknown, VectorStoreDeleted> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    deleted: v.nullish(v.boolean()),
    object: v.literal('vector_store.deleted'),
  }))

export const VectorStoreFileLastErrorSchema: v.GenericSchema<unknown, VectorStoreFileLastError> =
  /* @__PURE__ */ object(() => ({ code: v.nullish(v.string()), message: v.nullish(v.string()) }))

export const StaticFileChunkingStrategySchema: v.GenericSchema<
  unknown,
  StaticFileChunkingStrategy
> = /* @__PURE__ */ object(() => ({
  max_chunk_size_tokens: v.nullish(v.number()),
  chunk_overlap_tokens: v.nullish(v.number()),
}))

export const StaticFileChunkingStrategyObjectParamSchema: v.GenericSchema<
  unknown,
  StaticFileChunkingStrategyObjectParam
> = /* @__PURE__ */ object(() => ({
  type: v.literal('static'),
  static: v.nullish(StaticFileChunkingStrategySchema),
}))

export const OtherFileChunkingStrategyObjectSchema: v.GenericSchema<
  unknown,
  OtherFileChunkingStrategyObject
> = /* @__PURE__ */ object(() => ({ type: v.literal('other') }))

export const VectorStoreFileSchema: v.GenericSchema<unknown, VectorStoreFile> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    object: v.literal('vector_store.file'),
    usage_bytes: v.nullish(v.number()),
    created_at: v.nullish(v.number()),
    vector_store_id: v.nullish(v.string()),
    status: v.nullish(v.string()),
    last_error: v.nullish(VectorStoreFileLastErrorSchema),
    chunking_strategy: v.nullish(
      taggedUnion(
        'type',
        {
          static: StaticFileChunkingStrategyObjectParamSchema,
          other: OtherFileChunkingStrategyObjectSchema,
        },
        { isOpen: true },
      ),
    ),
    attributes: v.nullish(VectorStoreFileAttributesSchema),
  }))

export const VectorStoreFileListSchema: v.GenericSchema<unknown, VectorStoreFileList> =
  /* @__PURE__ */ object(() => ({
    object: v.nullish(v.string()),
    data: v.nullish(v.array(VectorStoreFileSchema)),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
    has_more: v.nullish(v.boolean()),
  }))

export const VectorStoreFileCountsSchema: v.GenericSchema<unknown, VectorStoreFileCounts> =
  /* @__PURE__ */ object(() => ({
    in_progress: v.nullish(v.number()),
    completed: v.nullish(v.number()),
    failed: v.nullish(v.number()),
    cancelled: v.nullish(v.number()),
    total: v.nullish(v.number()),
  }))

export const VectorStoreExpiresAfterSchema: v.GenericSchema<unknown, VectorStoreExpiresAfter> =
  /* @__PURE__ */ object(() => ({
    anchor: v.literal('last_active_at'),
    days: v.nullish(v.number()),
  }))

export const VectorStoreSchema: v.GenericSchema<unknown, VectorStore> = /* @__PURE__ */ object(
  () => ({
    id: v.nullish(v.string()),
    object: v.literal('vector_store'),
    created_at: v.nullish(v.number()),
    name: v.nullish(v.string()),
    usage_bytes: v.nullish(v.number()),
    file_counts: v.nullish(VectorStoreFileCountsSchema),
    status: v.nullish(v.string()),
    expires_after: v.nullish(VectorStoreExpiresAfterSchema),
    expires_at: v.nullish(v.number()),
    last_active_at: v.nullish(v.number()),
    metadata: v.nullish(MetadataSchema),
  }),
)

export const VectorStoreListSchema: v.GenericSchema<unknown, VectorStoreList> =
  /* @__PURE__ */ object(() => ({
    object: v.nullish(v.string()),
    data: v.nullish(v.array(VectorStoreSchema)),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
    has_more: v.nullish(v.boolean()),
  }))

export const VectorStoreFileBatchFileCountsSchema: v.GenericSchema<
  unknown,
  VectorStoreFileBatchFileCounts
> = /* @__PURE__ */ object(() => ({
  in_progress: v.nullish(v.number()),
  completed: v.nullish(v.number()),
  failed: v.nullish(v.number()),
  cancelled: v.nullish(v.number()),
  total: v.nullish(v.number()),
}))

export const VectorStoreFileBatchSchema: v.GenericSchema<unknown, VectorStoreFileBatch> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    object: v.nullish(v.string()),
    created_at: v.nullish(v.number()),
    vector_store_id: v.nullish(v.string()),
    status: v.nullish(v.string()),
    file_counts: v.nullish(VectorStoreFileBatchFileCountsSchema),
  }))

export const VectorStoreFileContentDataSchema: v.GenericSchema<
  unknown,
  VectorStoreFileContentData
> = /* @__PURE__ */ object(() => ({ type: v.nullish(v.string()), text: v.nullish(v.string()) }))

export const VectorStoreFileContentSchema: v.GenericSchema<unknown, VectorStoreFileContent> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('vector_store.file_content.page'),
    data: v.nullish(v.array(VectorStoreFileContentDataSchema)),
    has_more: v.nullish(v.boolean()),
    next_page: v.nullish(v.string()),
  }))

export const VectorStoreSearchResultContentSchema: v.GenericSchema<
  unknown,
  VectorStoreSearchResultContent
> = /* @__PURE__ */ object(() => ({ type: v.literal('text'), text: v.nullish(v.string()) }))

export const VectorStoreSearchResultSchema: v.GenericSchema<unknown, VectorStoreSearchResult> =
  /* @__PURE__ */ object(() => ({
    file_id: v.nullish(v.string()),
    filename: v.nullish(v.string()),
    score: v.nullish(v.number()),
    attributes: v.nullish(VectorStoreFileAttributesSchema),
    content: v.nullish(v.array(VectorStoreSearchResultContentSchema)),
  }))

export const VectorStoreSearchResultsSchema: v.GenericSchema<unknown, VectorStoreSearchResults> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('vector_store.search_results.page'),
    search_query: v.nullish(union([v.string(), v.array(v.string())])),
    data: v.nullish(v.array(VectorStoreSearchResultSchema)),
    has_more: v.nullish(v.boolean()),
    next_page: v.nullish(v.string()),
  }))

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/vector-stores.ts or docs/vector-stores.json, then `npm run generate`.

import type {
  ComparisonFilter,
  CompoundFilter,
  Metadata,
  VectorStoreFileAttributes,
} from '@bonsai-ai/shared'

export interface AutoFileChunkingStrategyParam {
  type: 'auto'
}

export type FileChunkingStrategyParam =
  | AutoFileChunkingStrategyParam
  | StaticFileChunkingStrategyObjectParam

export interface VectorStoreFileDeleted {
  id: string
  deleted: boolean
  object: 'vector_store.file.deleted'
}

export interface VectorStoreDeleted {
  id: string
  deleted: boolean
  object: 'vector_store.deleted'
}

export interface VectorStoreFileList {
  object: string
  data: VectorStoreFile[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface VectorStoreList {
  object: string
  data: VectorStore[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface OtherFileChunkingStrategyObject {
  type: 'other'
}

export interface StaticFileChunkingStrategy {
  max_chunk_size_tokens: number
  chunk_overlap_tokens: number
}

export interface StaticFileChunkingStrategyObjectParam {
  type: 'static'
  static: StaticFileChunkingStrategy
}

export interface VectorStoreExpiresAfter {
  anchor: 'last_active_at'
  days: number
}

export interface VectorStoreFileBatchFileCounts {
  in_progress: number
  completed: number
  failed: number
  cancelled: number
  total: number
}

export interface VectorStoreFileBatch {
  id: string
  object: 'vector_store.files_batch'
  created_at: number
  vector_store_id: string
  status: 'in_progress' | 'completed' | 'cancelled' | 'failed'
  file_counts: VectorStoreFileBatchFileCounts
}

export interface VectorStoreFileContentData {
  type?: string | undefined
  text?: string | undefined
}

export interface VectorStoreFileContent {
  object: 'vector_store.file_content.page'
  data: VectorStoreFileContentData[]
  has_more: boolean
  next_page: string | null
}

export interface VectorStoreFileLastError {
  code: 'server_error' | 'unsupported_file' | 'invalid_file'
  message: string
}

export interface VectorStoreFile {
  id: string
  object: 'vector_store.file'
  usage_bytes: number
  created_at: number
  vector_store_id: string
  status: 'in_progress' | 'completed' | 'cancelled' | 'failed'
  last_error: VectorStoreFileLastError | null
  chunking_strategy?:
    | StaticFileChunkingStrategyObjectParam
    | OtherFileChunkingStrategyObject
    | undefined
  attributes?: VectorStoreFileAttributes | null | undefined
}

export interface VectorStoreFileCounts {
  in_progress: number
  completed: number
  failed: number
  cancelled: number
  total: number
}

export interface VectorStore {
  id: string
  object: 'vector_store'
  created_at: number
  name: string
  usage_bytes: number
  file_counts: VectorStoreFileCounts
  status: 'expired' | 'in_progress' | 'completed'
  expires_after?: VectorStoreExpiresAfter | undefined
  expires_at?: number | null | undefined
  last_active_at: number | null
  metadata: Metadata | null
}

export interface VectorStoreSearchResultContent {
  type: 'text'
  text: string
}

export interface VectorStoreSearchResult {
  file_id: string
  filename: string
  score: number
  attributes: VectorStoreFileAttributes | null
  content: VectorStoreSearchResultContent[]
}

export interface VectorStoreSearchResults {
  object: 'vector_store.search_results.page'
  search_query: string[]
  data: VectorStoreSearchResult[]
  has_more: boolean
  next_page: string | null
}

/** Params of `listVectorStores`: `GET /vector_stores`. */
export interface ListVectorStoresParams {
  limit?: number | undefined
  order?: 'asc' | 'desc' | undefined
  after?: string | undefined
  before?: string | undefined
}

/** Params of `createVectorStore`: `POST /vector_stores`. */
export interface CreateVectorStoreParams {
  file_ids?: readonly string[] | undefined
  name?: string | undefined
  description?: string | undefined
  expires_after?: VectorStoreExpiresAfter | undefined
  chunking_strategy?:
    | AutoFileChunkingStrategyParam
    | StaticFileChunkingStrategyObjectParam
    | undefined
  metadata?: Metadata | null | undefined
}

/** Params of `retrieveVectorStore`: `GET /vector_stores/{vector_store_id}`. */
export interface RetrieveVectorStoreParams {
  vector_store_id: string
}

/** Params of `updateVectorStore`: `POST /vector_stores/{vector_store_id}`. */
export interface UpdateVectorStoreParams {
  vector_store_id: string
  name?: string | null | undefined
  expires_after?: VectorStoreExpiresAfter | null | undefined
  metadata?: Metadata | null | undefined
}

/** Params of `deleteVectorStore`: `DELETE /vector_stores/{vector_store_id}`. */
export interface DeleteVectorStoreParams {
  vector_store_id: string
}

/** Params of `createVectorStoreFileBatch`: `POST /vector_stores/{vector_store_id}/file_batches`. */
export interface CreateVectorStoreFileBatchParams {
  vector_store_id: string
  file_ids?: readonly string[] | undefined
  files?: readonly CreateVectorStoreFileParams[] | undefined
  chunking_strategy?: FileChunkingStrategyParam | undefined
  attributes?: VectorStoreFileAttributes | null | undefined
}

/** Params of `retrieveVectorStoreFileBatch`: `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`. */
export interface RetrieveVectorStoreFileBatchParams {
  vector_store_id: string
  batch_id: string
}

/** Params of `cancelVectorStoreFileBatch`: `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`. */
export interface CancelVectorStoreFileBatchParams {
  vector_store_id: string
  batch_id: string
}

/** Params of `listVectorStoreFileBatchFiles`: `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`. */
export interface ListVectorStoreFileBatchFilesParams {
  vector_store_id: string
  batch_id: string
  limit?: number | undefined
  order?: 'asc' | 'desc' | undefined
  after?: string | undefined
  before?: string | undefined
  filter?: 'in_progress' | 'completed' | 'failed' | 'cancelled' | undefined
}

/** Params of `listVectorStoreFiles`: `GET /vector_stores/{vector_store_id}/files`. */
export interface ListVectorStoreFilesParams {
  vector_store_id: string
  limit?: number | undefined
  order?: 'asc' | 'desc' | undefined
  after?: string | undefined
  before?: string | undefined
  filter?: 'in_progress' | 'completed' | 'failed' | 'cancelled' | undefined
}

/** Params of `createVectorStoreFile`: `POST /vector_stores/{vector_store_id}/files`. */
export interface CreateVectorStoreFileParams {
  vector_store_id: string
  file_id: string
  chunking_strategy?: FileChunkingStrategyParam | undefined
  attributes?: VectorStoreFileAttributes | null | undefined
}

/** Params of `retrieveVectorStoreFile`: `GET /vector_stores/{vector_store_id}/files/{file_id}`. */
export interface RetrieveVectorStoreFileParams {
  vector_store_id: string
  file_id: string
}

/** Params of `updateVectorStoreFile`: `POST /vector_stores/{vector_store_id}/files/{file_id}`. */
export interface UpdateVectorStoreFileParams {
  vector_store_id: string
  file_id: string
  attributes: VectorStoreFileAttributes | null
}

/** Params of `deleteVectorStoreFile`: `DELETE /vector_stores/{vector_store_id}/files/{file_id}`. */
export interface DeleteVectorStoreFileParams {
  vector_store_id: string
  file_id: string
}

/** Params of `retrieveVectorStoreFileContent`: `GET /vector_stores/{vector_store_id}/files/{file_id}/content`. */
export interface RetrieveVectorStoreFileContentParams {
  vector_store_id: string
  file_id: string
}

export interface SearchVectorStoreParamsRankingOptions {
  ranker?: 'none' | 'auto' | 'default-2024-11-15' | undefined
  score_threshold?: number | undefined
}

/** Params of `searchVectorStore`: `POST /vector_stores/{vector_store_id}/search`. */
export interface SearchVectorStoreParams {
  vector_store_id: string
  query: string | readonly string[]
  rewrite_query?: boolean | undefined
  max_num_results?: number | undefined
  filters?: ComparisonFilter | CompoundFilter | undefined
  ranking_options?: SearchVectorStoreParamsRankingOptions | undefined
}

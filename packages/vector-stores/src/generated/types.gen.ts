// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/vector-stores.ts or docs/vector-stores.json, then `npm run generate`.

import type {
  ComparisonFilter,
  CompoundFilter,
  Metadata,
  VectorStoreFileAttributes,
} from '@bonsai-ai/shared'

export interface AutoFileChunkingStrategyParam {
  /** Chunks of 800 tokens that overlap by 400. */
  type: 'auto'
}

export type FileChunkingStrategyParam =
  | AutoFileChunkingStrategyParam
  | StaticFileChunkingStrategyObjectParam

export interface VectorStoreFileParam {
  file_id: string
  chunking_strategy?: FileChunkingStrategyParam | undefined
  attributes?: VectorStoreFileAttributes | null | undefined
}

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

/** Chunk sizes of your own, in tokens. */
export interface StaticFileChunkingStrategy {
  /** Most tokens in a chunk, 100 to 4096; `auto` uses 800. */
  max_chunk_size_tokens: number
  /**
   * Tokens that neighboring chunks share, at most half of `max_chunk_size_tokens`; `auto` uses 400.
   */
  chunk_overlap_tokens: number
}

export interface StaticFileChunkingStrategyObjectParam {
  /** Sizes of your own, in `static`. */
  type: 'static'
  /** The sizes. */
  static: StaticFileChunkingStrategy
}

/** When an unused vector store expires. */
export interface VectorStoreExpiresAfter {
  /** Moment the days count from: the last use of the store. */
  anchor: 'last_active_at'
  /** Days until the store expires, 1 to 365. */
  days: number
}

export interface VectorStoreFileBatchFileCounts {
  in_progress: number
  completed: number
  failed: number
  cancelled: number
  total: number
}

/** Files that were added to a vector store together. */
export interface VectorStoreFileBatch {
  id: string
  object: 'vector_store.files_batch' | 'vector_store.file_batch'
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

/** A file in a vector store, with its indexing status. */
export interface VectorStoreFile {
  id: string
  object: 'vector_store.file'
  usage_bytes?: number | undefined
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

/** A searchable collection of indexed files. */
export interface VectorStore {
  id: string
  object: 'vector_store'
  created_at: number
  name: string
  usage_bytes?: number | undefined
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
  search_query: string | string[]
  data: VectorStoreSearchResult[]
  has_more: boolean
  next_page: string | null
}

/** Params of `listVectorStores`: `GET /vector_stores`. */
export interface ListVectorStoresParams {
  /**
   * Stores per page, 1 to 100.
   *
   * @defaultValue `20`
   */
  limit?: number | undefined
  /**
   * Direction by creation time.
   *
   * @defaultValue `'desc'`
   */
  order?: 'asc' | 'desc' | undefined
  /** ID of the last entry of the page before. */
  after?: string | undefined
  /** ID of the first entry of the page that follows; gives the page ahead of it. */
  before?: string | undefined
}

/** Params of `createVectorStore`: `POST /vector_stores`. */
export interface CreateVectorStoreParams {
  /** IDs of up to 500 uploaded files to index. */
  file_ids?: readonly string[] | undefined
  /** Name of your choice. */
  name?: string | undefined
  /** What the store is for, in your words. */
  description?: string | undefined
  /** When the store expires; never if left out. */
  expires_after?: VectorStoreExpiresAfter | undefined
  /**
   * How to cut files into chunks: `auto` (800 tokens, 400 of them shared with the neighbor) or
   * sizes of your own. Counts only together with `file_ids`.
   */
  chunking_strategy?:
    | AutoFileChunkingStrategyParam
    | StaticFileChunkingStrategyObjectParam
    | undefined
  /** Up to 16 pairs of your own: keys to 64, values to 512 characters. */
  metadata?: Metadata | null | undefined
}

/** Params of `retrieveVectorStore`: `GET /vector_stores/{vector_store_id}`. */
export interface RetrieveVectorStoreParams {
  /** ID of the store, like `vs_abc123`. */
  vector_store_id: string
}

/** Params of `updateVectorStore`: `POST /vector_stores/{vector_store_id}`. */
export interface UpdateVectorStoreParams {
  /** ID of the store, like `vs_abc123`. */
  vector_store_id: string
  /** New name. */
  name?: string | null | undefined
  /** New expiry; `null` removes it. */
  expires_after?: VectorStoreExpiresAfter | null | undefined
  /** Up to 16 pairs of your own: keys to 64, values to 512 characters. */
  metadata?: Metadata | null | undefined
}

/** Params of `deleteVectorStore`: `DELETE /vector_stores/{vector_store_id}`. */
export interface DeleteVectorStoreParams {
  vector_store_id: string
}

/**
 * Params of `createVectorStoreFileBatch`: `POST /vector_stores/{vector_store_id}/file_batches`.
 */
export interface CreateVectorStoreFileBatchParams {
  /** ID of the store, like `vs_abc123`. */
  vector_store_id: string
  /** IDs of 1 to 2000 uploaded files, all with the same settings. Either this or `files`. */
  file_ids?: readonly string[] | undefined
  /** From 1 to 2000 files, each with settings of its own. Either this or `file_ids`. */
  files?: readonly VectorStoreFileParam[] | undefined
  /**
   * How to cut files into chunks: `auto` (800 tokens, 400 of them shared with the neighbor) or
   * sizes of your own. Counts only for `file_ids`.
   */
  chunking_strategy?: FileChunkingStrategyParam | undefined
  /**
   * Up to 16 pairs that a search can filter by: keys to 64 characters, values text to 512
   * characters, numbers or booleans. Set on every file of `file_ids`; has no effect on `files`.
   */
  attributes?: VectorStoreFileAttributes | null | undefined
}

/**
 * Params of `retrieveVectorStoreFileBatch`: `GET
 * /vector_stores/{vector_store_id}/file_batches/{batch_id}`.
 */
export interface RetrieveVectorStoreFileBatchParams {
  vector_store_id: string
  batch_id: string
}

/**
 * Params of `cancelVectorStoreFileBatch`: `POST
 * /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`.
 */
export interface CancelVectorStoreFileBatchParams {
  vector_store_id: string
  batch_id: string
}

/**
 * Params of `listVectorStoreFileBatchFiles`: `GET
 * /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`.
 */
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
  /** ID of the store, like `vs_abc123`. */
  vector_store_id: string
  /**
   * Files per page, 1 to 100.
   *
   * @defaultValue `20`
   */
  limit?: number | undefined
  /**
   * Direction by creation time.
   *
   * @defaultValue `'desc'`
   */
  order?: 'asc' | 'desc' | undefined
  /** ID of the last entry of the page before. */
  after?: string | undefined
  /** ID of the first entry of the page that follows; gives the page ahead of it. */
  before?: string | undefined
  /** Lists only files of this status. */
  filter?: 'in_progress' | 'completed' | 'failed' | 'cancelled' | undefined
}

/** Params of `createVectorStoreFile`: `POST /vector_stores/{vector_store_id}/files`. */
export interface CreateVectorStoreFileParams {
  /** ID of the store, like `vs_abc123`. */
  vector_store_id: string
  /** ID of the uploaded file. */
  file_id: string
  /**
   * How to cut files into chunks: `auto` (800 tokens, 400 of them shared with the neighbor) or
   * sizes of your own.
   */
  chunking_strategy?: FileChunkingStrategyParam | undefined
  /**
   * Up to 16 pairs that a search can filter by: keys to 64 characters, values text to 512
   * characters, numbers or booleans.
   */
  attributes?: VectorStoreFileAttributes | null | undefined
}

/**
 * Params of `retrieveVectorStoreFile`: `GET /vector_stores/{vector_store_id}/files/{file_id}`.
 */
export interface RetrieveVectorStoreFileParams {
  vector_store_id: string
  file_id: string
}

/**
 * Params of `updateVectorStoreFile`: `POST /vector_stores/{vector_store_id}/files/{file_id}`.
 */
export interface UpdateVectorStoreFileParams {
  vector_store_id: string
  file_id: string
  attributes: VectorStoreFileAttributes | null
}

/**
 * Params of `deleteVectorStoreFile`: `DELETE /vector_stores/{vector_store_id}/files/{file_id}`.
 */
export interface DeleteVectorStoreFileParams {
  vector_store_id: string
  file_id: string
}

/**
 * Params of `retrieveVectorStoreFileContent`: `GET
 * /vector_stores/{vector_store_id}/files/{file_id}/content`.
 */
export interface RetrieveVectorStoreFileContentParams {
  vector_store_id: string
  file_id: string
}

export interface SearchVectorStoreParamsRankingOptions {
  /**
   * Who sorts the results; `none` leaves them as found, which is faster.
   *
   * @defaultValue `'auto'`
   */
  ranker?: 'none' | 'auto' | 'default-2024-11-15' | undefined
  /**
   * Least score of a result, from 0 to 1.
   *
   * @defaultValue `0`
   */
  score_threshold?: number | undefined
}

/** Params of `searchVectorStore`: `POST /vector_stores/{vector_store_id}/search`. */
export interface SearchVectorStoreParams {
  /** ID of the store, like `vs_abc123`. */
  vector_store_id: string
  /** What to look for: one question or several. */
  query: string | readonly string[]
  /**
   * Whether the API may reword the query for a better search.
   *
   * @defaultValue `false`
   */
  rewrite_query?: boolean | undefined
  /**
   * Most results to return, 1 to 50.
   *
   * @defaultValue `10`
   */
  max_num_results?: number | undefined
  /**
   * Searches only files whose attributes pass: one comparison, or several joined by `and` or `or`.
   */
  filters?: ComparisonFilter | CompoundFilter | undefined
  /**
   * How results are ranked: `ranker` (default `auto`, `none` for speed) and `score_threshold`, the
   * least score from 0 to 1 (default 0).
   */
  ranking_options?: SearchVectorStoreParamsRankingOptions | undefined
}

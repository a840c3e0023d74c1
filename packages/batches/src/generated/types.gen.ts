// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/batches.ts or docs/batches.json, then `npm run generate`.

import type { Metadata } from '@bonsai-ai/shared'

export interface BatchErrors {
  object?: string | undefined
  data?: BatchError[] | undefined
}

export interface BatchUsageInputTokensDetails {
  cached_tokens: number
}

export interface BatchUsageOutputTokensDetails {
  reasoning_tokens: number
}

export interface BatchUsage {
  input_tokens: number
  input_tokens_details: BatchUsageInputTokensDetails
  output_tokens: number
  output_tokens_details: BatchUsageOutputTokensDetails
  total_tokens: number
}

/** A file of requests, and how far the API is with it. */
export interface Batch {
  id: string
  object: 'batch'
  endpoint: string
  /** The model that works the requests. */
  model?: string | undefined
  /** Faults of the input file, when the batch `failed` because of them. */
  errors?: BatchErrors | null | undefined
  input_file_id: string
  completion_window: string
  status:
    | 'validating'
    | 'failed'
    | 'in_progress'
    | 'finalizing'
    | 'completed'
    | 'expired'
    | 'cancelling'
    | 'cancelled'
  /** File with the answers of the requests that succeeded. */
  output_file_id?: string | undefined
  /** File with the errors of the requests that failed. */
  error_file_id?: string | undefined
  /** Unix time in seconds. */
  created_at: number
  /** Unix time in seconds. */
  in_progress_at?: number | undefined
  /** Unix time in seconds. */
  expires_at?: number | undefined
  /** Unix time in seconds. */
  finalizing_at?: number | undefined
  /** Unix time in seconds. */
  completed_at?: number | undefined
  /** Unix time in seconds. */
  failed_at?: number | undefined
  /** Unix time in seconds. */
  expired_at?: number | undefined
  /** Unix time in seconds. */
  cancelling_at?: number | undefined
  /** Unix time in seconds. */
  cancelled_at?: number | undefined
  request_counts?: BatchRequestCounts | undefined
  /** Tokens used so far; missing on batches created before September 7, 2025. */
  usage?: BatchUsage | undefined
  metadata?: Metadata | null | undefined
}

/** A fault in the input file of a batch. */
export interface BatchError {
  code?: string | undefined
  message?: string | undefined
  /** Field that is at fault, if one is. */
  param?: string | null | undefined
  /** Line of the input file, if the fault is in one. */
  line?: number | null | undefined
}

/** When the result files of a batch go away by themselves. */
export interface BatchOutputExpiresAfter {
  /** What the time counts from; only the creation of the result file, not of the batch. */
  anchor: 'created_at'
  /** Seconds after it, from 3600 (an hour) to 2 592 000 (30 days). */
  seconds: number
}

/** How many requests of a batch there are, worked and failed. */
export interface BatchRequestCounts {
  total: number
  completed: number
  failed: number
}

/** A page of batches. */
export interface BatchList {
  data: Batch[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
  object: 'list'
}

/** Query of `GET /batches`. */
export interface ListBatchesParams {
  /** ID of the last batch of the page before. */
  after?: string | undefined
  /**
   * Batches per page, from 1 to 100.
   *
   * @defaultValue `20`
   */
  limit?: number | undefined
}

/** Body of `POST /batches`. */
export interface CreateBatchParams {
  /**
   * A JSONL file uploaded with purpose `batch`, one request per line: at most 50 000 requests and
   * 200 MB.
   */
  input_file_id: string
  /**
   * Where every request of the file goes. With `/v1/embeddings`, at most 50 000 inputs in all.
   */
  endpoint:
    | '/v1/responses'
    | '/v1/chat/completions'
    | '/v1/embeddings'
    | '/v1/completions'
    | '/v1/moderations'
    | '/v1/images/generations'
    | '/v1/images/edits'
    | '/v1/videos'
  /** How long the API may take; only `'24h'`. */
  completion_window: '24h'
  /**
   * Up to 16 pairs to find the batch by: keys of at most 64, values of at most 512 characters.
   */
  metadata?: Metadata | null | undefined
  /** When the output and error files go away by themselves. */
  output_expires_after?: BatchOutputExpiresAfter | undefined
}

/** Params of `retrieveBatch`: `GET /batches/{batch_id}`. */
export interface RetrieveBatchParams {
  /** For example `batch_abc123`. */
  batch_id: string
}

/** Params of `cancelBatch`: `POST /batches/{batch_id}/cancel`. */
export interface CancelBatchParams {
  /** For example `batch_abc123`. */
  batch_id: string
}

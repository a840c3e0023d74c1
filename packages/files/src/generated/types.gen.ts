// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/files.ts or docs/files.json, then `npm run generate`.

import type { Uploadable } from '@bonsai-ai/core'

/** Confirmation that a file was deleted. */
export interface FileDeleted {
  id: string
  object: 'file'
  deleted: boolean
}

/** When a file goes away by itself. */
export interface FileExpiresAfter {
  /** What the time counts from; only the creation of the file. */
  anchor: 'created_at'
  /** Seconds after it, from 3600 (an hour) to 2 592 000 (30 days). */
  seconds: number
}

/** A page of files. */
export interface FileObjectList {
  object: string
  data: FileObject[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

/** A file that was uploaded to the API, or made by it. */
export interface FileObject {
  id: string
  /** Size in bytes. */
  bytes: number
  /** Unix time in seconds. */
  created_at: number
  /** When it goes away by itself: Unix time in seconds. */
  expires_at?: number | undefined
  filename: string
  object: 'file'
  /** What it is for; those that end in `_output` or `-results` were made by the API. */
  purpose:
    | 'assistants'
    | 'assistants_output'
    | 'batch'
    | 'batch_output'
    | 'fine-tune'
    | 'fine-tune-results'
    | 'vision'
    | 'user_data'
  /**
   * Deprecated by the API, without a replacement.
   *
   * @deprecated
   */
  status?: 'uploaded' | 'processed' | 'error' | undefined
  /**
   * See `error` of the fine-tuning job instead.
   *
   * @deprecated
   */
  status_details?: string | undefined
}

/** Query of `GET /files`. */
export interface ListFilesParams {
  /** Only files with this purpose. */
  purpose?: string | undefined
  /**
   * Files per page, from 1 to 10 000.
   *
   * @defaultValue `10_000`
   */
  limit?: number | undefined
  /**
   * By time: newest first (`desc`) or oldest first (`asc`).
   *
   * @defaultValue `'desc'`
   */
  order?: 'asc' | 'desc' | undefined
  /** ID of the last file of the page before. */
  after?: string | undefined
}

/** Form of `POST /files`. */
export interface CreateFileParams {
  /**
   * The data, up to 512 MB (200 MB with purpose `batch`). The name counts: give data without one
   * through `toFile`.
   */
  file: Uploadable
  /**
   * What the file is for: batches, fine-tuning, evals, vision, assistants, or anything
   * (`user_data`).
   */
  purpose: 'assistants' | 'batch' | 'fine-tune' | 'vision' | 'user_data' | 'evals'
  /**
   * When the file goes away by itself; left out, after 30 days with purpose `batch`, otherwise
   * never.
   */
  expires_after?: FileExpiresAfter | undefined
}

/** Params of `retrieveFile`: `GET /files/{file_id}`. */
export interface RetrieveFileParams {
  /** For example `file-abc123`. */
  file_id: string
}

/** Params of `deleteFile`: `DELETE /files/{file_id}`. */
export interface DeleteFileParams {
  /** For example `file-abc123`. */
  file_id: string
}

/** Params of `retrieveFileContent`: `GET /files/{file_id}/content`. */
export interface RetrieveFileContentParams {
  /** For example `file-abc123`. */
  file_id: string
}

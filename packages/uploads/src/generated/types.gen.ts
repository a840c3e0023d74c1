// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/uploads.ts or docs/uploads.json, then `npm run generate`.

import type { Uploadable } from '@bonsai-ai/core'

import type { FileExpiresAfter, FileObject } from '@bonsai-ai/files'

/** A file on its way to the API in parts. */
export interface Upload {
  id: string
  /** Unix time in seconds. */
  created_at: number
  filename: string
  /** Size of the whole file in bytes. */
  bytes: number
  purpose: string
  /** Takes parts only while `pending`. */
  status: 'pending' | 'completed' | 'cancelled' | 'expired'
  /** Until when parts are taken: Unix time in seconds. */
  expires_at: number
  object: 'upload'
  /** The file, once the upload is completed. */
  file?: FileObject | null | undefined
}

/** A part of an upload. */
export interface UploadPart {
  /** For example `part_abc123`. */
  id: string
  /** Unix time in seconds. */
  created_at: number
  upload_id: string
  object: 'upload.part'
}

/** Body of `POST /uploads`. */
export interface CreateUploadParams {
  /** Name of the file, with the extension that its purpose asks for. */
  filename: string
  /** What the file is for. */
  purpose: 'assistants' | 'batch' | 'fine-tune' | 'vision'
  /** Size of the whole file in bytes, at most 8 GB; the parts must add up to exactly this. */
  bytes: number
  /** Media type of the file; it must be one that the purpose allows. */
  mime_type: string
  /**
   * When the file goes away by itself; left out, after 30 days with purpose `batch`, otherwise
   * never.
   */
  expires_after?: FileExpiresAfter | undefined
}

/** Params of `cancelUpload`: `POST /uploads/{upload_id}/cancel`. */
export interface CancelUploadParams {
  /** For example `upload_abc123`. */
  upload_id: string
}

/** Params of `completeUpload`: `POST /uploads/{upload_id}/complete`. */
export interface CompleteUploadParams {
  /** For example `upload_abc123`. */
  upload_id: string
  /** IDs of the parts, in the order of the file. */
  part_ids: readonly string[]
  /** MD5 checksum of the whole file, for the server to compare. */
  md5?: string | undefined
}

/** The upload's ID, and the form of `POST /uploads/{upload_id}/parts`. */
export interface AddUploadPartParams {
  /** For example `upload_abc123`. */
  upload_id: string
  /** The bytes of this part, at most 64 MB. */
  data: Uploadable
}

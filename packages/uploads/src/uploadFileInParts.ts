import {
  asOneCall,
  type Client,
  concurrently,
  type RequestError,
  type RequestOptions,
  toFile,
  type Uploadable,
} from '@bonsai-ai/core'
import { addUploadPart } from './addUploadPart.ts'
import { cancelUpload } from './generated/cancelUpload.gen.ts'
import { completeUpload } from './generated/completeUpload.gen.ts'
import { createUpload } from './generated/createUpload.gen.ts'
import type { CompleteUploadParams, CreateUploadParams, Upload } from './generated/types.gen.ts'
import { splitBlob, splitStream } from './parts.ts'

/** Params of {@link uploadFileInParts}. */
export interface UploadFileInPartsParams
  extends
    Pick<CreateUploadParams, 'purpose' | 'expires_after'>,
    Pick<CompleteUploadParams, 'md5'>,
    Partial<Pick<CreateUploadParams, 'bytes' | 'filename' | 'mime_type'>> {
  /**
   * The file. One whose size is known is read part by part; a stream is too when `bytes` is given,
   * and is read whole first when it is not.
   */
  file: Uploadable
  /**
   * Bytes of each part but the last, at most 64 MiB.
   *
   * @defaultValue `67_108_864`, 64 MiB
   */
  part_size?: number | undefined
}

/** How far an upload is. */
export interface UploadProgress {
  /** Bytes of the parts that have arrived. */
  readonly loaded: number
  /** Bytes of the file. */
  readonly total: number
}

/** Settings of {@link uploadFileInParts}. */
export interface UploadFileInPartsOptions extends RequestOptions {
  /**
   * How many parts are sent at a time, and so are kept in memory.
   *
   * @defaultValue `4`
   */
  readonly concurrency?: number | undefined
  /** Called when the upload has begun, and after each part. */
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined
}

/** What {@link uploadFileInParts} can throw, besides the reason of your own abort. */
export type UploadFileInPartsError = RequestError

const largestPart = 64 * 1024 * 1024

/**
 * Uploads a large file, up to 8 GB, in parts that are sent in parallel. When a part cannot be sent,
 * or you abort, the others are stopped and the upload is cancelled.
 *
 * `POST /uploads`, `POST /uploads/{upload_id}/parts` for each part, and
 * `POST /uploads/{upload_id}/complete`.
 *
 * @param client - Client to send the requests with.
 * @param params - The file and what it is for. See {@link UploadFileInPartsParams}.
 * @param options - Settings of each request; `totalTimeout` and `signal` are for all of them.
 * @returns The completed upload, with the file as its `file`.
 * @throws {@link UploadFileInPartsError}; TypeError for an empty file, for a `part_size` beyond its
 * limits, and for a stream that has more or fewer bytes than `bytes` says.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { uploadFileInParts } from '@bonsai-ai/uploads'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const upload = await uploadFileInParts(
 *   client,
 *   { file: new File(['{}\n'], 'training.jsonl'), purpose: 'fine-tune' },
 *   { onProgress: ({ loaded, total }) => console.log(`${loaded} of ${total} bytes`) },
 * )
 * console.log(upload.file?.id)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/uploads
 */
export function uploadFileInParts(
  client: Client,
  params: UploadFileInPartsParams,
  options: UploadFileInPartsOptions = {},
): Promise<Upload> {
  const { concurrency = 4, onProgress, ...requestOptions } = options
  const { part_size = largestPart } = params
  let upload_id: string | undefined
  return asOneCall(
    'upload',
    requestOptions,
    async (step) => {
      if (!Number.isInteger(part_size) || part_size < 1 || part_size > largestPart)
        throw new TypeError(`part_size must be a number of bytes from 1 to ${largestPart}`)
      if (!(concurrency >= 1)) throw new TypeError('concurrency must be a number, 1 or more')
      const { parts, ...start } = await readSource(params, part_size)
      const total = start.bytes
      // An empty file has no parts, and the API takes none without.
      if (total === 0) throw new TypeError('an empty file cannot be uploaded in parts')
      if (!Number.isInteger(total) || total < 0)
        throw new TypeError('bytes must be the size of the stream, a whole number')

      const { signal, schema } = step
      // What the result must pass is not for the steps to it.
      const upload = await createUpload(client, start, { ...step, schema: undefined })
      upload_id = upload.id
      let loaded = 0
      onProgress?.({ loaded, total })
      // The fields of a single request have no place in the others.
      const partOptions = {
        ...step,
        extraBody: undefined,
        idempotencyKey: undefined,
        schema: undefined,
      }
      const part_ids = await concurrently(parts(signal), concurrency, async (data) => {
        const part = await addUploadPart(client, { upload_id: upload.id, data }, partOptions)
        signal.throwIfAborted()
        loaded += data.size
        onProgress?.({ loaded, total })
        return part.id
      })
      const { md5 } = params
      const completion = { upload_id, part_ids, ...(md5 && { md5 }) }
      return completeUpload(client, completion, { ...partOptions, schema })
    },
    async (undo) => upload_id && cancelUpload(client, { upload_id }, undo),
  )
}

interface Source extends CreateUploadParams {
  parts(signal: AbortSignal): Iterable<Blob> | AsyncIterable<Blob>
}

async function readSource(params: UploadFileInPartsParams, partSize: number): Promise<Source> {
  const { file, bytes, filename, mime_type, purpose, expires_after } = params
  // In JavaScript it may be a path, which nobody would want to be the file.
  if (typeof file === 'string') throw new TypeError('file: data is needed, not a path or a text')
  const isSplit = file instanceof ReadableStream && bytes !== undefined
  // Of a stream, only the name's type: its data is still to come.
  const whole = await toFile(isSplit ? new Blob() : file, filename, { type: mime_type })
  return {
    filename: whole.name,
    // Types that come with a charset are not what the API compares.
    mime_type: whole.type.split(';')[0] || 'application/octet-stream',
    purpose,
    bytes: isSplit ? bytes : whole.size,
    ...(expires_after && { expires_after }),
    parts: isSplit
      ? (signal) => splitStream(file, partSize, bytes, signal)
      : () => splitBlob(whole, partSize),
  }
}

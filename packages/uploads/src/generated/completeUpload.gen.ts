// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/uploads.ts or docs/uploads.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { CompleteUploadParams, Upload } from './types.gen.ts'

/** What {@link completeUpload} can throw, besides the reason of your own abort. */
export type CompleteUploadError = RequestError

/**
 * Completes an upload: joins its parts, in the order given, into a file.
 *
 * `POST /uploads/{upload_id}/complete`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CompleteUploadParams}.
 * @param options - Settings for this one request.
 * @returns The completed upload, with the new file in `file`.
 * @throws {@link CompleteUploadError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { completeUpload } from '@bonsai-ai/uploads'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const upload = await completeUpload(client, {
 *   upload_id: 'upload_abc123',
 *   part_ids: ['part_abc123', 'part_def456'],
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/uploads/complete
 */
export function completeUpload(
  client: Client,
  params: CompleteUploadParams,
  options?: RequestOptions,
): Promise<Upload> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/uploads/{upload_id}/complete', body: {} }, params),
    options,
  )
}

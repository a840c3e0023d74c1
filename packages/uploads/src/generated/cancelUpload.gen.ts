// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/uploads.ts or docs/uploads.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { CancelUploadParams, Upload } from './types.gen.ts'

/** What {@link cancelUpload} can throw, besides the reason of your own abort. */
export type CancelUploadError = RequestError

/**
 * Cancels an upload, which then takes no more parts.
 *
 * `POST /uploads/{upload_id}/cancel`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CancelUploadParams}.
 * @param options - Settings for this one request.
 * @returns The upload, now `cancelled`.
 * @throws {@link CancelUploadError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { cancelUpload } from '@bonsai-ai/uploads'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const upload = await cancelUpload(client, { upload_id: 'upload_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/uploads/cancel
 */
export function cancelUpload(
  client: Client,
  params: CancelUploadParams,
  options?: RequestOptions,
): Promise<Upload> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/uploads/{upload_id}/cancel' }, params),
    options,
  )
}

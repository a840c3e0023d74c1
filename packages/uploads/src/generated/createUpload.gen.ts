// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/uploads.ts or docs/uploads.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateUploadParams, Upload } from './types.gen.ts'

/** What {@link createUpload} can throw, besides the reason of your own abort. */
export type CreateUploadError = RequestError

/**
 * Creates an upload that takes a file of up to 8 GB in parts, within an hour.
 *
 * `POST /uploads`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateUploadParams}.
 * @param options - Settings for this one request.
 * @returns The upload, `pending` until it is completed.
 * @throws {@link CreateUploadError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createUpload } from '@bonsai-ai/uploads'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const upload = await createUpload(client, {
 *   filename: 'training.jsonl',
 *   purpose: 'fine-tune',
 *   bytes: 2_147_483_648,
 *   mime_type: 'application/jsonl',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/uploads/create
 */
export function createUpload(
  client: Client,
  params: CreateUploadParams,
  options?: RequestOptions,
): Promise<Upload> {
  return sendJson(client, { method: 'POST', path: '/uploads', body: params }, options)
}

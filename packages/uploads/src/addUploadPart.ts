import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withForm,
} from '@bonsai-ai/core'
import type { AddUploadPartParams, UploadPart } from './generated/types.gen.ts'

/** What {@link addUploadPart} can throw, besides the reason of your own abort. */
export type AddUploadPartError = RequestError

/**
 * Adds a part, of at most 64 MB, to an upload. Parts may be sent side by side.
 *
 * `POST /uploads/{upload_id}/parts`.
 *
 * @param client - Client to send the request with.
 * @param params - Which upload, and the bytes. See {@link AddUploadPartParams}.
 * @param options - Settings for this one request.
 * @returns The part. Complete the upload with the `id`s of all of them, in order.
 * @throws {@link AddUploadPartError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { addUploadPart } from '@bonsai-ai/uploads'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const part = await addUploadPart(client, {
 *   upload_id: 'upload_abc',
 *   data: new Blob(['the first part']),
 * })
 * console.log(part.id)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/uploads/add-part
 */
export function addUploadPart(
  client: Client,
  params: AddUploadPartParams,
  options?: RequestOptions,
): Promise<UploadPart> {
  const route = { method: 'POST', path: '/uploads/{upload_id}/parts' }
  return sendJson(client, withForm(route, params, options), options)
}

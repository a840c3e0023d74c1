import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withFiles,
} from '@bonsai-ai/core'
import type { CreateImageEditParams, ImagesResponse } from './generated/types.gen.ts'

/** What {@link createImageEdit} can throw, besides the reason of your own abort. */
export type CreateImageEditError = RequestError

/**
 * Changes images, or makes a new one from them, as a description says.
 *
 * `POST /images/edits`, as a form when there are files among the params, else as JSON. To see the
 * image while it takes shape, use {@link streamImageEdit}.
 *
 * @param client - Client to send the request with.
 * @param params - Description, and images as files (`image`) or by reference (`images`). See
 * {@link CreateImageEditParams}.
 * @param options - Settings for this one request.
 * @returns The images, in base64 or by URL.
 * @throws {@link CreateImageEditError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createImageEdit } from '@bonsai-ai/images'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const photo = await fetch('https://example.com/garden.png')
 * const edited = await createImageEdit(client, {
 *   model: 'gpt-image-1.5',
 *   prompt: 'Add a flamingo to the pond',
 *   image: photo,
 * })
 *
 * const again = await createImageEdit(client, {
 *   model: 'gpt-image-1.5',
 *   prompt: 'Make it evening',
 *   images: [{ file_id: 'file-abc' }],
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/images/createEdit
 */
export function createImageEdit(
  client: Client,
  params: CreateImageEditParams & { stream?: never },
  options?: RequestOptions,
): Promise<ImagesResponse> {
  const route = { method: 'POST', path: '/images/edits' }
  return sendJson(client, withFiles(route, params, options), options)
}

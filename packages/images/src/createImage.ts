import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateImageParams, ImagesResponse } from './generated/types.gen.ts'

/** What {@link createImage} can throw, besides the reason of your own abort. */
export type CreateImageError = RequestError

/**
 * Creates images from a description.
 *
 * `POST /images/generations`. To see an image while it takes shape, use {@link streamImage}.
 *
 * @param client - Client to send the request with.
 * @param params - Description, model and size. See {@link CreateImageParams}.
 * @param options - Settings for this one request.
 * @returns The images, in base64 or by URL.
 * @throws {@link CreateImageError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createImage } from '@bonsai-ai/images'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const images = await createImage(client, {
 *   model: 'gpt-image-1.5',
 *   prompt: 'A lighthouse in the fog',
 * })
 * const [image] = images.data ?? []
 * console.log(`data:image/png;base64,${image?.b64_json}`)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/images/create
 */
export function createImage(
  client: Client,
  params: CreateImageParams & { stream?: never },
  options?: RequestOptions,
): Promise<ImagesResponse> {
  return sendJson(client, { method: 'POST', path: '/images/generations', body: params }, options)
}

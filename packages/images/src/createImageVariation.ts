import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withForm,
} from '@bonsai-ai/core'
import type { CreateImageVariationParams, ImagesResponse } from './generated/types.gen.ts'

/** What {@link createImageVariation} can throw, besides the reason of your own abort. */
export type CreateImageVariationError = RequestError

/**
 * Creates variations of an image, with `dall-e-2` only.
 *
 * `POST /images/variations`.
 *
 * @param client - Client to send the request with.
 * @param params - Image, number and size. See {@link CreateImageVariationParams}.
 * @param options - Settings for this one request.
 * @returns The images, in base64 or by URL.
 * @throws {@link CreateImageVariationError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createImageVariation } from '@bonsai-ai/images'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const photo = await fetch('https://example.com/garden.png')
 * const variations = await createImageVariation(client, { image: photo, n: 2, size: '512x512' })
 * console.log(variations.data?.map(({ url }) => url))
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/images/createVariation
 */
export function createImageVariation(
  client: Client,
  params: CreateImageVariationParams,
  options?: RequestOptions,
): Promise<ImagesResponse> {
  const route = { method: 'POST', path: '/images/variations' }
  return sendJson(client, withForm(route, params, options), options)
}

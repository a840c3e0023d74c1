import {
  type Client,
  type EventStream,
  type RequestOptions,
  sendStream,
  type StreamingError,
} from '@bonsai-ai/core'
import type { CreateImageParams, ImageGenStreamEvent } from './generated/types.gen.ts'

/**
 * What {@link streamImage} and reading its stream can throw, besides the reason of your own abort.
 */
export type StreamImageError = StreamingError

/**
 * Creates an image from a description, and streams drafts of it while it takes shape.
 *
 * `POST /images/generations` with `stream: true`. For the finished images alone, use
 * {@link createImage}.
 *
 * @param client - Client to send the request with.
 * @param params - Description, model and size. See {@link CreateImageParams}.
 * @param options - Settings for this one request.
 * @returns The stream of events, once the server has started to answer.
 * @throws {@link StreamImageError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { streamImage } from '@bonsai-ai/images'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stream = await streamImage(client, {
 *   model: 'gpt-image-1.5',
 *   prompt: 'A lighthouse in the fog',
 *   partial_images: 2,
 * })
 * for await (const event of stream) console.log(event.type, event.b64_json.length)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/images/create
 */
export function streamImage(
  client: Client,
  params: CreateImageParams & { stream?: never },
  options?: RequestOptions,
): Promise<EventStream<ImageGenStreamEvent>> {
  const body = { ...params, stream: true }
  return sendStream(client, { method: 'POST', path: '/images/generations', body }, options)
}

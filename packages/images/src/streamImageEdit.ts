import {
  type Client,
  type EventStream,
  type RequestOptions,
  sendStream,
  type StreamingError,
  withFiles,
} from '@bonsai-ai/core'
import type { CreateImageEditParams, ImageEditStreamEvent } from './generated/types.gen.ts'

/**
 * What {@link streamImageEdit} and reading its stream can throw, besides the reason of your own
 * abort.
 */
export type StreamImageEditError = StreamingError

/**
 * Changes images as a description says, and streams drafts of the result while it takes shape.
 *
 * `POST /images/edits` with `stream: true`, as a form when there are files among the params, else
 * as JSON. For the finished images alone, use {@link createImageEdit}.
 *
 * @param client - Client to send the request with.
 * @param params - Description, and images as files (`image`) or by reference (`images`). See
 * {@link CreateImageEditParams}.
 * @param options - Settings for this one request.
 * @returns The stream of events, once the server has started to answer.
 * @throws {@link StreamImageEditError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { streamImageEdit } from '@bonsai-ai/images'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const photo = await fetch('https://example.com/garden.png')
 * const stream = await streamImageEdit(client, {
 *   model: 'gpt-image-1.5',
 *   prompt: 'Add a flamingo to the pond',
 *   image: photo,
 *   partial_images: 2,
 * })
 * for await (const event of stream) console.log(event.type, event.b64_json.length)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/images/createEdit
 */
export function streamImageEdit(
  client: Client,
  params: CreateImageEditParams & { stream?: never },
  options?: RequestOptions,
): Promise<EventStream<ImageEditStreamEvent>> {
  const route = { method: 'POST', path: '/images/edits' }
  return sendStream(client, withFiles(route, { ...params, stream: true }, options), options)
}

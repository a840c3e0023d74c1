import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withFiles,
} from '@bonsai-ai/core'
import type { CreateVideoRemixParams, Video } from './generated/types.gen.ts'

/** What {@link createVideoRemix} can throw, besides the reason of your own abort. */
export type CreateVideoRemixError = RequestError

/**
 * Starts to make a video anew, with another description.
 *
 * `POST /videos/{video_id}/remix`.
 *
 * @param client - Client to send the request with.
 * @param params - Which video, and the description. See {@link CreateVideoRemixParams}.
 * @param options - Settings for this one request.
 * @returns The new video, queued. Retrieve it until it is completed.
 * @throws {@link CreateVideoRemixError}
 * @deprecated OpenAI shut its video models down on September 24, 2026.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createVideoRemix } from '@bonsai-ai/videos'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const video = await createVideoRemix(client, {
 *   video_id: 'video_123',
 *   prompt: 'The cat plays the violin instead',
 * })
 * console.log(video.remixed_from_video_id)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/videos/remix
 */
export function createVideoRemix(
  client: Client,
  params: CreateVideoRemixParams,
  options?: RequestOptions,
): Promise<Video> {
  const route = { method: 'POST', path: '/videos/{video_id}/remix' }
  return sendJson(client, withFiles(route, params, options), options)
}

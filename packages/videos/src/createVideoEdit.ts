import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withFiles,
} from '@bonsai-ai/core'
import type { CreateVideoEditParams, Video } from './generated/types.gen.ts'

/** What {@link createVideoEdit} can throw, besides the reason of your own abort. */
export type CreateVideoEditError = RequestError

/**
 * Starts to make a changed version of a video.
 *
 * `POST /videos/edits`, as a form when there is a file among the params, else as JSON.
 *
 * @param client - Client to send the request with.
 * @param params - The video, as a file or by its ID, and what to change. See
 * {@link CreateVideoEditParams}.
 * @param options - Settings for this one request.
 * @returns The new video, queued. Retrieve it until it is completed.
 * @throws {@link CreateVideoEditError}
 * @deprecated OpenAI shut its video models down on September 24, 2026.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createVideoEdit } from '@bonsai-ai/videos'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const video = await createVideoEdit(client, {
 *   video: { id: 'video_123' },
 *   prompt: 'Make it snow',
 * })
 * console.log(video.status)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/videos
 */
export function createVideoEdit(
  client: Client,
  params: CreateVideoEditParams,
  options?: RequestOptions,
): Promise<Video> {
  const route = { method: 'POST', path: '/videos/edits' }
  return sendJson(client, withFiles(route, params, options), options)
}

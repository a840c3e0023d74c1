import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withFiles,
} from '@bonsai-ai/core'
import type { CreateVideoExtensionParams, Video } from './generated/types.gen.ts'

/** What {@link createVideoExtension} can throw, besides the reason of your own abort. */
export type CreateVideoExtensionError = RequestError

/**
 * Starts to make a video that goes on where another one ends.
 *
 * `POST /videos/extensions`, as a form when there is a file among the params, else as JSON.
 *
 * @param client - Client to send the request with.
 * @param params - The video, as a file or by its ID, and what happens next. See
 * {@link CreateVideoExtensionParams}.
 * @param options - Settings for this one request.
 * @returns The new video, queued. Retrieve it until it is completed.
 * @throws {@link CreateVideoExtensionError}
 * @deprecated OpenAI shut its video models down on September 24, 2026.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createVideoExtension } from '@bonsai-ai/videos'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const video = await createVideoExtension(client, {
 *   video: { id: 'video_123' },
 *   prompt: 'The cat takes a bow',
 *   seconds: '4',
 * })
 * console.log(video.status)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/videos
 */
export function createVideoExtension(
  client: Client,
  params: CreateVideoExtensionParams,
  options?: RequestOptions,
): Promise<Video> {
  const route = { method: 'POST', path: '/videos/extensions' }
  return sendJson(client, withFiles(route, params, options), options)
}

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withFiles,
} from '@bonsai-ai/core'
import type { CreateVideoParams, Video } from './generated/types.gen.ts'

/** What {@link createVideo} can throw, besides the reason of your own abort. */
export type CreateVideoError = RequestError

/**
 * Starts to make a video from a description.
 *
 * `POST /videos`, as a form when there is a file among the params, else as JSON.
 *
 * @param client - Client to send the request with.
 * @param params - Description, model, size and length. See {@link CreateVideoParams}.
 * @param options - Settings for this one request.
 * @returns The video, queued. Retrieve it until it is completed.
 * @throws {@link CreateVideoError}
 * @deprecated OpenAI shut its video models down on September 24, 2026.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createVideo } from '@bonsai-ai/videos'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const video = await createVideo(client, {
 *   model: 'sora-2',
 *   prompt: 'A calico cat plays the piano on a stage',
 *   seconds: '4',
 * })
 * console.log(video.status)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/videos/create
 */
export function createVideo(
  client: Client,
  params: CreateVideoParams,
  options?: RequestOptions,
): Promise<Video> {
  const route = { method: 'POST', path: '/videos' }
  return sendJson(client, withFiles(route, params, options), options)
}

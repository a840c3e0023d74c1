import { type Client, pollCalls, type PollingOptions, type RequestError } from '@bonsai-ai/core'
import { retrieveVideo } from './generated/retrieveVideo.gen.ts'
import type { RetrieveVideoParams, Video } from './generated/types.gen.ts'

/** What {@link pollVideo} can throw, besides the reason of your own abort. */
export type PollVideoError = RequestError

/**
 * Waits until a video is completed or failed. Look at its `status`: `failed` is no error here.
 *
 * `GET /videos/{video_id}`, again and again.
 *
 * @param client - Client to send the requests with.
 * @param params - Which video.
 * @param options - Settings of each request and of the polling; every 5000 ms unless the server or
 * `interval` says otherwise.
 * @returns The video, completed or failed.
 * @throws {@link PollVideoError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { pollVideo } from '@bonsai-ai/videos'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const video = await pollVideo(
 *   client,
 *   { video_id: 'video_abc123' },
 *   { onUpdate: ({ progress }) => console.log(`${progress} %`) },
 * )
 * console.log(video.status)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/videos/retrieve
 */
export function pollVideo(
  client: Client,
  params: RetrieveVideoParams,
  options?: PollingOptions<Video>,
): Promise<Video> {
  return pollCalls(
    (step) => retrieveVideo(client, params, step),
    ({ status }) => status !== 'queued' && status !== 'in_progress',
    options,
  )
}

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/videos.ts or docs/videos.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteVideoParams, VideoDeleted } from './types.gen.ts'

/** What {@link deleteVideo} can throw, besides the reason of your own abort. */
export type DeleteVideoError = RequestError

/**
 * Deletes a finished or failed video for good, with all its files.
 *
 * `DELETE /videos/{video_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteVideoParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the video is gone.
 * @throws {@link DeleteVideoError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteVideo } from '@bonsai-ai/videos'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteVideo(client, { video_id: 'video_123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/videos/delete
 *
 * @deprecated The API is about to drop it.
 */
export function deleteVideo(
  client: Client,
  params: DeleteVideoParams,
  options?: RequestOptions,
): Promise<VideoDeleted> {
  return sendJson(
    client,
    withParams({ method: 'DELETE', path: '/videos/{video_id}' }, params),
    options,
  )
}

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/videos.ts or docs/videos.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListVideosParams, VideoList } from './types.gen.ts'

/** What {@link listVideos} can throw, besides the reason of your own abort. */
export type ListVideosError = RequestError

/**
 * Lists the video jobs of the project, one page at a time.
 *
 * `GET /videos`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListVideosParams}.
 * @param options - Settings for this one request.
 * @returns One page of video jobs.
 * @throws {@link ListVideosError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listVideos } from '@bonsai-ai/videos'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const videos = await listVideos(client, { limit: 20 })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/videos/list
 *
 * @deprecated The API is about to drop it.
 */
export function listVideos(
  client: Client,
  params?: ListVideosParams,
  options?: RequestOptions,
): Promise<VideoList> {
  return sendJson(client, withParams({ method: 'GET', path: '/videos' }, params), options)
}

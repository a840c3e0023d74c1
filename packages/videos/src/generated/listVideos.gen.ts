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
 * Calls `GET /videos`.
 *
 * `GET /videos`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListVideosParams}.
 * @param options - Settings for this one request.
 * @returns See {@link VideoList}.
 * @throws {@link ListVideosError}
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

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
 * Calls `DELETE /videos/{video_id}`.
 *
 * `DELETE /videos/{video_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteVideoParams}.
 * @param options - Settings for this one request.
 * @returns See {@link VideoDeleted}.
 * @throws {@link DeleteVideoError}
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

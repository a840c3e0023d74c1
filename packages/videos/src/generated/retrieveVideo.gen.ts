// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/videos.ts or docs/videos.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { RetrieveVideoParams, Video } from './types.gen.ts'

/** What {@link retrieveVideo} can throw, besides the reason of your own abort. */
export type RetrieveVideoError = RequestError

/**
 * Retrieves a video job with its present status and progress.
 *
 * `GET /videos/{video_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveVideoParams}.
 * @param options - Settings for this one request.
 * @returns The video job.
 * @throws {@link RetrieveVideoError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveVideo } from '@bonsai-ai/videos'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const video = await retrieveVideo(client, { video_id: 'video_123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/videos/retrieve
 *
 * @deprecated The API is about to drop it.
 */
export function retrieveVideo(
  client: Client,
  params: RetrieveVideoParams,
  options?: RequestOptions,
): Promise<Video> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/videos/{video_id}' }, params),
    options,
  )
}

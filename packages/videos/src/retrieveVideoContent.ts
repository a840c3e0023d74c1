import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendResponse,
  withParams,
} from '@bonsai-ai/core'
import type { RetrieveVideoContentParams } from './generated/types.gen.ts'

/** What {@link retrieveVideoContent} can throw, besides the reason of your own abort. */
export type RetrieveVideoContentError = RequestError

/**
 * Downloads a video that is completed, or a picture of it.
 *
 * `GET /videos/{video_id}/content`.
 *
 * @param client - Client to send the request with.
 * @param params - Which video, and which variant of it. See {@link RetrieveVideoContentParams}.
 * @param options - Settings for this one request.
 * @returns The response, its body unread: the video or the picture.
 * @throws {@link RetrieveVideoContentError}
 * @deprecated OpenAI shut its video models down on September 24, 2026.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveVideoContent } from '@bonsai-ai/videos'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const response = await retrieveVideoContent(client, { video_id: 'video_123' })
 * const video = await response.blob()
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/videos/content
 */
export function retrieveVideoContent(
  client: Client,
  params: RetrieveVideoContentParams,
  options?: RequestOptions,
): Promise<Response> {
  const route = { method: 'GET', path: '/videos/{video_id}/content' }
  return sendResponse(client, withParams(route, params), options)
}

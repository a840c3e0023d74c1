// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/videos.ts or docs/videos.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { RetrieveVideoCharacterParams, VideoCharacter } from './types.gen.ts'

/** What {@link retrieveVideoCharacter} can throw, besides the reason of your own abort. */
export type RetrieveVideoCharacterError = RequestError

/**
 * Retrieves one character.
 *
 * `GET /videos/characters/{character_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveVideoCharacterParams}.
 * @param options - Settings for this one request.
 * @returns The character.
 * @throws {@link RetrieveVideoCharacterError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveVideoCharacter } from '@bonsai-ai/videos'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const character = await retrieveVideoCharacter(client, { character_id: 'char_123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/videos
 *
 * @deprecated The API is about to drop it.
 */
export function retrieveVideoCharacter(
  client: Client,
  params: RetrieveVideoCharacterParams,
  options?: RequestOptions,
): Promise<VideoCharacter> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/videos/characters/{character_id}' }, params),
    options,
  )
}

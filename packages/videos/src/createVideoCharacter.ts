import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withForm,
} from '@bonsai-ai/core'
import type { CreateVideoCharacterParams, VideoCharacter } from './generated/types.gen.ts'

/** What {@link createVideoCharacter} can throw, besides the reason of your own abort. */
export type CreateVideoCharacterError = RequestError

/**
 * Makes a character that videos can show from a video of it.
 *
 * `POST /videos/characters`.
 *
 * @param client - Client to send the request with.
 * @param params - Name, and a video of the character. See {@link CreateVideoCharacterParams}.
 * @param options - Settings for this one request.
 * @returns The character, exactly as the server sent it.
 * @throws {@link CreateVideoCharacterError}
 * @deprecated OpenAI shut its video models down on September 24, 2026.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createVideoCharacter } from '@bonsai-ai/videos'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const footage = await fetch('https://example.com/mossy.mp4')
 * const character = await createVideoCharacter(client, { name: 'Mossy', video: footage })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/videos
 */
export function createVideoCharacter(
  client: Client,
  params: CreateVideoCharacterParams,
  options?: RequestOptions,
): Promise<VideoCharacter> {
  const route = { method: 'POST', path: '/videos/characters' }
  return sendJson(client, withForm(route, params, options), options)
}

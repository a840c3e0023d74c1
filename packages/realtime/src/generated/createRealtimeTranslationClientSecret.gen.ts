// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/realtime.ts or docs/realtime.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type {
  CreateRealtimeTranslationClientSecretParams,
  RealtimeTranslationClientSecret,
} from './types.gen.ts'

/** What {@link createRealtimeTranslationClientSecret} can throw, besides the reason of your own abort. */
export type CreateRealtimeTranslationClientSecretError = RequestError

/**
 * Makes a short-lived key with which a browser or app can open live translation sessions.
 *
 * `POST /realtime/translations/client_secrets`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateRealtimeTranslationClientSecretParams}.
 * @param options - Settings for this one request.
 * @returns The secret, when it expires, and the session settings in effect.
 * @throws {@link CreateRealtimeTranslationClientSecretError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createRealtimeTranslationClientSecret } from '@bonsai-ai/realtime'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const secret = await createRealtimeTranslationClientSecret(client, {
 *   session: { model: 'gpt-realtime-translate' },
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/realtime
 */
export function createRealtimeTranslationClientSecret(
  client: Client,
  params: CreateRealtimeTranslationClientSecretParams,
  options?: RequestOptions,
): Promise<RealtimeTranslationClientSecret> {
  return sendJson(
    client,
    { method: 'POST', path: '/realtime/translations/client_secrets', body: params },
    options,
  )
}

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/realtime.ts or docs/realtime.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateRealtimeClientSecretParams, RealtimeClientSecret } from './types.gen.ts'

/** What {@link createRealtimeClientSecret} can throw, besides the reason of your own abort. */
export type CreateRealtimeClientSecretError = RequestError

/**
 * Makes a short-lived key with which a browser or app can open Realtime sessions, so that your own key stays on the server.
 *
 * `POST /realtime/client_secrets`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateRealtimeClientSecretParams}.
 * @param options - Settings for this one request.
 * @returns The secret, when it expires, and the session settings in effect.
 * @throws {@link CreateRealtimeClientSecretError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createRealtimeClientSecret } from '@bonsai-ai/realtime'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const secret = await createRealtimeClientSecret(client, {
 *   expires_after: { anchor: 'created_at', seconds: 600 },
 *   session: { type: 'realtime', model: 'gpt-realtime' },
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/realtime-sessions/create-realtime-client-secret
 */
export function createRealtimeClientSecret(
  client: Client,
  params?: CreateRealtimeClientSecretParams,
  options?: RequestOptions,
): Promise<RealtimeClientSecret> {
  return sendJson(
    client,
    { method: 'POST', path: '/realtime/client_secrets', body: params ?? {} },
    options,
  )
}

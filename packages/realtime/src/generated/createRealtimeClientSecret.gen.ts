// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/realtime.ts or docs/realtime.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateRealtimeClientSecretParams, RealtimeClientSecret } from './types.gen.ts'

/** What {@link createRealtimeClientSecret} can throw, besides the reason of your own abort. */
export type CreateRealtimeClientSecretError = RequestError

/**
 * Calls `POST /realtime/client_secrets`.
 *
 * `POST /realtime/client_secrets`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateRealtimeClientSecretParams}.
 * @param options - Settings for this one request.
 * @returns See {@link RealtimeClientSecret}.
 * @throws {@link CreateRealtimeClientSecretError}
 */
export function createRealtimeClientSecret(
  client: Client,
  params?: CreateRealtimeClientSecretParams,
  options?: RequestOptions,
): Promise<RealtimeClientSecret> {
  return sendJson(
    client,
    { method: 'POST', path: '/realtime/client_secrets', body: params },
    options,
  )
}

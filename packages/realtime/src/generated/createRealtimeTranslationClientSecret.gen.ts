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
 * Calls `POST /realtime/translations/client_secrets`.
 *
 * `POST /realtime/translations/client_secrets`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateRealtimeTranslationClientSecretParams}.
 * @param options - Settings for this one request.
 * @returns See {@link RealtimeTranslationClientSecret}.
 * @throws {@link CreateRealtimeTranslationClientSecretError}
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

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/chatkit.ts or docs/chatkit.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { ChatKitSession, CreateChatKitSessionParams } from './types.gen.ts'

/** What {@link createChatKitSession} can throw, besides the reason of your own abort. */
export type CreateChatKitSessionError = RequestError

/**
 * Calls `POST /chatkit/sessions`.
 *
 * `POST /chatkit/sessions`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateChatKitSessionParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ChatKitSession}.
 * @throws {@link CreateChatKitSessionError}
 */
export function createChatKitSession(
  client: Client,
  params: CreateChatKitSessionParams,
  options?: RequestOptions,
): Promise<ChatKitSession> {
  return sendJson(
    client,
    {
      method: 'POST',
      path: '/chatkit/sessions',
      headers: { 'openai-beta': 'chatkit_beta=v1' },
      body: params,
    },
    options,
  )
}

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/chatkit.ts or docs/chatkit.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { CancelChatKitSessionParams, ChatKitSession } from './types.gen.ts'

/** What {@link cancelChatKitSession} can throw, besides the reason of your own abort. */
export type CancelChatKitSessionError = RequestError

/**
 * Ends a session, so that its client secret opens no more requests.
 *
 * `POST /chatkit/sessions/{session_id}/cancel`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CancelChatKitSessionParams}.
 * @param options - Settings for this one request.
 * @returns The session, now cancelled.
 * @throws {@link CancelChatKitSessionError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { cancelChatKitSession } from '@bonsai-ai/chatkit'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const session = await cancelChatKitSession(client, { session_id: 'cksess_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/chatkit/sessions/cancel
 */
export function cancelChatKitSession(
  client: Client,
  params: CancelChatKitSessionParams,
  options?: RequestOptions,
): Promise<ChatKitSession> {
  return sendJson(
    client,
    withParams(
      {
        method: 'POST',
        path: '/chatkit/sessions/{session_id}/cancel',
        headers: { 'openai-beta': 'chatkit_beta=v1' },
      },
      params,
    ),
    options,
  )
}

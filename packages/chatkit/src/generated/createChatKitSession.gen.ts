// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/chatkit.ts or docs/chatkit.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { ChatKitSession, CreateChatKitSessionParams } from './types.gen.ts'

/** What {@link createChatKitSession} can throw, besides the reason of your own abort. */
export type CreateChatKitSessionError = RequestError

/**
 * Opens a chat session of one user with a workflow, for a page to connect to.
 *
 * `POST /chatkit/sessions`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateChatKitSessionParams}.
 * @param options - Settings for this one request.
 * @returns The session, with the client secret for the page.
 * @throws {@link CreateChatKitSessionError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createChatKitSession } from '@bonsai-ai/chatkit'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const session = await createChatKitSession(client, {
 *   workflow: { id: 'wf_abc123' },
 *   user: 'user_42',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/chatkit/sessions/create
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

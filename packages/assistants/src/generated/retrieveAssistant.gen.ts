// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { Assistant, RetrieveAssistantParams } from './types.gen.ts'

/** What {@link retrieveAssistant} can throw, besides the reason of your own abort. */
export type RetrieveAssistantError = RequestError

/**
 * Retrieves one assistant.
 *
 * `GET /assistants/{assistant_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveAssistantParams}.
 * @param options - Settings for this one request.
 * @returns The assistant.
 * @throws {@link RetrieveAssistantError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveAssistant } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const assistant = await retrieveAssistant(client, { assistant_id: 'asst_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/assistants/getAssistant
 *
 * @deprecated The API is about to drop it.
 */
export function retrieveAssistant(
  client: Client,
  params: RetrieveAssistantParams,
  options?: RequestOptions,
): Promise<Assistant> {
  return sendJson(
    client,
    withParams(
      {
        method: 'GET',
        path: '/assistants/{assistant_id}',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}

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
 * Calls `GET /assistants/{assistant_id}`.
 *
 * `GET /assistants/{assistant_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveAssistantParams}.
 * @param options - Settings for this one request.
 * @returns See {@link Assistant}.
 * @throws {@link RetrieveAssistantError}
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

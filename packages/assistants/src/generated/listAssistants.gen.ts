// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { AssistantList, ListAssistantsParams } from './types.gen.ts'

/** What {@link listAssistants} can throw, besides the reason of your own abort. */
export type ListAssistantsError = RequestError

/**
 * Calls `GET /assistants`.
 *
 * `GET /assistants`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListAssistantsParams}.
 * @param options - Settings for this one request.
 * @returns See {@link AssistantList}.
 * @throws {@link ListAssistantsError}
 *
 * @deprecated The API is about to drop it.
 */
export function listAssistants(
  client: Client,
  params?: ListAssistantsParams,
  options?: RequestOptions,
): Promise<AssistantList> {
  return sendJson(
    client,
    withParams(
      { method: 'GET', path: '/assistants', headers: { 'openai-beta': 'assistants=v2' } },
      params,
    ),
    options,
  )
}

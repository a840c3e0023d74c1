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
 * Lists the assistants of the project, newest first.
 *
 * `GET /assistants`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListAssistantsParams}.
 * @param options - Settings for this one request.
 * @returns One page of assistants.
 * @throws {@link ListAssistantsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listAssistants } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const assistants = await listAssistants(client, { limit: 20 })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/assistants/listAssistants
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

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses.ts or docs/responses.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendVoid,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteResponseParams } from './types.gen.ts'

/** What {@link deleteResponse} can throw, besides the reason of your own abort. */
export type DeleteResponseError = RequestError

/**
 * Deletes a stored response.
 *
 * `DELETE /responses/{response_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteResponseParams}.
 * @param options - Settings for this one request.
 * @throws {@link DeleteResponseError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteResponse } from '@bonsai-ai/responses'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteResponse(client, { response_id: 'resp_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/responses/delete
 */
export function deleteResponse(
  client: Client,
  params: DeleteResponseParams,
  options?: RequestOptions,
): Promise<void> {
  return sendVoid(
    client,
    withParams({ method: 'DELETE', path: '/responses/{response_id}' }, params),
    options,
  )
}

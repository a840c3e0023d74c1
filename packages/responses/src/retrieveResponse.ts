import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ResponseObject, RetrieveResponseParams } from './generated/types.gen.ts'

/** What {@link retrieveResponse} can throw, besides the reason of your own abort. */
export type RetrieveResponseError = RequestError

/**
 * Retrieves a stored response.
 *
 * `GET /responses/{response_id}`. To follow one that is still being written, use
 * {@link streamStoredResponse}.
 *
 * @param client - Client to send the request with.
 * @param params - Which response, and what to include. See {@link RetrieveResponseParams}.
 * @param options - Settings for this one request.
 * @returns The response, exactly as the server sent it.
 * @throws {@link RetrieveResponseError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveResponse } from '@bonsai-ai/responses'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const response = await retrieveResponse(client, { response_id: 'resp_123' })
 * console.log(response.status)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/responses/get
 */
export function retrieveResponse(
  client: Client,
  params: RetrieveResponseParams & { stream?: never },
  options?: RequestOptions,
): Promise<ResponseObject> {
  const route = { method: 'GET', path: '/responses/{response_id}' }
  return sendJson(client, withParams(route, params), options)
}

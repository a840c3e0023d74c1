// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses.ts or docs/responses.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { CancelResponseParams, ResponseObject } from './types.gen.ts'

/** What {@link cancelResponse} can throw, besides the reason of your own abort. */
export type CancelResponseError = RequestError

/**
 * Cancels a response that was created with `background: true`.
 *
 * `POST /responses/{response_id}/cancel`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CancelResponseParams}.
 * @param options - Settings for this one request.
 * @returns The response, as far as it came.
 * @throws {@link CancelResponseError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { cancelResponse } from '@bonsai-ai/responses'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const response = await cancelResponse(client, { response_id: 'resp_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/responses/cancel
 */
export function cancelResponse(
  client: Client,
  params: CancelResponseParams,
  options?: RequestOptions,
): Promise<ResponseObject> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/responses/{response_id}/cancel' }, params),
    options,
  )
}

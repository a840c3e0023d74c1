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
 * Calls `POST /responses/{response_id}/cancel`.
 *
 * `POST /responses/{response_id}/cancel`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CancelResponseParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ResponseObject}.
 * @throws {@link CancelResponseError}
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

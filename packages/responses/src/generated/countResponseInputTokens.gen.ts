// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses.ts or docs/responses.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CountResponseInputTokensParams, ResponseInputTokenCount } from './types.gen.ts'

/** What {@link countResponseInputTokens} can throw, besides the reason of your own abort. */
export type CountResponseInputTokensError = RequestError

/**
 * Calls `POST /responses/input_tokens`.
 *
 * `POST /responses/input_tokens`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CountResponseInputTokensParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ResponseInputTokenCount}.
 * @throws {@link CountResponseInputTokensError}
 */
export function countResponseInputTokens(
  client: Client,
  params?: CountResponseInputTokensParams,
  options?: RequestOptions,
): Promise<ResponseInputTokenCount> {
  return sendJson(
    client,
    { method: 'POST', path: '/responses/input_tokens', body: params },
    options,
  )
}

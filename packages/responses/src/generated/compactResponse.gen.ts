// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses.ts or docs/responses.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CompactResponseParams, CompactedResponse } from './types.gen.ts'

/** What {@link compactResponse} can throw, besides the reason of your own abort. */
export type CompactResponseError = RequestError

/**
 * Calls `POST /responses/compact`.
 *
 * `POST /responses/compact`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CompactResponseParams}.
 * @param options - Settings for this one request.
 * @returns See {@link CompactedResponse}.
 * @throws {@link CompactResponseError}
 */
export function compactResponse(
  client: Client,
  params: CompactResponseParams,
  options?: RequestOptions,
): Promise<CompactedResponse> {
  return sendJson(client, { method: 'POST', path: '/responses/compact', body: params }, options)
}

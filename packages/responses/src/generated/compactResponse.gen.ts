// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses.ts or docs/responses.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CompactResponseParams, CompactedResponse } from './types.gen.ts'

/** What {@link compactResponse} can throw, besides the reason of your own abort. */
export type CompactResponseError = RequestError

/**
 * Compacts a long context into a shorter one to go on from.
 *
 * `POST /responses/compact`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CompactResponseParams}.
 * @param options - Settings for this one request.
 * @returns The compacted context, to be sent as `input` of the next request.
 * @throws {@link CompactResponseError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { compactResponse } from '@bonsai-ai/responses'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const compacted = await compactResponse(client, {
 *   model: 'gpt-5.5',
 *   previous_response_id: 'resp_abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/responses/compact
 */
export function compactResponse(
  client: Client,
  params: CompactResponseParams,
  options?: RequestOptions,
): Promise<CompactedResponse> {
  return sendJson(client, { method: 'POST', path: '/responses/compact', body: params }, options)
}

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListEmbeddingsUsageParams, UsagePage } from './types.gen.ts'

/** What {@link listEmbeddingsUsage} can throw, besides the reason of your own abort. */
export type ListEmbeddingsUsageError = RequestError

/**
 * Calls `GET /organization/usage/embeddings`.
 *
 * `GET /organization/usage/embeddings`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListEmbeddingsUsageParams}.
 * @param options - Settings for this one request.
 * @returns See {@link UsagePage}.
 * @throws {@link ListEmbeddingsUsageError}
 */
export function listEmbeddingsUsage(
  client: Client,
  params: ListEmbeddingsUsageParams,
  options?: RequestOptions,
): Promise<UsagePage> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/usage/embeddings' }, params),
    options,
  )
}

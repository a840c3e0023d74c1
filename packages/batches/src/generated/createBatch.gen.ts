// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/batches.ts or docs/batches.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { Batch, CreateBatchParams } from './types.gen.ts'

/** What {@link createBatch} can throw, besides the reason of your own abort. */
export type CreateBatchError = RequestError

/**
 * Creates a batch: a file full of requests that the API works through within a day, at a lower price.
 *
 * `POST /batches`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateBatchParams}.
 * @param options - Settings for this one request.
 * @returns The batch, which starts with `validating`.
 * @throws {@link CreateBatchError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createBatch } from '@bonsai-ai/batches'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const batch = await createBatch(client, {
 *   input_file_id: 'file-abc123',
 *   endpoint: '/v1/responses',
 *   completion_window: '24h',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/batch/create
 */
export function createBatch(
  client: Client,
  params: CreateBatchParams,
  options?: RequestOptions,
): Promise<Batch> {
  return sendJson(client, { method: 'POST', path: '/batches', body: params }, options)
}

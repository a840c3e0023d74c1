// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/batches.ts or docs/batches.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { Batch, RetrieveBatchParams } from './types.gen.ts'

/** What {@link retrieveBatch} can throw, besides the reason of your own abort. */
export type RetrieveBatchError = RequestError

/**
 * Retrieves a batch: how far it is, and the IDs of its result files.
 *
 * `GET /batches/{batch_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveBatchParams}.
 * @param options - Settings for this one request.
 * @returns The batch.
 * @throws {@link RetrieveBatchError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveBatch } from '@bonsai-ai/batches'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const batch = await retrieveBatch(client, { batch_id: 'batch_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/batch/retrieve
 */
export function retrieveBatch(
  client: Client,
  params: RetrieveBatchParams,
  options?: RequestOptions,
): Promise<Batch> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/batches/{batch_id}' }, params),
    options,
  )
}

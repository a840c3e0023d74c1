// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/batches.ts or docs/batches.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { Batch, CancelBatchParams } from './types.gen.ts'

/** What {@link cancelBatch} can throw, besides the reason of your own abort. */
export type CancelBatchError = RequestError

/**
 * Cancels a running batch; results that are ready by then stay in its output file.
 *
 * `POST /batches/{batch_id}/cancel`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CancelBatchParams}.
 * @param options - Settings for this one request.
 * @returns The batch, `cancelling` for up to 10 minutes before it is `cancelled`.
 * @throws {@link CancelBatchError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { cancelBatch } from '@bonsai-ai/batches'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const batch = await cancelBatch(client, { batch_id: 'batch_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/batch/cancel
 */
export function cancelBatch(
  client: Client,
  params: CancelBatchParams,
  options?: RequestOptions,
): Promise<Batch> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/batches/{batch_id}/cancel' }, params),
    options,
  )
}

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/fineTunes.ts or docs/fine-tuning.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteFineTuneParams, FineTuneDeleted } from './types.gen.ts'

/** What {@link deleteFineTune} can throw, besides the reason of your own abort. */
export type DeleteFineTuneError = RequestError

/**
 * Deletes what a job of the first kind of fine-tuning made.
 *
 * `DELETE /fine-tunes/{fine_tune_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteFineTuneParams}.
 * @param options - Settings for this one request.
 * @returns Confirmation that it is gone.
 * @throws {@link DeleteFineTuneError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteFineTune } from '@bonsai-ai/fine-tuning'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const deleted = await deleteFineTune(client, { fine_tune_id: 'ft-abc123' })
 * ```
 *
 * @deprecated The API has dropped it: use `deleteModel` of `@bonsai-ai/models`.
 */
export function deleteFineTune(
  client: Client,
  params: DeleteFineTuneParams,
  options?: RequestOptions,
): Promise<FineTuneDeleted> {
  return sendJson(
    client,
    withParams({ method: 'DELETE', path: '/fine-tunes/{fine_tune_id}' }, params),
    options,
  )
}

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/fineTunes.ts or docs/fine-tuning.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { CancelFineTuneParams, FineTune } from './types.gen.ts'

/** What {@link cancelFineTune} can throw, besides the reason of your own abort. */
export type CancelFineTuneError = RequestError

/**
 * Stops a job of the first kind of fine-tuning for good.
 *
 * `POST /fine-tunes/{fine_tune_id}/cancel`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CancelFineTuneParams}.
 * @param options - Settings for this one request.
 * @returns The job, now cancelled.
 * @throws {@link CancelFineTuneError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { cancelFineTune } from '@bonsai-ai/fine-tuning'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const fineTune = await cancelFineTune(client, { fine_tune_id: 'ft-abc123' })
 * ```
 *
 * @deprecated The API has dropped it: use {@link cancelFineTuningJob}.
 */
export function cancelFineTune(
  client: Client,
  params: CancelFineTuneParams,
  options?: RequestOptions,
): Promise<FineTune> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/fine-tunes/{fine_tune_id}/cancel' }, params),
    options,
  )
}

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/fine-tunes.ts or docs/fine-tuning.json, then `npm run generate`.

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
 * Calls `POST /fine-tunes/{fine_tune_id}/cancel`.
 *
 * `POST /fine-tunes/{fine_tune_id}/cancel`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CancelFineTuneParams}.
 * @param options - Settings for this one request.
 * @returns See {@link FineTune}.
 * @throws {@link CancelFineTuneError}
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

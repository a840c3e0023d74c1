// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/fine-tunes.ts or docs/fine-tuning.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { FineTune, RetrieveFineTuneParams } from './types.gen.ts'

/** What {@link retrieveFineTune} can throw, besides the reason of your own abort. */
export type RetrieveFineTuneError = RequestError

/**
 * Calls `GET /fine-tunes/{fine_tune_id}`.
 *
 * `GET /fine-tunes/{fine_tune_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveFineTuneParams}.
 * @param options - Settings for this one request.
 * @returns See {@link FineTune}.
 * @throws {@link RetrieveFineTuneError}
 *
 * @deprecated The API has dropped it: use {@link retrieveFineTuningJob}.
 */
export function retrieveFineTune(
  client: Client,
  params: RetrieveFineTuneParams,
  options?: RequestOptions,
): Promise<FineTune> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/fine-tunes/{fine_tune_id}' }, params),
    options,
  )
}

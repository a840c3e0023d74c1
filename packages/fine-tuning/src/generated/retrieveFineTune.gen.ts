// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/fineTunes.ts or docs/fine-tuning.json, then `npm run generate`.

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
 * Retrieves a job of the first kind of fine-tuning, with what it has reported.
 *
 * `GET /fine-tunes/{fine_tune_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveFineTuneParams}.
 * @param options - Settings for this one request.
 * @returns The job.
 * @throws {@link RetrieveFineTuneError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveFineTune } from '@bonsai-ai/fine-tuning'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const fineTune = await retrieveFineTune(client, { fine_tune_id: 'ft-abc123' })
 * ```
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

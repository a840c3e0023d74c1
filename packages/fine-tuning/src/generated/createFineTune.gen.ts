// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/fineTunes.ts or docs/fine-tuning.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateFineTuneParams, FineTune } from './types.gen.ts'

/** What {@link createFineTune} can throw, besides the reason of your own abort. */
export type CreateFineTuneError = RequestError

/**
 * Starts a job of the first kind of fine-tuning on an uploaded data set.
 *
 * `POST /fine-tunes`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateFineTuneParams}.
 * @param options - Settings for this one request.
 * @returns The job, queued.
 * @throws {@link CreateFineTuneError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createFineTune } from '@bonsai-ai/fine-tuning'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const fineTune = await createFineTune(client, {
 *   training_file: 'file-abc123',
 *   model: 'curie',
 * })
 * ```
 *
 * @deprecated The API has dropped it: use {@link createFineTuningJob}.
 */
export function createFineTune(
  client: Client,
  params: CreateFineTuneParams,
  options?: RequestOptions,
): Promise<FineTune> {
  return sendJson(client, { method: 'POST', path: '/fine-tunes', body: params }, options)
}

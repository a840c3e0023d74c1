// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/fineTunes.ts or docs/fine-tuning.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { FineTuneList } from './types.gen.ts'

/** What {@link listFineTunes} can throw, besides the reason of your own abort. */
export type ListFineTunesError = RequestError

/**
 * Lists the jobs of the first kind of fine-tuning.
 *
 * `GET /fine-tunes`.
 *
 * @param client - Client to send the request with.
 * @param options - Settings for this one request.
 * @returns All jobs; the list has no pages.
 * @throws {@link ListFineTunesError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listFineTunes } from '@bonsai-ai/fine-tuning'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const fineTunes = await listFineTunes(client)
 * ```
 *
 * @deprecated The API has dropped it: use {@link listFineTuningJobs}.
 */
export function listFineTunes(client: Client, options?: RequestOptions): Promise<FineTuneList> {
  return sendJson(client, { method: 'GET', path: '/fine-tunes' }, options)
}

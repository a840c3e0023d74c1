// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/engines.ts or docs/models.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { EngineList } from './types.gen.ts'

/** What {@link listEngines} can throw, besides the reason of your own abort. */
export type ListEnginesError = RequestError

/**
 * Lists the models that the key can use, under their first name.
 *
 * `GET /engines`.
 *
 * @param client - Client to send the request with.
 * @param options - Settings for this one request.
 * @returns All engines; the list has no pages.
 * @throws {@link ListEnginesError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listEngines } from '@bonsai-ai/models'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const engines = await listEngines(client)
 * ```
 *
 * @deprecated The API has dropped it: use {@link listModels}.
 */
export function listEngines(client: Client, options?: RequestOptions): Promise<EngineList> {
  return sendJson(client, { method: 'GET', path: '/engines' }, options)
}

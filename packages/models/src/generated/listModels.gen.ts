// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/models.ts or docs/models.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { ModelList } from './types.gen.ts'

/** What {@link listModels} can throw, besides the reason of your own abort. */
export type ListModelsError = RequestError

/**
 * Lists the models that the key can use.
 *
 * `GET /models`.
 *
 * @param client - Client to send the request with.
 * @param options - Settings for this one request.
 * @returns All models; the list has no pages.
 * @throws {@link ListModelsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listModels } from '@bonsai-ai/models'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const models = await listModels(client)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/models/list
 */
export function listModels(client: Client, options?: RequestOptions): Promise<ModelList> {
  return sendJson(client, { method: 'GET', path: '/models' }, options)
}

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/models.ts or docs/models.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { Model, RetrieveModelParams } from './types.gen.ts'

/** What {@link retrieveModel} can throw, besides the reason of your own abort. */
export type RetrieveModelError = RequestError

/**
 * Retrieves one model by its ID.
 *
 * `GET /models/{model}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveModelParams}.
 * @param options - Settings for this one request.
 * @returns The model.
 * @throws {@link RetrieveModelError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveModel } from '@bonsai-ai/models'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const model = await retrieveModel(client, { model: 'gpt-5.5' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/models/retrieve
 */
export function retrieveModel(
  client: Client,
  params: RetrieveModelParams,
  options?: RequestOptions,
): Promise<Model> {
  return sendJson(client, withParams({ method: 'GET', path: '/models/{model}' }, params), options)
}

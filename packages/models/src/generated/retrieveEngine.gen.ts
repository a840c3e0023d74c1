// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/engines.ts or docs/models.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { Engine, RetrieveEngineParams } from './types.gen.ts'

/** What {@link retrieveEngine} can throw, besides the reason of your own abort. */
export type RetrieveEngineError = RequestError

/**
 * Retrieves one model by its ID, under its first name.
 *
 * `GET /engines/{engine_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveEngineParams}.
 * @param options - Settings for this one request.
 * @returns The engine.
 * @throws {@link RetrieveEngineError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveEngine } from '@bonsai-ai/models'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const engine = await retrieveEngine(client, { engine_id: 'davinci-002' })
 * ```
 *
 * @deprecated The API has dropped it: use {@link retrieveModel}.
 */
export function retrieveEngine(
  client: Client,
  params: RetrieveEngineParams,
  options?: RequestOptions,
): Promise<Engine> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/engines/{engine_id}' }, params),
    options,
  )
}

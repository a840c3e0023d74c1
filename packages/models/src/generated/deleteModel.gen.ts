// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/models.ts or docs/models.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteModelParams, ModelDeleted } from './types.gen.ts'

/** What {@link deleteModel} can throw, besides the reason of your own abort. */
export type DeleteModelError = RequestError

/**
 * Deletes a fine-tuned model; the key needs the Owner role in the organization.
 *
 * `DELETE /models/{model}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteModelParams}.
 * @param options - Settings for this one request.
 * @returns Confirmation that the model is gone.
 * @throws {@link DeleteModelError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteModel } from '@bonsai-ai/models'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const deleted = await deleteModel(client, {
 *   model: 'ft:gpt-4.1-mini:acme:custom:abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/models/delete
 */
export function deleteModel(
  client: Client,
  params: DeleteModelParams,
  options?: RequestOptions,
): Promise<ModelDeleted> {
  return sendJson(
    client,
    withParams({ method: 'DELETE', path: '/models/{model}' }, params),
    options,
  )
}

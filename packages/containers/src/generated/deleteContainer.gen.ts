// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/containers.ts or docs/containers.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendVoid,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteContainerParams } from './types.gen.ts'

/** What {@link deleteContainer} can throw, besides the reason of your own abort. */
export type DeleteContainerError = RequestError

/**
 * Deletes a container.
 *
 * `DELETE /containers/{container_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteContainerParams}.
 * @param options - Settings for this one request.
 * @throws {@link DeleteContainerError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteContainer } from '@bonsai-ai/containers'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteContainer(client, { container_id: 'cntr_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/containers/deleteContainer
 */
export function deleteContainer(
  client: Client,
  params: DeleteContainerParams,
  options?: RequestOptions,
): Promise<void> {
  return sendVoid(
    client,
    withParams({ method: 'DELETE', path: '/containers/{container_id}' }, params),
    options,
  )
}

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
 * Calls `DELETE /containers/{container_id}`.
 *
 * `DELETE /containers/{container_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteContainerParams}.
 * @param options - Settings for this one request.
 * @throws {@link DeleteContainerError}
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

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/containers.ts or docs/containers.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendVoid,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteContainerFileParams } from './types.gen.ts'

/** What {@link deleteContainerFile} can throw, besides the reason of your own abort. */
export type DeleteContainerFileError = RequestError

/**
 * Calls `DELETE /containers/{container_id}/files/{file_id}`.
 *
 * `DELETE /containers/{container_id}/files/{file_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteContainerFileParams}.
 * @param options - Settings for this one request.
 * @throws {@link DeleteContainerFileError}
 */
export function deleteContainerFile(
  client: Client,
  params: DeleteContainerFileParams,
  options?: RequestOptions,
): Promise<void> {
  return sendVoid(
    client,
    withParams({ method: 'DELETE', path: '/containers/{container_id}/files/{file_id}' }, params),
    options,
  )
}

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/containers.ts or docs/containers.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ContainerFile, RetrieveContainerFileParams } from './types.gen.ts'

/** What {@link retrieveContainerFile} can throw, besides the reason of your own abort. */
export type RetrieveContainerFileError = RequestError

/**
 * Calls `GET /containers/{container_id}/files/{file_id}`.
 *
 * `GET /containers/{container_id}/files/{file_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveContainerFileParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ContainerFile}.
 * @throws {@link RetrieveContainerFileError}
 */
export function retrieveContainerFile(
  client: Client,
  params: RetrieveContainerFileParams,
  options?: RequestOptions,
): Promise<ContainerFile> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/containers/{container_id}/files/{file_id}' }, params),
    options,
  )
}

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/containers.ts or docs/containers.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ContainerFileList, ListContainerFilesParams } from './types.gen.ts'

/** What {@link listContainerFiles} can throw, besides the reason of your own abort. */
export type ListContainerFilesError = RequestError

/**
 * Calls `GET /containers/{container_id}/files`.
 *
 * `GET /containers/{container_id}/files`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListContainerFilesParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ContainerFileList}.
 * @throws {@link ListContainerFilesError}
 */
export function listContainerFiles(
  client: Client,
  params: ListContainerFilesParams,
  options?: RequestOptions,
): Promise<ContainerFileList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/containers/{container_id}/files' }, params),
    options,
  )
}

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
 * Retrieves the path, size and source of a file in a container.
 *
 * `GET /containers/{container_id}/files/{file_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveContainerFileParams}.
 * @param options - Settings for this one request.
 * @returns The file, without its data.
 * @throws {@link RetrieveContainerFileError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveContainerFile } from '@bonsai-ai/containers'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const file = await retrieveContainerFile(client, {
 *   container_id: 'cntr_abc123',
 *   file_id: 'cfile_abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/container-files/retrieveContainerFile
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

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
 * Lists the files in a container, both yours and those its tools wrote.
 *
 * `GET /containers/{container_id}/files`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListContainerFilesParams}.
 * @param options - Settings for this one request.
 * @returns One page of files.
 * @throws {@link ListContainerFilesError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listContainerFiles } from '@bonsai-ai/containers'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const files = await listContainerFiles(client, { container_id: 'cntr_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/container-files/listContainerFiles
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

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendResponse,
  withParams,
} from '@bonsai-ai/core'
import type { RetrieveContainerFileContentParams } from './generated/types.gen.ts'

/** What {@link retrieveContainerFileContent} can throw, besides the reason of your own abort. */
export type RetrieveContainerFileContentError = RequestError

/**
 * Downloads a file of a container.
 *
 * `GET /containers/{container_id}/files/{file_id}/content`.
 *
 * @param client - Client to send the request with.
 * @param params - Which container, and which file. See {@link RetrieveContainerFileContentParams}.
 * @param options - Settings for this one request.
 * @returns The response, its body unread: the content of the file.
 * @throws {@link RetrieveContainerFileContentError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveContainerFileContent } from '@bonsai-ai/containers'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const response = await retrieveContainerFileContent(client, {
 *   container_id: 'cntr_abc',
 *   file_id: 'cfile_abc',
 * })
 * const bytes = await response.arrayBuffer()
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/container-files/retrieveContainerFileContent
 */
export function retrieveContainerFileContent(
  client: Client,
  params: RetrieveContainerFileContentParams,
  options?: RequestOptions,
): Promise<Response> {
  const route = { method: 'GET', path: '/containers/{container_id}/files/{file_id}/content' }
  return sendResponse(client, withParams(route, params), options)
}

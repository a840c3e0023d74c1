import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withFiles,
} from '@bonsai-ai/core'
import type { ContainerFile, CreateContainerFileParams } from './generated/types.gen.ts'

/** What {@link createContainerFile} can throw, besides the reason of your own abort. */
export type CreateContainerFileError = RequestError

/**
 * Puts a file into a container.
 *
 * `POST /containers/{container_id}/files`, as a form for new content (`file`), as JSON for a file
 * that the API has (`file_id`).
 *
 * @param client - Client to send the request with.
 * @param params - Which container, and the file. See {@link CreateContainerFileParams}.
 * @param options - Settings for this one request.
 * @returns The file, exactly as the server sent it.
 * @throws {@link CreateContainerFileError}
 *
 * @example
 * ```ts
 * import { createClient, toFile } from '@bonsai-ai/core'
 * import { createContainerFile } from '@bonsai-ai/containers'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const uploaded = await createContainerFile(client, {
 *   container_id: 'cntr_abc',
 *   file: await toFile('a,b\n1,2\n', 'numbers.csv'),
 * })
 * const copied = await createContainerFile(client, {
 *   container_id: 'cntr_abc',
 *   file_id: 'file-abc',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/container-files/createContainerFile
 */
export function createContainerFile(
  client: Client,
  params: CreateContainerFileParams,
  options?: RequestOptions,
): Promise<ContainerFile> {
  const route = { method: 'POST', path: '/containers/{container_id}/files' }
  return sendJson(client, withFiles(route, params, options), options)
}

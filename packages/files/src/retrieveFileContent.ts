import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendResponse,
  withParams,
} from '@bonsai-ai/core'
import type { RetrieveFileContentParams } from './generated/types.gen.ts'

/** What {@link retrieveFileContent} can throw, besides the reason of your own abort. */
export type RetrieveFileContentError = RequestError

/**
 * Downloads a file.
 *
 * `GET /files/{file_id}/content`.
 *
 * @param client - Client to send the request with.
 * @param params - Which file. See {@link RetrieveFileContentParams}.
 * @param options - Settings for this one request.
 * @returns The response, its body unread: the content of the file.
 * @throws {@link RetrieveFileContentError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveFileContent } from '@bonsai-ai/files'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const response = await retrieveFileContent(client, { file_id: 'file-abc' })
 * const text = await response.text()
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/files/retrieve-contents
 */
export function retrieveFileContent(
  client: Client,
  params: RetrieveFileContentParams,
  options?: RequestOptions,
): Promise<Response> {
  const route = { method: 'GET', path: '/files/{file_id}/content' }
  return sendResponse(client, withParams(route, params), options)
}

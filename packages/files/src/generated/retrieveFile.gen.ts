// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/files.ts or docs/files.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { FileObject, RetrieveFileParams } from './types.gen.ts'

/** What {@link retrieveFile} can throw, besides the reason of your own abort. */
export type RetrieveFileError = RequestError

/**
 * Retrieves a file's name, size and purpose, without its content.
 *
 * `GET /files/{file_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveFileParams}.
 * @param options - Settings for this one request.
 * @returns The file, without its content.
 * @throws {@link RetrieveFileError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveFile } from '@bonsai-ai/files'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const file = await retrieveFile(client, { file_id: 'file-abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/files/retrieve
 */
export function retrieveFile(
  client: Client,
  params: RetrieveFileParams,
  options?: RequestOptions,
): Promise<FileObject> {
  return sendJson(client, withParams({ method: 'GET', path: '/files/{file_id}' }, params), options)
}

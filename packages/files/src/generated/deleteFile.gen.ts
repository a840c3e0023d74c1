// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/files.ts or docs/files.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteFileParams, FileDeleted } from './types.gen.ts'

/** What {@link deleteFile} can throw, besides the reason of your own abort. */
export type DeleteFileError = RequestError

/**
 * Deletes a file and takes it out of every vector store.
 *
 * `DELETE /files/{file_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteFileParams}.
 * @param options - Settings for this one request.
 * @returns Confirmation that the file is gone.
 * @throws {@link DeleteFileError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteFile } from '@bonsai-ai/files'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const deleted = await deleteFile(client, { file_id: 'file-abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/files/delete
 */
export function deleteFile(
  client: Client,
  params: DeleteFileParams,
  options?: RequestOptions,
): Promise<FileDeleted> {
  return sendJson(
    client,
    withParams({ method: 'DELETE', path: '/files/{file_id}' }, params),
    options,
  )
}

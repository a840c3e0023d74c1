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
 * Deletes a file from a container.
 *
 * `DELETE /containers/{container_id}/files/{file_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteContainerFileParams}.
 * @param options - Settings for this one request.
 * @throws {@link DeleteContainerFileError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteContainerFile } from '@bonsai-ai/containers'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteContainerFile(client, { container_id: 'cntr_abc123', file_id: 'cfile_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/container-files/deleteContainerFile
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

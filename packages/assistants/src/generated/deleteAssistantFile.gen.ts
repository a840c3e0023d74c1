// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/assistantFiles.ts or docs/assistants.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { AssistantFileDeleted, DeleteAssistantFileParams } from './types.gen.ts'

/** What {@link deleteAssistantFile} can throw, besides the reason of your own abort. */
export type DeleteAssistantFileError = RequestError

/**
 * Takes a file from an assistant; the uploaded file stays.
 *
 * `DELETE /assistants/{assistant_id}/files/{file_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteAssistantFileParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the assistant has it no more.
 * @throws {@link DeleteAssistantFileError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteAssistantFile } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteAssistantFile(client, {
 *   assistant_id: 'asst_abc123',
 *   file_id: 'file-abc123',
 * })
 * ```
 *
 * @deprecated Version 2 of assistants has none: give the files to `tool_resources` of {@link createAssistant} or {@link updateAssistant}.
 */
export function deleteAssistantFile(
  client: Client,
  params: DeleteAssistantFileParams,
  options?: RequestOptions,
): Promise<AssistantFileDeleted> {
  return sendJson(
    client,
    withParams(
      {
        method: 'DELETE',
        path: '/assistants/{assistant_id}/files/{file_id}',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}

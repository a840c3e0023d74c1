// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/assistantFiles.ts or docs/assistants.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { AssistantFile, RetrieveAssistantFileParams } from './types.gen.ts'

/** What {@link retrieveAssistantFile} can throw, besides the reason of your own abort. */
export type RetrieveAssistantFileError = RequestError

/**
 * Retrieves one file of an assistant.
 *
 * `GET /assistants/{assistant_id}/files/{file_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveAssistantFileParams}.
 * @param options - Settings for this one request.
 * @returns The file, as the assistant holds it.
 * @throws {@link RetrieveAssistantFileError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveAssistantFile } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const file = await retrieveAssistantFile(client, {
 *   assistant_id: 'asst_abc123',
 *   file_id: 'file-abc123',
 * })
 * ```
 *
 * @deprecated Version 2 of assistants has none: give the files to `tool_resources` of {@link createAssistant} or {@link updateAssistant}.
 */
export function retrieveAssistantFile(
  client: Client,
  params: RetrieveAssistantFileParams,
  options?: RequestOptions,
): Promise<AssistantFile> {
  return sendJson(
    client,
    withParams(
      {
        method: 'GET',
        path: '/assistants/{assistant_id}/files/{file_id}',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}

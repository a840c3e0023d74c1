// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/assistant-files.ts or docs/assistants.json, then `npm run generate`.

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
 * Calls `GET /assistants/{assistant_id}/files/{file_id}`.
 *
 * `GET /assistants/{assistant_id}/files/{file_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveAssistantFileParams}.
 * @param options - Settings for this one request.
 * @returns See {@link AssistantFile}.
 * @throws {@link RetrieveAssistantFileError}
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

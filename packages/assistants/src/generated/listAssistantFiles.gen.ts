// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/assistantFiles.ts or docs/assistants.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { AssistantFileList, ListAssistantFilesParams } from './types.gen.ts'

/** What {@link listAssistantFiles} can throw, besides the reason of your own abort. */
export type ListAssistantFilesError = RequestError

/**
 * Lists the files of an assistant.
 *
 * `GET /assistants/{assistant_id}/files`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListAssistantFilesParams}.
 * @param options - Settings for this one request.
 * @returns One page of files.
 * @throws {@link ListAssistantFilesError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listAssistantFiles } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const files = await listAssistantFiles(client, { assistant_id: 'asst_abc123' })
 * ```
 *
 * @deprecated Version 2 of assistants has none: give the files to `tool_resources` of {@link createAssistant} or {@link updateAssistant}.
 */
export function listAssistantFiles(
  client: Client,
  params: ListAssistantFilesParams,
  options?: RequestOptions,
): Promise<AssistantFileList> {
  return sendJson(
    client,
    withParams(
      {
        method: 'GET',
        path: '/assistants/{assistant_id}/files',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}

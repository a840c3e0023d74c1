// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/assistantFiles.ts or docs/assistants.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { AssistantFile, CreateAssistantFileParams } from './types.gen.ts'

/** What {@link createAssistantFile} can throw, besides the reason of your own abort. */
export type CreateAssistantFileError = RequestError

/**
 * Gives an uploaded file to an assistant.
 *
 * `POST /assistants/{assistant_id}/files`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateAssistantFileParams}.
 * @param options - Settings for this one request.
 * @returns The file, as the assistant holds it.
 * @throws {@link CreateAssistantFileError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createAssistantFile } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const file = await createAssistantFile(client, {
 *   assistant_id: 'asst_abc123',
 *   file_id: 'file-abc123',
 * })
 * ```
 *
 * @deprecated Version 2 of assistants has none: give the files to `tool_resources` of {@link createAssistant} or {@link updateAssistant}.
 */
export function createAssistantFile(
  client: Client,
  params: CreateAssistantFileParams,
  options?: RequestOptions,
): Promise<AssistantFile> {
  return sendJson(
    client,
    withParams(
      {
        method: 'POST',
        path: '/assistants/{assistant_id}/files',
        headers: { 'openai-beta': 'assistants=v2' },
        body: {},
      },
      params,
    ),
    options,
  )
}

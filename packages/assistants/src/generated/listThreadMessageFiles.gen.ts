// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/assistantFiles.ts or docs/assistants.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListThreadMessageFilesParams, ThreadMessageFileList } from './types.gen.ts'

/** What {@link listThreadMessageFiles} can throw, besides the reason of your own abort. */
export type ListThreadMessageFilesError = RequestError

/**
 * Lists the files of a message.
 *
 * `GET /threads/{thread_id}/messages/{message_id}/files`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListThreadMessageFilesParams}.
 * @param options - Settings for this one request.
 * @returns One page of files.
 * @throws {@link ListThreadMessageFilesError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listThreadMessageFiles } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const files = await listThreadMessageFiles(client, {
 *   thread_id: 'thread_abc123',
 *   message_id: 'msg_abc123',
 * })
 * ```
 *
 * @deprecated Version 2 of assistants has none: see `attachments` of the message, from {@link retrieveThreadMessage}.
 */
export function listThreadMessageFiles(
  client: Client,
  params: ListThreadMessageFilesParams,
  options?: RequestOptions,
): Promise<ThreadMessageFileList> {
  return sendJson(
    client,
    withParams(
      {
        method: 'GET',
        path: '/threads/{thread_id}/messages/{message_id}/files',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}

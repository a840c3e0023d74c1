// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/assistantFiles.ts or docs/assistants.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { RetrieveThreadMessageFileParams, ThreadMessageFile } from './types.gen.ts'

/** What {@link retrieveThreadMessageFile} can throw, besides the reason of your own abort. */
export type RetrieveThreadMessageFileError = RequestError

/**
 * Retrieves one file of a message.
 *
 * `GET /threads/{thread_id}/messages/{message_id}/files/{file_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveThreadMessageFileParams}.
 * @param options - Settings for this one request.
 * @returns The file, as the message holds it.
 * @throws {@link RetrieveThreadMessageFileError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveThreadMessageFile } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const file = await retrieveThreadMessageFile(client, {
 *   thread_id: 'thread_abc123',
 *   message_id: 'msg_abc123',
 *   file_id: 'file-abc123',
 * })
 * ```
 *
 * @deprecated Version 2 of assistants has none: see `attachments` of the message, from {@link retrieveThreadMessage}.
 */
export function retrieveThreadMessageFile(
  client: Client,
  params: RetrieveThreadMessageFileParams,
  options?: RequestOptions,
): Promise<ThreadMessageFile> {
  return sendJson(
    client,
    withParams(
      {
        method: 'GET',
        path: '/threads/{thread_id}/messages/{message_id}/files/{file_id}',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}

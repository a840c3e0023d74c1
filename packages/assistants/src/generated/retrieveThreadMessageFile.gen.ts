// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/assistant-files.ts or docs/assistants.json, then `npm run generate`.

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
 * Calls `GET /threads/{thread_id}/messages/{message_id}/files/{file_id}`.
 *
 * `GET /threads/{thread_id}/messages/{message_id}/files/{file_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveThreadMessageFileParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ThreadMessageFile}.
 * @throws {@link RetrieveThreadMessageFileError}
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

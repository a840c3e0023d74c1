// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { AssistantDeleted, DeleteAssistantParams } from './types.gen.ts'

/** What {@link deleteAssistant} can throw, besides the reason of your own abort. */
export type DeleteAssistantError = RequestError

/**
 * Deletes an assistant.
 *
 * `DELETE /assistants/{assistant_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteAssistantParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the assistant is gone.
 * @throws {@link DeleteAssistantError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteAssistant } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteAssistant(client, { assistant_id: 'asst_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/assistants/deleteAssistant
 *
 * @deprecated The API is about to drop it.
 */
export function deleteAssistant(
  client: Client,
  params: DeleteAssistantParams,
  options?: RequestOptions,
): Promise<AssistantDeleted> {
  return sendJson(
    client,
    withParams(
      {
        method: 'DELETE',
        path: '/assistants/{assistant_id}',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}

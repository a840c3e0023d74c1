// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { Assistant, UpdateAssistantParams } from './types.gen.ts'

/** What {@link updateAssistant} can throw, besides the reason of your own abort. */
export type UpdateAssistantError = RequestError

/**
 * Changes the fields of an assistant that are given.
 *
 * `POST /assistants/{assistant_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateAssistantParams}.
 * @param options - Settings for this one request.
 * @returns The assistant as it now is.
 * @throws {@link UpdateAssistantError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { updateAssistant } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const assistant = await updateAssistant(client, {
 *   assistant_id: 'asst_abc123',
 *   name: 'Math tutor',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/assistants/modifyAssistant
 *
 * @deprecated The API is about to drop it.
 */
export function updateAssistant(
  client: Client,
  params: UpdateAssistantParams,
  options?: RequestOptions,
): Promise<Assistant> {
  return sendJson(
    client,
    withParams(
      {
        method: 'POST',
        path: '/assistants/{assistant_id}',
        headers: { 'openai-beta': 'assistants=v2' },
        body: {},
      },
      params,
    ),
    options,
  )
}

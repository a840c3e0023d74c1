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
 * Calls `POST /assistants/{assistant_id}`.
 *
 * `POST /assistants/{assistant_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateAssistantParams}.
 * @param options - Settings for this one request.
 * @returns See {@link Assistant}.
 * @throws {@link UpdateAssistantError}
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
      },
      params,
    ),
    options,
  )
}

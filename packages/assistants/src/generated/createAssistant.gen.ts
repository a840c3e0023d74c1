// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { Assistant, CreateAssistantParams } from './types.gen.ts'

/** What {@link createAssistant} can throw, besides the reason of your own abort. */
export type CreateAssistantError = RequestError

/**
 * Calls `POST /assistants`.
 *
 * `POST /assistants`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateAssistantParams}.
 * @param options - Settings for this one request.
 * @returns See {@link Assistant}.
 * @throws {@link CreateAssistantError}
 *
 * @deprecated The API is about to drop it.
 */
export function createAssistant(
  client: Client,
  params: CreateAssistantParams,
  options?: RequestOptions,
): Promise<Assistant> {
  return sendJson(
    client,
    {
      method: 'POST',
      path: '/assistants',
      headers: { 'openai-beta': 'assistants=v2' },
      body: params,
    },
    options,
  )
}

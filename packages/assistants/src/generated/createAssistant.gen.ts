// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { Assistant, CreateAssistantParams } from './types.gen.ts'

/** What {@link createAssistant} can throw, besides the reason of your own abort. */
export type CreateAssistantError = RequestError

/**
 * Creates an assistant: a model with instructions and tools.
 *
 * `POST /assistants`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateAssistantParams}.
 * @param options - Settings for this one request.
 * @returns The new assistant.
 * @throws {@link CreateAssistantError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createAssistant } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const assistant = await createAssistant(client, {
 *   model: 'gpt-4o',
 *   instructions: 'You are a personal math tutor.',
 *   tools: [{ type: 'code_interpreter' }],
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/assistants/createAssistant
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

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses.ts or docs/responses.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CountResponseInputTokensParams, ResponseInputTokenCount } from './types.gen.ts'

/** What {@link countResponseInputTokens} can throw, besides the reason of your own abort. */
export type CountResponseInputTokensError = RequestError

/**
 * Counts the tokens of an input without asking a model.
 *
 * `POST /responses/input_tokens`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CountResponseInputTokensParams}.
 * @param options - Settings for this one request.
 * @returns The number of tokens.
 * @throws {@link CountResponseInputTokensError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { countResponseInputTokens } from '@bonsai-ai/responses'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const count = await countResponseInputTokens(client, {
 *   model: 'gpt-5.5',
 *   input: 'Why is the sky blue?',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/responses/input-tokens
 */
export function countResponseInputTokens(
  client: Client,
  params?: CountResponseInputTokensParams,
  options?: RequestOptions,
): Promise<ResponseInputTokenCount> {
  return sendJson(
    client,
    { method: 'POST', path: '/responses/input_tokens', body: params ?? {} },
    options,
  )
}

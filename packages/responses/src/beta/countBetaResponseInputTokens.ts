import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CountBetaResponseInputTokensParams } from '../generated/beta/types.gen.ts'
import type { ResponseInputTokenCount } from '../generated/types.gen.ts'
import { withBetas } from './withBetas.ts'

/** What {@link countBetaResponseInputTokens} can throw, besides the reason of your own abort. */
export type CountBetaResponseInputTokensError = RequestError

/**
 * Counts the input tokens that a request would use, with features in beta.
 *
 * `POST /responses/input_tokens?beta=true`.
 *
 * @param client - Client to send the request with.
 * @param params - Input, model, settings and the betas to use. See
 * {@link CountBetaResponseInputTokensParams}.
 * @param options - Settings for this one request.
 * @returns The number of tokens.
 * @throws {@link CountBetaResponseInputTokensError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { countBetaResponseInputTokens } from '@bonsai-ai/responses/beta'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const { input_tokens } = await countBetaResponseInputTokens(client, {
 *   betas: ['responses_multi_agent=v1'],
 *   model: 'gpt-5.5',
 *   input: 'Say this is a test',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/responses/input-tokens
 */
export function countBetaResponseInputTokens(
  client: Client,
  params?: CountBetaResponseInputTokensParams,
  options?: RequestOptions,
): Promise<ResponseInputTokenCount> {
  const route = { method: 'POST', path: '/responses/input_tokens' }
  return sendJson(client, withBetas(route, params), options)
}

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/moderations.ts or docs/moderations.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateModerationParams, Moderation } from './types.gen.ts'

/** What {@link createModeration} can throw, besides the reason of your own abort. */
export type CreateModerationError = RequestError

/**
 * Classifies texts and images by the kinds of harm in them.
 *
 * `POST /moderations`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateModerationParams}.
 * @param options - Settings for this one request.
 * @returns One result for each input.
 * @throws {@link CreateModerationError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createModeration } from '@bonsai-ai/moderations'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const moderation = await createModeration(client, {
 *   model: 'omni-moderation-latest',
 *   input: 'Text to check',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/moderations/create
 */
export function createModeration(
  client: Client,
  params: CreateModerationParams,
  options?: RequestOptions,
): Promise<Moderation> {
  return sendJson(client, { method: 'POST', path: '/moderations', body: params }, options)
}

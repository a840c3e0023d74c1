// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/graders.ts or docs/graders.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { GraderValidation, ValidateGraderParams } from './types.gen.ts'

/** What {@link validateGrader} can throw, besides the reason of your own abort. */
export type ValidateGraderError = RequestError

/**
 * Checks that a grader is well formed, without running it.
 *
 * `POST /fine_tuning/alpha/graders/validate`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ValidateGraderParams}.
 * @param options - Settings for this one request.
 * @returns The grader as the API understood it.
 * @throws {@link ValidateGraderError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { validateGrader } from '@bonsai-ai/graders'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const { grader } = await validateGrader(client, {
 *   grader: {
 *     type: 'string_check',
 *     name: 'exact answer',
 *     input: '{{sample.output_text}}',
 *     reference: '{{item.answer}}',
 *     operation: 'eq',
 *   },
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/graders/validate
 */
export function validateGrader(
  client: Client,
  params: ValidateGraderParams,
  options?: RequestOptions,
): Promise<GraderValidation> {
  return sendJson(
    client,
    { method: 'POST', path: '/fine_tuning/alpha/graders/validate', body: params },
    options,
  )
}

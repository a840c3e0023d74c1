// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/graders.ts or docs/graders.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { GraderRun, RunGraderParams } from './types.gen.ts'

/** What {@link runGrader} can throw, besides the reason of your own abort. */
export type RunGraderError = RequestError

/**
 * Scores one model output with a grader, to try the grader out before it is used.
 *
 * `POST /fine_tuning/alpha/graders/run`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RunGraderParams}.
 * @param options - Settings for this one request.
 * @returns The reward, with errors, timings and the parts it is made of.
 * @throws {@link RunGraderError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { runGrader } from '@bonsai-ai/graders'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const result = await runGrader(client, {
 *   grader: {
 *     type: 'string_check',
 *     name: 'exact answer',
 *     input: '{{sample.output_text}}',
 *     reference: '{{item.answer}}',
 *     operation: 'eq',
 *   },
 *   item: { answer: 'Paris' },
 *   model_sample: 'Paris',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/graders/run
 */
export function runGrader(
  client: Client,
  params: RunGraderParams,
  options?: RequestOptions,
): Promise<GraderRun> {
  return sendJson(
    client,
    { method: 'POST', path: '/fine_tuning/alpha/graders/run', body: params },
    options,
  )
}

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/evals.ts or docs/evals.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateEvalParams, Eval } from './types.gen.ts'

/** What {@link createEval} can throw, besides the reason of your own abort. */
export type CreateEvalError = RequestError

/**
 * Creates an evaluation: the shape of its data and the graders that judge each row.
 *
 * `POST /evals`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateEvalParams}.
 * @param options - Settings for this one request.
 * @returns The new evaluation, ready for runs.
 * @throws {@link CreateEvalError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createEval } from '@bonsai-ai/evals'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const evaluation = await createEval(client, {
 *   name: 'Capitals',
 *   data_source_config: {
 *     type: 'custom',
 *     item_schema: {
 *       type: 'object',
 *       properties: { answer: { type: 'string' } },
 *       required: ['answer'],
 *     },
 *     include_sample_schema: true,
 *   },
 *   testing_criteria: [
 *     {
 *       type: 'string_check',
 *       name: 'exact answer',
 *       input: '{{sample.output_text}}',
 *       reference: '{{item.answer}}',
 *       operation: 'eq',
 *     },
 *   ],
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/evals/create
 */
export function createEval(
  client: Client,
  params: CreateEvalParams,
  options?: RequestOptions,
): Promise<Eval> {
  return sendJson(client, { method: 'POST', path: '/evals', body: params }, options)
}

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/graders.ts or docs/graders.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { GraderRun, RunGraderParams } from './types.gen.ts'

/** What {@link runGrader} can throw, besides the reason of your own abort. */
export type RunGraderError = RequestError

/**
 * Calls `POST /fine_tuning/alpha/graders/run`.
 *
 * `POST /fine_tuning/alpha/graders/run`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RunGraderParams}.
 * @param options - Settings for this one request.
 * @returns See {@link GraderRun}.
 * @throws {@link RunGraderError}
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

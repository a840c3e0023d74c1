// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/graders.ts or docs/graders.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { GraderValidation, ValidateGraderParams } from './types.gen.ts'

/** What {@link validateGrader} can throw, besides the reason of your own abort. */
export type ValidateGraderError = RequestError

/**
 * Calls `POST /fine_tuning/alpha/graders/validate`.
 *
 * `POST /fine_tuning/alpha/graders/validate`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ValidateGraderParams}.
 * @param options - Settings for this one request.
 * @returns See {@link GraderValidation}.
 * @throws {@link ValidateGraderError}
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

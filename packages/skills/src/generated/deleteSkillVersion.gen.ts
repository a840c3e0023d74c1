// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/skills.ts or docs/skills.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteSkillVersionParams, SkillVersionDeleted } from './types.gen.ts'

/** What {@link deleteSkillVersion} can throw, besides the reason of your own abort. */
export type DeleteSkillVersionError = RequestError

/**
 * Calls `DELETE /skills/{skill_id}/versions/{version}`.
 *
 * `DELETE /skills/{skill_id}/versions/{version}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteSkillVersionParams}.
 * @param options - Settings for this one request.
 * @returns See {@link SkillVersionDeleted}.
 * @throws {@link DeleteSkillVersionError}
 */
export function deleteSkillVersion(
  client: Client,
  params: DeleteSkillVersionParams,
  options?: RequestOptions,
): Promise<SkillVersionDeleted> {
  return sendJson(
    client,
    withParams({ method: 'DELETE', path: '/skills/{skill_id}/versions/{version}' }, params),
    options,
  )
}

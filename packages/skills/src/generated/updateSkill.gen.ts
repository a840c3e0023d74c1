// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/skills.ts or docs/skills.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { Skill, UpdateSkillParams } from './types.gen.ts'

/** What {@link updateSkill} can throw, besides the reason of your own abort. */
export type UpdateSkillError = RequestError

/**
 * Calls `POST /skills/{skill_id}`.
 *
 * `POST /skills/{skill_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateSkillParams}.
 * @param options - Settings for this one request.
 * @returns See {@link Skill}.
 * @throws {@link UpdateSkillError}
 */
export function updateSkill(
  client: Client,
  params: UpdateSkillParams,
  options?: RequestOptions,
): Promise<Skill> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/skills/{skill_id}' }, params),
    options,
  )
}

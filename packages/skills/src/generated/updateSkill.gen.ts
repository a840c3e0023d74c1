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
 * Sets which version of a skill is used by default.
 *
 * `POST /skills/{skill_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateSkillParams}.
 * @param options - Settings for this one request.
 * @returns The skill as it now is.
 * @throws {@link UpdateSkillError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { updateSkill } from '@bonsai-ai/skills'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const skill = await updateSkill(client, { skill_id: 'skill_abc123', default_version: '2' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/skills
 */
export function updateSkill(
  client: Client,
  params: UpdateSkillParams,
  options?: RequestOptions,
): Promise<Skill> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/skills/{skill_id}', body: {} }, params),
    options,
  )
}

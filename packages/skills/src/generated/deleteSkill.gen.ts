// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/skills.ts or docs/skills.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteSkillParams, SkillDeleted } from './types.gen.ts'

/** What {@link deleteSkill} can throw, besides the reason of your own abort. */
export type DeleteSkillError = RequestError

/**
 * Deletes a skill.
 *
 * `DELETE /skills/{skill_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteSkillParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the skill is gone.
 * @throws {@link DeleteSkillError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteSkill } from '@bonsai-ai/skills'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteSkill(client, { skill_id: 'skill_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/skills
 */
export function deleteSkill(
  client: Client,
  params: DeleteSkillParams,
  options?: RequestOptions,
): Promise<SkillDeleted> {
  return sendJson(
    client,
    withParams({ method: 'DELETE', path: '/skills/{skill_id}' }, params),
    options,
  )
}

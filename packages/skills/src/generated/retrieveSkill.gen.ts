// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/skills.ts or docs/skills.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { RetrieveSkillParams, Skill } from './types.gen.ts'

/** What {@link retrieveSkill} can throw, besides the reason of your own abort. */
export type RetrieveSkillError = RequestError

/**
 * Retrieves one skill.
 *
 * `GET /skills/{skill_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveSkillParams}.
 * @param options - Settings for this one request.
 * @returns The skill, with its default and latest version.
 * @throws {@link RetrieveSkillError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveSkill } from '@bonsai-ai/skills'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const skill = await retrieveSkill(client, { skill_id: 'skill_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/skills
 */
export function retrieveSkill(
  client: Client,
  params: RetrieveSkillParams,
  options?: RequestOptions,
): Promise<Skill> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/skills/{skill_id}' }, params),
    options,
  )
}

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/skills.ts or docs/skills.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListSkillsParams, SkillList } from './types.gen.ts'

/** What {@link listSkills} can throw, besides the reason of your own abort. */
export type ListSkillsError = RequestError

/**
 * Lists the skills of the project.
 *
 * `GET /skills`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListSkillsParams}.
 * @param options - Settings for this one request.
 * @returns One page of skills.
 * @throws {@link ListSkillsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listSkills } from '@bonsai-ai/skills'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const skills = await listSkills(client, { limit: 20 })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/skills
 */
export function listSkills(
  client: Client,
  params?: ListSkillsParams,
  options?: RequestOptions,
): Promise<SkillList> {
  return sendJson(client, withParams({ method: 'GET', path: '/skills' }, params), options)
}

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/skills.ts or docs/skills.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListSkillVersionsParams, SkillVersionList } from './types.gen.ts'

/** What {@link listSkillVersions} can throw, besides the reason of your own abort. */
export type ListSkillVersionsError = RequestError

/**
 * Lists the versions of a skill.
 *
 * `GET /skills/{skill_id}/versions`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListSkillVersionsParams}.
 * @param options - Settings for this one request.
 * @returns One page of versions.
 * @throws {@link ListSkillVersionsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listSkillVersions } from '@bonsai-ai/skills'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const versions = await listSkillVersions(client, { skill_id: 'skill_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/skills
 */
export function listSkillVersions(
  client: Client,
  params: ListSkillVersionsParams,
  options?: RequestOptions,
): Promise<SkillVersionList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/skills/{skill_id}/versions' }, params),
    options,
  )
}

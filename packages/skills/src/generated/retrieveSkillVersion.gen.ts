// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/skills.ts or docs/skills.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { RetrieveSkillVersionParams, SkillVersion } from './types.gen.ts'

/** What {@link retrieveSkillVersion} can throw, besides the reason of your own abort. */
export type RetrieveSkillVersionError = RequestError

/**
 * Retrieves one version of a skill.
 *
 * `GET /skills/{skill_id}/versions/{version}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveSkillVersionParams}.
 * @param options - Settings for this one request.
 * @returns The version.
 * @throws {@link RetrieveSkillVersionError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveSkillVersion } from '@bonsai-ai/skills'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const version = await retrieveSkillVersion(client, { skill_id: 'skill_abc123', version: '2' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/skills
 */
export function retrieveSkillVersion(
  client: Client,
  params: RetrieveSkillVersionParams,
  options?: RequestOptions,
): Promise<SkillVersion> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/skills/{skill_id}/versions/{version}' }, params),
    options,
  )
}

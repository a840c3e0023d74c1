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
 * Deletes one version of a skill.
 *
 * `DELETE /skills/{skill_id}/versions/{version}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteSkillVersionParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the version is gone.
 * @throws {@link DeleteSkillVersionError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteSkillVersion } from '@bonsai-ai/skills'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteSkillVersion(client, { skill_id: 'skill_abc123', version: '1' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/skills
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

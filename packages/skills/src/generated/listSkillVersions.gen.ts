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
 * Calls `GET /skills/{skill_id}/versions`.
 *
 * `GET /skills/{skill_id}/versions`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListSkillVersionsParams}.
 * @param options - Settings for this one request.
 * @returns See {@link SkillVersionList}.
 * @throws {@link ListSkillVersionsError}
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

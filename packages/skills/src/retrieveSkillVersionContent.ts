import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendResponse,
  withParams,
} from '@bonsai-ai/core'
import type { RetrieveSkillVersionContentParams } from './generated/types.gen.ts'

/** What {@link retrieveSkillVersionContent} can throw, besides the reason of your own abort. */
export type RetrieveSkillVersionContentError = RequestError

/**
 * Downloads a version of a skill.
 *
 * `GET /skills/{skill_id}/versions/{version}/content`.
 *
 * @param client - Client to send the request with.
 * @param params - Which skill, and which version. See {@link RetrieveSkillVersionContentParams}.
 * @param options - Settings for this one request.
 * @returns The response, its body unread: a zip of the files.
 * @throws {@link RetrieveSkillVersionContentError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveSkillVersionContent } from '@bonsai-ai/skills'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const response = await retrieveSkillVersionContent(client, {
 *   skill_id: 'skill_abc',
 *   version: '2',
 * })
 * const zip = await response.blob()
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/skills
 */
export function retrieveSkillVersionContent(
  client: Client,
  params: RetrieveSkillVersionContentParams,
  options?: RequestOptions,
): Promise<Response> {
  const route = { method: 'GET', path: '/skills/{skill_id}/versions/{version}/content' }
  return sendResponse(client, withParams(route, params), options)
}

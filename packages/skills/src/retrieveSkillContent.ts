import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendResponse,
  withParams,
} from '@bonsai-ai/core'
import type { RetrieveSkillContentParams } from './generated/types.gen.ts'

/** What {@link retrieveSkillContent} can throw, besides the reason of your own abort. */
export type RetrieveSkillContentError = RequestError

/**
 * Downloads the default version of a skill.
 *
 * `GET /skills/{skill_id}/content`.
 *
 * @param client - Client to send the request with.
 * @param params - Which skill. See {@link RetrieveSkillContentParams}.
 * @param options - Settings for this one request.
 * @returns The response, its body unread: a zip of the files.
 * @throws {@link RetrieveSkillContentError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveSkillContent } from '@bonsai-ai/skills'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const response = await retrieveSkillContent(client, { skill_id: 'skill_abc' })
 * const zip = await response.blob()
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/skills
 */
export function retrieveSkillContent(
  client: Client,
  params: RetrieveSkillContentParams,
  options?: RequestOptions,
): Promise<Response> {
  const route = { method: 'GET', path: '/skills/{skill_id}/content' }
  return sendResponse(client, withParams(route, params), options)
}

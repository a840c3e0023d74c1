import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withFiles,
} from '@bonsai-ai/core'
import type { CreateSkillVersionParams, SkillVersion } from './generated/types.gen.ts'

/** What {@link createSkillVersion} can throw, besides the reason of your own abort. */
export type CreateSkillVersionError = RequestError

/**
 * Adds a version to a skill, from its files or from a zip of them.
 *
 * `POST /skills/{skill_id}/versions`. The names of the files are their paths, from the skill's
 * folder on.
 *
 * @param client - Client to send the request with.
 * @param params - Which skill, the files, and whether this version becomes the default. See
 * {@link CreateSkillVersionParams}.
 * @param options - Settings for this one request.
 * @returns The version, exactly as the server sent it.
 * @throws {@link CreateSkillVersionError}
 *
 * @example
 * ```ts
 * import { createClient, toFile } from '@bonsai-ai/core'
 * import { createSkillVersion } from '@bonsai-ai/skills'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const manual = '---\nname: csv\ndescription: Reads CSV files.\n---\n\nQuote fields.\n'
 * const version = await createSkillVersion(client, {
 *   skill_id: 'skill_abc',
 *   files: [await toFile(manual, 'csv/SKILL.md')],
 *   default: true,
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/skills
 */
export function createSkillVersion(
  client: Client,
  params: CreateSkillVersionParams,
  options?: RequestOptions,
): Promise<SkillVersion> {
  const route = { method: 'POST', path: '/skills/{skill_id}/versions' }
  return sendJson(client, withFiles(route, params, options), options)
}

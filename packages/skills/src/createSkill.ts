import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withFiles,
} from '@bonsai-ai/core'
import type { CreateSkillParams, Skill } from './generated/types.gen.ts'

/** What {@link createSkill} can throw, besides the reason of your own abort. */
export type CreateSkillError = RequestError

/**
 * Creates a skill from its files, or from a zip of them.
 *
 * `POST /skills`. The names of the files are their paths, from the skill's folder on.
 *
 * @param client - Client to send the request with.
 * @param params - The files. See {@link CreateSkillParams}.
 * @param options - Settings for this one request.
 * @returns The skill, exactly as the server sent it.
 * @throws {@link CreateSkillError}
 *
 * @example
 * ```ts
 * import { createClient, toFile } from '@bonsai-ai/core'
 * import { createSkill } from '@bonsai-ai/skills'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const manual = '---\nname: csv\ndescription: Reads CSV files.\n---\n\nUse scripts/read.py.\n'
 * const skill = await createSkill(client, {
 *   files: [
 *     await toFile(manual, 'csv/SKILL.md'),
 *     await toFile('import csv\n', 'csv/scripts/read.py'),
 *   ],
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/skills
 */
export function createSkill(
  client: Client,
  params: CreateSkillParams,
  options?: RequestOptions,
): Promise<Skill> {
  const route = { method: 'POST', path: '/skills' }
  return sendJson(client, withFiles(route, params, options), options)
}

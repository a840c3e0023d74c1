// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/skills.ts or docs/skills.json, then `npm run generate`.

import type { Uploadable } from '@bonsai-ai/core'

import type { SortOrder } from '@bonsai-ai/shared'

/** A skill: instructions and files that a model can call on. */
export interface Skill {
  id: string
  object: 'skill'
  name: string
  description: string
  created_at: number
  default_version: string
  latest_version: string
}

export interface SkillList {
  object: 'list'
  data: Skill[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface SkillDeleted {
  object: 'skill.deleted'
  deleted: boolean
  id: string
}

/** One fixed version of a skill. */
export interface SkillVersion {
  object: 'skill.version'
  id: string
  skill_id: string
  version: string
  created_at: number
  name: string
  description: string
}

export interface SkillVersionList {
  object: 'list'
  data: SkillVersion[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface SkillVersionDeleted {
  object: 'skill.version.deleted'
  deleted: boolean
  id: string
  version: string
}

/** Params of `listSkills`: `GET /skills`. */
export interface ListSkillsParams {
  limit?: number | undefined
  order?: SortOrder | undefined
  after?: string | undefined
}

/** Params of `createSkill`: `POST /skills`. */
export interface CreateSkillParams {
  files: readonly Uploadable[] | Uploadable
}

/** Params of `retrieveSkill`: `GET /skills/{skill_id}`. */
export interface RetrieveSkillParams {
  skill_id: string
}

/** Params of `updateSkill`: `POST /skills/{skill_id}`. */
export interface UpdateSkillParams {
  skill_id: string
  default_version: string
}

/** Params of `deleteSkill`: `DELETE /skills/{skill_id}`. */
export interface DeleteSkillParams {
  skill_id: string
}

/** Params of `retrieveSkillContent`: `GET /skills/{skill_id}/content`. */
export interface RetrieveSkillContentParams {
  skill_id: string
}

/** Params of `listSkillVersions`: `GET /skills/{skill_id}/versions`. */
export interface ListSkillVersionsParams {
  skill_id: string
  limit?: number | undefined
  order?: SortOrder | undefined
  after?: string | undefined
}

/** Params of `createSkillVersion`: `POST /skills/{skill_id}/versions`. */
export interface CreateSkillVersionParams {
  skill_id: string
  files: readonly Uploadable[] | Uploadable
  default?: boolean | undefined
}

/** Params of `retrieveSkillVersion`: `GET /skills/{skill_id}/versions/{version}`. */
export interface RetrieveSkillVersionParams {
  skill_id: string
  version: string
}

/** Params of `deleteSkillVersion`: `DELETE /skills/{skill_id}/versions/{version}`. */
export interface DeleteSkillVersionParams {
  skill_id: string
  version: string
}

/**
 * Params of `retrieveSkillVersionContent`: `GET /skills/{skill_id}/versions/{version}/content`.
 */
export interface RetrieveSkillVersionContentParams {
  skill_id: string
  version: string
}

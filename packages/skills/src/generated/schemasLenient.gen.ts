// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/skills.ts or docs/skills.json, then `npm run generate`.

import { object } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type {
  Skill,
  SkillDeleted,
  SkillList,
  SkillVersion,
  SkillVersionDeleted,
  SkillVersionList,
} from './types.gen.ts'

export const SkillSchema: v.GenericSchema<unknown, Skill> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  object: v.literal('skill'),
  name: v.nullish(v.string()),
  description: v.nullish(v.string()),
  created_at: v.nullish(v.number()),
  default_version: v.nullish(v.string()),
  latest_version: v.nullish(v.string()),
}))

export const SkillListSchema: v.GenericSchema<unknown, SkillList> = /* @__PURE__ */ object(() => ({
  object: v.literal('list'),
  data: v.nullish(v.array(SkillSchema)),
  first_id: v.nullish(v.string()),
  last_id: v.nullish(v.string()),
  has_more: v.nullish(v.boolean()),
}))

export const SkillDeletedSchema: v.GenericSchema<unknown, SkillDeleted> = /* @__PURE__ */ object(
  () => ({
    object: v.literal('skill.deleted'),
    deleted: v.nullish(v.boolean()),
    id: v.nullish(v.string()),
  }),
)

export const SkillVersionSchema: v.GenericSchema<unknown, SkillVersion> = /* @__PURE__ */ object(
  () => ({
    object: v.literal('skill.version'),
    id: v.nullish(v.string()),
    skill_id: v.nullish(v.string()),
    version: v.nullish(v.string()),
    created_at: v.nullish(v.number()),
    name: v.nullish(v.string()),
    description: v.nullish(v.string()),
  }),
)

export const SkillVersionListSchema: v.GenericSchema<unknown, SkillVersionList> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('list'),
    data: v.nullish(v.array(SkillVersionSchema)),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
    has_more: v.nullish(v.boolean()),
  }))

export const SkillVersionDeletedSchema: v.GenericSchema<unknown, SkillVersionDeleted> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('skill.version.deleted'),
    deleted: v.nullish(v.boolean()),
    id: v.nullish(v.string()),
    version: v.nullish(v.string()),
  }))

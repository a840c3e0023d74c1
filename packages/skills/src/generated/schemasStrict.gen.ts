// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/skills.ts or docs/skills.json, then `npm run generate`.

import { file, object, union } from '@bonsai-ai/core/schemas'
import { SortOrderSchema } from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  CreateSkillParams,
  CreateSkillVersionParams,
  DeleteSkillParams,
  DeleteSkillVersionParams,
  ListSkillVersionsParams,
  ListSkillsParams,
  RetrieveSkillContentParams,
  RetrieveSkillParams,
  RetrieveSkillVersionContentParams,
  RetrieveSkillVersionParams,
  UpdateSkillParams,
} from './types.gen.ts'

export const ListSkillsParamsSchema: v.GenericSchema<unknown, ListSkillsParams> =
  /* @__PURE__ */ object(() => ({
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
    order: v.optional(SortOrderSchema),
    after: v.optional(v.string()),
  }))

export const CreateSkillParamsSchema: v.GenericSchema<unknown, CreateSkillParams> =
  /* @__PURE__ */ object(() => ({
    files: union([v.pipe(v.array(file()), v.maxLength(500)), file()]),
  }))

export const RetrieveSkillParamsSchema: v.GenericSchema<unknown, RetrieveSkillParams> =
  /* @__PURE__ */ object(() => ({ skill_id: v.string() }))

export const UpdateSkillParamsSchema: v.GenericSchema<unknown, UpdateSkillParams> =
  /* @__PURE__ */ object(() => ({ skill_id: v.string(), default_version: v.string() }))

export const DeleteSkillParamsSchema: v.GenericSchema<unknown, DeleteSkillParams> =
  /* @__PURE__ */ object(() => ({ skill_id: v.string() }))

export const RetrieveSkillContentParamsSchema: v.GenericSchema<
  unknown,
  RetrieveSkillContentParams
> = /* @__PURE__ */ object(() => ({ skill_id: v.string() }))

export const ListSkillVersionsParamsSchema: v.GenericSchema<unknown, ListSkillVersionsParams> =
  /* @__PURE__ */ object(() => ({
    skill_id: v.string(),
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
    order: v.optional(SortOrderSchema),
    after: v.optional(v.string()),
  }))

export const CreateSkillVersionParamsSchema: v.GenericSchema<unknown, CreateSkillVersionParams> =
  /* @__PURE__ */ object(() => ({
    skill_id: v.string(),
    files: union([v.pipe(v.array(file()), v.maxLength(500)), file()]),
    default: v.optional(v.boolean()),
  }))

export const RetrieveSkillVersionParamsSchema: v.GenericSchema<
  unknown,
  RetrieveSkillVersionParams
> = /* @__PURE__ */ object(() => ({ skill_id: v.string(), version: v.string() }))

export const DeleteSkillVersionParamsSchema: v.GenericSchema<unknown, DeleteSkillVersionParams> =
  /* @__PURE__ */ object(() => ({ skill_id: v.string(), version: v.string() }))

export const RetrieveSkillVersionContentParamsSchema: v.GenericSchema<
  unknown,
  RetrieveSkillVersionContentParams
> = /* @__PURE__ */ object(() => ({ skill_id: v.string(), version: v.string() }))

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/models.ts or docs/models.json, then `npm run generate`.

import { object } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type { Engine, EngineList, Model, ModelDeleted, ModelList } from './types.gen.ts'

export const ModelDeletedSchema: v.GenericSchema<unknown, ModelDeleted> = /* @__PURE__ */ object(
  () => ({
    id: v.nullish(v.string()),
    deleted: v.nullish(v.boolean()),
    object: v.nullish(v.string()),
  }),
)

export const ModelSchema: v.GenericSchema<unknown, Model> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  created: v.nullish(v.number()),
  object: v.literal('model'),
  owned_by: v.nullish(v.string()),
  shutdown_date: v.nullish(v.string()),
}))

export const ModelListSchema: v.GenericSchema<unknown, ModelList> = /* @__PURE__ */ object(() => ({
  object: v.literal('list'),
  data: v.nullish(v.array(ModelSchema)),
}))

export const EngineSchema: v.GenericSchema<unknown, Engine> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  object: v.literal('engine'),
  owner: v.nullish(v.string()),
  ready: v.nullish(v.boolean()),
}))

export const EngineListSchema: v.GenericSchema<unknown, EngineList> = /* @__PURE__ */ object(
  () => ({ object: v.nullish(v.literal('list')), data: v.nullish(v.array(EngineSchema)) }),
)

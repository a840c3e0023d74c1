// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/models.ts or docs/models.json, then `npm run generate`.

import { object } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type { DeleteModelParams, RetrieveEngineParams, RetrieveModelParams } from './types.gen.ts'

export const RetrieveModelParamsSchema: v.GenericSchema<unknown, RetrieveModelParams> =
  /* @__PURE__ */ object(() => ({ model: v.string() }))

export const DeleteModelParamsSchema: v.GenericSchema<unknown, DeleteModelParams> =
  /* @__PURE__ */ object(() => ({ model: v.string() }))

export const RetrieveEngineParamsSchema: v.GenericSchema<unknown, RetrieveEngineParams> =
  /* @__PURE__ */ object(() => ({ engine_id: v.string() }))

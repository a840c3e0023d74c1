// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/moderations.ts or docs/moderations.json, then `npm run generate`.

import { object, taggedUnion, union } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type {
  CreateModerationParams,
  CreateModerationParamsInputImageUrl,
  CreateModerationParamsInputImageUrlImageUrl,
  CreateModerationParamsInputText,
} from './types.gen.ts'

export const CreateModerationParamsInputImageUrlImageUrlSchema: v.GenericSchema<
  unknown,
  CreateModerationParamsInputImageUrlImageUrl
> = /* @__PURE__ */ object(() => ({ url: v.string() }))

export const CreateModerationParamsInputImageUrlSchema: v.GenericSchema<
  unknown,
  CreateModerationParamsInputImageUrl
> = /* @__PURE__ */ object(() => ({
  type: v.literal('image_url'),
  image_url: CreateModerationParamsInputImageUrlImageUrlSchema,
}))

export const CreateModerationParamsInputTextSchema: v.GenericSchema<
  unknown,
  CreateModerationParamsInputText
> = /* @__PURE__ */ object(() => ({ type: v.literal('text'), text: v.string() }))

export const CreateModerationParamsSchema: v.GenericSchema<unknown, CreateModerationParams> =
  /* @__PURE__ */ object(() => ({
    input: union([
      v.string(),
      v.array(v.string()),
      v.array(
        taggedUnion('type', {
          image_url: CreateModerationParamsInputImageUrlSchema,
          text: CreateModerationParamsInputTextSchema,
        }),
      ),
    ]),
    model: v.optional(v.string()),
  }))

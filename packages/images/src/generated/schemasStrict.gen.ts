// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/images.ts or docs/images.json, then `npm run generate`.

import { characters, defer, file, object, union } from '@bonsai-ai/core/schemas'
import { StrictInputFidelitySchema } from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  CreateImageEditParams,
  CreateImageParams,
  CreateImageVariationParams,
  ImageReference,
  PartialImages,
} from './types.gen.ts'

export const StrictImageReferenceSchema: v.GenericSchema<unknown, ImageReference> =
  /* @__PURE__ */ object(() => ({
    image_url: v.optional(v.pipe(v.string(), characters(0, 20971520))),
    file_id: v.optional(v.string()),
  }))

export const StrictPartialImagesSchema: v.GenericSchema<unknown, PartialImages> =
  /* @__PURE__ */ defer(() => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)))

export const CreateImageEditParamsSchema: v.GenericSchema<unknown, CreateImageEditParams> =
  /* @__PURE__ */ object(() => ({
    image: v.optional(union([file(), v.pipe(v.array(file()), v.maxLength(16))])),
    prompt: v.string(),
    mask: v.optional(union([file(), StrictImageReferenceSchema])),
    background: v.nullish(v.picklist(['transparent', 'opaque', 'auto'])),
    model: v.nullish(v.string()),
    n: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10))),
    size: v.nullish(v.string()),
    response_format: v.nullish(v.picklist(['url', 'b64_json'])),
    output_format: v.nullish(v.picklist(['png', 'jpeg', 'webp'])),
    output_compression: v.nullish(v.number()),
    user: v.optional(v.string()),
    input_fidelity: v.nullish(union([StrictInputFidelitySchema, v.picklist(['high', 'low'])])),
    partial_images: v.nullish(StrictPartialImagesSchema),
    quality: v.nullish(v.picklist(['standard', 'low', 'medium', 'high', 'auto'])),
    images: v.optional(
      v.pipe(v.array(StrictImageReferenceSchema), v.minLength(1), v.maxLength(16)),
    ),
    moderation: v.nullish(v.picklist(['low', 'auto'])),
  }))

export const CreateImageParamsSchema: v.GenericSchema<unknown, CreateImageParams> =
  /* @__PURE__ */ object(() => ({
    prompt: v.string(),
    model: v.nullish(v.string()),
    n: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10))),
    quality: v.nullish(v.picklist(['standard', 'hd', 'low', 'medium', 'high', 'auto'])),
    response_format: v.nullish(v.picklist(['url', 'b64_json'])),
    output_format: v.nullish(v.picklist(['png', 'jpeg', 'webp'])),
    output_compression: v.nullish(v.pipe(v.number(), v.integer())),
    partial_images: v.nullish(StrictPartialImagesSchema),
    size: v.nullish(v.string()),
    moderation: v.nullish(v.picklist(['low', 'auto'])),
    background: v.nullish(v.picklist(['transparent', 'opaque', 'auto'])),
    style: v.nullish(v.picklist(['vivid', 'natural'])),
    user: v.optional(v.string()),
  }))

export const CreateImageVariationParamsSchema: v.GenericSchema<
  unknown,
  CreateImageVariationParams
> = /* @__PURE__ */ object(() => ({
  image: file(),
  model: v.nullish(v.string()),
  n: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10))),
  response_format: v.nullish(v.picklist(['url', 'b64_json'])),
  size: v.nullish(v.picklist(['256x256', '512x512', '1024x1024'])),
  user: v.optional(v.string()),
}))

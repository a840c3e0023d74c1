// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/images.ts or docs/images.json, then `npm run generate`.

import { defer, object, taggedUnion } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type {
  CreateImageEditJsonParams,
  ImageEditCompletedEvent,
  ImageEditPartialImageEvent,
  ImageEditStreamEvent,
  ImageGenCompletedEvent,
  ImageGenPartialImageEvent,
  ImageGenStreamEvent,
  ImageInputTokensDetails,
  ImageObject,
  ImageOutputTokensDetails,
  ImageReference,
  ImageStreamUsage,
  ImageStreamUsageInputTokensDetails,
  ImagesResponse,
  ImagesResponseUsage,
  PartialImages,
} from './types.gen.ts'

export const ImageReferenceSchema: v.GenericSchema<unknown, ImageReference> =
  /* @__PURE__ */ object(() => ({
    image_url: v.nullish(v.string()),
    file_id: v.nullish(v.string()),
  }))

export const PartialImagesSchema: v.GenericSchema<unknown, PartialImages> = /* @__PURE__ */ defer(
  () => v.number(),
)

export const CreateImageEditJsonParamsSchema: v.GenericSchema<unknown, CreateImageEditJsonParams> =
  /* @__PURE__ */ object(() => ({
    model: v.nullish(v.string()),
    images: v.nullish(v.array(ImageReferenceSchema)),
    mask: v.nullish(ImageReferenceSchema),
    prompt: v.nullish(v.string()),
    n: v.nullish(v.number()),
    quality: v.nullish(v.string()),
    input_fidelity: v.nullish(v.string()),
    size: v.nullish(v.string()),
    user: v.nullish(v.string()),
    output_format: v.nullish(v.string()),
    output_compression: v.nullish(v.number()),
    moderation: v.nullish(v.string()),
    background: v.nullish(v.string()),
    stream: v.nullish(v.boolean()),
    partial_images: v.nullish(PartialImagesSchema),
  }))

export const ImageObjectSchema: v.GenericSchema<unknown, ImageObject> = /* @__PURE__ */ object(
  () => ({
    b64_json: v.nullish(v.string()),
    url: v.nullish(v.string()),
    revised_prompt: v.nullish(v.string()),
  }),
)

export const ImageStreamUsageInputTokensDetailsSchema: v.GenericSchema<
  unknown,
  ImageStreamUsageInputTokensDetails
> = /* @__PURE__ */ object(() => ({
  text_tokens: v.nullish(v.number()),
  image_tokens: v.nullish(v.number()),
}))

export const ImageStreamUsageSchema: v.GenericSchema<unknown, ImageStreamUsage> =
  /* @__PURE__ */ object(() => ({
    total_tokens: v.nullish(v.number()),
    input_tokens: v.nullish(v.number()),
    output_tokens: v.nullish(v.number()),
    input_tokens_details: v.nullish(ImageStreamUsageInputTokensDetailsSchema),
  }))

export const ImageEditCompletedEventSchema: v.GenericSchema<unknown, ImageEditCompletedEvent> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('image_edit.completed'),
    b64_json: v.nullish(v.string()),
    created_at: v.nullish(v.number()),
    size: v.nullish(v.string()),
    quality: v.nullish(v.string()),
    background: v.nullish(v.string()),
    output_format: v.nullish(v.string()),
    usage: v.nullish(ImageStreamUsageSchema),
  }))

export const ImageEditPartialImageEventSchema: v.GenericSchema<
  unknown,
  ImageEditPartialImageEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('image_edit.partial_image'),
  b64_json: v.nullish(v.string()),
  created_at: v.nullish(v.number()),
  size: v.nullish(v.string()),
  quality: v.nullish(v.string()),
  background: v.nullish(v.string()),
  output_format: v.nullish(v.string()),
  partial_image_index: v.nullish(v.number()),
}))

export const ImageEditStreamEventSchema: v.GenericSchema<unknown, ImageEditStreamEvent> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'type',
      {
        'image_edit.partial_image': ImageEditPartialImageEventSchema,
        'image_edit.completed': ImageEditCompletedEventSchema,
      },
      { isOpen: true },
    ),
  )

export const ImageGenCompletedEventSchema: v.GenericSchema<unknown, ImageGenCompletedEvent> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('image_generation.completed'),
    b64_json: v.nullish(v.string()),
    created_at: v.nullish(v.number()),
    size: v.nullish(v.string()),
    quality: v.nullish(v.string()),
    background: v.nullish(v.string()),
    output_format: v.nullish(v.string()),
    usage: v.nullish(ImageStreamUsageSchema),
  }))

export const ImageGenPartialImageEventSchema: v.GenericSchema<unknown, ImageGenPartialImageEvent> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('image_generation.partial_image'),
    b64_json: v.nullish(v.string()),
    created_at: v.nullish(v.number()),
    size: v.nullish(v.string()),
    quality: v.nullish(v.string()),
    background: v.nullish(v.string()),
    output_format: v.nullish(v.string()),
    partial_image_index: v.nullish(v.number()),
  }))

export const ImageGenStreamEventSchema: v.GenericSchema<unknown, ImageGenStreamEvent> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'type',
      {
        'image_generation.partial_image': ImageGenPartialImageEventSchema,
        'image_generation.completed': ImageGenCompletedEventSchema,
      },
      { isOpen: true },
    ),
  )

export const ImageOutputTokensDetailsSchema: v.GenericSchema<unknown, ImageOutputTokensDetails> =
  /* @__PURE__ */ object(() => ({
    image_tokens: v.nullish(v.number()),
    text_tokens: v.nullish(v.number()),
  }))

export const ImageInputTokensDetailsSchema: v.GenericSchema<unknown, ImageInputTokensDetails> =
  /* @__PURE__ */ object(() => ({
    text_tokens: v.nullish(v.number()),
    image_tokens: v.nullish(v.number()),
  }))

export const ImagesResponseUsageSchema: v.GenericSchema<unknown, ImagesResponseUsage> =
  /* @__PURE__ */ object(() => ({
    input_tokens: v.nullish(v.number()),
    total_tokens: v.nullish(v.number()),
    output_tokens: v.nullish(v.number()),
    output_tokens_details: v.nullish(ImageOutputTokensDetailsSchema),
    input_tokens_details: v.nullish(ImageInputTokensDetailsSchema),
  }))

export const ImagesResponseSchema: v.GenericSchema<unknown, ImagesResponse> =
  /* @__PURE__ */ object(() => ({
    created: v.nullish(v.number()),
    data: v.nullish(v.array(ImageObjectSchema)),
    background: v.nullish(v.string()),
    output_format: v.nullish(v.string()),
    size: v.nullish(v.string()),
    quality: v.nullish(v.string()),
    usage: v.nullish(ImagesResponseUsageSchema),
  }))

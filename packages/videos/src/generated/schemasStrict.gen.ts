// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/videos.ts or docs/videos.json, then `npm run generate`.

import { characters, defer, file, object, union } from '@bonsai-ai/core/schemas'
import { SortOrderSchema } from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  CreateVideoCharacterParams,
  CreateVideoEditParams,
  CreateVideoExtensionParams,
  CreateVideoParams,
  CreateVideoRemixParams,
  DeleteVideoParams,
  ListVideosParams,
  RetrieveVideoCharacterParams,
  RetrieveVideoContentParams,
  RetrieveVideoParams,
  VideoContentVariant,
  VideoImageReference,
  VideoModel,
  VideoReference,
  VideoSeconds,
  VideoSize,
} from './types.gen.ts'

export const StrictVideoModelSchema: v.GenericSchema<unknown, VideoModel> = /* @__PURE__ */ defer(
  () => v.string(),
)

export const StrictVideoSizeSchema: v.GenericSchema<unknown, VideoSize> = /* @__PURE__ */ defer(
  () => v.picklist(['720x1280', '1280x720', '1024x1792', '1792x1024']),
)

export const StrictVideoImageReferenceSchema: v.GenericSchema<unknown, VideoImageReference> =
  /* @__PURE__ */ object(() => ({
    image_url: v.optional(v.pipe(v.string(), characters(0, 20971520))),
    file_id: v.optional(v.string()),
  }))

export const StrictVideoSecondsSchema: v.GenericSchema<unknown, VideoSeconds> =
  /* @__PURE__ */ defer(() => v.picklist(['4', '8', '12']))

export const StrictVideoReferenceSchema: v.GenericSchema<unknown, VideoReference> =
  /* @__PURE__ */ object(() => ({ id: v.string() }))

export const VideoContentVariantSchema: v.GenericSchema<unknown, VideoContentVariant> =
  /* @__PURE__ */ defer(() => v.picklist(['video', 'thumbnail', 'spritesheet']))

export const ListVideosParamsSchema: v.GenericSchema<unknown, ListVideosParams> =
  /* @__PURE__ */ object(() => ({
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
    order: v.optional(SortOrderSchema),
    after: v.optional(v.string()),
  }))

export const CreateVideoParamsSchema: v.GenericSchema<unknown, CreateVideoParams> =
  /* @__PURE__ */ object(() => ({
    model: v.optional(StrictVideoModelSchema),
    prompt: v.pipe(v.string(), characters(1, 32000)),
    input_reference: v.optional(union([file(), StrictVideoImageReferenceSchema])),
    seconds: v.optional(StrictVideoSecondsSchema),
    size: v.optional(StrictVideoSizeSchema),
  }))

export const CreateVideoCharacterParamsSchema: v.GenericSchema<
  unknown,
  CreateVideoCharacterParams
> = /* @__PURE__ */ object(() => ({ video: file(), name: v.pipe(v.string(), characters(1, 80)) }))

export const RetrieveVideoCharacterParamsSchema: v.GenericSchema<
  unknown,
  RetrieveVideoCharacterParams
> = /* @__PURE__ */ object(() => ({ character_id: v.string() }))

export const CreateVideoEditParamsSchema: v.GenericSchema<unknown, CreateVideoEditParams> =
  /* @__PURE__ */ object(() => ({
    video: union([file(), StrictVideoReferenceSchema]),
    prompt: v.pipe(v.string(), characters(1, 32000)),
  }))

export const CreateVideoExtensionParamsSchema: v.GenericSchema<
  unknown,
  CreateVideoExtensionParams
> = /* @__PURE__ */ object(() => ({
  video: union([file(), StrictVideoReferenceSchema]),
  prompt: v.pipe(v.string(), characters(1, 32000)),
  seconds: StrictVideoSecondsSchema,
}))

export const RetrieveVideoParamsSchema: v.GenericSchema<unknown, RetrieveVideoParams> =
  /* @__PURE__ */ object(() => ({ video_id: v.string() }))

export const DeleteVideoParamsSchema: v.GenericSchema<unknown, DeleteVideoParams> =
  /* @__PURE__ */ object(() => ({ video_id: v.string() }))

export const RetrieveVideoContentParamsSchema: v.GenericSchema<
  unknown,
  RetrieveVideoContentParams
> = /* @__PURE__ */ object(() => ({
  video_id: v.string(),
  variant: v.optional(VideoContentVariantSchema),
}))

export const CreateVideoRemixParamsSchema: v.GenericSchema<unknown, CreateVideoRemixParams> =
  /* @__PURE__ */ object(() => ({
    video_id: v.string(),
    prompt: v.pipe(v.string(), characters(1, 32000)),
  }))

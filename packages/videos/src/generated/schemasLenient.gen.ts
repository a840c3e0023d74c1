// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/videos.ts or docs/videos.json, then `npm run generate`.

import { defer, object } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type {
  CreateVideoEditJsonParams,
  CreateVideoExtensionJsonParams,
  CreateVideoJsonParams,
  ResponseItemError,
  Video,
  VideoCharacter,
  VideoDeleted,
  VideoImageReference,
  VideoList,
  VideoModel,
  VideoReference,
  VideoSeconds,
  VideoSize,
  VideoStatus,
} from './types.gen.ts'

export const VideoModelSchema: v.GenericSchema<unknown, VideoModel> = /* @__PURE__ */ defer(() =>
  v.string(),
)

export const VideoStatusSchema: v.GenericSchema<unknown, VideoStatus> = /* @__PURE__ */ defer(() =>
  v.string(),
)

export const VideoSizeSchema: v.GenericSchema<unknown, VideoSize> = /* @__PURE__ */ defer(() =>
  v.string(),
)

export const ResponseItemErrorSchema: v.GenericSchema<unknown, ResponseItemError> =
  /* @__PURE__ */ object(() => ({ code: v.nullish(v.string()), message: v.nullish(v.string()) }))

export const VideoSchema: v.GenericSchema<unknown, Video> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  object: v.literal('video'),
  model: v.nullish(VideoModelSchema),
  status: v.nullish(VideoStatusSchema),
  progress: v.nullish(v.number()),
  created_at: v.nullish(v.number()),
  completed_at: v.nullish(v.number()),
  expires_at: v.nullish(v.number()),
  prompt: v.nullish(v.string()),
  size: v.nullish(VideoSizeSchema),
  seconds: v.nullish(v.string()),
  remixed_from_video_id: v.nullish(v.string()),
  error: v.nullish(ResponseItemErrorSchema),
}))

export const VideoListSchema: v.GenericSchema<unknown, VideoList> = /* @__PURE__ */ object(() => ({
  object: v.literal('list'),
  data: v.nullish(v.array(VideoSchema)),
  first_id: v.nullish(v.string()),
  last_id: v.nullish(v.string()),
  has_more: v.nullish(v.boolean()),
}))

export const VideoImageReferenceSchema: v.GenericSchema<unknown, VideoImageReference> =
  /* @__PURE__ */ object(() => ({
    image_url: v.nullish(v.string()),
    file_id: v.nullish(v.string()),
  }))

export const VideoSecondsSchema: v.GenericSchema<unknown, VideoSeconds> = /* @__PURE__ */ defer(
  () => v.string(),
)

export const CreateVideoJsonParamsSchema: v.GenericSchema<unknown, CreateVideoJsonParams> =
  /* @__PURE__ */ object(() => ({
    model: v.nullish(VideoModelSchema),
    prompt: v.nullish(v.string()),
    input_reference: v.nullish(VideoImageReferenceSchema),
    seconds: v.nullish(VideoSecondsSchema),
    size: v.nullish(VideoSizeSchema),
  }))

export const VideoCharacterSchema: v.GenericSchema<unknown, VideoCharacter> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    name: v.nullish(v.string()),
    created_at: v.nullish(v.number()),
  }))

export const VideoReferenceSchema: v.GenericSchema<unknown, VideoReference> =
  /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const CreateVideoEditJsonParamsSchema: v.GenericSchema<unknown, CreateVideoEditJsonParams> =
  /* @__PURE__ */ object(() => ({
    video: v.nullish(VideoReferenceSchema),
    prompt: v.nullish(v.string()),
  }))

export const CreateVideoExtensionJsonParamsSchema: v.GenericSchema<
  unknown,
  CreateVideoExtensionJsonParams
> = /* @__PURE__ */ object(() => ({
  video: v.nullish(VideoReferenceSchema),
  prompt: v.nullish(v.string()),
  seconds: v.nullish(VideoSecondsSchema),
}))

export const VideoDeletedSchema: v.GenericSchema<unknown, VideoDeleted> = /* @__PURE__ */ object(
  () => ({
    object: v.literal('video.deleted'),
    deleted: v.nullish(v.boolean()),
    id: v.nullish(v.string()),
  }),
)

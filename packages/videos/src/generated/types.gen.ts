// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/videos.ts or docs/videos.json, then `npm run generate`.

import type { Uploadable } from '@bonsai-ai/core'

import type { SortOrder } from '@bonsai-ai/shared'

export type VideoModel =
  | (string & {})
  | 'sora-2'
  | 'sora-2-pro'
  | 'sora-2-2025-10-06'
  | 'sora-2-pro-2025-10-06'
  | 'sora-2-2025-12-08'

export type VideoStatus = 'queued' | 'in_progress' | 'completed' | 'failed'

/** Width by height of a video, in pixels. */
export type VideoSize = '720x1280' | '1280x720' | '1024x1792' | '1792x1024'

export interface ResponseItemError {
  code: string
  message: string
}

/** A video job: what was asked for, how far it is, and the error if it failed. */
export interface Video {
  id: string
  object: 'video'
  model: VideoModel
  status: VideoStatus
  progress: number
  created_at: number
  completed_at: number | null
  expires_at: number | null
  prompt: string | null
  size: VideoSize
  seconds: string
  remixed_from_video_id: string | null
  error: ResponseItemError | null
}

/** One page of video jobs. */
export interface VideoList {
  object: 'list'
  data: Video[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

/** An image that leads the rendering: either `image_url` or `file_id`. */
export interface VideoImageReference {
  image_url?: string | undefined
  file_id?: string | undefined
}

/** Length of a clip in seconds, as text. */
export type VideoSeconds = '4' | '8' | '12'

export interface CreateVideoJsonParams {
  model?: VideoModel | undefined
  prompt: string
  input_reference?: VideoImageReference | undefined
  seconds?: VideoSeconds | undefined
  size?: VideoSize | undefined
}

/** A character that prompts can refer to. */
export interface VideoCharacter {
  id: string | null
  name: string | null
  created_at: number
}

/** Points at a finished video by its ID. */
export interface VideoReference {
  id: string
}

export interface CreateVideoEditJsonParams {
  video: VideoReference
  prompt: string
}

export interface CreateVideoExtensionJsonParams {
  video: VideoReference
  prompt: string
  seconds: VideoSeconds
}

export interface VideoDeleted {
  object: 'video.deleted'
  deleted: boolean
  id: string
}

export type VideoContentVariant = 'video' | 'thumbnail' | 'spritesheet'

/** Params of `listVideos`: `GET /videos`. */
export interface ListVideosParams {
  limit?: number | undefined
  order?: SortOrder | undefined
  after?: string | undefined
}

/** Params of `createVideo`: `POST /videos`. */
export interface CreateVideoParams {
  model?: VideoModel | undefined
  prompt: string
  input_reference?: Uploadable | VideoImageReference | undefined
  seconds?: VideoSeconds | undefined
  size?: VideoSize | undefined
}

/** Params of `createVideoCharacter`: `POST /videos/characters`. */
export interface CreateVideoCharacterParams {
  video: Uploadable
  name: string
}

/** Params of `retrieveVideoCharacter`: `GET /videos/characters/{character_id}`. */
export interface RetrieveVideoCharacterParams {
  character_id: string
}

/** Params of `createVideoEdit`: `POST /videos/edits`. */
export interface CreateVideoEditParams {
  video: Uploadable | VideoReference
  prompt: string
}

/** Params of `createVideoExtension`: `POST /videos/extensions`. */
export interface CreateVideoExtensionParams {
  video: VideoReference | Uploadable
  prompt: string
  seconds: VideoSeconds
}

/** Params of `retrieveVideo`: `GET /videos/{video_id}`. */
export interface RetrieveVideoParams {
  video_id: string
}

/** Params of `deleteVideo`: `DELETE /videos/{video_id}`. */
export interface DeleteVideoParams {
  video_id: string
}

/** Params of `retrieveVideoContent`: `GET /videos/{video_id}/content`. */
export interface RetrieveVideoContentParams {
  video_id: string
  variant?: VideoContentVariant | undefined
}

/** Params of `createVideoRemix`: `POST /videos/{video_id}/remix`. */
export interface CreateVideoRemixParams {
  video_id: string
  prompt: string
}

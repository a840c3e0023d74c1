// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/images.ts or docs/images.json, then `npm run generate`.

import type { Uploadable } from '@bonsai-ai/core'

import type { InputFidelity } from '@bonsai-ai/shared'

/** Body of `POST /images/edits` as JSON, for images that are on the web or already uploaded. */
export interface CreateImageEditJsonParams {
  /**
   * A GPT image model, for example `gpt-image-2`.
   *
   * @defaultValue `'gpt-image-1.5'`
   */
  model?:
    | (string & {})
    | 'gpt-image-1.5'
    | 'gpt-image-2'
    | 'gpt-image-2-2026-04-21'
    | 'gpt-image-1'
    | 'gpt-image-1-mini'
    | 'chatgpt-image-latest'
    | null
    | undefined
  /** What to change: from 1 to 16 images. */
  images: ImageReference[]
  /** Confines the edit to where this image is fully transparent. */
  mask?: ImageReference | undefined
  /** What to change it into, from 1 to 32 000 characters. */
  prompt: string
  /**
   * How many images to make, from 1 to 10.
   *
   * @defaultValue `1`
   */
  n?: number | null | undefined
  /**
   * How much care, time and tokens to spend.
   *
   * @defaultValue `'auto'`
   */
  quality?: 'low' | 'medium' | 'high' | 'auto' | null | undefined
  /** How close to stay to the looks of the input, faces above all. */
  input_fidelity?: 'high' | 'low' | null | undefined
  /**
   * Width and height in pixels, or `auto`.
   *
   * @defaultValue `'auto'`
   */
  size?: 'auto' | '1024x1024' | '1536x1024' | '1024x1536' | null | undefined
  /** Stands for one of your users in abuse reports. */
  user?: string | undefined
  /**
   * File format, with GPT image models.
   *
   * @defaultValue `'png'`
   */
  output_format?: 'png' | 'jpeg' | 'webp' | null | undefined
  /** Quality of the compression, from 0 to 100, for `jpeg` and `webp` of GPT image models. */
  output_compression?: number | null | undefined
  /**
   * How strictly content is filtered: `low` lets more through.
   *
   * @defaultValue `'auto'`
   */
  moderation?: 'low' | 'auto' | null | undefined
  /**
   * Whether the background is see-through, which needs `png` or `webp` and a GPT image model.
   *
   * @defaultValue `'auto'`
   */
  background?: 'transparent' | 'opaque' | 'auto' | null | undefined
  /**
   * Decided by the function: `streamImageEdit` sends `true`.
   *
   * @defaultValue `false`
   */
  stream?: boolean | null | undefined
  /**
   * How many drafts a stream shows before the image, from 0 to 3; a fast image may come before all
   * of them.
   *
   * @defaultValue `0`
   */
  partial_images?: PartialImages | null | undefined
}

/** An image: its data or its URL. */
export interface ImageObject {
  /** The image in base64; always there with GPT image models. */
  b64_json?: string | undefined
  /** Works for 60 minutes; only with `dall-e` models. */
  url?: string | undefined
  /** The description that `dall-e-3` made of yours. */
  revised_prompt?: string | undefined
}

/** The finished edit. */
export interface ImageEditCompletedEvent {
  type: 'image_edit.completed'
  /** The image in base64. */
  b64_json: string
  /** Unix time in seconds. */
  created_at: number
  size: '1024x1024' | '1024x1536' | '1536x1024' | 'auto'
  quality: 'low' | 'medium' | 'high' | 'auto'
  background: 'transparent' | 'opaque' | 'auto'
  output_format: 'png' | 'webp' | 'jpeg'
  usage: ImageStreamUsage
}

/** A draft of the edited image. */
export interface ImageEditPartialImageEvent {
  type: 'image_edit.partial_image'
  /** The image in base64. */
  b64_json: string
  /** Unix time in seconds. */
  created_at: number
  size: '1024x1024' | '1024x1536' | '1536x1024' | 'auto'
  quality: 'low' | 'medium' | 'high' | 'auto'
  background: 'transparent' | 'opaque' | 'auto'
  output_format: 'png' | 'webp' | 'jpeg'
  /** Which draft it is, from 0. */
  partial_image_index: number
}

/** What {@link streamImageEdit} yields, told apart by `type`. */
export type ImageEditStreamEvent = ImageEditPartialImageEvent | ImageEditCompletedEvent

/** The finished image. */
export interface ImageGenCompletedEvent {
  type: 'image_generation.completed'
  /** The image in base64. */
  b64_json: string
  /** Unix time in seconds. */
  created_at: number
  size: '1024x1024' | '1024x1536' | '1536x1024' | 'auto'
  quality: 'low' | 'medium' | 'high' | 'auto'
  background: 'transparent' | 'opaque' | 'auto'
  output_format: 'png' | 'webp' | 'jpeg'
  usage: ImageStreamUsage
}

/** A draft of the image. */
export interface ImageGenPartialImageEvent {
  type: 'image_generation.partial_image'
  /** The image in base64. */
  b64_json: string
  /** Unix time in seconds. */
  created_at: number
  size: '1024x1024' | '1024x1536' | '1536x1024' | 'auto'
  quality: 'low' | 'medium' | 'high' | 'auto'
  background: 'transparent' | 'opaque' | 'auto'
  output_format: 'png' | 'webp' | 'jpeg'
  /** Which draft it is, from 0. */
  partial_image_index: number
}

/** What {@link streamImage} yields, told apart by `type`. */
export type ImageGenStreamEvent = ImageGenPartialImageEvent | ImageGenCompletedEvent

/** An image by its URL or by the ID of an uploaded file: one of the two. */
export interface ImageReference {
  /**
   * An `https:` URL, or the image itself as a `data:` URL in base64, up to 20 971 520 characters.
   */
  image_url?: string | undefined
  /** ID of an uploaded image. */
  file_id?: string | undefined
}

/** Images that were made, and how. */
export interface ImagesResponse {
  /** Unix time in seconds. */
  created: number
  data?: ImageObject[] | undefined
  background?: 'transparent' | 'opaque' | undefined
  output_format?: 'png' | 'webp' | 'jpeg' | undefined
  size?: '1024x1024' | '1024x1536' | '1536x1024' | undefined
  quality?: 'low' | 'medium' | 'high' | undefined
  /** Tokens used; only with GPT image models. */
  usage?: ImagesResponseUsage | undefined
}

export interface ImageStreamUsageInputTokensDetails {
  text_tokens: number
  image_tokens: number
}

/** Tokens that making the image took. */
export interface ImageStreamUsage {
  total_tokens: number
  input_tokens: number
  output_tokens: number
  input_tokens_details: ImageStreamUsageInputTokensDetails
}

/** How many drafts a stream shows, from 0 to 3. */
export type PartialImages = number

/** What the tokens of the output consist of. */
export interface ImageOutputTokensDetails {
  image_tokens: number
  text_tokens: number
}

/** What the tokens of the input consist of. */
export interface ImageInputTokensDetails {
  text_tokens: number
  image_tokens: number
}

/** Tokens that making the images took; only GPT image models count them. */
export interface ImagesResponseUsage {
  input_tokens: number
  total_tokens: number
  output_tokens: number
  output_tokens_details?: ImageOutputTokensDetails | undefined
  input_tokens_details: ImageInputTokensDetails
}

/**
 * Form or JSON body of `POST /images/edits`. Whether it streams is decided by the function you
 * call.
 */
export interface CreateImageEditParams {
  /**
   * What to change: up to 16 `png`, `webp` or `jpg` files of less than 50 MB each; for `dall-e-2`
   * one square `png` of less than 4 MB.
   */
  image?: Uploadable | readonly Uploadable[] | undefined
  /** What to change it into: up to 32 000 characters, for `dall-e-2` 1000. */
  prompt: string
  /**
   * Confines the edit to where this `png` is fully transparent: less than 4 MB, as large as the
   * image. With several images, it holds for the first.
   */
  mask?: Uploadable | ImageReference | undefined
  /**
   * Whether the background is see-through, which needs `png` or `webp` and a GPT image model.
   *
   * @defaultValue `'auto'`
   */
  background?: 'transparent' | 'opaque' | 'auto' | null | undefined
  /**
   * For example `gpt-image-2`.
   *
   * @defaultValue `'gpt-image-1.5'`
   */
  model?:
    | (string & {})
    | 'gpt-image-1.5'
    | 'gpt-image-2'
    | 'gpt-image-2-2026-04-21'
    | 'dall-e-2'
    | 'gpt-image-1'
    | 'gpt-image-1-mini'
    | 'chatgpt-image-latest'
    | null
    | undefined
  /**
   * How many images to make, from 1 to 10.
   *
   * @defaultValue `1`
   */
  n?: number | null | undefined
  /**
   * `WIDTHxHEIGHT` or `auto`. The `gpt-image-2` models take any size of sides divisible by 16,
   * between 1:3 and 3:1, up to 3840x2160; other models have a fixed set.
   *
   * @defaultValue `'1024x1024'`
   */
  size?:
    | (string & {})
    | '256x256'
    | '512x512'
    | '1024x1024'
    | '1536x1024'
    | '1024x1536'
    | 'auto'
    | null
    | undefined
  /**
   * A URL that works for 60 minutes, or the image in base64. Only for `dall-e-2`; GPT image models
   * always send base64.
   */
  response_format?: 'url' | 'b64_json' | null | undefined
  /**
   * File format, with GPT image models.
   *
   * @defaultValue `'png'`
   */
  output_format?: 'png' | 'jpeg' | 'webp' | null | undefined
  /**
   * Quality of the compression, from 0 to 100, for `jpeg` and `webp` of GPT image models.
   *
   * @defaultValue `100`
   */
  output_compression?: number | null | undefined
  /** Stands for one of your users in abuse reports. */
  user?: string | undefined
  /**
   * How close to stay to the looks of the input, faces above all. Not for `gpt-image-1-mini`.
   *
   * @defaultValue `'low'`
   */
  input_fidelity?: InputFidelity | null | 'high' | 'low' | undefined
  /**
   * How many drafts a stream shows before the image, from 0 to 3; a fast image may come before all
   * of them.
   *
   * @defaultValue `0`
   */
  partial_images?: PartialImages | null | undefined
  /**
   * How much care, time and tokens to spend, with GPT image models.
   *
   * @defaultValue `'auto'`
   */
  quality?: 'standard' | 'low' | 'medium' | 'high' | 'auto' | null | undefined
  /**
   * In place of `image`: 1 to 16 images that are on the web or already uploaded; the request goes
   * as JSON, and to GPT image models only.
   */
  images?: readonly ImageReference[] | undefined
  /**
   * How strictly content is filtered, when the request goes as JSON: `low` lets more through.
   *
   * @defaultValue `'auto'`
   */
  moderation?: 'low' | 'auto' | null | undefined
}

/**
 * Body of `POST /images/generations`. Whether it streams is decided by the function you call.
 */
export interface CreateImageParams {
  /** What to show: up to 32 000 characters, for `dall-e-3` 4000, for `dall-e-2` 1000. */
  prompt: string
  /**
   * For example `gpt-image-2`.
   *
   * @defaultValue `'dall-e-2'`; a GPT image model if you set a field that only those have
   */
  model?:
    | (string & {})
    | 'gpt-image-1.5'
    | 'gpt-image-2'
    | 'gpt-image-2-2026-04-21'
    | 'dall-e-2'
    | 'dall-e-3'
    | 'gpt-image-1'
    | 'gpt-image-1-mini'
    | null
    | undefined
  /**
   * How many images to make, from 1 to 10. `dall-e-3` makes only 1.
   *
   * @defaultValue `1`
   */
  n?: number | null | undefined
  /**
   * `low`, `medium` or `high` with GPT image models, `standard` or `hd` with `dall-e-3`, `standard`
   * with `dall-e-2`.
   *
   * @defaultValue `'auto'`
   */
  quality?: 'standard' | 'hd' | 'low' | 'medium' | 'high' | 'auto' | null | undefined
  /**
   * A URL that works for 60 minutes, or the image in base64. GPT image models refuse this and
   * always send base64.
   *
   * @defaultValue `'url'`
   */
  response_format?: 'url' | 'b64_json' | null | undefined
  /**
   * File format, with GPT image models.
   *
   * @defaultValue `'png'`
   */
  output_format?: 'png' | 'jpeg' | 'webp' | null | undefined
  /**
   * Quality of the compression, from 0 to 100, for `jpeg` and `webp` of GPT image models.
   *
   * @defaultValue `100`
   */
  output_compression?: number | null | undefined
  /**
   * How many drafts a stream shows before the image, from 0 to 3; a fast image may come before all
   * of them.
   *
   * @defaultValue `0`
   */
  partial_images?: PartialImages | null | undefined
  /**
   * `WIDTHxHEIGHT` or `auto`. The `gpt-image-2` models take any size of sides divisible by 16,
   * between 1:3 and 3:1, up to 3840x2160; other models have a fixed set.
   *
   * @defaultValue `'auto'`
   */
  size?:
    | (string & {})
    | 'auto'
    | '1024x1024'
    | '1536x1024'
    | '1024x1536'
    | '256x256'
    | '512x512'
    | '1792x1024'
    | '1024x1792'
    | null
    | undefined
  /**
   * How strictly content is filtered, with GPT image models: `low` lets more through.
   *
   * @defaultValue `'auto'`
   */
  moderation?: 'low' | 'auto' | null | undefined
  /**
   * Whether the background is see-through, which needs `png` or `webp` and a GPT image model.
   *
   * @defaultValue `'auto'`
   */
  background?: 'transparent' | 'opaque' | 'auto' | null | undefined
  /**
   * Dramatic (`vivid`) or closer to life (`natural`), with `dall-e-3` alone.
   *
   * @defaultValue `'vivid'`
   */
  style?: 'vivid' | 'natural' | null | undefined
  /** Stands for one of your users in abuse reports. */
  user?: string | undefined
}

/** Form of `POST /images/variations`. */
export interface CreateImageVariationParams {
  /** A square `png` of less than 4 MB. */
  image: Uploadable
  /**
   * Only `dall-e-2` makes variations.
   *
   * @defaultValue `'dall-e-2'`
   */
  model?: (string & {}) | 'dall-e-2' | null | undefined
  /**
   * How many images to make, from 1 to 10.
   *
   * @defaultValue `1`
   */
  n?: number | null | undefined
  /**
   * A URL that works for 60 minutes, or the image in base64.
   *
   * @defaultValue `'url'`
   */
  response_format?: 'url' | 'b64_json' | null | undefined
  /**
   * Width and height in pixels.
   *
   * @defaultValue `'1024x1024'`
   */
  size?: '256x256' | '512x512' | '1024x1024' | null | undefined
  /** Stands for one of your users in abuse reports. */
  user?: string | undefined
}

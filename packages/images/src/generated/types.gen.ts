// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/images.ts or docs/images.json, then `npm run generate`.

import type { Uploadable } from '@bonsai-ai/core'

import type { InputFidelity } from '@bonsai-ai/shared'

export interface CreateImageEditJsonParams {
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
  images: ImageReference[]
  mask?: ImageReference | undefined
  prompt: string
  n?: number | null | undefined
  quality?: 'low' | 'medium' | 'high' | 'auto' | null | undefined
  input_fidelity?: 'high' | 'low' | null | undefined
  size?: 'auto' | '1024x1024' | '1536x1024' | '1024x1536' | null | undefined
  user?: string | undefined
  output_format?: 'png' | 'jpeg' | 'webp' | null | undefined
  output_compression?: number | null | undefined
  moderation?: 'low' | 'auto' | null | undefined
  background?: 'transparent' | 'opaque' | 'auto' | null | undefined
  stream?: boolean | null | undefined
  partial_images?: PartialImages | null | undefined
}

export interface ImageObject {
  b64_json?: string | undefined
  url?: string | undefined
  revised_prompt?: string | undefined
}

export interface ImageEditCompletedEvent {
  type: 'image_edit.completed'
  b64_json: string
  created_at: number
  size: '1024x1024' | '1024x1536' | '1536x1024' | 'auto'
  quality: 'low' | 'medium' | 'high' | 'auto'
  background: 'transparent' | 'opaque' | 'auto'
  output_format: 'png' | 'webp' | 'jpeg'
  usage: ImageStreamUsage
}

export interface ImageEditPartialImageEvent {
  type: 'image_edit.partial_image'
  b64_json: string
  created_at: number
  size: '1024x1024' | '1024x1536' | '1536x1024' | 'auto'
  quality: 'low' | 'medium' | 'high' | 'auto'
  background: 'transparent' | 'opaque' | 'auto'
  output_format: 'png' | 'webp' | 'jpeg'
  partial_image_index: number
}

export type ImageEditStreamEvent = ImageEditPartialImageEvent | ImageEditCompletedEvent

export interface ImageGenCompletedEvent {
  type: 'image_generation.completed'
  b64_json: string
  created_at: number
  size: '1024x1024' | '1024x1536' | '1536x1024' | 'auto'
  quality: 'low' | 'medium' | 'high' | 'auto'
  background: 'transparent' | 'opaque' | 'auto'
  output_format: 'png' | 'webp' | 'jpeg'
  usage: ImageStreamUsage
}

export interface ImageGenPartialImageEvent {
  type: 'image_generation.partial_image'
  b64_json: string
  created_at: number
  size: '1024x1024' | '1024x1536' | '1536x1024' | 'auto'
  quality: 'low' | 'medium' | 'high' | 'auto'
  background: 'transparent' | 'opaque' | 'auto'
  output_format: 'png' | 'webp' | 'jpeg'
  partial_image_index: number
}

export type ImageGenStreamEvent = ImageGenPartialImageEvent | ImageGenCompletedEvent

export interface ImageReference {
  image_url?: string | undefined
  file_id?: string | undefined
}

export interface ImagesResponse {
  created: number
  data?: ImageObject[] | undefined
  background?: 'transparent' | 'opaque' | undefined
  output_format?: 'png' | 'webp' | 'jpeg' | undefined
  size?: '1024x1024' | '1024x1536' | '1536x1024' | undefined
  quality?: 'low' | 'medium' | 'high' | undefined
  usage?: ImagesResponseUsage | undefined
}

export interface ImageStreamUsageInputTokensDetails {
  text_tokens: number
  image_tokens: number
}

export interface ImageStreamUsage {
  total_tokens: number
  input_tokens: number
  output_tokens: number
  input_tokens_details: ImageStreamUsageInputTokensDetails
}

export type PartialImages = number

export interface ImageOutputTokensDetails {
  image_tokens: number
  text_tokens: number
}

export interface ImageInputTokensDetails {
  text_tokens: number
  image_tokens: number
}

export interface ImagesResponseUsage {
  input_tokens: number
  total_tokens: number
  output_tokens: number
  output_tokens_details?: ImageOutputTokensDetails | undefined
  input_tokens_details: ImageInputTokensDetails
}

/** Params of `createImageEdit`: `POST /images/edits`. */
export interface CreateImageEditParams {
  image?: Uploadable | readonly Uploadable[] | undefined
  prompt: string
  mask?: Uploadable | ImageReference | undefined
  background?: 'transparent' | 'opaque' | 'auto' | null | undefined
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
  n?: number | null | undefined
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
  response_format?: 'url' | 'b64_json' | null | undefined
  output_format?: 'png' | 'jpeg' | 'webp' | null | undefined
  output_compression?: number | null | undefined
  user?: string | undefined
  input_fidelity?: InputFidelity | null | 'high' | 'low' | undefined
  partial_images?: PartialImages | null | undefined
  quality?: 'standard' | 'low' | 'medium' | 'high' | 'auto' | null | undefined
  images?: readonly ImageReference[] | undefined
  moderation?: 'low' | 'auto' | null | undefined
}

/** Params of `createImage`: `POST /images/generations`. */
export interface CreateImageParams {
  prompt: string
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
  n?: number | null | undefined
  quality?: 'standard' | 'hd' | 'low' | 'medium' | 'high' | 'auto' | null | undefined
  response_format?: 'url' | 'b64_json' | null | undefined
  output_format?: 'png' | 'jpeg' | 'webp' | null | undefined
  output_compression?: number | null | undefined
  partial_images?: PartialImages | null | undefined
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
  moderation?: 'low' | 'auto' | null | undefined
  background?: 'transparent' | 'opaque' | 'auto' | null | undefined
  style?: 'vivid' | 'natural' | null | undefined
  user?: string | undefined
}

/** Params of `createImageVariation`: `POST /images/variations`. */
export interface CreateImageVariationParams {
  image: Uploadable
  model?: (string & {}) | 'dall-e-2' | null | undefined
  n?: number | null | undefined
  response_format?: 'url' | 'b64_json' | null | undefined
  size?: '256x256' | '512x512' | '1024x1024' | null | undefined
  user?: string | undefined
}

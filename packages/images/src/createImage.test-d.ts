import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { CreateImageParams, ImagesResponse } from './generated/types.gen.ts'
import { createImage, type CreateImageError } from './createImage.ts'

declare const client: Client
declare const params: CreateImageParams

test('default', () => {
  expectTypeOf(createImage(client, params)).resolves.toEqualTypeOf<ImagesResponse>()
})

test('behavior: whether it streams is decided by the function', () => {
  // @ts-expect-error another function streams
  void createImage(client, { ...params, stream: true })
})

test('behavior: a prompt is required', () => {
  // @ts-expect-error one is missing
  void createImage(client, { model: 'gpt-image-1.5' })
})

test('behavior: unknown fields are refused', () => {
  // @ts-expect-error what the API does not know belongs in extraBody
  void createImage(client, { ...params, seed: 1 })
})

test('error: what it throws has a name', () => {
  expectTypeOf<CreateImageError>().toEqualTypeOf<RequestError>()
})

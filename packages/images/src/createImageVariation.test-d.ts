import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { CreateImageVariationParams, ImagesResponse } from './generated/types.gen.ts'
import { createImageVariation, type CreateImageVariationError } from './createImageVariation.ts'

declare const client: Client
declare const params: CreateImageVariationParams

test('default', () => {
  expectTypeOf(createImageVariation(client, params)).resolves.toEqualTypeOf<ImagesResponse>()
})

test('behavior: an image is required', () => {
  // @ts-expect-error one is missing
  void createImageVariation(client, { n: 2 })
})

test('error: what it throws has a name', () => {
  expectTypeOf<CreateImageVariationError>().toEqualTypeOf<RequestError>()
})

import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { CreateVideoExtensionParams, Video } from './generated/types.gen.ts'
import { createVideoExtension, type CreateVideoExtensionError } from './createVideoExtension.ts'

declare const client: Client
declare const params: CreateVideoExtensionParams

test('default', () => {
  expectTypeOf(createVideoExtension(client, params)).resolves.toEqualTypeOf<Video>()
})

test('behavior: a length is required', () => {
  // @ts-expect-error one is missing
  void createVideoExtension(client, { prompt: 'It bows', video: { id: 'video_1' } })
})

test('error: what it throws has a name', () => {
  expectTypeOf<CreateVideoExtensionError>().toEqualTypeOf<RequestError>()
})

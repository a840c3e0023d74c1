import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { CreateVideoParams, Video } from './generated/types.gen.ts'
import { createVideo, type CreateVideoError } from './createVideo.ts'

declare const client: Client
declare const params: CreateVideoParams

test('default', () => {
  expectTypeOf(createVideo(client, params)).resolves.toEqualTypeOf<Video>()
})

test('behavior: a prompt is required', () => {
  // @ts-expect-error one is missing
  void createVideo(client, { model: 'sora-2' })
})

test('error: what it throws has a name', () => {
  expectTypeOf<CreateVideoError>().toEqualTypeOf<RequestError>()
})

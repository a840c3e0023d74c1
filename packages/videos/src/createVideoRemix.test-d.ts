import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { CreateVideoRemixParams, Video } from './generated/types.gen.ts'
import { createVideoRemix, type CreateVideoRemixError } from './createVideoRemix.ts'

declare const client: Client
declare const params: CreateVideoRemixParams

test('default', () => {
  expectTypeOf(createVideoRemix(client, params)).resolves.toEqualTypeOf<Video>()
})

test('behavior: a prompt is required', () => {
  // @ts-expect-error one is missing
  void createVideoRemix(client, { video_id: 'video_1' })
})

test('error: what it throws has a name', () => {
  expectTypeOf<CreateVideoRemixError>().toEqualTypeOf<RequestError>()
})

import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { CreateVideoEditParams, Video } from './generated/types.gen.ts'
import { createVideoEdit, type CreateVideoEditError } from './createVideoEdit.ts'

declare const client: Client
declare const params: CreateVideoEditParams

test('default', () => {
  expectTypeOf(createVideoEdit(client, params)).resolves.toEqualTypeOf<Video>()
})

test('behavior: a video is required', () => {
  // @ts-expect-error one is missing
  void createVideoEdit(client, { prompt: 'Snow' })
})

test('error: what it throws has a name', () => {
  expectTypeOf<CreateVideoEditError>().toEqualTypeOf<RequestError>()
})

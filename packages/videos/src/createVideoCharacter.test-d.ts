import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { CreateVideoCharacterParams, VideoCharacter } from './generated/types.gen.ts'
import { createVideoCharacter, type CreateVideoCharacterError } from './createVideoCharacter.ts'

declare const client: Client
declare const params: CreateVideoCharacterParams

test('default', () => {
  expectTypeOf(createVideoCharacter(client, params)).resolves.toEqualTypeOf<VideoCharacter>()
})

test('behavior: a video is required', () => {
  // @ts-expect-error one is missing
  void createVideoCharacter(client, { name: 'Mossy' })
})

test('error: what it throws has a name', () => {
  expectTypeOf<CreateVideoCharacterError>().toEqualTypeOf<RequestError>()
})

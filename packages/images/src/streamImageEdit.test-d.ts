import type { Client, EventStream, StreamingError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { CreateImageEditParams, ImageEditStreamEvent } from './generated/types.gen.ts'
import { streamImageEdit, type StreamImageEditError } from './streamImageEdit.ts'

declare const client: Client
declare const params: CreateImageEditParams

test('default', () => {
  expectTypeOf(streamImageEdit(client, params)).resolves.toEqualTypeOf<
    EventStream<ImageEditStreamEvent>
  >()
})

test('behavior: whether it streams is decided by the function', () => {
  // @ts-expect-error this is the function that streams
  void streamImageEdit(client, { ...params, stream: true })
})

test('behavior: a prompt is required', () => {
  // @ts-expect-error one is missing
  void streamImageEdit(client, { image: new Blob() })
})

test('error: what it throws has a name', () => {
  expectTypeOf<StreamImageEditError>().toEqualTypeOf<StreamingError>()
})

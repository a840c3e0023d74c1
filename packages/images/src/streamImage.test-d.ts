import type { Client, EventStream, StreamingError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { CreateImageParams, ImageGenStreamEvent } from './generated/types.gen.ts'
import { streamImage, type StreamImageError } from './streamImage.ts'

declare const client: Client
declare const params: CreateImageParams

test('default', () => {
  expectTypeOf(streamImage(client, params)).resolves.toEqualTypeOf<
    EventStream<ImageGenStreamEvent>
  >()
})

test('behavior: whether it streams is decided by the function', () => {
  // @ts-expect-error this is the function that streams
  void streamImage(client, { ...params, stream: true })
})

test('behavior: a prompt is required', () => {
  // @ts-expect-error one is missing
  void streamImage(client, { model: 'gpt-image-1.5' })
})

test('error: what it throws has a name', () => {
  expectTypeOf<StreamImageError>().toEqualTypeOf<StreamingError>()
})

test('behavior: an event narrows on type', () => {
  const event = {} as ImageGenStreamEvent
  if (event.type === 'image_generation.partial_image')
    expectTypeOf(event.partial_image_index).toEqualTypeOf<number>()
  else expectTypeOf(event.usage.total_tokens).toEqualTypeOf<number>()
})

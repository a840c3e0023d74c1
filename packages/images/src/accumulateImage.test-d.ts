import { expectTypeOf, test } from 'vitest'
import { accumulateImage } from './accumulateImage.ts'
import type {
  ImageEditStreamEvent,
  ImageGenStreamEvent,
  ImageObject,
  ImagesResponse,
} from './generated/types.gen.ts'

declare const stream: AsyncIterable<ImageGenStreamEvent>
declare const edit: AsyncIterable<ImageEditStreamEvent>

test('default', async () => {
  const images = await accumulateImage(stream)
  expectTypeOf(images).toExtend<ImagesResponse>()
  expectTypeOf(images.data).toEqualTypeOf<ImageObject[]>()
  expectTypeOf(accumulateImage(edit)).toEqualTypeOf(accumulateImage(stream))
})

test('error: another stream', () => {
  // @ts-expect-error these are no events of an image
  void accumulateImage([] as unknown as AsyncIterable<{ type: string }>)
})

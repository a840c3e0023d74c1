import { expectTypeOf, test } from 'vitest'
import type { ResponseStreamEvent } from './generated/types.gen.ts'
import { responseText } from './responseText.ts'

declare const stream: AsyncIterable<ResponseStreamEvent>

test('default', () => {
  expectTypeOf(responseText(stream)).toEqualTypeOf<AsyncGenerator<string, void, undefined>>()
})

test('error: a promise of a stream is no stream', () => {
  // @ts-expect-error the stream is to be awaited first
  responseText(Promise.resolve(stream))
})

import { expectTypeOf, test } from 'vitest'
import { accumulateResponse } from './accumulateResponse.ts'
import type { ResponseObject, ResponseStreamEvent } from './generated/types.gen.ts'

declare const stream: AsyncIterable<ResponseStreamEvent>

test('default', () => {
  expectTypeOf(accumulateResponse(stream)).resolves.toEqualTypeOf<ResponseObject>()
})

test('options: allowTruncated', () => {
  void accumulateResponse(stream, { allowTruncated: true })
  // @ts-expect-error there is no such option
  void accumulateResponse(stream, { allowTruncation: true })
})

import { expectTypeOf, test } from 'vitest'
import type { ResponseObject } from './generated/types.gen.ts'
import { outputText } from './outputText.ts'

declare const response: ResponseObject

test('default', () => {
  expectTypeOf(outputText(response)).toEqualTypeOf<string>()
})

test('error: a text is no response', () => {
  // @ts-expect-error a response is wanted
  outputText('text')
})

import { expectTypeOf, test } from 'vitest'
import type {
  CreateResponseParams,
  ResponseInputItem,
  ResponseObject,
} from './generated/types.gen.ts'
import { toInputItems } from './toInputItems.ts'

declare const response: ResponseObject

test('default', () => {
  expectTypeOf(toInputItems(response)).toEqualTypeOf<ResponseInputItem[]>()
  expectTypeOf(toInputItems(response)).toExtend<CreateResponseParams['input']>()
})

test('error: a list of items is no response', () => {
  // @ts-expect-error the response is wanted, not its output
  toInputItems(response.output)
})

import { expectTypeOf, test } from 'vitest'
import { validateJsonSchema } from './validateJsonSchema.ts'

test('default', () => {
  expectTypeOf(validateJsonSchema({ type: 'string' }, 'oak')).toEqualTypeOf<unknown>()
})

test('behavior: the type is the one that the caller gives', () => {
  expectTypeOf(validateJsonSchema<{ city: string }>({}, {})).toEqualTypeOf<{ city: string }>()
})

test('error: a schema is an object', () => {
  // @ts-expect-error: a name of a type is no schema
  expectTypeOf(validateJsonSchema).toBeCallableWith('string', 'oak')
})

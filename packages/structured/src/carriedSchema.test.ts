import { expect, test } from 'vitest'
import { z } from 'zod'
import { carriedSchema, carrySchema } from './carriedSchema.ts'

test('default', () => {
  const schema = z.string()
  const value = carrySchema({ type: 'json_schema' }, schema)
  expect(carriedSchema(value)).toBe(schema)
  expect(JSON.stringify(value)).toBe('{"type":"json_schema"}')
  expect(carriedSchema({ ...value })).toBeUndefined()
  expect(carriedSchema(null)).toBeUndefined()
})

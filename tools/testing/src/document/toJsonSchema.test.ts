import { expect, test } from 'vitest'
import { fileMark, toJsonSchema } from './toJsonSchema.ts'

test('default', () => {
  expect(toJsonSchema({ type: 'object', properties: { id: { type: 'string' } } })).toEqual({
    type: 'object',
    properties: { id: { type: 'string' } },
  })
})

test('behavior: what is nullable may be null', () => {
  expect(toJsonSchema({ $ref: '#/components/schemas/A', nullable: true })).toEqual({
    anyOf: [{ $ref: '#/components/schemas/A' }, { type: 'null' }],
  })
  expect(toJsonSchema({ type: 'string', nullable: false })).toEqual({ type: 'string' })
  expect(toJsonSchema({ nullable: true })).toEqual({})
})

test('behavior: an exclusive minimum is a number', () => {
  expect(toJsonSchema({ type: 'number', minimum: 2, exclusiveMinimum: true })).toEqual({
    type: 'number',
    exclusiveMinimum: 2,
  })
  expect(toJsonSchema({ type: 'number', minimum: 2, exclusiveMinimum: false })).toEqual({
    type: 'number',
    minimum: 2,
  })
})

test('behavior: defaults and examples go, properties of that name stay', () => {
  expect(
    toJsonSchema({
      default: {},
      example: {},
      properties: { default: { type: 'string', default: 'x' }, nullable: { type: 'boolean' } },
    }),
  ).toEqual({ properties: { default: { type: 'string' }, nullable: { type: 'boolean' } } })
})

test('behavior: data is not a schema', () => {
  const schema = { enum: ['default', null], const: { nullable: true } }
  expect(toJsonSchema(schema)).toEqual(schema)
})

test('behavior: a file has its mark as example', () => {
  expect(toJsonSchema({ type: 'string', format: 'binary' })).toEqual({
    type: 'string',
    format: 'binary',
    example: fileMark,
  })
})

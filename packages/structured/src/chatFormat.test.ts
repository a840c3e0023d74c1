import { expect, test } from 'vitest'
import { z } from 'zod'
import { chatFormat } from './chatFormat.ts'
import { textFormat } from './textFormat.ts'

const weather = z.object({ city: z.string(), celsius: z.number().nullable() })
const schema = {
  type: 'object',
  properties: {
    city: { type: 'string' },
    celsius: { type: ['number', 'null'] },
  },
  required: ['city', 'celsius'],
  additionalProperties: false,
}

test('default', () => {
  const format = chatFormat(weather, 'weather')
  expect(JSON.parse(JSON.stringify(format))).toEqual({
    type: 'json_schema',
    json_schema: { name: 'weather', strict: true, schema },
  })
  expect(JSON.parse(JSON.stringify(textFormat(weather, 'weather')))).toEqual({
    type: 'json_schema',
    name: 'weather',
    strict: true,
    schema,
  })
})

test('options: description and strict', () => {
  const record = z.record(z.string(), z.number())
  const format = chatFormat(record, 'scores', { description: 'Who has how many.', strict: false })
  expect(format.json_schema).toEqual({
    description: 'Who has how many.',
    name: 'scores',
    strict: false,
    schema: {
      type: 'object',
      propertyNames: { type: 'string' },
      additionalProperties: { type: 'number' },
    },
  })
})

test('error: a name that the API refuses', () => {
  for (const name of ['', 'a b', 'ü', 'x'.repeat(65)])
    expect(() => chatFormat(weather, name)).toThrow('the API takes no format called')
})

test('error: a schema that the API refuses', () => {
  expect(() => chatFormat(z.object({ a: z.string().optional() }), 'a')).toThrow(
    'schema at #/properties/a: is optional',
  )
})

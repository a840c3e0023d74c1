import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { schemaValue } from './schemaValue.ts'

const ajv = formats(new Ajv2020({ strict: false, allErrors: true }))

/** What a validator nobody here wrote has to say against the value; nothing, if it fits. */
function faults(schema: object, value: unknown): string[] {
  return ajv.validate(schema, value) ? [] : [`${JSON.stringify(value)}: ${ajv.errorsText()}`]
}

const weather = {
  type: 'object',
  properties: {
    location: { type: 'string' },
    unit: { type: 'string', enum: ['celsius', 'fahrenheit'] },
    days: { type: 'integer', minimum: 1, maximum: 7 },
  },
  required: ['location', 'unit', 'days'],
  additionalProperties: false,
}

test('default', () => {
  const value = schemaValue(weather, 'Weather in Paris for 3 days, in Fahrenheit please')
  expect(value).toEqual({ location: 'Paris', unit: 'fahrenheit', days: 3 })
})

test('behavior: takes nothing from the text that does not fit', () => {
  const value = schemaValue(weather, 'For 30 days')
  expect(value).toEqual({ location: 'example location', unit: 'celsius', days: 1 })
})

test('behavior: fits what schemas ask for', () => {
  const node = {
    type: 'object',
    properties: {
      name: { type: 'string' },
      children: { type: 'array', items: { $ref: '#/$defs/node' } },
      parent: { anyOf: [{ $ref: '#/$defs/node' }, { type: 'null' }] },
    },
    required: ['name', 'children', 'parent'],
    additionalProperties: false,
  }
  const schemas: object[] = [
    { $ref: '#/$defs/node', $defs: { node } },
    { type: 'string', format: 'date-time' },
    { type: 'string', format: 'email' },
    { type: 'string', format: 'uuid' },
    { type: 'string', minLength: 30 },
    { type: 'string', maxLength: 2 },
    { type: 'string', minLength: 3 },
    { type: 'string', pattern: '^\\w+$', examples: ['abc'] },
    { type: ['null', 'number'], exclusiveMinimum: 0, exclusiveMaximum: 1 },
    { type: 'number', minimum: 2.5, multipleOf: 0.5 },
    { type: 'integer', exclusiveMinimum: 4, multipleOf: 5 },
    { type: 'array', items: { enum: ['a', 'b', 'c'] }, minItems: 3, uniqueItems: true },
    { type: 'array', items: { type: 'integer' }, minItems: 4, uniqueItems: true },
    { type: 'array', prefixItems: [{ const: 1 }, { type: 'boolean' }], items: false, minItems: 2 },
    { const: null },
    { properties: { kind: { const: 'x' } }, required: ['kind', 'untyped'] },
    {
      allOf: [
        { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] },
        { properties: { b: { type: 'integer' } }, required: ['b'] },
      ],
    },
    {
      oneOf: [
        { type: 'object', properties: { t: { const: 'u' } }, required: ['t'] },
        { type: 'null' },
      ],
    },
  ]
  const text = 'some “😀😀” text with 12 words'
  expect(schemas.flatMap((schema) => faults(schema, schemaValue(schema, text)))).toEqual([])
})

test('behavior: fits generated schemas', () => {
  expect(faults({ type: 'string' }, 1)).toHaveLength(1)

  const leaf = fc.oneof(
    fc.record({ type: fc.constant('string'), minLength: fc.nat(20) }, { requiredKeys: ['type'] }),
    fc.record({ type: fc.constant('integer'), minimum: fc.integer() }, { requiredKeys: ['type'] }),
    fc.record({ type: fc.constant('number'), maximum: fc.integer() }, { requiredKeys: ['type'] }),
    fc.record({ type: fc.constantFrom('boolean', 'null') }),
    fc.record({ enum: fc.uniqueArray(fc.string(), { minLength: 1 }) }),
  )
  const { schema } = fc.letrec<{ schema: object }>((tie) => ({
    schema: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc
        .dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie('schema'), { maxKeys: 4 })
        .map((properties) => ({
          type: 'object',
          properties,
          required: Object.keys(properties).filter((_, index) => index % 2 === 0),
          additionalProperties: false,
        })),
      fc.record({ type: fc.constant('array'), items: tie('schema'), minItems: fc.nat(3) }),
      fc.record({ anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
    ),
  }))
  fc.assert(
    fc.property(schema, fc.string({ unit: 'grapheme' }), (generated, text) => {
      expect(faults(generated, schemaValue(generated, text))).toEqual([])
    }),
  )
})

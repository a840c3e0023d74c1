import { isValidationError } from '@bonsai-ai/core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromJsonSchema } from './fromJsonSchema.ts'
import { parseJson } from './parseJson.ts'
import { validateJsonSchema } from './validateJsonSchema.ts'

const tree = {
  type: 'object',
  properties: {
    name: { type: 'string', minLength: 1 },
    height: { type: ['integer', 'null'], minimum: 0 },
    branches: { type: 'array', items: { $ref: '#' }, maxItems: 2 },
    kind: { enum: ['oak', 'elm'] },
  },
  required: ['name'],
  additionalProperties: false,
}

/** What is wrong, as `place: what`. */
function wrong(schema: Record<string, unknown>, value: unknown): string[] {
  try {
    validateJsonSchema(schema, value)
    return []
  } catch (error) {
    if (!isValidationError(error)) throw error
    return error.issues.map(({ path = [], message }) => `${path.map(String).join('.')}: ${message}`)
  }
}

test('default', () => {
  const value = { name: 'oak', height: null, branches: [{ name: 'a', height: 2 }] }
  expect(validateJsonSchema(tree, value)).toBe(value)
})

test('behavior: says all that is wrong, and where', () => {
  const value = { height: -1, branches: [{ name: '' }, { name: 3 }], kind: 'fir', age: 4 }
  expect(wrong(tree, value)).toEqual([
    'name: is missing',
    'height: must be 0 or more',
    'branches.0.name: has 0 characters, of at least 1',
    'branches.1.name: must be string',
    'kind: must be one of "oak","elm"',
    'age: must not be there',
  ])
})

test('behavior: of alternatives, the one that comes closest says what is wrong', () => {
  const schema = {
    anyOf: [{ type: 'null' }, { type: 'object', properties: { a: { type: 'number' } } }],
  }
  expect(wrong(schema, { a: '1' })).toEqual(['a: must be number'])
  expect(wrong(schema, null)).toEqual([])
})

test('behavior: checks what a schema of fromJsonSchema parses', async () => {
  const schema = fromJsonSchema({
    schema: tree,
    parse: (value) => validateJsonSchema<{ name: string }>(tree, value),
  })
  expect((await parseJson(schema, '{"name":"oak"}')).name).toBe('oak')
  await expect(parseJson(schema, '{"name":1}')).rejects.toThrow('text: name: must be string')
})

test('behavior: names of prototypes are names like any other', () => {
  const schema = { type: 'object', properties: {}, required: ['toString'] }
  expect(wrong(schema, {})).toEqual(['toString: is missing'])
  expect(
    wrong({ ...schema, additionalProperties: false }, JSON.parse('{"__proto__":1,"toString":1}')),
  ).toEqual(['__proto__: must not be there', 'toString: must not be there'])
})

test.each([
  [{ type: 'string', patternProperties: {} }, 'patternProperties cannot be checked'],
  [{ $ref: '#/$defs/none' }, '#/$defs/none is not in the schema'],
  [{ $ref: '#/constructor' }, '#/constructor is not in the schema'],
  [{ $ref: 'https://example.com/schema' }, 'is no JSON pointer'],
  [{ $ref: '#/%' }, 'is no JSON pointer'],
  [{ $ref: '#' }, '# leads to itself'],
  [{ anyOf: ['string'] }, '"string" is no JSON Schema'],
])('error: %j', (schema, message) => {
  expect(() => validateJsonSchema(schema, 'text')).toThrow(
    new RegExp(message.replaceAll('$', String.raw`\$`)),
  )
})

test('behavior: says yes where Ajv says yes', { timeout: 60_000 }, () => {
  const value = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 2 },
      fc.constantFrom(null, true, 0, 1, 1.5, -2, 4, '', 'a', 'ab', 'ä', '🌳'),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), {
        maxKeys: 3,
        noNullPrototype: true,
      }),
    ),
  })).value
  const count = fc.nat({ max: 3 })
  const { schema } = fc.letrec<{ schema: unknown }>((tie) => {
    const sub = tie('schema')
    const list = fc.array(sub, { minLength: 1, maxLength: 2 })
    const type = fc.constantFrom(
      'string',
      'number',
      'integer',
      'boolean',
      'null',
      'array',
      'object',
    )
    return {
      schema: fc.oneof(
        { maxDepth: 3 },
        fc.boolean(),
        fc.record({ type }),
        fc
          .record(
            {
              type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })),
              enum: fc.uniqueArray(value, {
                minLength: 1,
                maxLength: 3,
                selector: (item) => JSON.stringify(item),
              }),
              const: value,
              minLength: count,
              maxLength: count,
              pattern: fc.constantFrom('^a', 'b$', '^.$'),
              minimum: count,
              exclusiveMaximum: count,
              multipleOf: fc.constantFrom(1, 0.5, 2),
              minItems: count,
              maxProperties: count,
              items: sub,
              properties: fc.dictionary(fc.constantFrom('a', 'b'), sub, {
                maxKeys: 2,
                noNullPrototype: true,
              }),
              required: fc.uniqueArray(fc.constantFrom('a', 'toString'), { maxLength: 2 }),
              additionalProperties: sub,
              anyOf: list,
              allOf: list,
              oneOf: list,
              not: sub,
              $ref: fc.constant('#/$defs/name'),
            },
            { requiredKeys: [] },
          )
          .map((node) => pick(node)),
      ),
    }
  })
  const ajv = new Ajv2020({ strict: false, logger: false, ownProperties: true })
  let accepted = 0
  fc.assert(
    fc.property(schema, value, (node, data) => {
      const root = { allOf: [node], $defs: { name: { type: ['string', 'array'] } } }
      const expected = ajv.validate(root, data)
      if (expected) accepted++
      expect(wrong(root, data).length === 0).toBe(expected)
      ajv.removeSchema()
    }),
    { numRuns: 500 },
  )
  expect(accepted).toBeGreaterThan(50)
})

/** Two keywords or so: with many, hardly a value passes. */
function pick(node: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(node)
  const start = JSON.stringify(node).length % Math.max(entries.length, 1)
  return Object.fromEntries([...entries, ...entries].slice(start, start + 2))
}

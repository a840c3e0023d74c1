import type { JsonSchema } from '@bonsai-ai/shared'
import { Ajv, type ValidateFunction } from 'ajv'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toStrictJsonSchema } from './toStrictJsonSchema.ts'

const names = ['a', 'b', 'constructor', 'toString', 'ü/~ %']

const leaf: fc.Arbitrary<JsonSchema> = fc.oneof(
  fc.constant({ type: 'string' }),
  fc.record({ type: fc.constant('integer'), minimum: fc.integer({ min: -5, max: 5 }) }),
  fc.record({ type: fc.constant('number'), maximum: fc.integer({ min: 3, max: 9 }) }),
  fc.constant({ type: ['boolean', 'null'] }),
  fc.record({ enum: fc.uniqueArray(fc.constantFrom('x', 'y', 1, null), { minLength: 1 }) }),
  fc.constant({ $ref: '#/$defs/list' }),
  fc.constant({ allOf: [{ $ref: '#/$defs/list' }], description: 'a list' }),
  fc.constant({
    type: 'number',
    allOf: [
      { type: 'integer', minimum: 1 },
      { maximum: 4, minimum: 0 },
    ],
  }),
  fc.constant({ type: ['integer', 'string'], anyOf: [{ minimum: 3 }, { maxLength: 2 }] }),
)

const { node } = fc.letrec<{ node: JsonSchema; object: JsonSchema }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    tie('object'),
    fc.record({ type: fc.constant('array'), items: tie('node'), maxItems: fc.constant(2) }),
    fc.record({ anyOf: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
    fc.tuple(tie('node'), tie('node')).map(([one, other]) => ({
      oneOf: [tagged('one', one), tagged('other', other), { type: 'null' }],
    })),
    fc
      .tuple(tie('node'), tie('node'))
      .map(([one, other]) => ({ allOf: [objectOf({ left: one }), objectOf({ right: other })] })),
  ),
  object: fc
    .tuple(fc.dictionary(fc.constantFrom(...names), tie('node'), { maxKeys: 3 }), fc.boolean())
    .map(([properties, isOpen]) => ({
      ...objectOf(properties),
      ...(isOpen ? {} : { additionalProperties: false }),
    })),
}))

const source = node.map((value) => ({
  ...objectOf({ value }),
  $defs: { list: objectOf({ next: { anyOf: [{ type: 'null' }, { $ref: '#/$defs/list' }] } }) },
}))

function objectOf(properties: JsonSchema): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties) }
}

function tagged(kind: string, value: JsonSchema): JsonSchema {
  return objectOf({ kind: { const: kind }, value })
}

test('behavior: it takes the values that the source takes, and its objects are closed', () => {
  fc.assert(
    fc.property(source, fc.infiniteStream(fc.nat()), (schema, random) => {
      const next = (limit: number): number => Number(random.next().value) % limit
      const strict = toStrictJsonSchema(schema)
      const [before, closed, after] = [schema, closedTwin(schema), strict].map(compile)
      assertClosed(strict)
      for (let round = 0; round < 8; round++) {
        const value = valueOf(strict, next)
        // One value within it becomes another: both must say the same of it.
        for (const one of [value, changed(value, next)]) {
          expect(after?.(one), JSON.stringify(one)).toBe(closed?.(one))
          if (after?.(one)) expect(before?.(one), JSON.stringify(one)).toBe(true)
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('behavior: what is strict stays as it is', () => {
  fc.assert(
    fc.property(source, (schema) => {
      const strict = toStrictJsonSchema(schema)
      expect(toStrictJsonSchema(strict)).toEqual(strict)
    }),
  )
})

/** The same schema without room for properties that it does not list. */
function closedTwin(schema: unknown): JsonSchema {
  if (Array.isArray(schema)) return schema.map(closedTwin) as unknown as JsonSchema
  if (typeof schema !== 'object' || schema === null) return schema as JsonSchema
  const { allOf, ...rest } = schema as { allOf?: JsonSchema[] }
  const parts = allOf?.map((part) => part['properties']) as JsonSchema[] | undefined
  if (parts?.[0]) return closedTwin(objectOf({ ...parts[0], ...parts[1] }))
  const twin: JsonSchema = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, closedTwin(value)]),
  )
  if (allOf) twin['allOf'] = closedTwin(allOf)
  return twin['type'] === 'object' ? { ...twin, additionalProperties: false } : twin
}

function compile(schema: JsonSchema): ValidateFunction {
  return new Ajv({
    meta: false,
    validateSchema: false,
    addUsedSchema: false,
    strict: false,
    logger: false,
  }).compile(schema)
}

/** A value that mostly fits. */
function valueOf(schema: JsonSchema, next: (limit: number) => number): unknown {
  const { $ref, anyOf, type, properties, items } = schema
  const values = (schema['enum'] ??
    (Object.hasOwn(schema, 'const') ? [schema['const']] : [])) as unknown[]
  if ($ref !== undefined) return next(2) ? { next: null } : { next: { next: null } }
  if (Array.isArray(anyOf)) return valueOf(anyOf[next(anyOf.length)] as JsonSchema, next)
  if (values.length > 0) return values[next(values.length)]
  const types = [type].flat()
  switch (types[next(types.length)]) {
    case 'object':
      return Object.fromEntries(
        Object.entries(properties as Record<string, JsonSchema>).map(([key, value]) => [
          key,
          valueOf(value, next),
        ]),
      )
    case 'array':
      return Array.from({ length: next(3) }, () => valueOf(items as JsonSchema, next))
    case 'string':
      return 'text'.slice(next(4))
    case 'boolean':
      return next(2) === 0
    case 'null':
      return null
    default:
      return next(12) - 3
  }
}

/** The value with one of its parts exchanged for another scalar. */
function changed(value: unknown, next: (limit: number) => number): unknown {
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0 && next(5) > 0) {
    const keys = Object.keys(value)
    const key = keys[next(keys.length)]
    const entries = Object.entries(value).map(([name, inner]) => [
      name,
      name === key ? changed(inner, next) : (inner as unknown),
    ])
    return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)
  }
  return [null, 'x', 'one', 2, 2.5, true][next(6)]
}

function assertClosed(schema: unknown): void {
  if (typeof schema !== 'object' || schema === null) return
  const { type, properties, required, additionalProperties } = schema as JsonSchema
  if (type === 'object') {
    expect(additionalProperties).toBe(false)
    expect(required).toEqual(Object.keys(properties as JsonSchema))
  }
  for (const inner of Object.values(schema)) assertClosed(inner)
}

import { chatFormat, textFormat } from '@bonsai-ai/structured'
import { type } from 'arktype'
import { standardResponseFormat, standardTextFormat } from 'openai/helpers/standard-schema'
import { zodResponseFormat, zodTextFormat } from 'openai/helpers/zod'
import { expect, test } from 'vitest'
import { z } from 'zod'

const tree = z.object({
  name: z.string(),
  get children() {
    return z.array(tree)
  },
  get parent() {
    return tree.nullable()
  },
})

/** What both packages take: one shape for each thing that a schema can say. */
const shapes: Readonly<Record<string, z.ZodType>> = {
  scalars: z.object({ a: z.string(), b: z.number(), c: z.boolean(), d: z.null(), e: z.int() }),
  descriptions: z.object({ a: z.string().describe('What it is.') }).describe('All of it.'),
  rules: z.object({
    a: z.string().min(1).max(9).regex(/^a/),
    b: z.number().min(0).lt(1).multipleOf(0.5),
    c: z.array(z.string()).min(1).max(3),
    d: z.email(),
    e: z.iso.datetime(),
  }),
  'enums and literals': z.object({
    a: z.enum(['x', 'y']),
    b: z.literal('x'),
    c: z.literal([1, 2]),
    d: z.union([z.literal('x'), z.literal(1)]),
  }),
  nullables: z.object({ a: z.string().nullable(), b: z.object({ c: z.number() }).nullable() }),
  'optional nullables': z.object({
    a: z.string().nullish(),
    b: z.enum(['x']).nullable().optional(),
  }),
  nesting: z.object({ a: z.object({ b: z.array(z.object({ c: z.array(z.string()) })) }) }),
  unions: z.object({ a: z.union([z.string(), z.number(), z.object({ b: z.string() })]) }),
  'discriminated unions': z.object({
    a: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('x'), b: z.string() }),
      z.object({ kind: z.literal('y'), c: z.number() }),
    ]),
  }),
  intersections: z.object({
    a: z.intersection(z.object({ b: z.string() }), z.object({ c: z.number() })),
  }),
  'recursion through the root': tree,
  'recursion further down': z.object({ tree, other: tree }),
  'strict and loose objects': z.object({ a: z.strictObject({ b: z.string() }) }),
  'an empty object': z.object({ a: z.object({}) }),
  'hostile names': z.object({ constructor: z.string(), toString: z.number(), 'a/b~c': z.null() }),
}

test.each(Object.entries(shapes))('behavior: %s, as the helpers for Zod write it', (_, schema) => {
  expect(sent(chatFormat(schema, 'shape'))).toEqual(sent(zodResponseFormat(schema, 'shape')))
  expect(sent(textFormat(schema, 'shape'))).toEqual(sent(zodTextFormat(schema, 'shape')))
})

test.each(Object.entries(shapes))(
  'behavior: %s, as the helpers for any schema write it',
  (_, schema) => {
    const standard = schema as Parameters<typeof standardResponseFormat>[0]
    expect(sent(chatFormat(schema, 'shape'))).toEqual(
      sent(standardResponseFormat(standard, 'shape')),
    )
    expect(sent(textFormat(schema, 'shape'))).toEqual(sent(standardTextFormat(standard, 'shape')))
  },
)

test('behavior: a description', () => {
  const schema = z.object({ a: z.string() })
  const options = { description: 'What it is for.' }
  expect(sent(chatFormat(schema, 'shape', options))).toEqual(
    sent(zodResponseFormat(schema, 'shape', options)),
  )
  expect(sent(textFormat(schema, 'shape', options))).toEqual(
    sent(zodTextFormat(schema, 'shape', options)),
  )
})

test('behavior: what differs, and why', () => {
  const ours = (schema: z.ZodType): unknown => schemaIn(chatFormat(schema, 'shape'))
  const theirs = (schema: z.ZodType): unknown => schemaIn(zodResponseFormat(schema, 'shape'))

  // The API refuses `default`, and the model writes every property anyway.
  const withDefault = z.object({ a: z.string().default('x') })
  expect(theirs(withDefault)).toMatchObject({ properties: { a: { type: 'string', default: 'x' } } })
  expect(ours(withDefault)).toMatchObject({ properties: { a: { type: 'string' } } })
  expect(ours(withDefault)).not.toMatchObject({ properties: { a: { default: 'x' } } })

  // What is sent to the model is what it writes: the input of a transformation, which theirs refuses.
  const transformed = z.object({ a: z.string().transform(Number) })
  expect(ours(transformed)).toMatchObject({ properties: { a: { type: 'string' } } })
  expect(() => theirs(transformed)).toThrow('Transforms cannot be represented')

  // The API refuses what says nothing of its type.
  const anything = z.object({ a: z.any().nullable() })
  expect(theirs(anything)).toBeDefined()
  expect(() => ours(anything)).toThrow('says nothing of its type')

  // The API refuses a description beside a reference.
  const named = z.object({ a: tree.describe('The first.'), b: tree.describe('The second.') })
  expect(JSON.stringify(ours(named))).not.toMatch(/"\$ref":"[^"]*","|,"\$ref"/)
})

test('behavior: ArkType writes enums without a type, which the API wants', () => {
  const schema = type({
    a: "'x' | 'y'",
    b: 'string | null',
    c: 'number.integer',
    d: type({ e: 'string' }).array(),
  })
  const theirs = schemaIn(standardResponseFormat(schema as never, 'shape')) as {
    properties: object
  }
  const ours = schemaIn(chatFormat(schema, 'shape'))
  expect(ours).toEqual({
    ...withoutDraft(theirs),
    properties: { ...theirs.properties, a: { enum: ['x', 'y'], type: 'string' } },
  })
})

test.each([
  [
    'an optional property',
    z.object({ a: z.string().optional() }),
    '`.optional()` without',
    'is optional',
  ],
  [
    'a record',
    z.object({ a: z.record(z.string(), z.number()) }),
    'additionalProperties',
    'write an array of objects',
  ],
  [
    'a tuple',
    z.object({ a: z.tuple([z.string()]) }),
    'tuple-form',
    'write an object with a property for each place',
  ],
  ['a root array', z.array(z.string()), 'Root schema must have type', 'the root must have type'],
  [
    'a root union',
    z.union([z.object({ a: z.string() }), z.object({ b: z.string() })]),
    'Root schema must',
    'the root cannot be a union',
  ],
  [
    'a loose object',
    z.object({ a: z.looseObject({ b: z.string() }) }),
    'additionalProperties',
    'no properties but those',
  ],
  ['a date', z.object({ a: z.date() }), 'Date cannot be represented', 'Date cannot be represented'],
])('error: both refuse %s', (_, schema, theirs, ours) => {
  expect(() => zodResponseFormat(schema, 'shape')).toThrow(theirs)
  expect(() => chatFormat(schema, 'shape')).toThrow(ours)
})

/** What goes over the wire, but for the draft that Zod names: the API has no use for it. */
function sent(format: unknown): unknown {
  const json = JSON.parse(JSON.stringify(format)) as {
    schema?: object
    json_schema?: { schema: object }
  }
  if (json.schema) json.schema = withoutDraft(json.schema)
  if (json.json_schema) json.json_schema.schema = withoutDraft(json.json_schema.schema)
  return json
}

function schemaIn(format: { json_schema: { schema?: unknown } }): unknown {
  return withoutDraft(format.json_schema.schema as object)
}

function withoutDraft(schema: object): object {
  const { $schema: _, ...rest } = schema as { $schema?: string }
  return rest
}

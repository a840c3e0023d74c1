import type { JsonSchema } from '@bonsai-ai/shared'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { jsonSchemaOf } from './jsonSchemaOf.ts'
import { refusedKeywords } from './strict/refusedKeywords.ts'
import { toStrictJsonSchema } from './toStrictJsonSchema.ts'

const text = { type: 'string' }
const number = { type: 'number' }

function object(properties: JsonSchema, required = Object.keys(properties)): JsonSchema {
  return { type: 'object', properties, required }
}

function closed(properties: JsonSchema): JsonSchema {
  return { ...object(properties), additionalProperties: false }
}

function withA(schema: unknown): JsonSchema {
  return object({ a: schema })
}

test('default', () => {
  const source = object({ a: text, b: { type: ['number', 'null'] } }, ['a'])
  const before = structuredClone(source)
  expect(toStrictJsonSchema(source)).toEqual(closed({ a: text, b: { type: ['number', 'null'] } }))
  expect(source).toEqual(before)
})

test('behavior: objects are closed at every depth', () => {
  const inner = object({ b: text })
  const strict = closed({ b: text })
  expect(
    toStrictJsonSchema(
      object({
        object: inner,
        array: { type: 'array', items: inner },
        union: { anyOf: [inner, { type: 'null' }] },
      }),
    ),
  ).toEqual(
    closed({
      object: strict,
      array: { type: 'array', items: strict },
      union: { anyOf: [strict, { type: 'null' }] },
    }),
  )
})

test('behavior: a property may be optional if it takes null or has a default', () => {
  const nullables = [
    { type: ['string', 'null'] },
    { anyOf: [text, { type: 'null' }] },
    { enum: ['a', null] },
    { const: null },
    { type: 'string', default: 'x' },
  ]
  for (const schema of nullables)
    expect(toStrictJsonSchema(object({ a: schema }, []))['required']).toEqual(['a'])
})

test('behavior: what says nothing of its type but lists its values gets one', () => {
  expect(toStrictJsonSchema(withA({ enum: ['x', 1, null] }))).toEqual(
    closed({ a: { enum: ['x', 1, null], type: ['string', 'number', 'null'] } }),
  )
  expect(toStrictJsonSchema(withA({ const: 'x' }))).toEqual(
    closed({ a: { const: 'x', type: 'string' } }),
  )
})

test('behavior: undefined and defaults go, descriptions stay', () => {
  const a = { type: ['string'], description: 'x', title: 'y', default: 'z', minLength: undefined }
  expect(toStrictJsonSchema(withA(a))).toEqual(
    closed({ a: { type: 'string', description: 'x', title: 'y' } }),
  )
})

test('behavior: definitions that are used stay, also those that contain themselves', () => {
  const tree = object({ left: { anyOf: [{ $ref: '#/$defs/tree' }, { type: 'null' }] } })
  expect(
    toStrictJsonSchema({ ...withA({ $ref: '#/$defs/tree' }), $defs: { tree, other: text } }),
  ).toEqual({
    ...closed({ a: { $ref: '#/$defs/tree' } }),
    $defs: { tree: closed({ left: { anyOf: [{ $ref: '#/$defs/tree' }, { type: 'null' }] } }) },
  })
  expect(toStrictJsonSchema(object({ kids: { type: 'array', items: { $ref: '#' } } }))).toEqual(
    closed({ kids: { type: 'array', items: { $ref: '#' } } }),
  )
})

test('behavior: the root may be a reference', () => {
  const node = object({ next: { anyOf: [{ $ref: '#/definitions/node' }, { type: 'null' }] } })
  const strict = closed({ next: { anyOf: [{ $ref: '#/definitions/node' }, { type: 'null' }] } })
  expect(
    toStrictJsonSchema({ $ref: '#/definitions/node', description: 'x', definitions: { node } }),
  ).toEqual({ ...strict, description: 'x', definitions: { node: strict } })
})

test('behavior: the root may be wrapped in what adds nothing', () => {
  const inner = object({ a: text })
  const roots = [
    { anyOf: [inner, false] },
    { oneOf: [inner] },
    { allOf: [inner, { description: 'x' }] },
    { type: 'object', anyOf: [{ properties: { a: text }, required: ['a'] }] },
    { allOf: [{ $ref: '#/$defs/inner' }], $defs: { inner } },
    { type: ['object'], properties: { a: text }, required: ['a'] },
  ]
  for (const root of roots) expect(toStrictJsonSchema(root)).toMatchObject(closed({ a: text }))
})

test('behavior: a reference into the schema becomes a definition', () => {
  const schema = object({
    'a/b': object({ c: text }),
    d: { $ref: '#/properties/a~1b/properties/c' },
  })
  expect(toStrictJsonSchema(schema)).toEqual({
    ...closed({ 'a/b': closed({ c: text }), d: { $ref: '#/$defs/ref0' } }),
    $defs: { ref0: text },
  })
})

test('behavior: a description beside a reference goes around it, since the API refuses it there', () => {
  const schema = { ...withA({ $ref: '#/$defs/b', description: 'x' }), $defs: { b: text } }
  expect(toStrictJsonSchema(schema)).toEqual({
    ...closed({ a: { description: 'x', anyOf: [{ $ref: '#/$defs/b' }] } }),
    $defs: { b: text },
  })
  const wrapped = { allOf: [{ $ref: '#/$defs/b' }], description: 'x' }
  expect(toStrictJsonSchema({ ...withA(wrapped), $defs: { b: text } })).toEqual(
    toStrictJsonSchema(schema),
  )
})

test('behavior: allOf is merged', () => {
  const merged = (allOf: unknown[], rest: JsonSchema = {}): unknown =>
    (
      toStrictJsonSchema({ ...withA({ ...rest, allOf }), $defs: { b: object({ b: number }) } })[
        'properties'
      ] as JsonSchema
    )['a']
  expect(merged([object({ a: text }), object({ b: number })])).toEqual(
    closed({ a: text, b: number }),
  )
  expect(merged([object({ a: text }), { $ref: '#/$defs/b' }])).toEqual(
    closed({ a: text, b: number }),
  )
  expect(merged([true, text, text])).toEqual(text)
  expect(
    merged([
      { ...number, minimum: 1 },
      { type: 'integer', minimum: 2, maximum: 5 },
    ]),
  ).toEqual({
    type: 'integer',
    minimum: 2,
    maximum: 5,
  })
  expect(merged([{ enum: [1, 2, 3] }, { enum: [2, 3, 4] }])).toEqual({
    enum: [2, 3],
    type: 'number',
  })
  expect(merged([{ pattern: 'x' }], text)).toEqual({ ...text, pattern: 'x' })
  expect(merged([object({ a: number }), object({ a: { type: 'integer' } })])).toEqual(
    closed({ a: { type: 'integer' } }),
  )
  expect(
    merged([
      { ...object({ a: text }), additionalProperties: false },
      object({ a: text, b: text }, []),
    ]),
  ).toEqual(closed({ a: text }))
})

test('behavior: a oneOf of clear alternatives becomes an anyOf', () => {
  const oneOf = [
    object({ kind: { const: 'a' }, x: text }),
    object({ kind: { enum: ['b', 'c'] }, x: text }),
    { type: 'null' },
    { type: 'array', items: text },
  ]
  const strict = toStrictJsonSchema(withA({ oneOf }))
  expect(((strict['properties'] as JsonSchema)['a'] as JsonSchema)['anyOf']).toHaveLength(4)
})

test('behavior: what stands beside a union goes into its branches', () => {
  const anyOf = [{ minimum: 5 }, { maximum: 1 }, false]
  expect(toStrictJsonSchema(withA({ ...number, description: 'x', anyOf }))).toEqual(
    closed({
      a: {
        description: 'x',
        anyOf: [
          { ...number, minimum: 5 },
          { ...number, maximum: 1 },
        ],
      },
    }),
  )
})

test.each([
  ['a root without a type', {}, "#: the root must have type: 'object', not undefined"],
  [
    'a root array',
    { type: 'array', items: text },
    `#: the root must have type: 'object', not "array"`,
  ],
  ['a nullable root', { type: ['object', 'null'] }, `#: the root must have type: 'object'`],
  ['a root union', { anyOf: [object({}), object({ a: text })] }, '#: the root cannot be a union'],
  ['an optional property', object({ a: text }, []), '#/properties/a: is optional'],
  [
    'an open object',
    withA({ type: 'object', additionalProperties: text }),
    '#/properties/a: the API takes no properties but',
  ],
  ['no type', withA({}), '#/properties/a: says nothing of its type'],
  ['anything', withA(true), '#/properties/a: says nothing of its type'],
  ['properties without a type', withA({ properties: {} }), "add type: 'object'"],
  ['an array without items', withA({ type: 'array' }), '#/properties/a: an array needs items'],
  [
    'a tuple',
    withA({ type: 'array', items: [text] }),
    '#/properties/a: the API does not take a list of items',
  ],
  ['an undeclared property', object({ a: text }, ['a', 'b']), '#: requires "b"'],
  [
    'a reference to elsewhere',
    withA({ $ref: 'https://example.com/b' }),
    '#/properties/a: $ref "https://example.com/b" leads out',
  ],
  [
    'a reference to nothing',
    withA({ $ref: '#/$defs/b' }),
    '#/properties/a: $ref #/$defs/b leads to no object schema',
  ],
  ['a reference to a prototype', withA({ $ref: '#/constructor' }), 'leads to no object schema'],
  [
    'a reference to itself',
    withA({ $ref: '#/properties/a' }),
    '#/properties/a: $ref #/properties/a leads to itself',
  ],
  ['a broken reference', withA({ $ref: '#/%' }), 'is no JSON pointer'],
  [
    'rules beside a reference',
    { ...withA({ $ref: '#/$defs/b', minLength: 1 }), $defs: { b: text } },
    '#/properties/a: has minLength beside its $ref',
  ],
  [
    'a oneOf that may overlap',
    withA({ oneOf: [text, { type: 'string', minLength: 2 }] }),
    '#/properties/a: the API does not take oneOf',
  ],
  [
    'a contradiction',
    withA({ allOf: [text, number] }),
    '#/properties/a/allOf/1: the parts of its allOf say different things of type',
  ],
  [
    'two patterns',
    withA({ ...text, allOf: [{ pattern: 'a' }, { pattern: 'b' }] }),
    'say different things of pattern',
  ],
  ['a nested $id', withA({ ...text, $id: 'x' }), '#/properties/a: a nested $id'],
  [
    'a property called __proto__',
    JSON.parse(
      '{"type":"object","properties":{"__proto__":{"type":"string"}},"required":["__proto__"]}',
    ) as JsonSchema,
    '#/properties/__proto__: no property can be called __proto__',
  ],
  [
    'an allOf that contains itself',
    { ...withA({ $ref: '#/$defs/b' }), $defs: { b: { allOf: [{ $ref: '#/$defs/b' }, text] } } },
    'it contains itself',
  ],
] as const)('error: %s', (_, schema, message) => {
  expect(() => toStrictJsonSchema(schema)).toThrow(TypeError)
  expect(() => toStrictJsonSchema(schema)).toThrow(message)
})

test('error: no schema at all, and schemas with other things in their places', () => {
  for (const schema of [null, undefined, true, 'object', []])
    expect(() => toStrictJsonSchema(schema as never)).toThrow(
      'schema at #: expected a JSON Schema, not ',
    )
  for (const odd of [null, 1, 'x', [], { a: 1 }])
    for (const keyword of [
      'properties',
      'required',
      'items',
      'anyOf',
      'oneOf',
      'allOf',
      '$ref',
      'enum',
    ]) {
      const schema = withA({ type: ['object', 'array', 'null'], items: text, [keyword]: odd })
      try {
        expect(toStrictJsonSchema(schema)['type']).toBe('object')
      } catch (error) {
        expect(String(error)).toMatch(/^TypeError: schema at #\/properties\/a/)
      }
    }
})

test('behavior: formats that the API does not know go', () => {
  const url = { type: ['string', 'null'], format: 'uri', description: 'Where.' }
  const { format: _, ...rest } = url
  const known = { type: 'string', format: 'date-time', pattern: 'Z$' }
  const named = object({ format: text, pattern: text })

  expect(toStrictJsonSchema(withA(url))).toEqual(closed({ a: rest }))
  expect(toStrictJsonSchema(withA(known))).toEqual(closed({ a: known }))
  expect(toStrictJsonSchema(named)).toEqual(closed({ format: text, pattern: text }))
})

test('behavior: of a known format and a pattern that looks around, the format stays', () => {
  const schema = jsonSchemaOf(z.object({ a: z.iso.duration(), b: z.hostname() }))

  expect(toStrictJsonSchema(schema)).toEqual(
    closed({ a: { ...text, format: 'duration' }, b: { ...text, format: 'hostname' } }),
  )
})

test.each(['(?=a)', '(?!a)', '(?<=a)', '(?<!a)', '[(](?=a)'])(
  'error: the pattern %s',
  (pattern) => {
    expect(() => toStrictJsonSchema(withA({ ...text, pattern }))).toThrow(
      'schema at #/properties/a: the API does not take lookaround in pattern: leave it out',
    )
  },
)

test.each(['(?:a)', '(?<name>a)', '(a?!=)', String.raw`\(?=a`])(
  'behavior: the pattern %s looks nowhere',
  (pattern) => {
    const a = { ...text, pattern }
    expect(toStrictJsonSchema(withA(a))).toEqual(closed({ a }))
  },
)

test.each(refusedKeywords)('error: %s', (keyword) => {
  const types = { type: ['object', 'array', 'string'], items: text, properties: {} }
  expect(() => toStrictJsonSchema(withA({ ...types, [keyword]: {} }))).toThrow(
    `schema at #/properties/a: the API does not take ${keyword}: `,
  )
})

test('error: more than the API takes', () => {
  const many = (count: number, prefix = 'a'): string[] =>
    Array.from({ length: count }, (_, index) => `${prefix}${index}`)
  const wide = (names: string[]): JsonSchema =>
    object(Object.fromEntries(names.map((name) => [name, text])))
  const deep = (levels: number): JsonSchema => (levels ? withA(deep(levels - 1)) : text)
  let arrays: JsonSchema = text
  for (let level = 0; level < 1000; level++) arrays = { type: 'array', items: arrays }

  expect(() => toStrictJsonSchema(deep(10))).not.toThrow()
  expect(() => toStrictJsonSchema(deep(11))).toThrow('nested more than 10 levels deep')
  expect(() => toStrictJsonSchema(withA(arrays))).toThrow('is nested too deeply')
  expect(() => toStrictJsonSchema(wide(many(5001)))).toThrow(
    'the API takes 5000 properties, and it has 5001',
  )
  expect(() => toStrictJsonSchema(wide(many(5000)))).not.toThrow()
  expect(() => toStrictJsonSchema(wide(many(1201, 'x'.repeat(100))))).toThrow('120000 characters')
  expect(() => toStrictJsonSchema(withA({ enum: many(1001) }))).toThrow('1000 enum values')
  expect(() => toStrictJsonSchema(withA({ enum: many(251, 'x'.repeat(60)) }))).toThrow(
    '#/properties/a: an enum of more than 250 values may have 15000 characters',
  )
})

test('error: the message says what to do', () => {
  const schema = jsonSchemaOf(z.object({ user: z.object({ name: z.string().optional() }) }))
  expect(() => toStrictJsonSchema(schema)).toThrowErrorMatchingInlineSnapshot(
    `[TypeError: schema at #/properties/user/properties/name: is optional, and the API wants every property: make it nullable too (nullish in Zod and Valibot), or give it a default]`,
  )
})

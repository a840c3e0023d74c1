import { runInNewContext } from 'node:vm'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import * as schemas from './schemas.ts'

const { characters, defer, file, intersection, map, object, taggedUnion, union } = schemas

/** What a schema finds wrong with a value: `path: message`. */
function issuesOf(schema: v.GenericSchema, value: unknown): string[] {
  const { issues = [] } = v.safeParse(schema, value)
  return issues.map((issue) => [v.getDotPath(issue) ?? [], issue.message].flat().join(': '))
}

const Address = object(() => ({ city: v.string(), zip: v.optional(v.string()) }))
const Person = object<{ name: string }>(() => ({
  name: v.string(),
  age: v.nullish(v.number()),
  addresses: v.optional(v.array(Address)),
}))

test('default', () => {
  expect(Object.keys(schemas)).toMatchInlineSnapshot(`
    [
      "characters",
      "defer",
      "file",
      "intersection",
      "map",
      "object",
      "taggedUnion",
      "union",
    ]
  `)
})

test('behavior: an object passes as it is', () => {
  const ada = { name: 'Ada', age: null, unknown: { a: 1 } }
  const { success, output } = v.safeParse(Person, ada)

  expect(success).toBe(true)
  expect(output).toBe(ada)
})

test('behavior: an object tells every issue with the way to it', () => {
  expect(
    issuesOf(Person, { age: '36', addresses: [{ city: 'Oslo' }, { city: 1, zip: 2 }] }),
  ).toEqual([
    'name: Invalid type: Expected string but received undefined',
    'age: Invalid type: Expected number but received "36"',
    'addresses.1.city: Invalid type: Expected string but received 1',
    'addresses.1.zip: Invalid type: Expected string but received 2',
  ])
})

test('behavior: an object stops at the first issue when asked to', () => {
  expect(v.safeParse(Person, { age: '36' }, { abortEarly: true }).issues).toHaveLength(1)
})

test('behavior: an object is no array, no null and no text', () => {
  const Anything = object(() => ({}))

  expect(issuesOf(Anything, [])).toEqual(['Invalid type: Expected Object but received Array'])
  expect(issuesOf(Anything, null)).toEqual(['Invalid type: Expected Object but received null'])
  expect(issuesOf(Anything, 'a')).toEqual(['Invalid type: Expected Object but received "a"'])
})

test('behavior: an object reads no field of the prototype, and pollutes none', () => {
  const Odd = object(() => ({
    constructor: v.optional(v.string()),
    ['__proto__']: v.optional(v.object({ polluted: v.boolean() })),
  }))
  const value: unknown = JSON.parse('{ "__proto__": { "polluted": true }, "constructor": "a" }')

  expect(v.parse(Odd, {})).toEqual({})
  expect(v.parse(Odd, value)).toBe(value)
  expect(issuesOf(Odd, JSON.parse('{ "__proto__": { "polluted": 1 } }'))).toHaveLength(1)
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})

test('behavior: an object asks for its fields once, with the first value', () => {
  let count = 0
  const Counted = object(() => {
    count++
    return {}
  })
  expect(count).toBe(0)

  v.parse(Counted, {})
  v.parse(Counted, {})

  expect(count).toBe(1)
})

test('behavior: an object is a Standard Schema', () => {
  const { vendor, version, validate } = Person['~standard']

  expect([vendor, version]).toEqual(['valibot', 1])
  expect(validate({ name: 'Ada' })).toMatchObject({ value: { name: 'Ada' } })
  expect(validate({})).toMatchObject({ issues: [{ path: [{ key: 'name' }] }] })
})

test('behavior: an object writes messages as the user set them', () => {
  v.setSchemaMessage(({ expected }) => `needs ${expected}`)
  try {
    expect(issuesOf(Person, [])).toEqual(['needs Object'])
  } finally {
    v.deleteSchemaMessage()
  }
})

test('behavior: a map keeps every key and tells where an issue is', () => {
  const value: unknown = JSON.parse('{ "__proto__": "a", "constructor": "b", "c d": "e" }')

  expect(v.parse(map(v.string()), value)).toBe(value)
  expect(issuesOf(map(v.string()), { a: 1, b: 'c', d: null })).toEqual([
    'a: Invalid type: Expected string but received 1',
    'd: Invalid type: Expected string but received null',
  ])
  expect(issuesOf(map(v.string()), ['a'])).toEqual([
    'Invalid type: Expected Object but received Array',
  ])
})

test('behavior: a map of many wrong values takes time in proportion', () => {
  const value = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [index, index]))

  expect(v.safeParse(map(v.string()), value).issues).toHaveLength(100_000)
})

const events = {
  delta: object(() => ({ type: v.literal('delta'), delta: v.string() })),
  done: object(() => ({ type: v.literal('done') })),
}

test('behavior: a tagged union asks the one schema that counts', () => {
  const Event = taggedUnion('type', events)
  const done = { type: 'done', more: 1 }

  expect(v.parse(Event, done)).toBe(done)
  expect(issuesOf(Event, { type: 'delta' })).toEqual([
    'delta: Invalid type: Expected string but received undefined',
  ])
  expect(issuesOf(Event, { type: 'other' })).toEqual([
    'type: Invalid type: Expected ("delta" | "done") but received "other"',
  ])
  expect(issuesOf(Event, [])).toEqual(['Invalid type: Expected Object but received Array'])
})

test.each<unknown>([undefined, null, 1, {}, Object.create(null), ['done']])(
  'behavior: a tagged union refuses %o as a tag',
  (type) => {
    expect(issuesOf(taggedUnion('type', events), { type })).toHaveLength(1)
    expect(issuesOf(taggedUnion('type', events, { isOpen: true }), { type })[0]).toMatch(
      /^type: Invalid type: Expected string/,
    )
  },
)

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'behavior: a tagged union does not know the tag %s',
  (type) => {
    expect(issuesOf(taggedUnion('type', events), { type })).toHaveLength(1)
    expect(issuesOf(taggedUnion('type', events, { isOpen: true }), { type })).toEqual([])
  },
)

test('behavior: a tagged union has a schema for what has no tag', () => {
  const Event = taggedUnion('type', events, { untagged: object(() => ({ text: v.string() })) })

  expect(issuesOf(Event, { text: 'a' })).toEqual([])
  expect(issuesOf(Event, {})).toEqual([
    'text: Invalid type: Expected string but received undefined',
  ])
})

test('behavior: a union tells the issues of the schema that got furthest', () => {
  const Content = union([
    v.pipe(v.string(), characters(0, 3)),
    v.array(v.string()),
    v.array(v.number()),
  ])

  expect(issuesOf(Content, 'abc')).toEqual([])
  expect(issuesOf(Content, 'abcd')).toEqual(['Invalid length: Expected 0 to 3 characters'])
  expect(issuesOf(Content, [1, 'a', 2])).toEqual([
    '1: Invalid type: Expected number but received "a"',
  ])
  expect(issuesOf(Content, true)).toEqual([
    'Invalid type: Expected (string | Array) but received true',
  ])
})

test('behavior: an intersection asks all of its schemas', () => {
  const Both = intersection([events.done, object(() => ({ id: v.string() }))])

  expect(issuesOf(Both, { type: 'done', id: 'a' })).toEqual([])
  expect(issuesOf(Both, {})).toHaveLength(2)
  expect(issuesOf(union([Both, v.string()]), 1)).toEqual([
    'Invalid type: Expected (Object & Object | string) but received 1',
  ])
})

test('behavior: what is deferred may refer to itself', () => {
  const Tree: v.GenericSchema<unknown, object> = object(() => ({ trees: v.nullish(Trees) }))
  const Trees: v.GenericSchema<unknown, object[]> = defer(() => v.array(Tree))

  expect(issuesOf(Trees, [{ trees: [{ trees: [{ trees: 1 }] }] }])).toEqual([
    '0.trees.0.trees.0.trees: Invalid type: Expected Array but received 1',
  ])
})

test('behavior: characters are counted as JSON Schema does', () => {
  expect(issuesOf(v.pipe(v.string(), characters(1, 2)), '🌳🌱')).toEqual([])
  expect(issuesOf(v.pipe(v.string(), characters(1, 2)), '🌳🌱🌿')).toHaveLength(1)
  expect(issuesOf(v.pipe(v.string(), characters(2)), '🌳')).toHaveLength(1)
  expect(issuesOf(v.pipe(v.string(), characters(1, 2)), 'abcde')).toHaveLength(1)
  expect(issuesOf(v.pipe(v.string(), characters(1)), '')).toEqual([
    'Invalid length: Expected at least 1 characters',
  ])
})

test('behavior: a file is what one can be made of, of whatever realm', () => {
  const files: unknown[] = [
    new Blob([]),
    new File([], 'a'),
    new Response(''),
    new ReadableStream(),
    new ArrayBuffer(1),
    new Uint8Array(1),
    (async function* bytes() {})(),
    runInNewContext('new ArrayBuffer(1)'),
    runInNewContext('new Uint8Array(1)'),
    // A `Blob` of a frame has another prototype, and says what it is.
    { [Symbol.toStringTag]: 'Blob' },
  ]
  for (const value of files) expect(issuesOf(file(), value)).toEqual([])
  for (const value of ['text', null, undefined, {}, [], 1])
    expect(issuesOf(file(), value)).toHaveLength(1)
})

import {
  constant,
  double,
  integer,
  string,
  anything,
  array,
  assert,
  dictionary,
  letrec,
  oneof,
  property,
  stringMatching,
} from 'fast-check'
import { expect, test } from 'vitest'
import { flatten, leafText } from './flatten.ts'

function encodeQuery(query: object): URLSearchParams {
  return new URLSearchParams(flatten(query).map((leaf) => [leaf[0], leafText(leaf)]))
}

function encode(query: object): string[][] {
  return [...encodeQuery(query)]
}

test('default', () => {
  expect(
    encode({
      limit: 20,
      include: ['usage', 'logprobs'],
      metadata: { user: 'u1', tags: ['a', 'b'], deep: { er: true } },
    }),
  ).toEqual([
    ['limit', '20'],
    ['include[]', 'usage'],
    ['include[]', 'logprobs'],
    ['metadata[user]', 'u1'],
    ['metadata[tags][]', 'a'],
    ['metadata[tags][]', 'b'],
    ['metadata[deep][er]', 'true'],
  ])
})

test('behavior: the text on the wire is that of a form', () => {
  expect(String(encodeQuery({ 'a b': '1&2=3', c: ['é😀'] }))).toBe(
    'a+b=1%262%3D3&c%5B%5D=%C3%A9%F0%9F%98%80',
  )
})

test('behavior: objects in arrays and arrays in arrays', () => {
  expect(encode({ a: [{ b: 1, c: [2] }, [3, [4]]] })).toEqual([
    ['a[][b]', '1'],
    ['a[][c][]', '2'],
    ['a[][]', '3'],
    ['a[][][]', '4'],
  ])
})

test('behavior: undefined is left out at every depth, and so is what is empty', () => {
  expect(encode({ a: undefined, b: [undefined], c: { d: undefined }, e: [], f: {} })).toEqual([])
})

test('behavior: falsy values and null are sent', () => {
  expect(encode({ a: 0, b: '', c: false, d: null, e: [null, 0], f: -0 })).toEqual([
    ['a', '0'],
    ['b', ''],
    ['c', 'false'],
    ['d', ''],
    ['e[]', ''],
    ['e[]', '0'],
    ['f', '0'],
  ])
})

test('behavior: dates, bigints and objects without a prototype', () => {
  const bare: unknown = Object.assign(Object.create(null), { x: 1 })

  expect(encode({ at: new Date(0), big: 2n ** 64n, bare })).toEqual([
    ['at', '1970-01-01T00:00:00.000Z'],
    ['big', '18446744073709551616'],
    ['bare[x]', '1'],
  ])
})

test.each([
  ['a function', (): number => 1],
  ['a symbol', Symbol('x')],
  ['a map', new Map([['a', 1]])],
  ['a file', new File([], 'a.txt')],
  ['a buffer', new ArrayBuffer(2)],
  ['a view', new Uint8Array(2)],
])('error: %s has no place in a query', (_, value) => {
  expect(() => encode({ a: value })).toThrow(TypeError)
  expect(() => encode({ a: { b: [value] } })).toThrow(TypeError)
})

test('behavior: what is no plain object or array is a leaf', () => {
  const file = new File(['x'], 'a.txt')
  const buffer = new ArrayBuffer(2)
  const view = new Uint8Array(2)

  expect(flatten({ file, list: [buffer, { view }] })).toEqual([
    ['file', file],
    ['list[]', buffer],
    ['list[][view]', view],
  ])
})

test('behavior: every leaf is there once, in order, under a name that leads to it', () => {
  const key = stringMatching(/^[\w-]+$/)
  const { tree } = letrec((tie) => ({
    tree: oneof(
      { maxDepth: 4 },
      oneof(string(), integer(), double({ noNaN: true }), constant(null), constant(true)),
      array(tie('tree'), { maxLength: 3 }),
      dictionary(key, tie('tree'), { maxKeys: 3 }),
    ),
  }))
  assert(
    property(dictionary(key, tree), (query) => {
      expect(encode(query)).toEqual(reference(query))
    }),
  )
})

test('error: of any value at all, only a TypeError', () => {
  assert(
    property(anything({ withDate: true, withBigInt: true, withMap: true }), (value) => {
      try {
        encode({ value })
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError)
      }
    }),
  )
})

/** The same by another road: walks with an explicit path. */
function reference(query: object): string[][] {
  const pairs: string[][] = []
  const visit = (value: unknown, path: readonly string[]): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item, [...path, ''])
    } else if (Object(value) === value) {
      for (const name in value as Record<string, unknown>)
        visit((value as Record<string, unknown>)[name], [...path, name])
    } else {
      const [first, ...rest] = path
      pairs.push([`${first}${rest.map((step) => `[${step}]`).join('')}`, [value].join()])
    }
  }
  visit(query, [])
  return pairs
}

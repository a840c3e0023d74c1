import { expect, test } from 'vitest'
import { compareTypes } from './compareTypes.ts'
import { readTypes } from './readTypes.ts'

/** Compares two types of TypeScript source. */
function compare(ours: string, theirs: string, ...declarations: string[]): string[] {
  const { checker, types } = readTypes([
    ...declarations,
    `declare const ours: ${ours}`,
    `declare const theirs: ${theirs}`,
    'export {}',
  ])
  const [mine, other] = types
  if (!mine || !other) throw new Error('no types')
  return compareTypes(checker, [{ ours: mine, theirs: other, place: 'it' }])
}

test('default', () => {
  expect(compare('{ a?: string; b: number[] }', '{ a: string | null; c: 1 }')).toEqual([
    'it.a: null only in theirs',
    'it.a: optional only in ours',
    'it.b: only in ours',
    'it.c: only in theirs',
  ])
})

test('behavior: the same in other words is no difference', () => {
  const same: [string, string][] = [
    ['{ a?: string | undefined }', '{ a?: string }'],
    ['readonly string[]', 'string[]'],
    [`'a' | 'b' | (string & {})`, 'string'],
    ['true | false', 'boolean'],
    [`{ type: 'a'; x: 1 } | { type: 'b' }`, `{ type: 'b' } | { x: 1; type: 'a' }`],
    ['{ a: Blob }', '{ a: File | Response }'],
    ['{ a: 1; b?: never }', '{ a: 1 }'],
  ]
  for (const [ours, theirs] of same) expect(compare(ours, theirs), ours).toEqual([])
})

test('behavior: tells values, arrays and files apart', () => {
  expect(compare(`'a' | 'b'`, `'a' | 'c'`)).toEqual([
    'it: "b" only in ours',
    'it: "c" only in theirs',
  ])
  expect(compare(`'a' | (string & {})`, `'a'`)).toEqual(['it: any string only in ours'])
  expect(compare('string | string[]', 'string')).toEqual(['it: an array only in ours'])
  expect(compare('string[]', 'number[]')).toEqual([
    'it[]: any number only in theirs',
    'it[]: any string only in ours',
  ])
  expect(compare('{ a: Blob }', '{ a: string }')).toEqual([
    'it.a: a file only in ours',
    'it.a: any string only in theirs',
  ])
  expect(compare('unknown', 'string')).toEqual(['it: anything only in ours'])
  expect(compare('Record<string, number>', '{ a: number }')).toEqual(['it: any key only in ours'])
})

test('behavior: members of unions are compared by what they say they are', () => {
  expect(
    compare(
      `{ type: 'a'; x: 1 } | { type: 'b' } | { type: 'c' }`,
      `{ type: 'd' } | { type: 'b'; y: 1 } | { type: 'a'; x: 2 }`,
    ),
  ).toEqual([
    'it: c only in ours',
    'it: d only in theirs',
    'it<a>.x: 1 only in ours',
    'it<a>.x: 2 only in theirs',
    'it<b>.y: only in theirs',
  ])
})

test('behavior: named types are compared once, and types that contain themselves end', () => {
  const ours = 'interface Tree { a: 1; children: Tree[] }'
  const theirs = 'interface Node { a: 2; children: Node[] }'
  expect(compare('{ x: Tree; y: Tree }', '{ x: Node; y: Node }', ours, theirs)).toEqual([
    'Tree.a: 1 only in ours',
    'Tree.a: 2 only in theirs',
  ])
})

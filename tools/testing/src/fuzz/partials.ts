import { partialJson } from 'bonsai-ai/structured'
import * as fc from 'fast-check'
import { expect } from 'vitest'
import type { InputOf, Subject } from './subject.ts'

/** All that is known after each piece of a text, as JSON. */
type PartialReader = (pieces: readonly string[]) => Promise<string[]>

async function* from(pieces: readonly string[]): AsyncGenerator<string, void, undefined> {
  yield* pieces
}

const read: PartialReader = async (pieces) => {
  const states: string[] = []
  // The value is one that grows.
  for await (const value of partialJson(from(pieces))) states.push(JSON.stringify(value))
  return states
}

const key = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 4 }),
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'a b'),
)
const { tree } = fc.letrec<{ tree: unknown; leaf: unknown }>((tie) => ({
  leaf: fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom(' a ', '\\', '"', '\n', '😀', 'tru', null, true, -0.5, 1e21),
    fc.integer(),
  ),
  tree: fc.oneof(
    { maxDepth: 3 },
    tie('leaf'),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.array(fc.tuple(key, tie('tree')), { maxLength: 3 }).map((fields) => {
      // `fromEntries` defines fields, so one called `__proto__` is one.
      return Object.fromEntries(fields) as unknown
    }),
  ),
}))
const input = fc.record({
  value: fc.oneof(fc.array(tree, { maxLength: 3 }), fc.dictionary(key, tree, { maxKeys: 3 })),
  indent: fc.nat(1),
  cuts: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 12 }),
  isAscii: fc.boolean(),
})

function cut({ value, indent, cuts, isAscii }: InputOf<typeof input>): string[] {
  const json = JSON.stringify(value, null, indent)
  const text = isAscii
    ? json.replace(/[^ -~\n]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    : json
  const pieces: string[] = []
  for (let at = 0, index = 0; at < text.length; index++) {
    const size = cuts[index % cuts.length] ?? 1
    pieces.push(text.slice(at, at + size))
    at += size
  }
  return pieces
}

/** Whether a value can still become another. */
function canBecome(early: unknown, late: unknown): boolean {
  if (typeof early === 'string') return typeof late === 'string' && late.startsWith(early)
  if (Array.isArray(early))
    return Array.isArray(late) && early.every((item, index) => canBecome(item, late[index]))
  if (early === null || typeof early !== 'object') return Object.is(early, late)
  return (
    late !== null &&
    typeof late === 'object' &&
    Object.entries(early).every(
      ([name, value]) =>
        Object.hasOwn(late, name) && canBecome(value, (late as Record<string, unknown>)[name]),
    )
  )
}

export const partials: Subject<PartialReader> = {
  real: read,
  property: (reader) =>
    fc.asyncProperty(input, async (source) => {
      const before = Reflect.ownKeys(Object.prototype).length
      const states = await reader(cut(source))
      const whole: unknown = JSON.parse(JSON.stringify(source.value))
      expect(states.at(-1)).toBe(JSON.stringify(whole))
      for (const state of states) expect(canBecome(JSON.parse(state), whole)).toBe(true)
      expect(Reflect.ownKeys(Object.prototype).length).toBe(before)
    }),
  broken: {
    'trims its pieces': (pieces) => read(pieces.map((piece) => piece.trim() || piece)),
    'forgets a backslash at the end of a piece': (pieces) =>
      read(pieces.map((piece) => piece.replace(/\\$/, ''))),
    'loses fields called __proto__': async (pieces) =>
      (await read(pieces)).map((state) =>
        JSON.stringify(
          JSON.parse(state, (name, value: unknown) => (name === '__proto__' ? undefined : value)),
        ),
      ),
    'does not say the last': async (pieces) => (await read(pieces)).slice(0, -1),
    'shows half an escape': async (pieces) =>
      (await read(pieces)).map((state, index, all) =>
        index < all.length - 1 ? state.replace(/([^\\])"([\]}]*)$/, '$1?"$2') : state,
      ),
  },
}

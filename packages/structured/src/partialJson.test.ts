import { isValidationError } from '@bonsai-ai/core'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { partialJson } from './partialJson.ts'

async function valuesOf(texts: readonly string[]): Promise<unknown[]> {
  const values: unknown[] = []
  for await (const value of partialJson(pieces(texts))) values.push(structuredClone(value))
  return values
}

async function* pieces(texts: Iterable<string>): AsyncGenerator<string> {
  yield* texts
}

test('default', async () => {
  expect(await valuesOf(['{"name":"Al', 'ex","keys":[1', '0, 2', '0],"ok":tr', 'ue}'])).toEqual([
    { name: 'Al' },
    { name: 'Alex', keys: [] },
    { name: 'Alex', keys: [10] },
    { name: 'Alex', keys: [10, 20] },
    { name: 'Alex', keys: [10, 20], ok: true },
  ])
})

test('behavior: it is one value that grows', async () => {
  const values = new Set<unknown>()
  for await (const value of partialJson(pieces(['{"a":"x', 'y","b":[', '1]}']))) values.add(value)
  expect(values.size).toBe(1)
})

test('behavior: a number alone is whole at the end', async () => {
  expect(await valuesOf(['1', '2'])).toEqual([12])
})

test('behavior: whatever the cuts, each value begins the next and the last is that of JSON.parse', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.json({ stringUnit: 'binary', maxDepth: 5 }),
      fc.array(fc.nat({ max: 5 }), { minLength: 1 }),
      async (json, sizes) => {
        // Escaped at random places, as a server may.
        const text = json.replaceAll(/[ü-\u{10ffff}]/gu, (char) =>
          JSON.stringify(char).slice(1, -1),
        )
        const texts: string[] = []
        for (let at = 0, turn = 0; at < text.length; turn++) {
          const size = (sizes[turn % sizes.length] ?? 0) + 1
          texts.push(text.slice(at, at + size))
          at += size
        }
        const final: unknown = JSON.parse(text)
        const values = await valuesOf(texts)
        expect(values.at(-1)).toStrictEqual(final)
        for (const value of values) expect(begins(value, final), JSON.stringify(value)).toBe(true)
      },
    ),
    { numRuns: 500 },
  )
})

/** Whether a value may be what of another one has arrived. */
function begins(part: unknown, whole: unknown): boolean {
  if (typeof part === 'string') return typeof whole === 'string' && whole.startsWith(part)
  if (typeof part !== 'object' || part === null) return Object.is(part, whole)
  if (typeof whole !== 'object' || whole === null || Array.isArray(part) !== Array.isArray(whole))
    return false
  const [some, all] = [Object.entries(part), Object.entries(whole)]
  return some.every(([key, value]) =>
    all.some(([name, other]) => name === key && begins(value, other)),
  )
}

test('behavior: escapes and pairs cut anywhere', async () => {
  const text = JSON.stringify({
    'k\n"\u{1f600}': 'a\\"\u{1f600}\u0007é',
    n: [-0.5e-7, 1e21, 0],
  }).replaceAll('\u{1f600}', String.raw`\ud83d\uDE00`)
  expect((await valuesOf(text.split(''))).at(-1)).toEqual(JSON.parse(text))
})

test('behavior: __proto__ is data', async () => {
  const values = await valuesOf([
    '{"__proto__":{"pollu',
    'ted":1},"constructor":{"prototype":{"polluted":1}}}',
  ])
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  expect(Object.keys(values.at(-1) as object)).toEqual(['__proto__', 'constructor'])
})

test('behavior: 1 MB in 100 000 pieces', async () => {
  const items = Array.from({ length: 9000 }, (_, id) => ({
    id,
    text: 'ten letters'.repeat(8),
    ok: true,
  }))
  const text = JSON.stringify({ items, long: 'x'.repeat(100_000) })
  async function* small(): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += 10) yield text.slice(at, at + 10)
  }
  let last: unknown
  let count = 0
  for await (const value of partialJson(small())) {
    last = value
    count++
  }
  expect(last).toEqual({ items, long: 'x'.repeat(100_000) })
  expect(count).toBeGreaterThan(100_000)
}, 30_000)

test('behavior: depth costs no more than length, and too much of it is an error', async () => {
  let last: unknown
  let depth = 0
  for await (const value of partialJson(pieces(['['.repeat(500), ']'.repeat(500)]))) last = value
  for (; Array.isArray(last); depth++) last = last[0]
  expect(depth).toBe(500)

  const bomb = pieces(Array.from({ length: 100_000 }, () => '['))
  let count = 0
  const read = async (): Promise<void> => {
    for await (const value of partialJson(bomb)) if (value) count++
  }
  await expect(read()).rejects.toThrow('text: is not JSON: ')
  expect(count).toBe(100_000)
}, 30_000)

test.each([
  '{"a":1',
  '{"a" 1}',
  '{"a":1}x',
  '',
  'It is warm.',
  '[1,]',
  '{"a":01}',
  '"\u0001"',
  'nul',
])('error: %j', async (text) => {
  const error: unknown = await valuesOf(text.split('')).catch((cause: unknown) => cause)
  expect(isValidationError(error)).toBe(true)
  expect(String(error)).toMatch(/^ValidationError: text: is not JSON: ./)
})

test('behavior: leaving the loop ends the stream', async () => {
  let isOver = false
  async function* endless(): AsyncGenerator<string> {
    try {
      for (;;) yield '['
    } finally {
      isOver = true
    }
  }
  for await (const value of partialJson(endless())) if (value) break
  expect(isOver).toBe(true)
})

test('error: what reading the pieces throws', async () => {
  async function* broken(): AsyncGenerator<string> {
    yield '{"a":'
    throw new TypeError('broken')
  }
  await expect(partialJson(broken()).next()).resolves.toMatchObject({ value: {} })
  const read = async (): Promise<void> => {
    for await (const _ of partialJson(broken()));
  }
  await expect(read()).rejects.toThrow('broken')
})

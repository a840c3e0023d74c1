import { array, assert, asyncProperty, integer } from 'fast-check'
import { expect, test, vi } from 'vitest'
import { concurrently } from './concurrently.ts'

/** Work that ends when it is told to. */
function manual(): {
  work: (item: number) => Promise<string>
  open: Map<number, (error?: Error) => void>
} {
  const open = new Map<number, (error?: Error) => void>()
  const work = (item: number): Promise<string> =>
    new Promise((resolve, reject) => {
      open.set(item, (error) => {
        open.delete(item)
        if (error) reject(error)
        else resolve(`${item}`)
      })
    })
  return { work, open }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

test('default', async () => {
  const { work, open } = manual()
  const all = concurrently([1, 2, 3, 4], 2, work)
  await turn()
  expect([...open.keys()]).toEqual([1, 2])

  open.get(2)?.()
  await turn()
  expect([...open.keys()]).toEqual([1, 3])

  open.get(3)?.()
  await turn()
  open.get(4)?.()
  open.get(1)?.()
  expect(await all).toEqual(['1', '2', '3', '4'])
})

test('behavior: the results are those of one after the other, for any limit', async () => {
  await assert(
    asyncProperty(array(integer()), integer({ min: 1, max: 9 }), async (items, limit) => {
      let running = 0
      async function* source(): AsyncGenerator<number> {
        yield* items
      }
      for (const list of [items, new Set(items), source()]) {
        const results = await concurrently(list, limit, async (item, index) => {
          expect(++running).toBeLessThanOrEqual(limit)
          await turn()
          running--
          return [item, index]
        })
        expect(results).toEqual(
          (list instanceof Set ? [...list] : items).map((item, index) => [item, index]),
        )
      }
    }),
    { numRuns: 20 },
  )
})

test('behavior: items are taken when there is room for them', async () => {
  const { work, open } = manual()
  let taken = 0
  function* source(): Generator<number> {
    for (;;) yield ++taken
  }
  void concurrently(source(), 3, work).catch(() => {})
  await turn()
  expect([taken, open.size]).toEqual([3, 3])
})

test('error: the first failure is thrown, and nothing more is begun', async () => {
  const { work, open } = manual()
  const finish = vi.fn<() => void>()
  function* source(): Generator<number> {
    try {
      for (let item = 1; ; item++) yield item
    } finally {
      finish()
    }
  }
  const all = concurrently(source(), 2, work)
  await turn()
  open.get(1)?.(new Error('broken'))
  await expect(all).rejects.toThrow('broken')

  open.get(2)?.()
  await turn()
  expect(open.size).toBe(0)
  expect(finish).toHaveBeenCalledTimes(1)
})

test('behavior: a text is its characters, as everywhere', async () => {
  expect(await concurrently('oak', 2, async (letter) => letter)).toEqual(['o', 'a', 'k'])
})

test('error: what the source throws is thrown', async () => {
  // oxlint-disable-next-line require-yield
  function* source(): Generator<number> {
    throw new Error('no items')
  }
  await expect(concurrently(source(), 2, async () => 1)).rejects.toThrow('no items')
})

test('error: a limit must let one pass', async () => {
  for (const limit of [0, -1, Number.NaN])
    await expect(concurrently([1], limit, async () => 1)).rejects.toThrow(
      new TypeError('a limit must be a number, 1 or more'),
    )
})

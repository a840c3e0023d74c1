import { expect, test } from 'vitest'
import type { Client, RequestOptions } from './client.ts'
import { createClient } from './createClient.ts'
import type { Page } from './nextPageParams.ts'
import { paginate } from './paginate.ts'
import { request } from './request.ts'

interface Item {
  readonly id: string
}

interface Params {
  readonly limit?: number | undefined
  readonly after?: string | undefined
}

interface ItemPage extends Page {
  readonly data: readonly Item[]
}

const client = createClient({ fetch: () => Promise.reject(new Error('not to be called')) })

/** Lists ten items, two a page, and notes what it was asked. */
function server(): {
  readonly asked: (readonly [Client, Params, RequestOptions | undefined])[]
  readonly list: (c: Client, params: Params, options?: RequestOptions) => Promise<ItemPage>
} {
  const items = Array.from({ length: 10 }, (_, index) => ({ id: `i${index}` }))
  const asked: [Client, Params, RequestOptions | undefined][] = []
  return {
    asked,
    list: async (...call) => {
      asked.push([call[0], call[1], call[2]])
      const { after, limit = 4 } = call[1]
      const from = items.findIndex(({ id }) => id === after) + 1
      const data = items.slice(from, from + limit)
      return { data, has_more: from + limit < items.length, last_id: data.at(-1)?.id }
    },
  }
}

async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of source) all.push(item)
  return all
}

test('default', async () => {
  const { list, asked } = server()
  const items = await collect(paginate(list, client, { limit: 4 }, { timeout: 5 }))

  expect(items.map(({ id }) => id).join(' ')).toBe('i0 i1 i2 i3 i4 i5 i6 i7 i8 i9')
  expect(asked).toEqual([
    [client, { limit: 4 }, { timeout: 5 }],
    [client, { limit: 4, after: 'i3' }, { timeout: 5 }],
    [client, { limit: 4, after: 'i7' }, { timeout: 5 }],
  ])
})

test('behavior: pages come as the API sent them', async () => {
  const pages = await collect(paginate(server().list, client).pages())

  expect(pages.map(({ data, has_more }) => [data.length, has_more])).toEqual([
    [4, true],
    [4, true],
    [2, false],
  ])
})

test('behavior: asks for nothing before it is read, and no further than it is read', async () => {
  const { list, asked } = server()
  const items = paginate(list, client)
  expect(asked).toHaveLength(0)

  for await (const { id } of items) if (id === 'i3') break
  expect(asked).toHaveLength(1)

  for await (const { id } of items) if (id === 'i4') break
  expect(asked).toHaveLength(3)
})

test('behavior: each loop starts from the first page', async () => {
  const items = paginate(server().list, client)

  expect(await collect(items)).toEqual(await collect(items))
})

test('behavior: starts where the params say', async () => {
  const items = await collect(paginate(server().list, client, { after: 'i7' }))

  expect(items.map(({ id }) => id)).toEqual(['i8', 'i9'])
})

test('behavior: a list without pages ends after one', async () => {
  let calls = 0
  const list = async (): Promise<Page> => {
    calls++
    return { data: ['a', 'b'] }
  }

  expect(await collect(paginate(list, client))).toEqual(['a', 'b'])
  expect(calls).toBe(1)
})

test('behavior: a server that knows no cursor is not asked for ever', async () => {
  let calls = 0
  const list = async (): Promise<ItemPage> => {
    calls++
    return { data: [{ id: 'a' }, { id: 'b' }], has_more: true }
  }

  expect(await collect(paginate(list, client))).toEqual([{ id: 'a' }, { id: 'b' }])
  expect(calls).toBe(2)
})

test('behavior: an empty page ends it', async () => {
  const pages: ItemPage[] = [
    { data: [{ id: 'a' }], has_more: true },
    { data: [], has_more: true },
  ]
  const list = async (): Promise<ItemPage> => pages.shift() ?? { data: [], has_more: true }

  expect(await collect(paginate(list, client))).toEqual([{ id: 'a' }])
})

test('behavior: a page without data, as compatible servers send it, is empty', async () => {
  // What the types refuse.
  const list = async (): Promise<Page> => ({ data: null }) as unknown as Page

  expect(await collect(paginate(list, client))).toEqual([])
})

test('behavior: numbered pages', async () => {
  const asked: unknown[] = []
  const list = async (_: Client, params: { page?: string; start_time: number }): Promise<Page> => {
    asked.push(params)
    return asked.length < 3
      ? { data: [asked.length], has_more: true, next_page: `p${asked.length + 1}` }
      : { data: [asked.length], has_more: false, next_page: null }
  }

  expect(await collect(paginate(list, client, { start_time: 7 }))).toEqual([1, 2, 3])
  expect(asked).toEqual([
    { start_time: 7 },
    { start_time: 7, page: 'p2' },
    { start_time: 7, page: 'p3' },
  ])
})

test('error: an error comes after the items before it', async () => {
  const reason = new Error('offline')
  const { list } = server()
  const seen: string[] = []
  const items = paginate(
    async (c: Client, params: Params) => {
      if (params.after) throw reason
      return list(c, params)
    },
    client,
    {},
  )
  const error = await (async () => {
    for await (const { id } of items) seen.push(id)
  })().catch((thrown: unknown) => thrown)

  expect(error).toBe(reason)
  expect(seen).toEqual(['i0', 'i1', 'i2', 'i3'])
})

test('behavior: an abort ends the reading with its own reason', async () => {
  const controller = new AbortController()
  const { signal } = controller
  const list = (c: Client, query: Params, options?: RequestOptions): Promise<ItemPage> =>
    request<ItemPage>(c, { path: '/items', query: { ...query } }, options)
  const server2 = createClient({
    fetch: async () => Response.json({ data: [{ id: 'a' }, { id: 'b' }], has_more: true }),
  })
  const seen: string[] = []
  const error = await (async () => {
    for await (const { id } of paginate(list, server2, {}, { signal })) {
      seen.push(id)
      if (id === 'b') controller.abort('mine')
    }
  })().catch((thrown: unknown) => thrown)

  expect(error).toBe('mine')
  expect(seen).toEqual(['a', 'b'])
})

test('behavior: an abort in the loop ends it at once, with items and pages still there or not', async () => {
  for (const limit of [4, 20])
    for (const read of [
      (signal: AbortSignal) => paginate(server().list, client, { limit }, { signal }),
      (signal: AbortSignal) => paginate(server().list, client, { limit }, { signal }).pages(),
    ]) {
      const controller = new AbortController()
      let count = 0
      const reading = async (): Promise<void> => {
        for await (const _ of read(controller.signal)) {
          count++
          controller.abort('mine')
        }
      }
      await expect(reading()).rejects.toBe('mine')
      expect(count).toBe(1)
    }
})

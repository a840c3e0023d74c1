import { expectTypeOf, test } from 'vitest'
import {
  type Client,
  nextPageParams,
  paginate,
  poll,
  rateLimitOf,
  request,
  type RequestOptions,
  toFile,
} from './index.ts'

interface Item {
  readonly id: string
}

interface ItemPage {
  readonly data: Item[]
  readonly has_more: boolean
}

interface ListParams {
  readonly limit?: number | undefined
  readonly after?: string | undefined
}

declare const client: Client
declare function listItems(
  client: Client,
  params?: ListParams,
  options?: RequestOptions,
): Promise<ItemPage>
declare function listParts(
  client: Client,
  params: ListParams & { readonly upload_id: string },
  options?: RequestOptions,
): Promise<ItemPage>

test('default', async () => {
  for await (const item of paginate(listItems, client)) expectTypeOf(item).toEqualTypeOf<Item>()
  for await (const page of paginate(listItems, client).pages())
    expectTypeOf(page).toEqualTypeOf<ItemPage>()
})

test('behavior: params are those of the list', () => {
  paginate(listItems, client, { limit: 2 }, { timeout: 5 })
  paginate(listParts, client, { upload_id: 'upload_1', limit: 2 })
  // @ts-expect-error no such field
  paginate(listItems, client, { size: 2 })
  // @ts-expect-error a limit is a number
  paginate(listItems, client, { limit: '2' })
  // @ts-expect-error upload_id is needed
  paginate(listParts, client, { limit: 2 })
})

test('behavior: params that are needed cannot be left out', () => {
  // @ts-expect-error upload_id is needed
  paginate(listParts, client)
})

test('behavior: the params of the next page are of the same type', () => {
  const page: ItemPage = { data: [], has_more: false }
  const params: ListParams = { limit: 2 }

  expectTypeOf(nextPageParams(page, params)).toEqualTypeOf<ListParams | undefined>()
})

test('behavior: poll resolves with what retrieve does', () => {
  const job = poll((signal) => request<{ status: string }>(client, { path: '/a' }, { signal }), {
    until: (result) => {
      expectTypeOf(result).toEqualTypeOf<{ status: string }>()
      return true
    },
  })

  expectTypeOf(job).resolves.toEqualTypeOf<{ status: string }>()
  // @ts-expect-error until is needed
  void poll(async () => 1, { interval: 5 })
})

test('behavior: a raw request is unknown until it is said what it is', () => {
  expectTypeOf(request(client, { path: '/a' })).resolves.toEqualTypeOf<unknown>()
  expectTypeOf(request<Item>(client, { path: '/a' })).resolves.toEqualTypeOf<Item>()
  // @ts-expect-error a path is needed
  void request(client, { method: 'GET' })
})

test('behavior: a rate limit may lack any figure', () => {
  expectTypeOf(rateLimitOf({}).tokens.resetAt).toEqualTypeOf<Date | undefined>()
})

test('behavior: files are made of data, and of nothing else', () => {
  expectTypeOf(toFile('text', 'a.txt')).resolves.toEqualTypeOf<File>()
  void toFile(fetch('https://x.example'))
  // @ts-expect-error a number is no data
  void toFile(7)
  // @ts-expect-error nor is an object
  void toFile({ name: 'a.txt' })
})

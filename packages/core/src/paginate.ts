import type { Client, RequestOptions } from './client.ts'
import { nextPageParams, type Page } from './nextPageParams.ts'

/** A function that lists one page. */
export type ListFunction<Params, P extends Page> = (
  client: Client,
  params: Params,
  options?: RequestOptions,
) => Promise<P>

/** What follows the client: params that are all optional may be left out. */
export type PaginateRest<Params> =
  Partial<Params> extends Params
    ? [params?: Params, options?: RequestOptions]
    : [params: Params, options?: RequestOptions]

/** One item of a page. */
export type ItemOf<P extends Page> = P['data'][number]

/** The items of a list, fetched page by page as they are read. Each loop starts from the first page. */
export interface Paginated<P extends Page> extends AsyncIterable<ItemOf<P>> {
  /** The pages, as the API sent them. */
  pages(): AsyncGenerator<P, void, undefined>
}

/**
 * Reads a whole list, page after page, for any function that lists.
 *
 * @param list - Function that lists one page, such as `listFiles`.
 * @param client - Client to send the requests with.
 * @param params - Params of the first page; `limit` is the size of each page.
 * @param options - Settings for each request; an abort ends the reading too.
 * @returns The items for `for await`, and the pages by `.pages()`.
 * @throws {@link RequestError} while it is read.
 *
 * @example
 * ```ts
 * import { createClient, paginate, request } from '@bonsai-ai/core'
 * import type { Client } from '@bonsai-ai/core'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const listFiles = (client: Client, query: { limit?: number }) =>
 *   request<{ data: { id: string }[]; has_more: boolean }>(client, { path: '/files', query })
 * for await (const file of paginate(listFiles, client, { limit: 100 })) console.log(file.id)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/files/list
 */
export function paginate<Params extends object | undefined, P extends Page>(
  list: ListFunction<Params, P>,
  client: Client,
  ...[params, options]: PaginateRest<Params>
): Paginated<P> {
  async function* pages(): AsyncGenerator<P, void, undefined> {
    // Where the first params are left out, the list function does without them.
    for (let current = (params ?? {}) as Params & object; ;) {
      const page = await list(client, current, options)
      const next = nextPageParams(page, current)
      // A server that does not know the cursor sends the first page for ever.
      if (next && cursorOf(next) === cursorOf(current)) return
      yield page
      options?.signal?.throwIfAborted()
      if (!next) return
      current = next
    }
  }
  async function* items(): AsyncGenerator<ItemOf<P>, void, undefined> {
    for await (const page of pages()) {
      for (const item of (page.data ?? []) as ItemOf<P>[]) {
        yield item
        options?.signal?.throwIfAborted()
      }
    }
  }
  return { pages, [Symbol.asyncIterator]: items }
}

function cursorOf({ after, page }: { after?: unknown; page?: unknown }): unknown {
  return after ?? page
}

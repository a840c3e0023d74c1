/** What lists have in common: their items, and some way to the next page. */
export interface Page {
  readonly data: readonly unknown[]
  readonly has_more?: boolean | null | undefined
  readonly last_id?: string | null | undefined
  readonly next?: string | null | undefined
  readonly next_page?: string | null | undefined
}

/**
 * Returns the params of the page after this one. One rule covers every list of the API.
 *
 * @param page - The page that the list function resolved with.
 * @param params - The params that it was called with.
 * @returns Params for the same function; `undefined` after the last page.
 *
 * @example
 * ```ts
 * import { nextPageParams } from '@bonsai-ai/core'
 *
 * const page = { data: [{ id: 'file-1' }, { id: 'file-2' }], has_more: true }
 * nextPageParams(page, { limit: 2 }) // { limit: 2, after: 'file-2' }
 * ```
 */
export function nextPageParams<Params extends object>(
  page: Page,
  params: Params,
): Params | undefined {
  const { data, has_more, last_id, next, next_page } = page
  if (has_more === false || !data?.length) return
  if (next_page) return { ...params, page: next_page }
  const last = data.at(-1) as { readonly id?: string } | null | undefined
  const after = next ?? last_id ?? last?.id
  // Without a cursor the next request would repeat this one.
  return after ? { ...params, after } : undefined
}

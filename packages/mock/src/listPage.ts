import { badRequest } from './failure.ts'
import { type JsonObject, readInteger, readOneOf } from './fields.ts'

interface ListItem {
  readonly id: string
}

interface ListPageOptions {
  /**
   * Order where the query asks for none.
   *
   * @defaultValue `'asc'`
   */
  readonly order?: 'asc' | 'desc' | undefined
  /**
   * Most items that a page may have.
   *
   * @defaultValue `100`
   */
  readonly maxLimit?: number | undefined
  /**
   * Id of the first and last item of a page that has none: some lists always have a text there.
   *
   * @defaultValue `null`
   */
  readonly emptyId?: '' | undefined
}

/**
 * One page of a list, as `after`, `before`, `limit` and `order` of the query ask for it.
 *
 * @param items - The whole list, oldest first.
 * @param query - Query of the request.
 * @returns The `list` object.
 */
export function listPage(
  items: readonly ListItem[],
  query: URLSearchParams,
  options: ListPageOptions = {},
): JsonObject {
  const limit = query.get('limit')
  const count =
    readInteger({ limit: limit === null ? null : toNumber(limit) }, 'limit', {
      min: 1,
      max: options.maxLimit ?? 100,
    }) ?? 20
  const order =
    readOneOf({ order: query.get('order') }, 'order', ['asc', 'desc']) ?? options.order ?? 'asc'
  const sorted = order === 'asc' ? items : [...items].reverse()
  const start = positionOf(sorted, query, 'after') + 1
  const before = positionOf(sorted, query, 'before')
  const end = before < 0 ? sorted.length : before
  // A page before an item ends right there, unless it also starts after another.
  const first = before < 0 || start > 0 ? start : Math.max(0, end - count)
  const last = Math.min(end, first + count)
  const data = sorted.slice(first, last)
  return {
    object: 'list',
    data,
    first_id: data[0]?.id ?? options.emptyId ?? null,
    last_id: data.at(-1)?.id ?? options.emptyId ?? null,
    has_more: start === 0 && before >= 0 ? first > 0 : last < end,
  }
}

/** Where the item that the query names stands; -1 where it names none. */
function positionOf(items: readonly ListItem[], query: URLSearchParams, name: string): number {
  const wanted = query.get(name)
  if (wanted === null) return -1
  const position = items.findIndex(({ id }) => id === wanted)
  if (position >= 0) return position
  throw badRequest(`Invalid '${name}': no item found with id '${wanted}'.`, name, 'invalid_value')
}

/** A number where the text is one, so that anything else is named for what it is. */
function toNumber(text: string): number | string {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
}

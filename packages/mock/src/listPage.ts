import { badRequest } from './failure.ts'
import { type JsonObject, readInteger, readOneOf } from './fields.ts'

interface ListItem {
  readonly id: string
}

/**
 * One page of a list, as `after`, `limit` and `order` of the query ask for it.
 *
 * @param items - The whole list, oldest first.
 * @param query - Query of the request.
 * @returns The `list` object.
 */
export function listPage(items: readonly ListItem[], query: URLSearchParams): JsonObject {
  const limit = query.get('limit')
  const count =
    readInteger({ limit: limit === null ? null : toNumber(limit) }, 'limit', {
      min: 1,
      max: 100,
    }) ?? 20
  const order = readOneOf({ order: query.get('order') }, 'order', ['asc', 'desc']) ?? 'asc'
  const sorted = order === 'asc' ? items : [...items].reverse()
  const after = query.get('after')
  const position = after === null ? -1 : sorted.findIndex(({ id }) => id === after)
  if (after !== null && position < 0) {
    throw badRequest(`Invalid 'after': no item found with id '${after}'.`, 'after', 'invalid_value')
  }
  const data = sorted.slice(position + 1, position + 1 + count)
  return {
    object: 'list',
    data,
    first_id: data[0]?.id ?? null,
    last_id: data.at(-1)?.id ?? null,
    has_more: position + 1 + count < sorted.length,
  }
}

/** A number where the text is one, so that anything else is named for what it is. */
function toNumber(text: string): number | string {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
}

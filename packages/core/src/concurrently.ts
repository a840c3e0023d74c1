/**
 * Works on many items, at most `limit` at a time. Items are taken as there is room for them, so a
 * generator is never far ahead; a failure ends the taking.
 *
 * @param items - What to work on.
 * @param limit - How many at a time, 1 or more.
 * @param work - Works on one item.
 * @returns The results, in the order of the items.
 * @throws TypeError for a limit that is not a number from 1; the first thing that `work` throws.
 *
 * @example
 * ```ts
 * import { concurrently, createClient, request } from '@bonsai-ai/core'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const files = await concurrently(['file-1', 'file-2', 'file-3'], 2, (id) =>
 *   request<object>(client, { path: `/files/${id}` }),
 * )
 * ```
 */
export async function concurrently<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  limit: number,
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  if (!(limit >= 1)) throw new TypeError('a limit must be a number, 1 or more')
  const results: R[] = []
  const iterator =
    typeof items !== 'string' && Symbol.asyncIterator in items
      ? items[Symbol.asyncIterator]()
      : items[Symbol.iterator]()
  let taken = 0
  let hasFailed = false
  // One after the other, also where an iterator would take several calls at once.
  let turn: Promise<unknown> = Promise.resolve()

  function take(): Promise<IteratorResult<T, unknown>> {
    const end = { done: true, value: undefined } as const
    const next = turn.then(() => (hasFailed ? end : iterator.next()))
    turn = next.catch(() => {})
    return next
  }
  async function lane(): Promise<void> {
    for (;;) {
      const next = await take()
      if (next.done || hasFailed) return
      const index = taken++
      results[index] = await work(next.value, index)
    }
  }

  try {
    await Promise.all(Array.from({ length: Math.min(limit, 1024) }, lane))
  } catch (error) {
    hasFailed = true
    // Not waited for: a generator may be in the middle of something.
    turn.then(() => iterator.return?.()).catch(() => {})
    throw error
  }
  return results
}

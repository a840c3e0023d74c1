import type { MockContext } from './context.ts'
import { Failure } from './failure.ts'

/**
 * What the mock remembers of a collection, oldest first.
 *
 * @param mock - The mock.
 * @param path - Path of the collection, ids filled in. One path always holds one type.
 * @param seeds - What is in it before anything was created.
 * @returns Its items by id.
 */
export function memoryOf<T>(
  mock: MockContext,
  path: string,
  seeds?: () => Iterable<readonly [string, T]>,
): Map<string, T> {
  const { collections } = mock.store
  // A path is only ever asked for with the type that it was made with.
  const known = collections.get(path) as Map<string, T> | undefined
  if (known !== undefined) return known
  const made = new Map<string, T>(seeds?.())
  collections.set(path, made)
  return made
}

/** The item of that id; the API's 404 where there is none. */
export function itemOf<T>(
  items: ReadonlyMap<string, T>,
  id: string | undefined,
  noun: string,
  param: string,
): T {
  const item = items.get(id ?? '')
  if (item !== undefined) return item
  throw new Failure(404, `No ${noun} found with id '${id}'.`, { param, code: 'not_found' })
}

/** The mock's clock as the API tells time: whole seconds since 1970. */
export function seconds(mock: MockContext): number {
  return Math.floor(mock.now() / 1000)
}

/** A path with its parameters filled in. */
export function fillPath(path: string, values: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
}

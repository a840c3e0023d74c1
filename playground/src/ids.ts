import type { Endpoint } from './endpoint.ts'

/** Ids that earlier calls have brought, by the path they belong into: `/files/{}`. */
export type KnownIds = Readonly<Record<string, string>>

/** Remembers what a call has made, or the first of what it has listed. */
export function learnIds(known: KnownIds, endpoint: Endpoint, result: unknown): KnownIds {
  const { id, data } = Object(result) as { id?: unknown; data?: unknown }
  const place = `${normal(endpoint.path)}/{}`
  if (endpoint.method === 'POST' && typeof id === 'string') return { ...known, [place]: id }
  const [first] = Array.isArray(data) ? (data as unknown[]) : []
  const { id: listed } = Object(first) as { id?: unknown }
  if (endpoint.method !== 'GET' || typeof listed !== 'string' || place in known) return known
  return { ...known, [place]: listed }
}

/** The sample with ids that exist, where there are any. */
export function fillIds(known: KnownIds, endpoint: Endpoint): Readonly<Record<string, unknown>> {
  const filled = { ...endpoint.sample }
  for (const { param, place } of placesOf(endpoint)) {
    const id = known[place]
    if (id !== undefined) filled[param] = id
  }
  return filled
}

/** The function that makes the first thing which a call asks for and nothing has made yet. */
export function findMaker(
  known: KnownIds,
  endpoint: Endpoint,
  endpoints: readonly Endpoint[],
): Endpoint | undefined {
  const missing = placesOf(endpoint).find(({ place }) => known[place] === undefined)
  if (!missing) return undefined
  const makers = endpoints.filter(
    ({ method, path, result }) =>
      result === 'value' && `${normal(path)}/{}` === missing.place && method === 'POST',
  )
  return makers.find(({ package: from }) => from === endpoint.package) ?? makers[0]
}

function placesOf({ path }: Endpoint): { param: string; place: string }[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map((match) => ({
    param: match[1] ?? '',
    place: normal(path.slice(0, match.index + match[0].length)),
  }))
}

function normal(path: string): string {
  return path.replaceAll(/\{\w+\}/g, '{}')
}

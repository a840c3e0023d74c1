import endpoints from 'virtual:endpoints'
import type { Endpoint } from './endpoint.ts'

/** What most come for stands first, what few may use last. */
const first = ['chat', 'responses', 'embeddings', 'images', 'audio', 'models', 'files']
const last = ['responses/beta', 'admin']

export const allEndpoints: readonly Endpoint[] = [
  // The module is what `data/main.ts` has written.
  ...(endpoints as readonly Endpoint[]),
].sort((a, b) => rank(a) - rank(b) || a.package.localeCompare(b.package))

const byName = new Map(allEndpoints.map((endpoint) => [endpoint.name, endpoint]))

export function findEndpoint(name: string): Endpoint | undefined {
  return byName.get(name)
}

function rank({ package: from }: Endpoint): number {
  const name = shortName(from)
  if (last.includes(name)) return first.length + 1 + last.indexOf(name)
  return first.includes(name) ? first.indexOf(name) : first.length
}

/** `chat` for `@bonsai-ai/chat`. */
export function shortName(from: string): string {
  return from.replace('@bonsai-ai/', '')
}

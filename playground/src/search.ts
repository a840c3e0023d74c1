import type { Endpoint } from './endpoint.ts'

/**
 * Finds functions by words of their name, route, package or summary; every word must be found. Those
 * whose name fits best come first.
 */
export function search(endpoints: readonly Endpoint[], query: string): readonly Endpoint[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return endpoints
  return endpoints
    .map((endpoint) => ({ endpoint, score: score(endpoint, words) }))
    .filter(({ score: found }) => found > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ endpoint }) => endpoint)
}

/** 0 where a word is missing. */
function score(endpoint: Endpoint, words: readonly string[]): number {
  const name = endpoint.name.toLowerCase()
  const route = `${endpoint.method} ${endpoint.path} ${endpoint.package}`.toLowerCase()
  let sum = 0
  for (const word of words) {
    if (name === word) sum += 100
    else if (name.startsWith(word)) sum += 20
    else if (name.includes(word)) sum += 10
    else if (route.includes(word)) sum += 4
    else if (endpoint.summary.toLowerCase().includes(word)) sum += 1
    else return 0
  }
  // Of two that fit, the shorter name is the one that was meant.
  return sum + 1 / name.length
}

import type { JsonSchema } from '@bonsai-ai/shared'
import { listOf } from './mergeAllOf.ts'
import { below, isNode, refusal } from './source.ts'

/** How much one schema may hold. @see https://platform.openai.com/docs/guides/structured-outputs */
const limits = {
  properties: 5000,
  levels: 10,
  characters: 120_000,
  enumValues: 1000,
  /** An enum of more values than this may have no more characters than that. */
  largeEnum: 250,
  largeEnumCharacters: 15_000,
} as const

/** Refuses a strict schema that is larger than what the API takes. */
export function checkLimits(schema: JsonSchema): void {
  let properties = 0
  let characters = 0
  let enumValues = 0

  function count(node: unknown, path: string, levels: number): void {
    if (!isNode(node)) return
    const level = node['properties'] === undefined ? levels : levels + 1
    if (level > limits.levels)
      throw refusal(path, `objects are nested more than ${limits.levels} levels deep: use a $ref`)
    for (const [key, child] of Object.entries(node['properties'] ?? {})) {
      properties++
      characters += key.length
      count(child, below(path, 'properties', key), level)
    }
    for (const container of ['$defs', 'definitions'])
      for (const [key, child] of Object.entries(node[container] ?? {})) {
        characters += key.length
        count(child, below(path, container, key), 0)
      }
    count(node['items'], below(path, 'items'), level)
    for (const [index, branch] of listOf(node['anyOf']).entries())
      count(branch, below(path, 'anyOf', index), level)
    const values = listOf(node['enum'])
    const length = lengthOf(values)
    enumValues += values.length
    characters += length + lengthOf([node['const']])
    if (values.length > limits.largeEnum && length > limits.largeEnumCharacters)
      throw refusal(
        path,
        `an enum of more than ${limits.largeEnum} values may have ${limits.largeEnumCharacters} characters, and has ${length}`,
      )
  }

  count(schema, '#', 0)
  const totals = [
    [properties, limits.properties, 'properties'],
    [enumValues, limits.enumValues, 'enum values'],
    [characters, limits.characters, 'characters of names, enums and constants'],
  ] as const
  for (const [total, limit, what] of totals)
    if (total > limit) throw refusal('#', `the API takes ${limit} ${what}, and it has ${total}`)
}

function lengthOf(values: readonly unknown[]): number {
  return values.reduce<number>(
    (sum, value) => sum + (typeof value === 'string' ? value.length : 0),
    0,
  )
}

import { badRequest } from './failure.ts'
import { isObject, type JsonObject, missing, wrongType } from './fields.ts'

const expected = 'a string, an array of strings, an array of tokens or an array of token arrays'

/** Reads one text or several, given as text or as tokens. The mock spells a token as its number. */
export function readTexts(raw: JsonObject, name: string): string[] {
  const value = raw[name] ?? undefined
  if (value === undefined) throw missing(name)
  if (typeof value === 'string') return [value]
  if (!Array.isArray(value)) throw wrongType(name, expected, value)
  if (value.length === 0) {
    throw badRequest(
      `Invalid '${name}': empty array. Expected an array with minimum length 1, but got an empty array instead.`,
      name,
      'empty_array',
    )
  }
  if (value.every(Number.isInteger)) return [spelled(value)]
  return value.map((item: unknown, index) => {
    if (typeof item === 'string') return item
    if (Array.isArray(item) && item.every(Number.isInteger)) return spelled(item)
    throw wrongType(`${name}[${index}]`, isObject(item) ? 'a string' : expected, item)
  })
}

function spelled(tokens: readonly unknown[]): string {
  return tokens.join(' ')
}

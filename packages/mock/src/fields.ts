import { badRequest, type Failure } from './failure.ts'

/** A JSON object of which nothing is known yet. */
export type JsonObject = Record<string, unknown>

interface Range {
  readonly min?: number
  readonly max?: number
}

// Each reader below returns the field, `undefined` where it is missing or null, and ends the
// request with the API's 400 where it is something else. `at` is the path of `source`.

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value where it is an array, else an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function pathOf(at: string, name: string): string {
  return at === '' ? name : `${at}.${name}`
}

export function missing(param: string): Failure {
  return badRequest(`Missing required parameter: '${param}'.`, param, 'missing_required_parameter')
}

export function wrongType(param: string, expected: string, value: unknown): Failure {
  return badRequest(
    `Invalid type for '${param}': expected ${expected}, but got ${typeOf(value)} instead.`,
    param,
    'invalid_type',
  )
}

export function wrongValue(param: string, value: string, supported: readonly string[]): Failure {
  const list = supported.map((item) => `'${item}'`).join(', ')
  return badRequest(
    `Invalid value: '${value}'. Supported values are: ${list}.`,
    param,
    'invalid_value',
  )
}

export function required<T>(value: T | undefined, param: string): T {
  if (value === undefined) throw missing(param)
  return value
}

export function readString(source: JsonObject, name: string, at = ''): string | undefined {
  const value = source[name] ?? undefined
  if (value === undefined || typeof value === 'string') return value
  throw wrongType(pathOf(at, name), 'a string', value)
}

export function readBoolean(source: JsonObject, name: string, at = ''): boolean | undefined {
  const value = source[name] ?? undefined
  if (value === undefined || typeof value === 'boolean') return value
  throw wrongType(pathOf(at, name), 'a boolean', value)
}

export function readObject(source: JsonObject, name: string, at = ''): JsonObject | undefined {
  const value = source[name] ?? undefined
  if (value === undefined || isObject(value)) return value
  throw wrongType(pathOf(at, name), 'an object', value)
}

export function readArray(source: JsonObject, name: string, at = ''): unknown[] | undefined {
  const value = source[name] ?? undefined
  if (value === undefined || Array.isArray(value)) return value
  throw wrongType(pathOf(at, name), 'an array', value)
}

export function readObjects(source: JsonObject, name: string, at = ''): JsonObject[] | undefined {
  return readArray(source, name, at)?.map((item, index) => {
    if (isObject(item)) return item
    throw wrongType(`${pathOf(at, name)}[${index}]`, 'an object', item)
  })
}

export function readNumber(
  source: JsonObject,
  name: string,
  range: Range = {},
): number | undefined {
  const value = source[name] ?? undefined
  if (value === undefined) return undefined
  if (typeof value !== 'number') throw wrongType(name, 'a decimal', value)
  return within(value, name, 'decimal', range)
}

export function readInteger(
  source: JsonObject,
  name: string,
  range: Range = {},
): number | undefined {
  const value = source[name] ?? undefined
  if (value === undefined) return undefined
  if (!Number.isInteger(value)) throw wrongType(name, 'an integer', value)
  return within(value as number, name, 'integer', range)
}

/** One of some strings. */
export function readOneOf<T extends string>(
  source: JsonObject,
  name: string,
  supported: readonly T[],
  at = '',
): T | undefined {
  const value = readString(source, name, at)
  if (value === undefined) return undefined
  const known = supported.find((item) => item === value)
  if (known === undefined) throw wrongValue(pathOf(at, name), value, supported)
  return known
}

/** Up to 16 strings by name, as `metadata` takes them. */
export function readMetadata(source: JsonObject): Record<string, string> | undefined {
  const metadata = readObject(source, 'metadata')
  if (metadata === undefined) return undefined
  const entries = Object.keys(metadata).map((key) => {
    const value = metadata[key]
    if (typeof value !== 'string') throw wrongType(`metadata.${key}`, 'a string', value)
    return [key, value] as const
  })
  if (entries.length > 16) {
    throw badRequest(
      `Invalid 'metadata': too many properties. Expected an object with at most 16 properties, but got an object with ${entries.length} properties instead.`,
      'metadata',
      'object_above_max_properties',
    )
  }
  return Object.fromEntries(entries)
}

function within(value: number, name: string, kind: string, { min, max }: Range): number {
  if (min !== undefined && value < min) {
    throw badRequest(
      `Invalid '${name}': ${kind} below minimum value. Expected a value >= ${min}, but got ${value} instead.`,
      name,
      `${kind}_below_min_value`,
    )
  }
  if (max !== undefined && value > max) {
    throw badRequest(
      `Invalid '${name}': ${kind} above maximum value. Expected a value <= ${max}, but got ${value} instead.`,
      name,
      `${kind}_above_max_value`,
    )
  }
  return value
}

function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'an integer' : 'a decimal'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

import { isObject, type JsonObject, listOf } from './fields.ts'

/**
 * Makes a value that fits a JSON Schema: types, `enum`, `const`, `required`, nested objects and
 * arrays, bounds, formats, `$ref`, `anyOf`, `oneOf` and `allOf`.
 *
 * A `pattern` is met where something in the text or the schema's own `default` or `examples` meets
 * it; `not` and `if` are not looked at.
 *
 * @param schema - The schema.
 * @param text - What the user wrote: names, numbers and quotes in it become values.
 * @returns The value, the same one for the same input.
 */
export function schemaValue(schema: unknown, text: string): unknown {
  return value(schema, { root: schema, text, name: '', depth: 0 })
}

interface Place {
  readonly root: unknown
  readonly text: string
  /** Property the value is for. */
  readonly name: string
  readonly depth: number
}

// Below this depth only what is required is made, so that recursive schemas come to an end.
const fullDepth = 3

function value(schema: unknown, place: Place): unknown {
  if (!isObject(schema)) return {}
  const whole = merged(schema, place)
  if ('const' in whole) return whole['const']
  const given = listOf(whole['enum'])
  if (given.length > 0) return given.find((item) => mentioned(item, place.text)) ?? given[0]
  if (whole['default'] !== undefined && whole['default'] !== null) return whole['default']
  const examples = listOf(whole['examples'])
  if (examples.length > 0) return examples[0]

  switch (typeOf(whole)) {
    case 'string':
      return stringValue(whole, place)
    case 'integer':
      return numberValue(whole, place, true)
    case 'number':
      return numberValue(whole, place, false)
    case 'boolean':
      return true
    case 'null':
      return null
    case 'array':
      return arrayValue(whole, place)
    default:
      return objectValue(whole, place)
  }
}

/** One flat schema: references followed, `allOf` joined, one branch of a union taken. */
function merged(schema: JsonObject, place: Place): JsonObject {
  const { $ref, allOf, anyOf, oneOf, ...own } = schema
  let whole: JsonObject = own
  if (typeof $ref === 'string') whole = joined(whole, resolved($ref, place), place)
  for (const part of listOf(allOf)) whole = joined(whole, part, place)
  const branches = listOf(anyOf ?? oneOf)
  const simple = branches.find((branch) => isObject(branch) && branch['type'] === 'null')
  const rich = branches.find((branch) => branch !== simple)
  whole = joined(whole, place.depth > fullDepth ? (simple ?? rich) : (rich ?? simple), place)
  return whole
}

function joined(left: JsonObject, right: unknown, place: Place): JsonObject {
  if (!isObject(right)) return left
  const other = merged(right, place)
  const result = { ...other, ...left }
  if (isObject(left['properties']) && isObject(other['properties'])) {
    result['properties'] = { ...other['properties'], ...left['properties'] }
  }
  const required = [...listOf(left['required']), ...listOf(other['required'])]
  if (required.length > 0) result['required'] = required
  return result
}

function resolved(reference: string, place: Place): unknown {
  let target: unknown = place.root
  for (const part of reference.replace(/^#\/?/, '').split('/')) {
    if (part === '') continue
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')
    target = isObject(target) ? target[key] : undefined
  }
  return target
}

function typeOf(schema: JsonObject): unknown {
  const { type } = schema
  if (Array.isArray(type)) return listOf(type).find((item) => item !== 'null') ?? 'null'
  if (type !== undefined) return type
  if ('items' in schema || 'prefixItems' in schema) return 'array'
  return 'object'
}

function objectValue(schema: JsonObject, place: Place): JsonObject {
  const properties = isObject(schema['properties']) ? schema['properties'] : {}
  const required = new Set(listOf(schema['required']))
  const result: JsonObject = {}
  for (const name of new Set([...Object.keys(properties), ...required].map(String))) {
    if (!required.has(name) && place.depth >= fullDepth) continue
    result[name] = value(properties[name] ?? { type: 'string' }, {
      ...place,
      name,
      depth: place.depth + 1,
    })
  }
  return result
}

function arrayValue(schema: JsonObject, place: Place): unknown[] {
  const inner = { ...place, depth: place.depth + 1 }
  const prefix = listOf(schema['prefixItems'])
  const result = prefix.map((item) => value(item, inner))
  const wanted = numberOf(schema['minItems']) ?? (place.depth < fullDepth ? 1 : 0)
  const length = Math.min(wanted, numberOf(schema['maxItems']) ?? wanted)
  const choices = enumOf(schema['items'], place)
  while (result.length < length && isObject(schema['items'])) {
    const item = value(schema['items'], inner)
    result.push(schema['uniqueItems'] === true ? unused(item, result, choices) : item)
  }
  return result
}

function enumOf(schema: unknown, place: Place): readonly unknown[] {
  return isObject(schema) ? listOf(merged(schema, place)['enum']) : []
}

/** The item, changed where the array has it already. */
function unused(item: unknown, taken: readonly unknown[], choices: readonly unknown[]): unknown {
  if (!taken.includes(item)) return item
  const free = choices.find((choice) => !taken.includes(choice))
  if (free !== undefined) return free
  if (typeof item === 'number') return item + taken.length
  return typeof item === 'string' ? `${item} ${taken.length + 1}` : item
}

function numberValue(schema: JsonObject, { text }: Place, whole: boolean): number {
  const step = numberOf(schema['multipleOf']) ?? (whole ? 1 : undefined)
  const above = numberOf(schema['exclusiveMinimum'])
  const below = numberOf(schema['exclusiveMaximum'])
  const nudge = step ?? 0.5
  const low = Math.max(
    numberOf(schema['minimum']) ?? -Infinity,
    above === undefined ? -Infinity : above + Math.min(nudge, gap(above, below)),
  )
  const high = Math.min(
    numberOf(schema['maximum']) ?? Infinity,
    below === undefined ? Infinity : below - Math.min(nudge, gap(above, below)),
  )
  const said = [...text.matchAll(/-?\d+(?:\.\d+)?/g)]
    .map(([digits]) => Number(digits))
    .find((number) => fits(number, low, high, step))
  if (said !== undefined) return said
  const start = Math.min(Math.max(1, low), high)
  if (step === undefined) return start
  const up = Math.ceil(start / step) * step
  return up <= high ? up : Math.floor(start / step) * step
}

function gap(above: number | undefined, below: number | undefined): number {
  return above === undefined || below === undefined ? Infinity : (below - above) / 2
}

function fits(number: number, low: number, high: number, step: number | undefined): boolean {
  return number >= low && number <= high && (step === undefined || number % step === 0)
}

function stringValue(schema: JsonObject, { text, name }: Place): string {
  const { format, pattern } = schema
  const fixed = typeof format === 'string' ? formatted(format) : undefined
  if (fixed !== undefined) return fixed
  const least = numberOf(schema['minLength']) ?? 0
  const most = numberOf(schema['maxLength']) ?? Infinity
  const candidates = [...phrases(text), `example ${name}`.trim()]
  const fitting = candidates.find((phrase) => {
    // JSON Schema counts characters, not the halves that JavaScript counts.
    const { length } = Array.from(phrase)
    if (length < least || length > most) return false
    return typeof pattern !== 'string' || matches(pattern, phrase)
  })
  return fitting ?? `example ${name}`.trim().padEnd(least, '.').slice(0, Math.min(most, 10_000))
}

function matches(pattern: string, phrase: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(phrase)
  } catch {
    // A dialect this engine does not speak: nothing to hold the phrase against.
    return true
  }
}

/** What a string could mean: quotes first, then names. */
function phrases(text: string): string[] {
  const quoted = [...text.matchAll(/["“']([^"”']+)["”']/g)].map(([, inner]) => inner ?? '')
  // A capital that does not start a sentence.
  const names = [
    ...text.matchAll(/(?<=[\p{L}\p{N},;:] )\p{Lu}[\p{L}\p{N}-]*(?: \p{Lu}[\p{L}\p{N}-]*)*/gu),
  ]
  return [...quoted, ...names.map(([phrase]) => phrase)]
}

function formatted(format: string): string | undefined {
  switch (format) {
    case 'date-time':
      return '2026-01-02T03:04:05Z'
    case 'date':
      return '2026-01-02'
    case 'time':
      return '03:04:05Z'
    case 'duration':
      return 'PT1H'
    case 'email':
    case 'idn-email':
      return 'someone@example.com'
    case 'hostname':
    case 'idn-hostname':
      return 'example.com'
    case 'ipv4':
      return '192.0.2.1'
    case 'ipv6':
      return '2001:db8::1'
    case 'uri':
    case 'iri':
    case 'uri-reference':
      return 'https://example.com/'
    case 'uuid':
      return '00000000-0000-4000-8000-000000000000'
    default:
      return undefined
  }
}

function mentioned(item: unknown, text: string): boolean {
  return typeof item === 'string' && item !== '' && text.toLowerCase().includes(item.toLowerCase())
}

function numberOf(candidate: unknown): number | undefined {
  return typeof candidate === 'number' ? candidate : undefined
}

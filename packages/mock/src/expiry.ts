import { type JsonObject, isObject, required } from './fields.ts'
import { badRequest } from './failure.ts'

interface ExpiryRule {
  readonly anchor: string
  readonly unit: 'seconds' | 'minutes' | 'days'
  readonly min: number
  readonly max: number
}

const lengths = { seconds: 1, minutes: 60, days: 86_400 }

/**
 * Reads `expires_after`.
 *
 * @param body - The body.
 * @param rule - What its anchor is called, and how long it may be.
 * @returns Seconds after the anchor; `undefined` where nothing expires.
 */
export function readExpiry(body: JsonObject, rule: ExpiryRule): number | undefined {
  return readExpiryAt(body, 'expires_after', rule)
}

/** As {@link readExpiry}, for a field of another name. */
export function readExpiryAt(body: JsonObject, name: string, rule: ExpiryRule): number | undefined {
  const value = body[name] ?? undefined
  if (!isObject(value)) return undefined
  const { anchor = rule.anchor } = value
  if (anchor !== rule.anchor) {
    const message = `Invalid value: '${String(anchor)}'. Supported values are: '${rule.anchor}'.`
    throw badRequest(message, `${name}.anchor`, 'invalid_value')
  }
  const param = `${name}.${rule.unit}`
  // A form has digits where JSON has a number.
  const count = Number(required(value[rule.unit] ?? undefined, param))
  if (!Number.isInteger(count) || count < rule.min || count > rule.max) {
    const message = `Invalid '${param}': expected an integer from ${rule.min} to ${rule.max}.`
    throw badRequest(message, param, 'invalid_value')
  }
  return count * lengths[rule.unit]
}

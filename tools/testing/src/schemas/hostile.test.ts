import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'

const manifest = readFileSync(
  new URL('../../../../packages/bonsai-ai/package.json', import.meta.url),
  'utf8',
)
const { exports } = JSON.parse(manifest) as { exports: Record<string, string> }
const entries = Object.keys(exports).filter((key) => key.endsWith('/schemas'))

/** Objects with the fields that schemas ask for first, and with names of the prototype. */
const hostile = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withTypedArray: true }),
  fc.dictionary(
    fc.constantFrom('type', 'object', 'role', 'id', '__proto__', 'constructor', 'toString'),
    fc.oneof(fc.anything(), fc.constantFrom('__proto__', 'constructor', 'message', 'function')),
  ),
)

test.each(entries)('behavior: %s takes or refuses whatever comes', async (entry) => {
  const specifier = entry.replace('.', 'bonsai-ai')
  const module = (await import(/* @vite-ignore */ specifier)) as Record<string, v.GenericSchema>
  const schemas = Object.values(module)
  const before = Object.getOwnPropertyNames(Object.prototype)

  fc.assert(
    fc.property(hostile, fc.nat(schemas.length - 1), (value, index) => {
      const { success, output, issues } = v.safeParse(schemas[index] ?? v.never(), value)
      expect(success).toBe(!issues)
      // What passes is what was given; Valibot copies arrays.
      if (success && !Array.isArray(value)) expect(output).toBe(value)
    }),
    { numRuns: Math.max(200, schemas.length * 5) },
  )

  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
})

import { isValidationError } from '@bonsai-ai/core'
import { type } from 'arktype'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { fromJsonSchema } from './fromJsonSchema.ts'
import { fromValibot } from './fromValibot.ts'
import { validateWith } from './validateWith.ts'

test('default', async () => {
  const schema = z.object({ city: z.string().transform((text) => text.length) })
  expect(await validateWith(schema, { city: 'Oslo' }, 'weather')).toEqual({ city: 4 })
})

test('behavior: checks that take time', async () => {
  const schema = z.string().refine((text) => Promise.resolve(text === 'Oslo'), 'is not Oslo')
  expect(await validateWith(schema, 'Oslo', 'city')).toBe('Oslo')
  await expect(validateWith(schema, 'Rome', 'city')).rejects.toThrow('city: is not Oslo')
})

test('error: every library says where', async () => {
  const schemas = [
    z.object({ days: z.array(z.object({ celsius: z.number() })) }),
    type({ days: type({ celsius: 'number' }).array() }),
    fromValibot(v.object({ days: v.array(v.object({ celsius: v.number() })) })),
  ]
  const value = { days: [{ celsius: 1 }, { celsius: 'warm' }] }
  for (const schema of schemas) {
    const error: unknown = await validateWith(schema, value, 'weather').catch(
      (cause: unknown) => cause,
    )
    expect(isValidationError(error)).toBe(true)
    expect(String(error)).toMatch(/^ValidationError: weather: days\.1\.celsius: /)
  }
})

test('error: what the function of fromJsonSchema throws', async () => {
  const inner = z.object({ city: z.string() })
  const schema = fromJsonSchema({ schema: {}, parse: (value) => inner.parse(value) })
  await expect(validateWith(schema, { city: 1 }, 'weather')).rejects.toThrow('weather: city: ')
  const plain = fromJsonSchema({
    schema: {},
    parse: () => Promise.reject(new TypeError('no')),
  })
  await expect(validateWith(plain, 1, 'weather')).rejects.toThrow('weather: no')
})

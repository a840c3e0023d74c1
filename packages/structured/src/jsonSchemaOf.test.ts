import { type } from 'arktype'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { z } from 'zod'
import * as mini from 'zod/mini'
import { fromJsonSchema } from './fromJsonSchema.ts'
import { fromValibot } from './fromValibot.ts'
import { jsonSchemaOf } from './jsonSchemaOf.ts'

const city = {
  type: 'object',
  properties: { city: { type: 'string' }, note: { type: 'string' } },
  required: ['city'],
}

test('default', () => {
  expect(jsonSchemaOf(z.object({ city: z.string(), note: z.string().optional() }))).toEqual(city)
})

test('behavior: every library says the same', () => {
  expect(jsonSchemaOf(type({ city: 'string', 'note?': 'string' }))).toEqual(city)
  expect(
    jsonSchemaOf(fromValibot(v.object({ city: v.string(), note: v.optional(v.string()) }))),
  ).toEqual(city)
  expect(
    jsonSchemaOf(
      mini.z.toJSONSchema(
        mini.z.object({ city: mini.string(), note: mini.optional(mini.string()) }),
        {
          io: 'input',
        },
      ),
    ),
  ).toEqual(city)
})

test('behavior: what Valibot checks beyond JSON Schema is left to it', () => {
  const name = v.pipe(
    v.string(),
    v.trim(),
    v.check((text) => text !== 'no'),
    v.minLength(2),
    v.brand('Name'),
  )

  expect(jsonSchemaOf(fromValibot(v.object({ name, ip: v.pipe(v.string(), v.ip()) })))).toEqual({
    type: 'object',
    properties: { name: { type: 'string', minLength: 2 }, ip: { type: 'string' } },
    required: ['name', 'ip'],
  })
})

test('error: what Valibot cannot say in JSON Schema', () => {
  const date = fromValibot(v.object({ a: v.date() }))
  const flags = fromValibot(v.object({ a: v.pipe(v.string(), v.regex(/a/i)) }))

  expect(() => jsonSchemaOf(date)).toThrow('"date" schema cannot be converted')
  expect(() => jsonSchemaOf(flags)).toThrow('flags are not supported')
})

test('behavior: what it gives is a copy', () => {
  const schema = fromJsonSchema({ schema: city, parse: String })
  const copy = jsonSchemaOf(schema)
  expect(copy).toEqual(city)
  copy['required'] = []
  expect(jsonSchemaOf(schema)).toEqual(city)
})

test('error: a bare schema of Valibot', () => {
  // @ts-expect-error it has no JSON Schema
  expect(() => jsonSchemaOf(v.string())).toThrowErrorMatchingInlineSnapshot(
    `[TypeError: this schema of valibot says no JSON Schema of itself. Wrap it: fromValibot(schema), from @bonsai-ai/structured/valibot]`,
  )
})

test('error: a bare schema of zod/mini', () => {
  // @ts-expect-error it has no JSON Schema
  expect(() => jsonSchemaOf(mini.string())).toThrowErrorMatchingInlineSnapshot(
    `[TypeError: this schema of zod says no JSON Schema of itself. Take Zod 4.2 or later, and z.toJSONSchema(schema) with zod/mini]`,
  )
})

test('error: no Standard Schema at all', () => {
  // @ts-expect-error a plain JSON Schema
  expect(() => jsonSchemaOf({ type: 'object' })).toThrowErrorMatchingInlineSnapshot(
    `[TypeError: expected a Standard Schema. Wrap its JSON Schema: fromJsonSchema({ schema, parse }), from @bonsai-ai/structured]`,
  )
  // @ts-expect-error null
  expect(() => jsonSchemaOf(null)).toThrow(TypeError)
})

test('error: what has no JSON Schema is the library’s to tell', () => {
  expect(() => jsonSchemaOf(z.object({ at: z.date() }))).toThrow(/Date/)
})

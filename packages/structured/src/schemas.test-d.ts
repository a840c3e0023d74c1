import type { Client } from '@bonsai-ai/core'
import { type } from 'arktype'
import * as v from 'valibot'
import { expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import * as mini from 'zod/mini'
import {
  chatFormat,
  type DeepPartial,
  fromJsonSchema,
  jsonSchemaOf,
  parseJson,
  type SchemaInput,
  type SchemaOutput,
  textFormat,
  validateWith,
} from './index.ts'
import { parseChatCompletion } from './parseChatCompletion.ts'
import { fromValibot } from './valibot.ts'

interface Weather {
  city: string
  celsius: number | null
}

const client = {} as Client
const zod = z.object({ city: z.string(), celsius: z.number().nullable() })
const ark = type({ city: 'string', celsius: 'number | null' })
const bare = v.object({ city: v.string(), celsius: v.nullable(v.number()) })
const valibot = fromValibot(bare)
const minimal = mini.z.toJSONSchema(
  mini.z.object({ city: mini.string(), celsius: mini.nullable(mini.number()) }),
)
const plain = fromJsonSchema({ schema: {}, parse: (value): Weather => value as Weather })

test('default', async () => {
  const params = { model: 'gpt-5.5', messages: [] }
  for (const format of [chatFormat(zod, 'a'), chatFormat(ark, 'a'), chatFormat(valibot, 'a')]) {
    const { choices } = await parseChatCompletion(client, { ...params, response_format: format })
    expectTypeOf(choices[0]?.message.parsed).toEqualTypeOf<Weather | null | undefined>()
  }
  const { choices } = await parseChatCompletion(client, {
    ...params,
    response_format: chatFormat(plain, 'a'),
  })
  expectTypeOf(choices[0]?.message.parsed).toEqualTypeOf<Weather | null | undefined>()
})

test('behavior: every library gives its types', () => {
  expectTypeOf(validateWith(zod, {}, 'a')).toEqualTypeOf<Promise<Weather>>()
  expectTypeOf(validateWith(ark, {}, 'a')).toEqualTypeOf<Promise<Weather>>()
  expectTypeOf(validateWith(valibot, {}, 'a')).toEqualTypeOf<Promise<Weather>>()
  expectTypeOf(parseJson(minimal, '')).toEqualTypeOf<Promise<Weather>>()
  expectTypeOf(parseJson(plain, '')).toEqualTypeOf<Promise<Weather>>()
  expectTypeOf(textFormat(zod, 'a')['~schema']['~standard'].types).toEqualTypeOf<
    { readonly input: Weather; readonly output: Weather } | undefined
  >()
})

test('behavior: what the model writes and what the schema makes of it', () => {
  const number = z.object({ at: z.string().transform(Number) })
  expectTypeOf<SchemaInput<typeof number>>().toEqualTypeOf<{ at: string }>()
  expectTypeOf<SchemaOutput<typeof number>>().toEqualTypeOf<{ at: number }>()
  const piped = fromValibot(v.object({ at: v.pipe(v.string(), v.transform(Number)) }))
  expectTypeOf<SchemaInput<typeof piped>>().toEqualTypeOf<{ at: string }>()
  expectTypeOf<SchemaOutput<typeof piped>>().toEqualTypeOf<{ at: number }>()
})

test('behavior: a partial value', () => {
  expectTypeOf<
    DeepPartial<{ a: 'x' | 'y'; b: readonly { c: number }[]; d: boolean | null }>
  >().toEqualTypeOf<{
    a?: string
    b?: { c?: number }[]
    d?: boolean | null
  }>()
  expectTypeOf<DeepPartial<unknown>>().toEqualTypeOf<unknown>()
})

test('error: what says no JSON Schema of itself', () => {
  // @ts-expect-error wrap it in fromValibot
  chatFormat(bare, 'a')
  // @ts-expect-error a JSON Schema is no schema
  jsonSchemaOf({ type: 'object' })
})

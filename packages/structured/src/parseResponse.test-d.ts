import type { Client } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { defineTool } from './defineTool.ts'
import { parseResponse } from './parseResponse.ts'
import { responseTool } from './responseTool.ts'
import { streamParsedResponse } from './streamParsedResponse.ts'
import { textFormat } from './textFormat.ts'

const client = {} as Client
const params = { model: 'gpt-5.5', input: 'Hi' }
const text = { format: textFormat(z.object({ at: z.string().transform(Number) }), 'a') }

test('default', async () => {
  const response = await parseResponse(client, { ...params, text })
  expectTypeOf(response.output_parsed).toEqualTypeOf<{ at: number } | null>()
  const [item] = response.output
  if (item?.type === 'message')
    for (const part of item.content)
      if (part.type === 'output_text')
        expectTypeOf(part.parsed).toEqualTypeOf<{ at: number } | null>()
})

test('behavior: without a format there is nothing parsed', async () => {
  expectTypeOf((await parseResponse(client, params)).output_parsed).toEqualTypeOf<null>()
})

test('behavior: arguments of tools', async () => {
  const tool = responseTool(defineTool({ name: 'f', parameters: z.object({ b: z.boolean() }) }))
  const [item] = (await parseResponse(client, { ...params, tools: [tool] })).output
  if (item?.type === 'function_call')
    expectTypeOf(item.parsed_arguments).toEqualTypeOf<{ b: boolean } | null>()
})

test('behavior: a stream has partial values of what the model writes', async () => {
  for await (const event of await streamParsedResponse(client, { ...params, text })) {
    if (event.type === 'response.output_text.delta')
      expectTypeOf(event.partial).toEqualTypeOf<{ at?: string } | undefined>()
    if (event.type === 'response.completed')
      expectTypeOf(event.response.output_parsed).toEqualTypeOf<{ at: number } | null>()
  }
})

test('error: what is refused', () => {
  const bare = { type: 'json_schema' as const, name: 'a', schema: {} }
  // @ts-expect-error it has no schema to parse with
  void parseResponse(client, { ...params, text: { format: bare } })
  // @ts-expect-error use streamParsedResponse
  void parseResponse(client, { ...params, text, stream: true })
})

import type { Client } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { chatFormat } from './chatFormat.ts'
import { chatTool } from './chatTool.ts'
import { defineTool } from './defineTool.ts'
import { parseChatCompletion, type ParseChatCompletionError } from './parseChatCompletion.ts'
import { streamParsedChatCompletion } from './streamParsedChatCompletion.ts'

const client = {} as Client
const params = { model: 'gpt-5.5', messages: [] }
const response_format = chatFormat(z.object({ at: z.string().transform(Number) }), 'a')

test('default', async () => {
  const completion = await parseChatCompletion(client, { ...params, response_format })
  expectTypeOf(completion.choices[0]?.message.parsed).toEqualTypeOf<
    { at: number } | null | undefined
  >()
  expectTypeOf(completion.usage?.total_tokens).toEqualTypeOf<number | undefined>()
})

test('behavior: without a format there is nothing parsed', async () => {
  const completion = await parseChatCompletion(client, params)
  expectTypeOf(completion.choices[0]?.message.parsed).toEqualTypeOf<null | undefined>()
  const json = { type: 'json_object' as const }
  const other = await parseChatCompletion(client, { ...params, response_format: json })
  expectTypeOf(other.choices[0]?.message.parsed).toEqualTypeOf<null | undefined>()
})

test('behavior: arguments of tools', async () => {
  const tool = chatTool(defineTool({ name: 'f', parameters: z.object({ b: z.boolean() }) }))
  const completion = await parseChatCompletion(client, { ...params, tools: [tool] })
  const call = completion.choices[0]?.message.tool_calls?.[0]
  if (call?.type === 'function')
    expectTypeOf(call.function.parsed_arguments).toEqualTypeOf<{ b: boolean } | null>()
})

test('behavior: a stream has partial values of what the model writes', async () => {
  for await (const event of await streamParsedChatCompletion(client, {
    ...params,
    response_format,
  })) {
    if (event.type === 'content.delta')
      expectTypeOf(event.partial).toEqualTypeOf<{ at?: string } | undefined>()
    if (event.type === 'completion.done')
      expectTypeOf(event.completion.choices[0]?.message.parsed?.at).toEqualTypeOf<
        number | undefined
      >()
  }
})

test('error: told apart by name', () => {
  const error = {} as ParseChatCompletionError
  if (error.name === 'IncompleteError') expectTypeOf(error.result.choices).toBeArray()
})

test('error: what is refused', () => {
  const bare = { type: 'json_schema' as const, json_schema: { name: 'a' } }
  // @ts-expect-error it has no schema to parse with
  void parseChatCompletion(client, { ...params, response_format: bare })
  // @ts-expect-error use streamParsedChatCompletion
  void parseChatCompletion(client, { ...params, response_format, stream: true })
  // @ts-expect-error no such field
  void parseChatCompletion(client, { ...params, response_format, temprature: 1 })
})

import type { ChatCompletionMessage } from '@bonsai-ai/chat'
import { createClient, isValidationError, responseOf } from '@bonsai-ai/core'
import { stub } from '@bonsai-internal/stub'
import { createMock } from '@bonsai-ai/mock'
import { type } from 'arktype'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { carrySchema } from './carriedSchema.ts'
import { chatFormat } from './chatFormat.ts'
import { fromJsonSchema } from './fromJsonSchema.ts'
import { fromValibot } from './fromValibot.ts'
import { isIncompleteError } from './isIncompleteError.ts'
import { parseChatCompletion } from './parseChatCompletion.ts'
import type { StructuredSchema } from './structuredSchema.ts'
import { toParsedChatCompletion } from './toParsedChatCompletion.ts'

const messages = [{ role: 'user' as const, content: 'How warm is it in Oslo?' }]
const schema = z.object({ city: z.string(), celsius: z.number() })
const format = chatFormat(schema, 'weather')
const params = { model: 'gpt-5.5', messages, response_format: format }
const text = '{"city":"Oslo","celsius":4}'

function answer(message: unknown, finish_reason = 'stop'): ReturnType<typeof stub> {
  const choices = [
    { index: 0, finish_reason, message: { role: 'assistant', ...(message as object) } },
  ]
  return stub({ id: 'chatcmpl-1', choices })
}

function call(name: string, args: string): object {
  return { id: 'call_1', type: 'function', function: { name, arguments: args } }
}

test('default', async () => {
  const { client, sent } = answer({ content: text, refusal: null })
  const completion = await parseChatCompletion(client, params)

  expect(completion.choices[0]?.message).toEqual({
    role: 'assistant',
    content: text,
    refusal: null,
    parsed: { city: 'Oslo', celsius: 4 },
  })
  expect(responseOf(completion)?.status).toBe(200)
  expect(await sent[0]?.json()).toEqual(JSON.parse(JSON.stringify(params)))
})

test('behavior: every kind of schema, against the mock', async () => {
  const client = createClient({ apiKey: 'any', fetch: createMock() })
  const parse = fromJsonSchema({
    schema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
    parse: (value): { city: string } => value as { city: string },
  })
  const schemas: StructuredSchema<unknown, { city: string }>[] = [
    z.object({ city: z.string(), days: z.array(z.object({ celsius: z.number() })) }),
    type({ city: 'string', note: 'string | null', kind: "'sun' | 'rain'" }),
    fromValibot(v.object({ city: v.string(), celsius: v.optional(v.nullable(v.number())) })),
    parse,
  ]
  for (const one of schemas) {
    const completion = await parseChatCompletion(client, {
      ...params,
      response_format: chatFormat(one, 'weather'),
    })
    expect(typeof completion.choices[0]?.message.parsed?.city).toBe('string')
  }
})

test('behavior: what the schema makes of the value', async () => {
  const upper = z.object({ city: z.string().transform((city) => city.toUpperCase()) })
  const { client } = answer({ content: text })
  const completion = await parseChatCompletion(client, {
    ...params,
    response_format: chatFormat(upper, 'a'),
  })
  expect(completion.choices[0]?.message.parsed).toEqual({ city: 'OSLO' })
})

test('behavior: a refusal is a value', async () => {
  const { client } = answer({ content: null, refusal: 'I cannot.' })
  const message = (await parseChatCompletion(client, params)).choices[0]?.message
  expect(message).toMatchObject({ refusal: 'I cannot.', parsed: null })
  const both = answer({ content: 'I cannot.', refusal: 'I cannot.' })
  expect((await parseChatCompletion(both.client, params)).choices[0]?.message.parsed).toBeNull()
})

test('behavior: arguments of functions', async () => {
  const checked = carrySchema(
    { type: 'function' as const, function: { name: 'checked', strict: true } },
    z.object({ at: z.string().transform(Number) }),
  )
  const tools = [
    checked,
    { type: 'function' as const, function: { name: 'strict', strict: true } },
    { type: 'function' as const, function: { name: 'loose' } },
  ]
  const { client } = answer(
    {
      content: '',
      tool_calls: [
        call('checked', '{"at":"5"}'),
        call('strict', '{"a":1}'),
        call('loose', '{'),
        call('unknown', '{'),
        { id: 'call_2', type: 'custom', custom: { name: 'checked', input: 'x' } },
      ],
    },
    'tool_calls',
  )
  const { message } = (await parseChatCompletion(client, { ...params, tools })).choices[0] ?? {}
  expect(message?.parsed).toBeNull()
  expect(
    message?.tool_calls?.map((one) =>
      one.type === 'function' ? one.function.parsed_arguments : one.type,
    ),
  ).toEqual([{ at: 5 }, { a: 1 }, null, null, 'custom'])
})

test('behavior: without a format nothing is parsed, and a cut answer is one', async () => {
  const { client } = answer({ content: '{"a"' }, 'length')
  const completion = await parseChatCompletion(client, { model: 'gpt-5.5', messages })
  expect(completion.choices[0]?.message).toMatchObject({ content: '{"a"', parsed: null })
})

test('behavior: a completion that is there already stays as it is', async () => {
  const message: ChatCompletionMessage = { role: 'assistant', content: text }
  const completion = {
    choices: [{ index: 0, finish_reason: 'stop', message, logprobs: null }],
  } as never
  const before = structuredClone(completion)
  const parsed = await toParsedChatCompletion(completion, { response_format: format })
  expect(parsed.choices[0]?.message.parsed?.city).toBe('Oslo')
  expect(completion).toEqual(before)
})

test('behavior: a completion without choices', async () => {
  const { client } = stub({ id: 'chatcmpl-1', choices: null })
  expect((await parseChatCompletion(client, params)).choices).toEqual([])
})

test.each(['length', 'content_filter'])('error: %s, with the completion', async (reason) => {
  const { client } = answer({ content: '{"city":"O' }, reason)
  const error: unknown = await parseChatCompletion(client, params).catch((cause: unknown) => cause)
  expect(String(error)).toBe(
    `IncompleteError: POST /chat/completions: the answer is not whole: ${reason}`,
  )
  expect(isIncompleteError(error) && error.reason).toBe(reason)
  expect(isIncompleteError(error) && error.result).toMatchObject({
    choices: [{ message: { content: '{"city":"O' } }],
  })
})

test('error: what the schema refuses, what is not JSON, and nothing', async () => {
  const errorFor = async (content: string): Promise<unknown> => {
    const { client } = answer({ content })
    const error: unknown = await parseChatCompletion(client, params).catch(
      (cause: unknown) => cause,
    )
    expect(isValidationError(error)).toBe(true)
    return error
  }
  expect(await errorFor('{"city":1,"celsius":"warm"}')).toMatchInlineSnapshot(
    `[ValidationError: POST /chat/completions: weather: city: Invalid input: expected string, received number; celsius: Invalid input: expected number, received string]`,
  )
  expect(await errorFor('It is warm.')).toMatchInlineSnapshot(
    `[ValidationError: POST /chat/completions: weather: is not JSON: It is warm.]`,
  )
  expect(await errorFor('')).toMatchInlineSnapshot(
    `[ValidationError: POST /chat/completions: weather: is not JSON: no text]`,
  )
})

test.each([
  ['', {}],
  [null, {}],
  [{ a: 1 }, { a: 1 }],
  ['null', null],
])('behavior: arguments that are sent as %j', async (args, parsed_arguments) => {
  const tools = [{ type: 'function' as const, function: { name: 'f', strict: true } }]
  // Whatever the type says: some servers leave that of the call out.
  const called = { id: 'call_1', function: { name: 'f', arguments: args } }
  const { client } = answer({ content: null, tool_calls: [called, null] }, 'tool_calls')

  const { choices } = await parseChatCompletion(client, { ...params, tools })
  expect(choices[0]?.message.tool_calls).toEqual([
    { ...called, function: { ...called.function, parsed_arguments } },
    null,
  ])
})

test('error: arguments that their schema refuses', async () => {
  const tool = carrySchema(
    { type: 'function' as const, function: { name: 'f' } },
    z.object({ a: z.string() }),
  )
  const { client } = answer({ content: null, tool_calls: [call('f', '{"a":1}')] }, 'tool_calls')
  await expect(parseChatCompletion(client, { ...params, tools: [tool] })).rejects.toThrow(
    'POST /chat/completions: f: a: ',
  )
})

test('error: a format that lost its schema, before anything is sent', async () => {
  const { client, sent } = answer({ content: text })
  await expect(
    parseChatCompletion(client, { ...params, response_format: { ...format } }),
  ).rejects.toThrow('this format carries no schema to parse with: make it with chatFormat()')
  expect(sent).toHaveLength(0)
})

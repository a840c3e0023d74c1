import { isValidationError, responseOf } from '@bonsai-ai/core'
import { stub, stubStream } from '@bonsai-internal/stub'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { createChatCompletion, streamChatCompletion } from './index.ts'
import {
  ChatCompletionChunkSchema,
  ChatCompletionSchema,
  CreateChatCompletionParamsSchema,
} from './schemas.ts'

const params = { model: 'gpt-5.5', messages: [{ role: 'user', content: 'Hi' }] } as const
const message = { role: 'assistant', content: 'Hi' }
const completion = {
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1,
  model: 'gpt-5.5',
  choices: [{ index: 0, message, finish_reason: 'stop', logprobs: null }],
}

async function errorOf(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    () => expect.unreachable(),
    (error: Error) => error,
  )
}

test('default', async () => {
  const sent = { ...completion, unknown: { constructor: 1 } }
  const { client } = stub(sent)

  const result = await createChatCompletion(client, params, { schema: ChatCompletionSchema })

  expect(result).toEqual(sent)
  expect(responseOf(result)?.status).toBe(200)
})

test('behavior: takes what servers leave out, send as null or have added since', () => {
  const choice = { index: 0, message: { ...message, refusal: null, reasoning_content: 'Hm' } }
  const call = { id: 'call_1', type: 'mcp', mcp: {} }
  for (const more of [
    { choices: null },
    { choices: [] },
    { usage: null, system_fingerprint: null, service_tier: 'fast' },
    { choices: [{ ...choice, finish_reason: 'tired' }] },
    { choices: [{ ...choice, message: { ...message, tool_calls: [call] } }] },
  ])
    expect(v.safeParse(ChatCompletionSchema, { ...completion, ...more }).issues).toBeUndefined()
  expect(v.is(ChatCompletionSchema, { object: 'chat.completion' })).toBe(true)
})

test("behavior: takes Azure's first chunk, which has nothing but results of filters", () => {
  const filters = { hate: { filtered: false, severity: 'safe' } }
  const first = {
    choices: [],
    created: 0,
    id: '',
    model: '',
    object: '',
    prompt_filter_results: [{ prompt_index: 0, content_filter_results: filters }],
  }

  expect(v.parse(ChatCompletionChunkSchema, first)).toBe(first)
})

test('error: a response of another shape, with the way to every issue', async () => {
  const choices = [{ index: '0', message: { role: 'assistant', content: 1 } }]
  const { client } = stub({ ...completion, choices })

  const error = await errorOf(
    createChatCompletion(client, params, { schema: ChatCompletionSchema }),
  )

  expect(isValidationError(error)).toBe(true)
  expect(error.message).toMatchInlineSnapshot(
    `"POST /chat/completions: choices.0.index: Invalid type: Expected number but received "0"; choices.0.message.content: Invalid type: Expected string but received 1"`,
  )
})

test('error: an event of another shape, with the way to every issue', async () => {
  const chunk = { ...completion, object: 'chat.completion.chunk', choices: [] }
  const wrong = { ...chunk, choices: [{ index: 0, delta: { content: [] } }] }
  const { client } = stubStream(chunk, wrong)
  const stream = await streamChatCompletion(client, params, { schema: ChatCompletionChunkSchema })

  const read: unknown[] = []
  const error = await errorOf(
    (async () => {
      for await (const each of stream) read.push(each)
    })(),
  )

  expect(read).toEqual([chunk])
  expect(isValidationError(error)).toBe(true)
  expect(error.message).toMatchInlineSnapshot(
    `"POST /chat/completions: choices.0.delta.content: Invalid type: Expected string but received Array"`,
  )
})

test('behavior: params are checked as the API checks them', () => {
  const schema = CreateChatCompletionParamsSchema
  const { issues = [] } = v.safeParse(schema, {
    messages: [{ role: 'user', content: [{ type: 'text', text: 1 }] }, { role: 'poet' }],
    temperature: 3,
    tools: [{ type: 'function', function: { name: 1 } }],
    reasoning_effort: 'heroic',
  })

  expect(v.parse(schema, params)).toBe(params)
  expect(issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toMatchInlineSnapshot(`
    [
      "temperature: Invalid value: Expected <=2 but received 3",
      "messages.0.content.0.text: Invalid type: Expected string but received 1",
      "messages.1.role: Invalid type: Expected ("developer" | "system" | "user" | "assistant" | "tool" | "function") but received "poet"",
      "model: Invalid type: Expected string but received undefined",
      "reasoning_effort: Invalid type: Expected ("none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max") but received "heroic"",
      "tools.0.function.name: Invalid type: Expected string but received 1",
    ]
  `)
})

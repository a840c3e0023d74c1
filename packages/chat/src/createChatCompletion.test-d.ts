import type { Client } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import { type CreateChatCompletionError, createChatCompletion } from './createChatCompletion.ts'
import type {
  ChatCompletion,
  ChatCompletionMessageParam,
  CreateChatCompletionParams,
} from './generated/types.gen.ts'

declare const client: Client
declare const completion: ChatCompletion
declare const params: CreateChatCompletionParams

test('default', () => {
  expectTypeOf(createChatCompletion(client, params)).resolves.toEqualTypeOf<ChatCompletion>()
})

test('behavior: stream is refused here', () => {
  // @ts-expect-error use streamChatCompletion
  void createChatCompletion(client, { ...params, stream: true })
  // @ts-expect-error a flag would change what the call resolves with
  void createChatCompletion(client, { ...params, stream: false as boolean })
})

test('behavior: model and messages are required, unknown fields refused', () => {
  // @ts-expect-error messages are missing
  void createChatCompletion(client, { model: 'gpt-5.5' })
  // @ts-expect-error model is missing
  void createChatCompletion(client, { messages: [] })
  // @ts-expect-error what the API does not know belongs in extraBody
  void createChatCompletion(client, { ...params, top_k: 40 })
})

test('behavior: an optional field may be undefined, and null where the API says so', () => {
  void createChatCompletion(client, { ...params, temperature: undefined, stop: null })
  // @ts-expect-error the API takes no null here
  void createChatCompletion(client, { ...params, tools: null })
})

test('behavior: any model ID is taken, and known ones still complete', () => {
  void createChatCompletion(client, { ...params, model: 'llama-9' })
  expectTypeOf<CreateChatCompletionParams['model']>().not.toEqualTypeOf<string>()
})

test('behavior: readonly messages, parts and tools are taken', () => {
  const frozen = {
    model: 'gpt-5.5',
    messages: [{ role: 'user', content: [{ type: 'text', text: 'Hi' }] }],
    tools: [{ type: 'function', function: { name: 'now', parameters: { type: 'object' } } }],
    stop: ['END'],
  } as const
  void createChatCompletion(client, frozen)
})

test('behavior: a message narrows on role', () => {
  const message = {} as ChatCompletionMessageParam
  if (message.role === 'tool') expectTypeOf(message.tool_call_id).toEqualTypeOf<string>()
  if (message.role === 'user' && typeof message.content !== 'string') {
    const [part] = message.content
    if (part?.type === 'image_url') expectTypeOf(part.image_url.url).toEqualTypeOf<string>()
    if (part?.type === 'input_audio') expectTypeOf(part.input_audio.data).toEqualTypeOf<string>()
    if (part?.type === 'file') expectTypeOf(part.file.file_id).toEqualTypeOf<string | undefined>()
  }
  // @ts-expect-error instructions hold text only
  const image: ChatCompletionMessageParam = { role: 'system', content: [{ type: 'image_url' }] }
  // @ts-expect-error a tool's message says which call it answers
  const tool: ChatCompletionMessageParam = { role: 'tool', content: '4 °C' }
  void [image, tool]
})

test('behavior: tools, tool choices and response formats narrow on type', () => {
  const tool = params.tools?.[0]
  if (tool?.type === 'custom') expectTypeOf(tool.custom.name).toEqualTypeOf<string>()
  if (tool?.type === 'function')
    expectTypeOf(tool.function.strict).toEqualTypeOf<boolean | null | undefined>()

  const choice = params.tool_choice
  if (typeof choice === 'object' && choice.type === 'allowed_tools')
    expectTypeOf(choice.allowed_tools.mode).toEqualTypeOf<'auto' | 'required'>()

  const format = params.response_format
  if (format?.type === 'json_schema') expectTypeOf(format.json_schema.name).toEqualTypeOf<string>()

  // @ts-expect-error a misspelt choice
  void createChatCompletion(client, { ...params, tool_choice: 'requierd' })
})

test('behavior: tool calls of the answer narrow on type', () => {
  for (const call of completion.choices[0]?.message.tool_calls ?? []) {
    if (call.type === 'function') expectTypeOf(call.function.arguments).toEqualTypeOf<string>()
    else expectTypeOf(call.custom.input).toEqualTypeOf<string>()
  }
})

test('behavior: the answer is a message of the next request', () => {
  const message = completion.choices[0]?.message
  if (message) void createChatCompletion(client, { ...params, messages: [message] })
})

test('behavior: details of usage are read without assertions', () => {
  expectTypeOf(completion.usage?.completion_tokens_details?.reasoning_tokens).toEqualTypeOf<
    number | undefined
  >()
})

test('error: name narrows to the class', () => {
  const error = {} as CreateChatCompletionError
  if (error.name === 'ApiError') expectTypeOf(error.status).toEqualTypeOf<number>()
  if (error.name === 'ValidationError')
    expectTypeOf(error.issues[0]?.message).toEqualTypeOf<string | undefined>()
  expectTypeOf<Extract<CreateChatCompletionError, { name: 'StreamError' }>>().toBeNever()
})

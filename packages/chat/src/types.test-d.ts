import { expectTypeOf, test } from 'vitest'
import type {
  ChatCompletionContentPart,
  ChatCompletionMessageParam,
  ChatCompletionMessageToolCall,
  CreateChatCompletionParams,
} from './index.ts'

test('behavior: messages narrow on role', () => {
  const message = {} as ChatCompletionMessageParam
  expectTypeOf(message.role).toEqualTypeOf<
    'developer' | 'system' | 'user' | 'assistant' | 'tool' | 'function'
  >()
  switch (message.role) {
    case 'tool':
      expectTypeOf(message.tool_call_id).toEqualTypeOf<string>()
      break
    case 'function':
      expectTypeOf(message.content).toEqualTypeOf<string | null>()
      break
    case 'assistant':
      expectTypeOf(message.refusal).toEqualTypeOf<string | null | undefined>()
      break
    case 'developer':
    case 'system':
    case 'user':
      expectTypeOf(message.name).toEqualTypeOf<string | undefined>()
      break
    default:
      expectTypeOf(message).toBeNever()
  }
  // @ts-expect-error only an assistant calls tools
  if (message.role === 'user') void message.tool_calls
})

test('behavior: content parts narrow on type', () => {
  const part = {} as ChatCompletionContentPart
  expectTypeOf(part.type).toEqualTypeOf<'text' | 'image_url' | 'input_audio' | 'file'>()
  if (part.type === 'text') expectTypeOf(part.text).toEqualTypeOf<string>()
  if (part.type === 'image_url') expectTypeOf(part.image_url.url).toEqualTypeOf<string>()
  if (part.type === 'input_audio')
    expectTypeOf(part.input_audio.format).toEqualTypeOf<'wav' | 'mp3'>()
  if (part.type === 'file') expectTypeOf(part.file.file_data).toEqualTypeOf<string | undefined>()
})

test('behavior: tools and their calls narrow on type', () => {
  const tool = {} as NonNullable<CreateChatCompletionParams['tools']>[number]
  expectTypeOf(tool.type).toEqualTypeOf<'function' | 'custom'>()
  if (tool.type === 'function') expectTypeOf(tool.function.name).toEqualTypeOf<string>()
  else expectTypeOf(tool.custom.name).toEqualTypeOf<string>()

  const call = {} as ChatCompletionMessageToolCall
  if (call.type === 'function') expectTypeOf(call.function.arguments).toEqualTypeOf<string>()
  else expectTypeOf(call.custom.input).toEqualTypeOf<string>()
})

import type { RequestOptions } from '@bonsai-ai/core'
import type * as v from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type {
  ChatCompletion,
  ChatCompletionMessageParam,
  CreateChatCompletionParams,
} from './index.ts'
import type {
  ChatCompletionMessageParamSchema,
  ChatCompletionSchema,
  CreateChatCompletionParamsSchema,
} from './schemas.ts'

test('default', () => {
  expectTypeOf<v.InferOutput<typeof ChatCompletionSchema>>().toEqualTypeOf<ChatCompletion>()
  expectTypeOf<
    v.InferOutput<typeof CreateChatCompletionParamsSchema>
  >().toEqualTypeOf<CreateChatCompletionParams>()
  expectTypeOf<
    v.InferOutput<typeof ChatCompletionMessageParamSchema>
  >().toEqualTypeOf<ChatCompletionMessageParam>()
})

test('behavior: takes anything in', () => {
  expectTypeOf<v.InferInput<typeof ChatCompletionSchema>>().toBeUnknown()
})

test('options: is a schema for a request', () => {
  expectTypeOf<typeof ChatCompletionSchema>().toExtend<NonNullable<RequestOptions['schema']>>()
})

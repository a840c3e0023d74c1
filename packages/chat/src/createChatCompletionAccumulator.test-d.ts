import { expectTypeOf, test } from 'vitest'
import type { ChatCompletionFinishReason } from './generated/types.gen.ts'
import {
  createChatCompletionAccumulator,
  type FinishedToolCall,
} from './createChatCompletionAccumulator.ts'

test('default', () => {
  const accumulator = createChatCompletionAccumulator()
  expectTypeOf(accumulator.addChunk).returns.toEqualTypeOf<boolean>()
  expectTypeOf(accumulator.justFinishedContent).returns.toEqualTypeOf<string | undefined>()
  expectTypeOf(accumulator.justFinishedRefusal).returns.toEqualTypeOf<string | undefined>()
  expectTypeOf(accumulator.completion.choices[0]?.finish_reason).toEqualTypeOf<
    ChatCompletionFinishReason | null | undefined
  >()
})

test('behavior: finished calls are told apart by type', () => {
  const call = createChatCompletionAccumulator().justFinishedToolCall()
  expectTypeOf(call).toEqualTypeOf<FinishedToolCall | undefined>()
  if (call?.type === 'custom') expectTypeOf(call.input).toEqualTypeOf<string>()
  if (call?.type === 'function') {
    expectTypeOf(call.arguments).toEqualTypeOf<string>()
    // @ts-expect-error that is what custom tools get
    void call.input
  }
})

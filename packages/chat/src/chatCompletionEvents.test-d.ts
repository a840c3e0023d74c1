import { expectTypeOf, test } from 'vitest'
import { chatCompletionEvents, type ChatCompletionEvent } from './chatCompletionEvents.ts'
import type { ChatCompletionChunk, ChatCompletionTokenLogprob } from './generated/types.gen.ts'

declare const stream: AsyncIterable<ChatCompletionChunk>

test('default', async () => {
  for await (const event of chatCompletionEvents(stream)) {
    expectTypeOf(event).toEqualTypeOf<ChatCompletionEvent>()
    if (event.type === 'content.delta') expectTypeOf(event.snapshot).toEqualTypeOf<string>()
    if (event.type === 'content.done') expectTypeOf(event.content).toEqualTypeOf<string>()
    if (event.type === 'refusal.done') expectTypeOf(event.refusal).toEqualTypeOf<string>()
    if (event.type === 'logprobs.content.delta')
      expectTypeOf(event.snapshot).toEqualTypeOf<readonly ChatCompletionTokenLogprob[]>()
    if (event.type === 'tool_calls.function.arguments.done')
      expectTypeOf(event.arguments).toEqualTypeOf<string>()
    if (event.type === 'tool_calls.custom.input.done')
      expectTypeOf(event.input).toEqualTypeOf<string>()
    // @ts-expect-error events that do not exist are refused
    if (event.type === 'content.end') void event
  }
})

test('behavior: every type has an event of its own, which `Extract` finds', () => {
  type Event<Type> = Extract<ChatCompletionEvent, { type: Type }>
  type Lost = {
    [Type in ChatCompletionEvent['type']]: [Event<Type>] extends [never] ? Type : never
  }
  expectTypeOf<Lost[ChatCompletionEvent['type']]>().toBeNever()
  expectTypeOf<Event<'content.delta'>['delta']>().toEqualTypeOf<string>()
})

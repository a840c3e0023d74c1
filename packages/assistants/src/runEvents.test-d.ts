import { expectTypeOf, test } from 'vitest'
import type { AssistantStreamEvent, ThreadMessage, ThreadRun } from './generated/types.gen.ts'
import type { RunEvent, RunToolCall } from './runEvent.ts'
import { runEvents } from './runEvents.ts'

declare const stream: AsyncIterable<AssistantStreamEvent>

test('default', () => {
  expectTypeOf(runEvents(stream)).toEqualTypeOf<AsyncGenerator<RunEvent, void, undefined>>()
})

test('behavior: an event narrows on type', () => {
  const event = {} as RunEvent
  if (event.type === 'text.delta') expectTypeOf(event.snapshot).toEqualTypeOf<string>()
  if (event.type === 'message.done') expectTypeOf(event.message).toEqualTypeOf<ThreadMessage>()
  if (event.type === 'tool_call.done') expectTypeOf(event.tool_call).toEqualTypeOf<RunToolCall>()
  if (event.type === 'run.done') expectTypeOf(event.run).toEqualTypeOf<ThreadRun | undefined>()
  // @ts-expect-error not every event has a text
  void event.snapshot
})

test('behavior: every type has an event of its own, which `Extract` finds', () => {
  type Event<Type> = Extract<RunEvent, { type: Type }>
  type Lost = { [Type in RunEvent['type']]: [Event<Type>] extends [never] ? Type : never }
  expectTypeOf<Lost[RunEvent['type']]>().toBeNever()
  expectTypeOf<Event<'message.done'>['message']>().toEqualTypeOf<ThreadMessage>()
})

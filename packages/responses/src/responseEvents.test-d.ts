import { expectTypeOf, test } from 'vitest'
import type { ResponseStreamEvent } from './generated/types.gen.ts'
import { responseEvents, type ResponseSnapshotEvent } from './responseEvents.ts'

declare const stream: AsyncIterable<ResponseStreamEvent>
declare const event: ResponseSnapshotEvent

test('default', () => {
  expectTypeOf(responseEvents(stream)).toEqualTypeOf<
    AsyncGenerator<ResponseSnapshotEvent, void, undefined>
  >()
  expectTypeOf(event.type).toEqualTypeOf<ResponseStreamEvent['type']>()
})

test('behavior: pieces of text have a snapshot', () => {
  if (event.type === 'response.output_text.delta')
    expectTypeOf(event.snapshot).toEqualTypeOf<string>()
  if (event.type === 'response.function_call_arguments.delta')
    expectTypeOf(event.snapshot).toEqualTypeOf<string>()
  if (event.type === 'response.shell_call_command.delta')
    expectTypeOf(event.snapshot).toEqualTypeOf<string>()
})

test('behavior: other events have none', () => {
  // @ts-expect-error the text is there
  if (event.type === 'response.output_text.done') void event.snapshot
  // @ts-expect-error it belongs to no item
  if (event.type === 'response.audio.delta') void event.snapshot
})

import { expectTypeOf, test } from 'vitest'
import { accumulateRun, type AccumulatedThreadRun } from './accumulateRun.ts'
import type { ThreadRunSnapshot } from './foldRun.ts'
import type { AssistantStreamEvent, ThreadMessage, ThreadRun } from './generated/types.gen.ts'

declare const stream: AsyncIterable<AssistantStreamEvent>

test('default', () => {
  expectTypeOf(accumulateRun(stream)).resolves.toEqualTypeOf<AccumulatedThreadRun>()
  expectTypeOf<AccumulatedThreadRun['run']>().toEqualTypeOf<ThreadRun>()
  expectTypeOf<AccumulatedThreadRun['messages']>().toEqualTypeOf<ThreadMessage[]>()
})

test('options: what may be cut off may have no run', () => {
  const truncated = accumulateRun(stream, { allowTruncated: true })
  expectTypeOf(truncated).resolves.toEqualTypeOf<ThreadRunSnapshot>()
})

test('error: another stream', () => {
  // @ts-expect-error these are no events of a run
  void accumulateRun([] as unknown as AsyncIterable<{ type: string }>)
})

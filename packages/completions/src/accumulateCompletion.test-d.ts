import { expectTypeOf, test } from 'vitest'
import { accumulateCompletion, type CompletionSnapshot } from './accumulateCompletion.ts'
import type { Completion } from './generated/types.gen.ts'

declare const stream: AsyncIterable<Completion>

test('default', () => {
  expectTypeOf(accumulateCompletion(stream)).resolves.toEqualTypeOf<Completion>()
})

test('options: what may be cut off may have no finish_reason', () => {
  const truncated = accumulateCompletion(stream, { allowTruncated: true })
  expectTypeOf(truncated).resolves.toEqualTypeOf<CompletionSnapshot>()
})

test('error: another stream', () => {
  // @ts-expect-error these are no pieces of a completion
  void accumulateCompletion([] as unknown as AsyncIterable<{ type: string }>)
})

import type { EventStream } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import { accumulateChatCompletion } from './accumulateChatCompletion.ts'
import type { ChatCompletionSnapshot } from './accumulation.ts'
import type { ChatCompletion, ChatCompletionChunk } from './generated/types.gen.ts'

declare const stream: EventStream<ChatCompletionChunk>

test('default', () => {
  expectTypeOf(accumulateChatCompletion(stream)).resolves.toEqualTypeOf<ChatCompletion>()
  // @ts-expect-error a stream of something else
  void accumulateChatCompletion([])
})

test('options: what may be cut off may lack its finish_reason', () => {
  expectTypeOf(
    accumulateChatCompletion(stream, { allowTruncated: true }),
  ).resolves.toEqualTypeOf<ChatCompletionSnapshot>()
  expectTypeOf(
    accumulateChatCompletion(stream, { allowTruncated: false }),
  ).resolves.toEqualTypeOf<ChatCompletion>()
})

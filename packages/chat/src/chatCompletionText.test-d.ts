import { expectTypeOf, test } from 'vitest'
import { chatCompletionText } from './chatCompletionText.ts'
import type { ChatCompletionChunk } from './generated/types.gen.ts'

declare const stream: AsyncIterable<ChatCompletionChunk>

test('default', async () => {
  for await (const text of chatCompletionText(stream)) expectTypeOf(text).toEqualTypeOf<string>()
  // @ts-expect-error answers are numbered
  void chatCompletionText(stream, { choice: 'first' })
})

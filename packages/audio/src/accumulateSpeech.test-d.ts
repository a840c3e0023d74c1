import { expectTypeOf, test } from 'vitest'
import { accumulateSpeech, type AccumulatedSpeech } from './accumulateSpeech.ts'
import type { SpeechStreamEvent } from './generated/types.gen.ts'

declare const stream: AsyncIterable<SpeechStreamEvent>

test('default', async () => {
  const speech = await accumulateSpeech(stream)
  expectTypeOf(speech).toEqualTypeOf<AccumulatedSpeech>()
  // It goes into a file as it is.
  void new Blob([speech.audio])
})

test('error: another stream', () => {
  // @ts-expect-error these are no events of a recording
  void accumulateSpeech([] as unknown as AsyncIterable<{ type: string }>)
})

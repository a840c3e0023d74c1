import { expectTypeOf, test } from 'vitest'
import {
  accumulateTranscription,
  type AccumulatedTranscription,
} from './accumulateTranscription.ts'
import type { Transcription, TranscriptionStreamEvent } from './generated/types.gen.ts'

declare const stream: AsyncIterable<TranscriptionStreamEvent>

test('default', () => {
  expectTypeOf(accumulateTranscription(stream)).resolves.toEqualTypeOf<AccumulatedTranscription>()
  expectTypeOf<AccumulatedTranscription>().toExtend<Transcription>()
})

test('error: another stream', () => {
  // @ts-expect-error these are no events of a transcript
  void accumulateTranscription([] as unknown as AsyncIterable<{ type: string }>)
})

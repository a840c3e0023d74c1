import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import { createTranscription, type CreateTranscriptionError } from './createTranscription.ts'
import type {
  CreateTranscriptionParams,
  Transcription,
  TranscriptionDiarized,
  TranscriptionVerbose,
} from './generated/types.gen.ts'

declare const client: Client
declare const isShort: boolean

const file = new Blob()
const model = 'whisper-1'

test('default', () => {
  expectTypeOf(createTranscription(client, { file, model })).resolves.toEqualTypeOf<Transcription>()
  expectTypeOf(
    createTranscription(client, { file, model, response_format: 'json' }),
  ).resolves.toEqualTypeOf<Transcription>()
})

test('behavior: the format decides what the call resolves with', () => {
  for (const response_format of ['text', 'srt', 'vtt'] as const)
    expectTypeOf(
      createTranscription(client, { file, model, response_format }),
    ).resolves.toEqualTypeOf<string>()
  expectTypeOf(
    createTranscription(client, { file, model, response_format: 'verbose_json' }),
  ).resolves.toEqualTypeOf<TranscriptionVerbose>()
  expectTypeOf(
    createTranscription(client, { file, model, response_format: 'diarized_json' }),
  ).resolves.toEqualTypeOf<TranscriptionDiarized>()
})

test('behavior: of several formats, it is one of several types', () => {
  expectTypeOf(
    createTranscription(client, { file, model, response_format: isShort ? 'text' : 'json' }),
  ).resolves.toEqualTypeOf<string | Transcription>()
  expectTypeOf(
    createTranscription(client, { file, model, response_format: isShort ? 'text' : undefined }),
  ).resolves.toEqualTypeOf<string | Transcription>()
  expectTypeOf(createTranscription(client, {} as CreateTranscriptionParams)).resolves.toEqualTypeOf<
    string | Transcription | TranscriptionVerbose | TranscriptionDiarized
  >()
})

test('behavior: stream, a missing file and unknown fields are refused', () => {
  // @ts-expect-error use streamTranscription
  void createTranscription(client, { file, model, stream: true })
  // @ts-expect-error the file is missing
  void createTranscription(client, { model })
  // @ts-expect-error what the API does not know belongs in extraBody
  void createTranscription(client, { file, model, speed: 2 })
})

test('error: what it throws has a name', () => {
  expectTypeOf<CreateTranscriptionError>().toEqualTypeOf<RequestError>()
})

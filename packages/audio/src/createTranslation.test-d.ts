import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import { createTranslation, type CreateTranslationError } from './createTranslation.ts'
import type {
  CreateTranslationParams,
  Translation,
  TranslationVerbose,
} from './generated/types.gen.ts'

declare const client: Client

const file = new Blob()
const model = 'whisper-1'

test('default', () => {
  expectTypeOf(createTranslation(client, { file, model })).resolves.toEqualTypeOf<Translation>()
})

test('behavior: the format decides what the call resolves with', () => {
  for (const response_format of ['text', 'srt', 'vtt'] as const)
    expectTypeOf(
      createTranslation(client, { file, model, response_format }),
    ).resolves.toEqualTypeOf<string>()
  expectTypeOf(
    createTranslation(client, { file, model, response_format: 'verbose_json' }),
  ).resolves.toEqualTypeOf<TranslationVerbose>()
  expectTypeOf(createTranslation(client, {} as CreateTranslationParams)).resolves.toEqualTypeOf<
    string | Translation | TranslationVerbose
  >()
})

test('behavior: a missing file and unknown fields are refused', () => {
  // @ts-expect-error the file is missing
  void createTranslation(client, { model })
  // @ts-expect-error translations are into English
  void createTranslation(client, { file, model, language: 'de' })
})

test('error: what it throws has a name', () => {
  expectTypeOf<CreateTranslationError>().toEqualTypeOf<RequestError>()
})

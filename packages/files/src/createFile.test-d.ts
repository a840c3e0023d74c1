import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { CreateFileParams, FileObject } from './generated/types.gen.ts'
import { createFile, type CreateFileError } from './createFile.ts'

declare const client: Client
declare const params: CreateFileParams

test('default', () => {
  expectTypeOf(createFile(client, params)).resolves.toEqualTypeOf<FileObject>()
})

test('behavior: a purpose is required', () => {
  // @ts-expect-error one is missing
  void createFile(client, { file: new Blob() })
})

test('error: what it throws has a name', () => {
  expectTypeOf<CreateFileError>().toEqualTypeOf<RequestError>()
})

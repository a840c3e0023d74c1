import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { ContainerFile, CreateContainerFileParams } from './generated/types.gen.ts'
import { createContainerFile, type CreateContainerFileError } from './createContainerFile.ts'

declare const client: Client
declare const params: CreateContainerFileParams

test('default', () => {
  expectTypeOf(createContainerFile(client, params)).resolves.toEqualTypeOf<ContainerFile>()
})

test('behavior: a container is required', () => {
  // @ts-expect-error one is missing
  void createContainerFile(client, { file_id: 'file-1' })
})

test('error: what it throws has a name', () => {
  expectTypeOf<CreateContainerFileError>().toEqualTypeOf<RequestError>()
})

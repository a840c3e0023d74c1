import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type {
  ContentProvenanceCheck,
  CreateContentProvenanceCheckParams,
} from './generated/types.gen.ts'
import {
  createContentProvenanceCheck,
  type CreateContentProvenanceCheckError,
} from './createContentProvenanceCheck.ts'

declare const client: Client
declare const params: CreateContentProvenanceCheckParams

test('default', () => {
  expectTypeOf(
    createContentProvenanceCheck(client, params),
  ).resolves.toEqualTypeOf<ContentProvenanceCheck>()
})

test('behavior: a file is required', () => {
  // @ts-expect-error one is missing
  void createContentProvenanceCheck(client, {})
})

test('error: what it throws has a name', () => {
  expectTypeOf<CreateContentProvenanceCheckError>().toEqualTypeOf<RequestError>()
})

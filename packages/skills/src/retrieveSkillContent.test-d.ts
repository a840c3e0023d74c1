import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { RetrieveSkillContentParams } from './generated/types.gen.ts'
import { retrieveSkillContent, type RetrieveSkillContentError } from './retrieveSkillContent.ts'

declare const client: Client
declare const params: RetrieveSkillContentParams

test('default', () => {
  expectTypeOf(retrieveSkillContent(client, params)).resolves.toEqualTypeOf<Response>()
})

test('behavior: an ID is required', () => {
  // @ts-expect-error one is missing
  void retrieveSkillContent(client, {})
})

test('error: what it throws has a name', () => {
  expectTypeOf<RetrieveSkillContentError>().toEqualTypeOf<RequestError>()
})

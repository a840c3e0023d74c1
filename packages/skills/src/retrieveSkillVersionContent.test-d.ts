import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { RetrieveSkillVersionContentParams } from './generated/types.gen.ts'
import {
  retrieveSkillVersionContent,
  type RetrieveSkillVersionContentError,
} from './retrieveSkillVersionContent.ts'

declare const client: Client
declare const params: RetrieveSkillVersionContentParams

test('default', () => {
  expectTypeOf(retrieveSkillVersionContent(client, params)).resolves.toEqualTypeOf<Response>()
})

test('behavior: a version is required', () => {
  // @ts-expect-error one is missing
  void retrieveSkillVersionContent(client, { skill_id: 'skill_1' })
})

test('error: what it throws has a name', () => {
  expectTypeOf<RetrieveSkillVersionContentError>().toEqualTypeOf<RequestError>()
})

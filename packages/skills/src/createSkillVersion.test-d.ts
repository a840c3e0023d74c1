import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { CreateSkillVersionParams, SkillVersion } from './generated/types.gen.ts'
import { createSkillVersion, type CreateSkillVersionError } from './createSkillVersion.ts'

declare const client: Client
declare const params: CreateSkillVersionParams

test('default', () => {
  expectTypeOf(createSkillVersion(client, params)).resolves.toEqualTypeOf<SkillVersion>()
})

test('behavior: files are required', () => {
  // @ts-expect-error one is missing
  void createSkillVersion(client, { skill_id: 'skill_1' })
})

test('error: what it throws has a name', () => {
  expectTypeOf<CreateSkillVersionError>().toEqualTypeOf<RequestError>()
})

import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { CreateSkillParams, Skill } from './generated/types.gen.ts'
import { createSkill, type CreateSkillError } from './createSkill.ts'

declare const client: Client
declare const params: CreateSkillParams

test('default', () => {
  expectTypeOf(createSkill(client, params)).resolves.toEqualTypeOf<Skill>()
})

test('behavior: files are required', () => {
  // @ts-expect-error one is missing
  void createSkill(client, {})
})

test('error: what it throws has a name', () => {
  expectTypeOf<CreateSkillError>().toEqualTypeOf<RequestError>()
})

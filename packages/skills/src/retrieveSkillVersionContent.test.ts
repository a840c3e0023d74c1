import { stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { RetrieveSkillVersionContentParams } from './generated/types.gen.ts'
import { retrieveSkillVersionContent } from './retrieveSkillVersionContent.ts'

const params: RetrieveSkillVersionContentParams = { skill_id: 'skill_1', version: '2' }

test('default', async () => {
  const { client, sent } = stub('PK')

  const response = await retrieveSkillVersionContent(client, params)

  expect(await response.text()).toBe('PK')
  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('GET')
  expect(request?.url).toBe('https://api.openai.com/v1/skills/skill_1/versions/2/content')
  expect(request?.headers.get('accept')).toBe('*/*')
  expect(request?.body).toBeNull()
})

test('error: a version that would change the path is refused, and nothing is sent', async () => {
  const { client, sent } = stub({})

  await expect(retrieveSkillVersionContent(client, { ...params, version: '..' })).rejects.toThrow(
    'version',
  )
  expect(sent).toEqual([])
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await retrieveSkillVersionContent(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: GET /skills/skill_1/versions/2/content: 400 no]`)
})

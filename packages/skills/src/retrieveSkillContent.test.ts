import { stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { RetrieveSkillContentParams } from './generated/types.gen.ts'
import { retrieveSkillContent } from './retrieveSkillContent.ts'

const params: RetrieveSkillContentParams = { skill_id: 'skill_1' }

test('default', async () => {
  const { client, sent } = stub('PK')

  const response = await retrieveSkillContent(client, params)

  expect(await response.text()).toBe('PK')
  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('GET')
  expect(request?.url).toBe('https://api.openai.com/v1/skills/skill_1/content')
  expect(request?.headers.get('accept')).toBe('*/*')
  expect(request?.body).toBeNull()
})

test('error: an ID that would change the path is refused, and nothing is sent', async () => {
  const { client, sent } = stub({})

  await expect(retrieveSkillContent(client, { ...params, skill_id: '..' })).rejects.toThrow(
    'skill_id',
  )
  expect(sent).toEqual([])
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await retrieveSkillContent(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: GET /skills/skill_1/content: 400 no]`)
})

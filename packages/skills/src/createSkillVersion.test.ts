import { formOf, stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateSkillVersionParams } from './generated/types.gen.ts'
import { createSkillVersion } from './createSkillVersion.ts'

const params: CreateSkillVersionParams = {
  skill_id: 'skill_1',
  files: [
    new File(['# csv'], 'csv/SKILL.md', { type: 'text/markdown' }),
    new File(['import csv'], 'csv/scripts/read.py', { type: 'text/x-python' }),
  ],
  default: true,
}

test('default', async () => {
  const answer = { id: 'skillver_1', version: '2' }
  const { client, sent } = stub(answer)

  await expect(createSkillVersion(client, params)).resolves.toEqual(answer)

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/skills/skill_1/versions')
  expect(await formOf(request)).toEqual([
    ['files[]', 'csv/SKILL.md', 'text/markdown', '# csv'],
    ['files[]', 'csv/scripts/read.py', 'text/x-python', 'import csv'],
    ['default', 'true'],
  ])
})

test('error: an ID that would change the path is refused, and nothing is sent', async () => {
  const { client, sent } = stub({})

  await expect(createSkillVersion(client, { ...params, skill_id: '..' })).rejects.toThrow(
    'skill_id',
  )
  expect(sent).toEqual([])
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await createSkillVersion(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /skills/skill_1/versions: 400 no]`)
})

test('behavior: a zip is one file', async () => {
  const { client, sent } = stub({})
  const files = new File(['PK'], 'csv.zip', { type: 'application/zip' })

  await createSkillVersion(client, { ...params, files })

  expect(await formOf(sent[0])).toContainEqual(['files', 'csv.zip', 'application/zip', 'PK'])
})

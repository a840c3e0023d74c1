import { formOf, stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateSkillParams } from './generated/types.gen.ts'
import { createSkill } from './createSkill.ts'

const params: CreateSkillParams = {
  files: [
    new File(['# csv'], 'csv/SKILL.md', { type: 'text/markdown' }),
    new File(['import csv'], 'csv/scripts/read.py', { type: 'text/x-python' }),
  ],
}

test('default', async () => {
  const answer = { id: 'skill_1', object: 'skill' }
  const { client, sent } = stub(answer)

  await expect(createSkill(client, params)).resolves.toEqual(answer)

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/skills')
  expect(await formOf(request)).toEqual([
    ['files[]', 'csv/SKILL.md', 'text/markdown', '# csv'],
    ['files[]', 'csv/scripts/read.py', 'text/x-python', 'import csv'],
  ])
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await createSkill(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /skills: 400 no]`)
})

test('behavior: a zip is one file', async () => {
  const { client, sent } = stub({})
  const files = new File(['PK'], 'csv.zip', { type: 'application/zip' })

  await createSkill(client, { ...params, files })

  expect(await formOf(sent[0])).toContainEqual(['files', 'csv.zip', 'application/zip', 'PK'])
})

import { stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { RetrieveFileContentParams } from './generated/types.gen.ts'
import { retrieveFileContent } from './retrieveFileContent.ts'

const params: RetrieveFileContentParams = { file_id: 'file-1' }

test('default', async () => {
  const { client, sent } = stub('a,b')

  const response = await retrieveFileContent(client, params)

  expect(await response.text()).toBe('a,b')
  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('GET')
  expect(request?.url).toBe('https://api.openai.com/v1/files/file-1/content')
  expect(request?.headers.get('accept')).toBe('*/*')
  expect(request?.body).toBeNull()
})

test('error: an ID that would change the path is refused, and nothing is sent', async () => {
  const { client, sent } = stub({})

  await expect(retrieveFileContent(client, { ...params, file_id: '..' })).rejects.toThrow('file_id')
  expect(sent).toEqual([])
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await retrieveFileContent(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: GET /files/file-1/content: 400 no]`)
})

import { stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { RetrieveContainerFileContentParams } from './generated/types.gen.ts'
import { retrieveContainerFileContent } from './retrieveContainerFileContent.ts'

const params: RetrieveContainerFileContentParams = { container_id: 'cntr_1', file_id: 'cfile_1' }

test('default', async () => {
  const { client, sent } = stub('a,b')

  const response = await retrieveContainerFileContent(client, params)

  expect(await response.text()).toBe('a,b')
  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('GET')
  expect(request?.url).toBe('https://api.openai.com/v1/containers/cntr_1/files/cfile_1/content')
  expect(request?.headers.get('accept')).toBe('*/*')
  expect(request?.body).toBeNull()
})

test('error: an ID that would change the path is refused, and nothing is sent', async () => {
  const { client, sent } = stub({})

  await expect(retrieveContainerFileContent(client, { ...params, file_id: '..' })).rejects.toThrow(
    'file_id',
  )
  expect(sent).toEqual([])
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await retrieveContainerFileContent(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(
    `[ApiError: GET /containers/cntr_1/files/cfile_1/content: 400 no]`,
  )
})

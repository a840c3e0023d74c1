import { formOf, stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateContainerFileParams } from './generated/types.gen.ts'
import { createContainerFile } from './createContainerFile.ts'

const params: CreateContainerFileParams = {
  container_id: 'cntr_1',
  file: new File(['a,b'], 'a.csv', { type: 'text/csv' }),
}

test('default', async () => {
  const answer = { id: 'cfile_1', object: 'container.file' }
  const { client, sent } = stub(answer)

  await expect(createContainerFile(client, params)).resolves.toEqual(answer)

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/containers/cntr_1/files')
  expect(await formOf(request)).toEqual([['file', 'a.csv', 'text/csv', 'a,b']])
})

test('error: an ID that would change the path is refused, and nothing is sent', async () => {
  const { client, sent } = stub({})

  await expect(createContainerFile(client, { ...params, container_id: '..' })).rejects.toThrow(
    'container_id',
  )
  expect(sent).toEqual([])
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await createContainerFile(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /containers/cntr_1/files: 400 no]`)
})

test('behavior: a file that the API has is named in JSON', async () => {
  const { client, sent } = stub({})

  await createContainerFile(client, { container_id: 'cntr_1', file_id: 'file-1' })

  expect(sent[0]?.headers.get('content-type')).toBe('application/json')
  expect(await sent[0]?.json()).toEqual({ file_id: 'file-1' })
})

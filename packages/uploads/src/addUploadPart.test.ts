import { formOf, stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { AddUploadPartParams } from './generated/types.gen.ts'
import { addUploadPart } from './addUploadPart.ts'

const params: AddUploadPartParams = { upload_id: 'upload_1', data: new Blob(['part']) }

test('default', async () => {
  const answer = { id: 'part_1', object: 'upload.part' }
  const { client, sent } = stub(answer)

  await expect(addUploadPart(client, params)).resolves.toEqual(answer)

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/uploads/upload_1/parts')
  expect(await formOf(request)).toEqual([
    ['data', 'unknown_file', 'application/octet-stream', 'part'],
  ])
})

test('error: an ID that would change the path is refused, and nothing is sent', async () => {
  const { client, sent } = stub({})

  await expect(addUploadPart(client, { ...params, upload_id: '..' })).rejects.toThrow('upload_id')
  expect(sent).toEqual([])
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await addUploadPart(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /uploads/upload_1/parts: 400 no]`)
})

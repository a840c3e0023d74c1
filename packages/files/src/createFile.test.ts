import { formOf, stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateFileParams } from './generated/types.gen.ts'
import { createFile } from './createFile.ts'

const params: CreateFileParams = {
  file: new File(['{}'], 'requests.jsonl', { type: 'application/jsonl' }),
  purpose: 'batch',
  expires_after: { anchor: 'created_at', seconds: 3600 },
}

test('default', async () => {
  const answer = { id: 'file-1', object: 'file' }
  const { client, sent } = stub(answer)

  await expect(createFile(client, params)).resolves.toEqual(answer)

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/files')
  expect(await formOf(request)).toEqual([
    ['file', 'requests.jsonl', 'application/jsonl', '{}'],
    ['purpose', 'batch'],
    ['expires_after[anchor]', 'created_at'],
    ['expires_after[seconds]', '3600'],
  ])
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await createFile(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /files: 400 no]`)
})

test('behavior: bytes from anywhere are a file', async () => {
  const { client, sent } = stub({})

  await createFile(client, { file: new Response('a').body ?? new Blob(), purpose: 'user_data' })
  await createFile(client, { file: new TextEncoder().encode('b'), purpose: 'user_data' })

  const kind = 'application/octet-stream'
  expect(await formOf(sent[0])).toContainEqual(['file', 'unknown_file', kind, 'a'])
  expect(await formOf(sent[1])).toContainEqual(['file', 'unknown_file', kind, 'b'])
})

test('options: extraBody adds to the form', async () => {
  const { client, sent } = stub({})

  await createFile(client, params, { extraBody: { purpose: 'evals', note: 'x' } })

  const parts = await formOf(sent[0])
  expect(parts).toContainEqual(['purpose', 'evals'])
  expect(parts).toContainEqual(['note', 'x'])
})

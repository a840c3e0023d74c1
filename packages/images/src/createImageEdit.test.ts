import { formOf, stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateImageEditParams } from './generated/types.gen.ts'
import { createImageEdit } from './createImageEdit.ts'

const params: CreateImageEditParams = {
  prompt: 'Add a hat',
  image: [
    new File(['a'], 'a.png', { type: 'image/png' }),
    new File(['b'], 'b.png', { type: 'image/png' }),
  ],
}

test('default', async () => {
  const answer = { created: 1, data: [{ b64_json: 'AA' }] }
  const { client, sent } = stub(answer)

  await expect(createImageEdit(client, params)).resolves.toEqual(answer)

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/images/edits')
  expect(await formOf(request)).toEqual([
    ['prompt', 'Add a hat'],
    ['image[]', 'a.png', 'image/png', 'a'],
    ['image[]', 'b.png', 'image/png', 'b'],
  ])
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await createImageEdit(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /images/edits: 400 no]`)
})

test('behavior: without a file, the params are JSON', async () => {
  const { client, sent } = stub({ created: 1 })
  const byReference = { prompt: 'Add a hat', images: [{ file_id: 'file-1' }] }

  await createImageEdit(client, byReference)

  expect(sent[0]?.headers.get('content-type')).toBe('application/json')
  expect(await sent[0]?.json()).toEqual(byReference)
})

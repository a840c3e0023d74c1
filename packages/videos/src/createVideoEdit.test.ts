import { formOf, stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateVideoEditParams } from './generated/types.gen.ts'
import { createVideoEdit } from './createVideoEdit.ts'

const params: CreateVideoEditParams = {
  prompt: 'Snow',
  video: new File(['mp4'], 'cat.mp4', { type: 'video/mp4' }),
}

test('default', async () => {
  const answer = { id: 'video_2' }
  const { client, sent } = stub(answer)

  await expect(createVideoEdit(client, params)).resolves.toEqual(answer)

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/videos/edits')
  expect(await formOf(request)).toEqual([
    ['prompt', 'Snow'],
    ['video', 'cat.mp4', 'video/mp4', 'mp4'],
  ])
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await createVideoEdit(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /videos/edits: 400 no]`)
})

test('behavior: without a file, the params are JSON', async () => {
  const { client, sent } = stub({})
  const byReference: CreateVideoEditParams = { prompt: 'Snow', video: { id: 'video_1' } }

  await createVideoEdit(client, byReference)

  expect(sent[0]?.headers.get('content-type')).toBe('application/json')
  expect(await sent[0]?.json()).toEqual(byReference)
})

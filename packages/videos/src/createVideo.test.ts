import { formOf, stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateVideoParams } from './generated/types.gen.ts'
import { createVideo } from './createVideo.ts'

const params: CreateVideoParams = {
  model: 'sora-2',
  prompt: 'A cat',
  seconds: '4',
  input_reference: new File(['png'], 'cat.png', { type: 'image/png' }),
}

test('default', async () => {
  const answer = { id: 'video_1', object: 'video' }
  const { client, sent } = stub(answer)

  await expect(createVideo(client, params)).resolves.toEqual(answer)

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/videos')
  expect(await formOf(request)).toEqual([
    ['model', 'sora-2'],
    ['prompt', 'A cat'],
    ['seconds', '4'],
    ['input_reference', 'cat.png', 'image/png', 'png'],
  ])
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await createVideo(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /videos: 400 no]`)
})

test('behavior: without a file, the params are JSON', async () => {
  const { client, sent } = stub({})
  const byReference: CreateVideoParams = { prompt: 'A cat', input_reference: { file_id: 'file-1' } }

  await createVideo(client, byReference)

  expect(sent[0]?.headers.get('content-type')).toBe('application/json')
  expect(await sent[0]?.json()).toEqual(byReference)
})

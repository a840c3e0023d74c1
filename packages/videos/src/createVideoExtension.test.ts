import { formOf, stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateVideoExtensionParams } from './generated/types.gen.ts'
import { createVideoExtension } from './createVideoExtension.ts'

const params: CreateVideoExtensionParams = {
  prompt: 'It bows',
  seconds: '4',
  video: new File(['mp4'], 'cat.mp4', { type: 'video/mp4' }),
}

test('default', async () => {
  const answer = { id: 'video_3' }
  const { client, sent } = stub(answer)

  await expect(createVideoExtension(client, params)).resolves.toEqual(answer)

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/videos/extensions')
  expect(await formOf(request)).toEqual([
    ['prompt', 'It bows'],
    ['seconds', '4'],
    ['video', 'cat.mp4', 'video/mp4', 'mp4'],
  ])
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await createVideoExtension(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /videos/extensions: 400 no]`)
})

test('behavior: without a file, the params are JSON', async () => {
  const { client, sent } = stub({})
  const byReference: CreateVideoExtensionParams = {
    prompt: 'It bows',
    seconds: '4',
    video: { id: 'video_1' },
  }

  await createVideoExtension(client, byReference)

  expect(sent[0]?.headers.get('content-type')).toBe('application/json')
  expect(await sent[0]?.json()).toEqual(byReference)
})

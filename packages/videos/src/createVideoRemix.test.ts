import { stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateVideoRemixParams } from './generated/types.gen.ts'
import { createVideoRemix } from './createVideoRemix.ts'

const params: CreateVideoRemixParams = { video_id: 'video_1', prompt: 'A dog' }

test('default', async () => {
  const answer = { id: 'video_4' }
  const { client, sent } = stub(answer)

  await expect(createVideoRemix(client, params)).resolves.toEqual(answer)

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/videos/video_1/remix')
  expect(await request?.json()).toEqual({ prompt: 'A dog' })
})

test('error: an ID that would change the path is refused, and nothing is sent', async () => {
  const { client, sent } = stub({})

  await expect(createVideoRemix(client, { ...params, video_id: '..' })).rejects.toThrow('video_id')
  expect(sent).toEqual([])
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await createVideoRemix(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /videos/video_1/remix: 400 no]`)
})

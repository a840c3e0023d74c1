import { stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { RetrieveVideoContentParams } from './generated/types.gen.ts'
import { retrieveVideoContent } from './retrieveVideoContent.ts'

const params: RetrieveVideoContentParams = { video_id: 'video_1', variant: 'thumbnail' }

test('default', async () => {
  const { client, sent } = stub('webp')

  const response = await retrieveVideoContent(client, params)

  expect(await response.text()).toBe('webp')
  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('GET')
  expect(request?.url).toBe('https://api.openai.com/v1/videos/video_1/content?variant=thumbnail')
  expect(request?.headers.get('accept')).toBe('*/*')
  expect(request?.body).toBeNull()
})

test('error: an ID that would change the path is refused, and nothing is sent', async () => {
  const { client, sent } = stub({})

  await expect(retrieveVideoContent(client, { ...params, video_id: '..' })).rejects.toThrow(
    'video_id',
  )
  expect(sent).toEqual([])
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await retrieveVideoContent(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: GET /videos/video_1/content: 400 no]`)
})

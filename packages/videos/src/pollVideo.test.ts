import { stubBy } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import { pollVideo } from './pollVideo.ts'

test.each(['completed', 'failed'])('default', async (end) => {
  const states = ['queued', 'in_progress', end]
  const { client, sent } = stubBy((_, count) => ({ id: 'x', status: states[count - 1] }))
  const result = await pollVideo(client, { video_id: 'video_1' }, { interval: 0 })

  expect(result.status).toBe(end)
  const routes = sent.map(({ method, url }) => `${method} ${new URL(url).pathname}`)
  expect(routes).toEqual(Array(3).fill('GET /v1/videos/video_1'))
})

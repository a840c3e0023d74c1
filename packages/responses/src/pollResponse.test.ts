import { stubBy } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import { pollResponse } from './pollResponse.ts'

test.each(['completed', 'failed', 'cancelled', 'incomplete'])('default', async (end) => {
  const states = ['queued', 'in_progress', end]
  const { client, sent } = stubBy((_, count) => ({ id: 'x', status: states[count - 1] }))
  const result = await pollResponse(client, { response_id: 'resp_1' }, { interval: 0 })

  expect(result.status).toBe(end)
  const routes = sent.map(({ method, url }) => `${method} ${new URL(url).pathname}`)
  expect(routes).toEqual(Array(3).fill('GET /v1/responses/resp_1'))
})

import { stubBy } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import { pollFile } from './pollFile.ts'

test.each(['processed', 'error'])('default', async (end) => {
  const states = ['uploaded', 'uploaded', end]
  const { client, sent } = stubBy((_, count) => ({ id: 'x', status: states[count - 1] }))
  const result = await pollFile(client, { file_id: 'file-1' }, { interval: 0 })

  expect(result.status).toBe(end)
  const routes = sent.map(({ method, url }) => `${method} ${new URL(url).pathname}`)
  expect(routes).toEqual(Array(3).fill('GET /v1/files/file-1'))
})

import { stubBy } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import { pollBatch } from './pollBatch.ts'

const states = ['validating', 'in_progress', 'finalizing', 'cancelling']

test.each(['completed', 'failed', 'expired', 'cancelled'])('default', async (status) => {
  const all = [...states, status]
  const { client, sent } = stubBy((_, count) => ({ id: 'batch_1', status: all[count - 1] }))
  const seen: string[] = []
  const batch = await pollBatch(
    client,
    { batch_id: 'batch_1' },
    { interval: 0, onUpdate: (update) => seen.push(update.status) },
  )

  expect(batch.status).toBe(status)
  expect(seen).toEqual(all)
  expect(new Set(sent.map(({ url }) => url))).toEqual(
    new Set(['https://api.openai.com/v1/batches/batch_1']),
  )
})

test('options: signal', async () => {
  const controller = new AbortController()
  const { client } = stubBy(() => ({ status: 'in_progress' }))
  const reason = new Error('enough')
  const poll = pollBatch(
    client,
    { batch_id: 'batch_1' },
    { signal: controller.signal, onUpdate: () => controller.abort(reason) },
  )
  await expect(poll).rejects.toBe(reason)
})

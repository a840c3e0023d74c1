import { expect } from '@playwright/test'
import { pageKey as apiKey, test } from '../src/fixtures.ts'

const text = 'This is a test.'

test('behavior: a worker asks and streams', async ({ tab, start }) => {
  const { api, site } = await start()
  await tab.open(site.url)
  const setup = { apiKey, baseURL: api.baseURL }

  expect(await tab.call('inWorker', 'chat', setup)).toMatchObject({ value: { text } })
  expect(await tab.call('inWorker', 'stream', setup)).toMatchObject({ value: { ended: 'done' } })
  expect(await tab.call('inWorker', 'structured', setup)).toEqual({
    value: { city: 'Oslo', celsius: 4 },
  })
})

test('behavior: a relative baseURL is relative to the worker', async ({ tab, start }) => {
  const { site } = await start()
  await tab.open(site.url)

  const answer = await tab.call('inWorker', 'chat', { baseURL: '/api/openai' })
  expect(answer).toMatchObject({ value: { text } })
})

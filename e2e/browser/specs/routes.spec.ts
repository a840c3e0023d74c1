import { expect } from '@playwright/test'
import { serverKey, test } from '../src/fixtures.ts'

// The page asks routes of its own origin, which add the key.

const text = 'This is a test.'

test('behavior: a relative baseURL goes through a proxy of the page', async ({ tab, start }) => {
  const { api, site } = await start()
  await tab.open(site.url)
  const setup = { baseURL: '/api/openai' }

  expect(await tab.call('chat', setup)).toMatchObject({ value: { text } })
  expect(await tab.call('stream', setup)).toMatchObject({ value: { text, ended: 'done' } })
  expect(await tab.call('models', { baseURL: 'api/openai/' })).toHaveProperty('value')

  // A preflight would have come through.
  expect(api.requests.map(({ method }) => method)).toEqual(['POST', 'POST', 'GET'])
  for (const { headers } of api.requests)
    expect(headers['authorization']).toBe(`Bearer ${serverKey}`)
})

test('behavior: a stream through a proxy is closed at both ends', async ({ tab, start }) => {
  const { api, site } = await start({ tokenDelay: 20 })
  await tab.open(site.url)

  const read = await tab.call('stream', { baseURL: '/api/openai' }, 1)
  expect(read).toMatchObject({ value: { ended: 'cancelled' } })
  await expect.poll(() => api.requests.at(-1)?.wasLeft).toBe(true)
})

test('behavior: a route hands on a stream of its own', async ({ tab, start }) => {
  const { site } = await start()
  await tab.open(site.url)

  expect(await tab.call('route', '/api/chat')).toEqual({ value: { text, ended: 'done' } })
})

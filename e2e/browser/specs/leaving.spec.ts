import { expect } from '@playwright/test'
import { pageKey as apiKey, test } from '../src/fixtures.ts'

// Who wants no more must not leave the server writing.

/** Holds each stream up after a few events. */
function holdAfter(most: number): () => Promise<void> {
  let events = 0
  return () => (events++ < most ? Promise.resolve() : new Promise(() => {}))
}

for (const isLite of [false, true]) {
  const name = isLite ? 'createLiteClient' : 'createClient'

  test(`behavior: an abort ends a call of ${name} with its reason`, async ({ tab, start }) => {
    const { api, site } = await start({ onRequest: () => new Promise(() => {}) })
    await tab.open(site.url)
    const setup = { apiKey, baseURL: api.baseURL, isLite }

    expect(await tab.call('abortBefore', setup)).toBe(true)
    expect(api.requests).toEqual([])

    await tab.call('begin', 'chat', setup)
    await expect.poll(() => api.requests.at(-1)?.method).toBe('POST')
    expect(await tab.call('abort')).toBe(true)
    await expect.poll(() => api.requests.at(-1)?.wasLeft).toBe(true)
  })

  test(`behavior: an abort ends a stream of ${name} with its reason`, async ({ tab, start }) => {
    const { api, site } = await start({ onEvent: holdAfter(3) })
    await tab.open(site.url)

    await tab.call('begin', 'stream', { apiKey, baseURL: api.baseURL, isLite })
    await expect.poll(() => tab.call('arrived')).toBe(3)
    expect(await tab.call('abort')).toBe(true)
    await expect.poll(() => api.requests.at(-1)?.wasLeft).toBe(true)
  })
}

test('behavior: an abort ends the wait for another attempt', async ({ tab, start }) => {
  const { api, site } = await start({
    exposed: 'Retry-After',
    onRequest: () => new Response('', { status: 503, headers: { 'retry-after': '30' } }),
  })
  await tab.open(site.url)

  await tab.call('begin', 'chat', { apiKey, baseURL: api.baseURL })
  await expect.poll(() => api.requests.at(-1)?.method).toBe('POST')
  expect(await tab.call('abort')).toBe(true)
  expect(api.requests.filter(({ method }) => method === 'POST')).toHaveLength(1)
})

test('behavior: leaving the loop closes the connection', async ({ tab, start }) => {
  const { api, site } = await start({ onEvent: holdAfter(4) })
  await tab.open(site.url)

  const read = await tab.call('stream', { apiKey, baseURL: api.baseURL }, 2)
  expect(read).toMatchObject({ value: { pieces: 2, ended: 'cancelled' } })
  await expect.poll(() => api.requests.at(-1)?.wasLeft).toBe(true)
})

test('behavior: leaving the bytes of a file closes the connection', async ({ tab, start }) => {
  const { api, site } = await start({
    onRequest: () =>
      new Response(new ReadableStream({ start: (body) => body.enqueue(new Uint8Array(8)) })),
  })
  await tab.open(site.url)

  expect(await tab.call('beginning', { apiKey, baseURL: api.baseURL })).toEqual({ value: 8 })
  await expect.poll(() => api.requests.at(-1)?.wasLeft).toBe(true)
})

for (const kind of ['chat', 'stream'] as const) {
  test(`behavior: going to another page closes the connection: ${kind}`, async ({ tab, start }) => {
    const held = kind === 'chat' ? { onRequest: () => new Promise<undefined>(() => {}) } : {}
    const { api, site } = await start({ onEvent: holdAfter(2), ...held })
    await tab.open(site.url)

    await tab.call('begin', kind, { apiKey, baseURL: api.baseURL })
    await expect.poll(() => api.requests.at(-1)?.method).toBe('POST')
    if (kind === 'stream') await expect.poll(() => tab.call('arrived')).toBe(2)
    await tab.open(`${site.url}/empty`)

    await expect.poll(() => api.requests.at(-1)?.wasLeft).toBe(true)
    // Nobody is left to try again.
    expect(api.requests.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })
}

import { createErrorResponse } from '@bonsai-ai/mock'
import { expect } from '@playwright/test'
import { pageKey as apiKey, test } from '../src/fixtures.ts'

// One page with a bundle of the packed packages, and the API at another origin.

const said = 'This is a test.'
/** An answer that does not come. */
const never = (): Promise<never> => new Promise(() => {})

for (const isLite of [false, true]) {
  const name = isLite ? 'createLiteClient' : 'createClient'

  test(`behavior: ${name} asks and streams`, async ({ tab, start }) => {
    const { api, site } = await start()
    await tab.open(site.url)
    const setup = { apiKey, baseURL: api.baseURL, isLite }

    const chat = await tab.call('chat', setup)
    expect(chat).toMatchObject({ value: { text: said, requestId: expect.stringMatching(/^req_/) } })
    const stream = await tab.call('stream', setup)
    expect(stream).toEqual({ value: { text: said, pieces: 5, ended: 'done' } })
  })

  test(`error: ${name} says what is wrong`, async ({ tab, start }) => {
    const { api, site } = await start()
    await tab.open(site.url)

    const refused = await tab.call('chat', { apiKey: 'ek_other', baseURL: api.baseURL, isLite })
    expect(refused).toMatchObject({
      error: {
        name: 'ApiError',
        status: 401,
        code: 'invalid_api_key',
        requestId: expect.stringMatching(/^req_/),
      },
    })
    await api.close()
    const gone = { apiKey, baseURL: api.baseURL, isLite, maxRetries: 0 }
    expect(await tab.call('stream', gone)).toMatchObject({
      error: { name: 'ConnectionError', cause: 'TypeError' },
    })
  })

  test(`options: ${name} ends in time`, async ({ tab, start }) => {
    const { api, site } = await start({ onRequest: never })
    await tab.open(site.url)
    const setup = { apiKey, baseURL: api.baseURL, isLite, maxRetries: 0, timeout: 100 }

    expect(await tab.call('chat', setup)).toMatchObject({
      error: { name: 'TimeoutError', limit: 'timeout', after: 100 },
    })
    await expect.poll(() => api.requests.at(-1)).toMatchObject({ method: 'POST', wasLeft: true })
  })

  test(`options: ${name} leaves a stream that falls silent`, async ({ tab, start }) => {
    let events = 0
    const { api, site } = await start({ onEvent: () => (events++ ? never() : undefined) })
    await tab.open(site.url)
    const setup = { apiKey, baseURL: api.baseURL, isLite, idleTimeout: 100 }

    expect(await tab.call('stream', setup)).toMatchObject({
      error: { name: 'TimeoutError', limit: 'idleTimeout', after: 100 },
    })
    await expect.poll(() => api.requests.at(-1)?.wasLeft).toBe(true)
  })
}

test('behavior: tries again what may be tried again', async ({ tab, start }) => {
  const failures = [429, 503]
  const { api, site } = await start({
    exposed: 'X-Request-ID, Retry-After-Ms',
    onRequest() {
      const status = failures.shift()
      if (!status) return undefined
      return createErrorResponse(status, { headers: { 'retry-after-ms': '10' } })
    },
  })
  await tab.open(site.url)

  expect(await tab.call('chat', { apiKey, baseURL: api.baseURL })).toMatchObject({
    value: { text: said },
  })
  expect(api.requests.filter(({ method }) => method === 'POST')).toHaveLength(3)
})

test('behavior: reads a list page by page', async ({ tab, start }) => {
  const { api, site } = await start()
  for (const name of ['a', 'b', 'c', 'd', 'e']) {
    const body = new FormData()
    body.set('purpose', 'batch')
    body.set('file', new File(['{}\n'], `${name}.jsonl`))
    const headers = { authorization: `Bearer ${apiKey}` }
    await fetch(`${api.baseURL}/files`, { method: 'POST', body, headers })
  }
  await tab.open(site.url)

  const files = await tab.call('files', { apiKey, baseURL: api.baseURL })
  expect(files).toMatchObject({ value: { length: 5 } })
  expect(api.requests.filter(({ method }) => method === 'GET')).toHaveLength(3)
})

test('behavior: parses structured outputs', async ({ tab, start }) => {
  const { api, site } = await start()
  await tab.open(site.url)

  expect(await tab.call('structured', { apiKey, baseURL: api.baseURL })).toEqual({
    value: { city: 'Oslo', celsius: 4 },
  })
})

test('behavior: runs tools', async ({ tab, start }) => {
  const { api, site } = await start()
  await tab.open(site.url)

  expect(await tab.call('tools', { apiKey, baseURL: api.baseURL })).toEqual({
    value: { cities: ['Oslo'], text: expect.stringContaining('21') },
  })
})

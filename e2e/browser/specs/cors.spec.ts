import { createErrorResponse } from '@bonsai-ai/mock'
import { expect } from '@playwright/test'
import { pageKey as apiKey, test } from '../src/fixtures.ts'
import { allowedHeaders, type SeenRequest } from '../src/serveApi.ts'

// The API is at another origin, and takes its own headers alone.

/** Headers that browsers send by themselves; no page can set most of them. */
const ofBrowsers =
  /^(accept-encoding|accept-language|cache-control|connection|content-length|host|origin|pragma|priority|referer|sec-.*|te|user-agent)$/

function asked(requests: readonly SeenRequest[]): (string | undefined)[] {
  return requests
    .filter(({ method }) => method === 'OPTIONS')
    .map(({ headers }) => headers['access-control-request-headers'])
}

for (const isLite of [false, true]) {
  const name = isLite ? 'createLiteClient' : 'createClient'

  test(`behavior: ${name} sends no header that the API does not take`, async ({ tab, start }) => {
    const { api, site } = await start()
    await tab.open(site.url)
    const setup = { apiKey, baseURL: api.baseURL, isLite, organization: 'org-1', project: 'proj-1' }

    expect(await tab.call('chat', setup)).toHaveProperty('value')
    expect(await tab.call('stream', setup)).toHaveProperty('value')
    expect(await tab.call('models', setup)).toHaveProperty('value')

    const sent = api.requests.filter(({ method }) => method !== 'OPTIONS')
    expect(sent).toHaveLength(3)
    for (const { headers } of sent) {
      expect(headers['origin']).toBe(site.url)
      const own = Object.keys(headers).filter((header) => !ofBrowsers.test(header))
      expect(['accept', ...allowedHeaders]).toEqual(expect.arrayContaining(own))
    }
  })
}

test('behavior: a preflight asks for the key and the type of a body alone', async ({
  tab,
  start,
}) => {
  const { api, site } = await start()
  await tab.open(site.url)

  await tab.call('chat', { apiKey, baseURL: api.baseURL })
  await tab.call('models', { apiKey, baseURL: api.baseURL })

  expect(asked(api.requests)).toEqual(['authorization,content-type', 'authorization'])
})

test('behavior: what needs no key needs no preflight to be read', async ({ tab, start }) => {
  const { api, site } = await start({ apiKeys: [''] })
  await tab.open(site.url)

  expect(await tab.call('models', { baseURL: api.baseURL })).toHaveProperty('value')
  expect(api.requests.map(({ method }) => method)).toEqual(['GET'])
})

test('error: a header that the server does not take is a broken connection', async ({
  tab,
  start,
}) => {
  const { api, site } = await start()
  await tab.open(site.url)
  const setup = { apiKey, baseURL: api.baseURL, maxRetries: 0 }

  for (const more of [{ headers: { 'x-stainless-lang': 'js' } }, { idempotencyKey: 'key-1' }]) {
    expect(await tab.call('chat', { ...setup, ...more })).toMatchObject({
      error: { name: 'ConnectionError', cause: 'TypeError' },
    })
  }
  expect(api.requests.map(({ method }) => method)).toEqual(['OPTIONS', 'OPTIONS'])
})

test('behavior: a page sees the wait that a server asks for where it may', async ({
  tab,
  start,
}) => {
  for (const exposed of ['X-Request-ID', 'X-Request-ID, Retry-After']) {
    let requests = 0
    const { api, site } = await start({
      exposed,
      onRequest: () =>
        requests++ ? undefined : createErrorResponse(429, { headers: { 'retry-after': '3600' } }),
    })
    await tab.open(site.url)

    const answer = await tab.call('chat', { apiKey, baseURL: api.baseURL })
    // An hour is too long to wait; unseen, it is tried again after the usual half second.
    if (exposed.includes('Retry-After'))
      expect(answer).toMatchObject({ error: { status: 429, retryAfter: 3_600_000 } })
    else expect(answer).toMatchObject({ value: { text: 'This is a test.' } })
  }
})

test('behavior: a page sees request ids and limits where it may', async ({ tab, start }) => {
  const limits = { requests: { limit: 10_000 } }
  for (const [exposed, expected] of [
    ['', { limits: expect.not.objectContaining({ requests: { limit: 10_000 } }) }],
    ['X-Request-ID', { requestId: expect.stringMatching(/^req_/) }],
    ['X-Request-ID, X-RateLimit-Limit-Requests', { limits }],
  ] as const) {
    const { api, site } = await start({ exposed })
    await tab.open(site.url)

    const answer = await tab.call('chat', { apiKey, baseURL: api.baseURL })
    expect(answer).toMatchObject({ value: expected })
    if (!exposed) expect(answer).not.toHaveProperty('value.requestId')
  }
})

import { expect } from '@playwright/test'
import { pageKey as apiKey, test } from '../src/fixtures.ts'
import { type ApiServer, serveApi } from '../src/serveApi.ts'

// A page is not told where a redirect leads, and a stranger must not be told the key or the prompt.

/** Redirects what comes under `/old`. */
function redirectTo(status: number, target: () => string) {
  return ({ url }: Request): Response | undefined => {
    const { pathname } = new URL(url)
    if (!pathname.startsWith('/v1/old/')) return undefined
    const location = target() + pathname.replace('/old/', '/')
    return new Response(null, { status, headers: { location } })
  }
}

function sentTo({ requests }: ApiServer): string[] {
  return requests.map(({ method }) => method).filter((method) => method !== 'OPTIONS')
}

test('behavior: a GET is followed within its origin, with the key', async ({ tab, start }) => {
  const { api, site } = await start({ onRequest: redirectTo(307, () => '') })
  await tab.open(site.url)

  expect(await tab.call('models', { apiKey, baseURL: `${api.url}/v1/old` })).toHaveProperty('value')
  expect(sentTo(api)).toEqual(['GET', 'GET', 'GET'])
  expect(api.requests.at(-1)?.headers['authorization']).toBe(`Bearer ${apiKey}`)
})

test('behavior: a GET is followed to another origin without the key', async ({ tab, start }) => {
  const other = await serveApi({ apiKeys: [''] })
  const { api, site } = await start({ onRequest: redirectTo(307, () => other.url) })
  await tab.open(site.url)
  const setup = { apiKey, baseURL: `${api.url}/v1/old`, organization: 'org-1', project: 'proj-1' }

  expect(await tab.call('models', setup)).toHaveProperty('value')
  expect(sentTo(other)).toEqual(['GET'])
  for (const { headers } of other.requests) {
    expect(JSON.stringify(headers)).not.toContain(apiKey)
    expect(headers).not.toHaveProperty('openai-organization')
    expect(headers).not.toHaveProperty('openai-project')
  }
  await other.close()
})

for (const status of [301, 302, 303, 307, 308]) {
  test(`error: a POST does not follow a ${status}`, async ({ tab, start }) => {
    const other = await serveApi({ apiKeys: [''] })
    for (const target of ['', other.url]) {
      const { api, site } = await start({ onRequest: redirectTo(status, () => target) })
      await tab.open(site.url)

      expect(await tab.call('chat', { apiKey, baseURL: `${api.url}/v1/old` })).toMatchObject({
        error: { name: 'ApiError', status: 0, message: expect.stringContaining('set baseURL') },
      })
      expect(sentTo(api)).toEqual(['POST'])
    }
    expect(other.requests).toEqual([])
    await other.close()
  })
}

test('error: createLiteClient follows none', async ({ tab, start }) => {
  const { api, site } = await start({ onRequest: redirectTo(307, () => '') })
  await tab.open(site.url)
  const setup = { apiKey, baseURL: `${api.url}/v1/old`, isLite: true }

  for (const call of ['chat', 'models'] as const) {
    expect(await tab.call(call, setup)).toMatchObject({ error: { name: 'ApiError', status: 0 } })
  }
  expect(sentTo(api)).toEqual(['POST', 'GET'])
})

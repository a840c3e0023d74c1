import { createChatCompletion } from '@bonsai-ai/chat'
import { afterEach, expect, test, vi } from 'vitest'
import {
  type CloudflareGatewayConfig,
  createCloudflareGatewayClient,
} from './createCloudflareGatewayClient.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const place = { account: 'acc', gateway: 'gate way' } as const
const base = 'https://gateway.ai.cloudflare.com/v1/acc/gate%20way'
const azure = { resource: 'res', deployment: 'gpt/4', apiVersion: '2024-10-21' } as const
const params = { model: 'gpt-5.5', messages: [{ role: 'user', content: 'Hi' }] } as const

async function send(config: Partial<CloudflareGatewayConfig>): Promise<Request | undefined> {
  const sent: Request[] = []
  const client = createCloudflareGatewayClient({
    ...place,
    ...config,
    fetch: async (...outgoing) => {
      sent.push(new Request(...outgoing))
      return Response.json({})
    },
  })
  await createChatCompletion(client, params)
  return sent[0]
}

test('default', async () => {
  const request = await send({ apiKey: 'sk-1' })

  expect(request?.url).toBe(`${base}/openai/chat/completions`)
  expect(Object.fromEntries(request?.headers ?? [])).toEqual({
    accept: 'application/json',
    authorization: 'Bearer sk-1',
    'content-type': 'application/json',
  })
})

test('options: provider', async () => {
  expect((await send({ provider: 'compat' }))?.url).toBe(`${base}/compat/chat/completions`)
  expect((await send({ provider: 'groq' }))?.url).toBe(`${base}/groq/chat/completions`)
})

test('options: azure', async () => {
  const url = `${base}/azure-openai/res/gpt%2F4/chat/completions?api-version=2024-10-21`
  const withKey = await send({ azure, apiKey: ' azure-key ' })
  const withToken = await send({ azure, apiKey: async () => 'token' })

  expect([withKey?.url, withToken?.url]).toEqual([url, url])
  expect(withKey?.headers.get('api-key')).toBe('azure-key')
  expect(withKey?.headers.has('authorization')).toBe(false)
  expect(withToken?.headers.has('api-key')).toBe(false)
  expect(withToken?.headers.get('authorization')).toBe('Bearer token')
})

test('options: the headers of the gateway', async () => {
  const request = await send({
    gatewayToken: 'cf-token',
    cacheTtl: 3600,
    skipCache: false,
    cacheKey: 'greeting',
    collectLog: true,
    metadata: { team: 'Überblick ✓', paid: true, seats: 3 },
    headers: { 'cf-aig-cache-key': 'mine' },
  })
  const headers = Object.fromEntries(request?.headers ?? [])

  expect(headers).toMatchObject({
    'cf-aig-authorization': 'Bearer cf-token',
    'cf-aig-cache-ttl': '3600',
    'cf-aig-skip-cache': 'false',
    'cf-aig-cache-key': 'mine',
    'cf-aig-collect-log': 'true',
  })
  expect(JSON.parse(headers['cf-aig-metadata'] ?? '')).toEqual({
    team: 'Überblick ✓',
    paid: true,
    seats: 3,
  })
  expect(headers).not.toHaveProperty('authorization')
})

test('options: baseURL', async () => {
  const request = await send({ baseURL: 'https://ai.example/v1/' })

  expect(request?.url).toBe('https://ai.example/v1/acc/gate%20way/openai/chat/completions')
})

test('error: settings that cannot be', () => {
  const wrong: readonly (readonly [object, RegExp])[] = [
    [{ account: '' }, /^account must be text/],
    [{ account: undefined }, /^account must be text/],
    [{ gateway: '..' }, /^gateway must be text/],
    [{ provider: '' }, /^provider must be text/],
    [{ provider: 'openai', azure }, /either provider or azure/],
    [{ azure: { ...azure, deployment: '.' } }, /^deployment must be text/],
    [{ apiKey: ' ' }, /^apiKey is empty/],
    [{ gatewayToken: 'hush\u0000' }, /^gatewayToken is empty or cannot be sent/],
  ]
  for (const [config, message] of wrong)
    expect(() => createCloudflareGatewayClient({ ...place, ...config })).toThrow(message)
})

test('error: a key or a token in a page', () => {
  vi.stubGlobal('document', {})
  vi.stubGlobal('location', new URL('https://shop.example/'))

  for (const secret of [{ apiKey: 'key' }, { gatewayToken: 'token' }, { azure, apiKey: 'key' }]) {
    const config = { ...place, ...secret }
    expect(() => createCloudflareGatewayClient(config)).toThrow(/page.*dangerouslyAllowBrowser/)
    expect(() =>
      createCloudflareGatewayClient({ ...config, dangerouslyAllowBrowser: true }),
    ).not.toThrow()
  }
  expect(() => createCloudflareGatewayClient(place)).not.toThrow()
})

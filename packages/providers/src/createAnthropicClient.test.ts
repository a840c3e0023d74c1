import { createChatCompletion } from '@bonsai-ai/chat'
import { request } from '@bonsai-ai/core'
import { afterEach, expect, test, vi } from 'vitest'
import { type AnthropicClientConfig, createAnthropicClient } from './createAnthropicClient.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const params = { model: 'claude', messages: [{ role: 'user', content: 'Hi' }] } as const

function open(config: AnthropicClientConfig) {
  const sent: Request[] = []
  const client = createAnthropicClient({
    ...config,
    fetch: async (...outgoing) => {
      sent.push(new Request(...outgoing))
      return Response.json({})
    },
  })
  return { client, sent }
}

test('default', async () => {
  const { client, sent } = open({ apiKey: 'sk-ant-1' })

  await createChatCompletion(client, params)

  expect(sent[0]?.url).toBe('https://api.anthropic.com/v1/chat/completions')
  expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({
    accept: 'application/json',
    'anthropic-version': '2023-06-01',
    authorization: 'Bearer sk-ant-1',
    'content-type': 'application/json',
  })
  expect(await sent[0]?.json()).toEqual(params)
})

test("behavior: the key goes to Anthropic's own endpoints as x-api-key", async () => {
  for (const apiKey of ['sk-ant-1', () => 'sk-ant-1']) {
    const { client, sent } = open({ apiKey })
    await request(client, { path: '/models', query: { limit: 5 } })

    expect(sent[0]?.url).toBe('https://api.anthropic.com/v1/models?limit=5')
    expect(sent[0]?.headers.get('x-api-key')).toBe('sk-ant-1')
    expect(sent[0]?.headers.has('authorization')).toBe(false)
  }
})

test('behavior: without a key, for a proxy that adds it', async () => {
  const { client, sent } = open({ baseURL: 'https://proxy.example/v1' })

  await request(client, { path: '/models' })

  expect(sent[0]?.url).toBe('https://proxy.example/v1/models')
  expect(sent[0]?.headers.has('x-api-key')).toBe(false)
})

test('options: version, headers, middleware', async () => {
  const seen: (string | null)[] = []
  const { client, sent } = open({
    apiKey: 'sk-ant-1',
    version: '2030-01-01',
    headers: { 'x-mine': '1' },
    middleware: [
      (outgoing, next) => {
        seen.push(outgoing.headers.get('x-api-key'))
        return next(outgoing)
      },
    ],
  })

  await request(client, { path: '/models' })

  expect(sent[0]?.headers.get('anthropic-version')).toBe('2030-01-01')
  expect(sent[0]?.headers.get('x-mine')).toBe('1')
  expect(seen).toEqual(['sk-ant-1'])
})

test('error: a key in a page, which needs a header besides', async () => {
  vi.stubGlobal('document', {})
  vi.stubGlobal('location', new URL('https://shop.example/'))

  expect(() => createAnthropicClient({ apiKey: 'ant-key' })).toThrow(/dangerouslyAllowBrowser/)
  const { client, sent } = open({ apiKey: 'ant-key', dangerouslyAllowBrowser: true })
  await createChatCompletion(client, params)
  expect(sent[0]?.headers.get('anthropic-dangerous-direct-browser-access')).toBe('true')
})

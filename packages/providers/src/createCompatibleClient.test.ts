import { createChatCompletion } from '@bonsai-ai/chat'
import { afterEach, expect, test, vi } from 'vitest'
import { type CompatibleClientConfig, createCompatibleClient } from './createCompatibleClient.ts'
import * as presets from './presets.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const { groq, ollama } = presets
const params = { model: 'llama', messages: [{ role: 'user', content: 'Hi' }] } as const

async function send(config: CompatibleClientConfig): Promise<Request | undefined> {
  const sent: Request[] = []
  const client = createCompatibleClient({
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
  const request = await send({ provider: groq, apiKey: 'gsk_1' })

  expect(request?.url).toBe('https://api.groq.com/openai/v1/chat/completions')
  expect(request?.headers.get('authorization')).toBe('Bearer gsk_1')
})

test.each(Object.entries(presets))('behavior: the preset %s', async (_, provider) => {
  const local = provider.baseURL.startsWith('http://localhost:')
  const request = await send({ provider, apiKey: local ? undefined : 'key' })

  expect(request?.url).toBe(`${provider.baseURL}/chat/completions`)
  expect(provider.baseURL).toMatch(/^(https:\/\/[^/]+|http:\/\/localhost:\d+)(\/[\w/]*\w)?$/)
  expect(provider.isKeyless ?? false).toBe(local)
  expect(request?.headers.has('authorization')).toBe(!local)
})

test('behavior: a provider of your own, and a key function', async () => {
  const provider = { name: 'Mine', baseURL: 'https://mine.example/v1' }
  const request = await send({ provider, apiKey: () => 'k' })

  expect(request?.url).toBe('https://mine.example/v1/chat/completions')
  expect(request?.headers.get('authorization')).toBe('Bearer k')
})

test('options: baseURL', async () => {
  const request = await send({ provider: groq, baseURL: 'https://proxy.example/groq' })

  expect(request?.url).toBe('https://proxy.example/groq/chat/completions')
  expect(request?.headers.has('authorization')).toBe(false)
})

test('error: an unknown provider', () => {
  for (const provider of ['grok', '__proto__', undefined, null, 7, {}, []]) {
    const config = { provider, apiKey: 'k' } as unknown as CompatibleClientConfig
    expect(() => createCompatibleClient(config)).toThrow(/^unknown provider.*preset/)
    expect(() => createCompatibleClient(config)).toThrow(TypeError)
  }
})

test('error: a key that is missing, cannot be sent, or stands in a page', () => {
  expect(() => createCompatibleClient({ provider: groq })).toThrow('Groq needs an apiKey')
  expect(() => createCompatibleClient({ provider: groq, apiKey: '' })).toThrow(/^apiKey is empty/)
  vi.stubGlobal('document', {})
  vi.stubGlobal('location', new URL('https://shop.example/'))
  const config = { provider: groq, apiKey: 'gsk_1' }
  expect(() => createCompatibleClient(config)).toThrow(/page.*dangerouslyAllowBrowser/)
  expect(() => createCompatibleClient({ ...config, apiKey: 'ek_1' })).not.toThrow()
  expect(() => createCompatibleClient({ provider: ollama })).not.toThrow()
  expect(() => createCompatibleClient({ ...config, dangerouslyAllowBrowser: true })).not.toThrow()
})

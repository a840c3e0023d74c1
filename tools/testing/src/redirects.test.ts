import { type Client, request } from '@bonsai-ai/core'
import {
  createAnthropicClient,
  createAzureClient,
  createCloudflareGatewayClient,
  createCompatibleClient,
  groq,
} from 'bonsai-ai/providers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, serveFetch } from './serveFetch.ts'

// Two origins: one that a client is meant for, and a stranger that it is sent to.
const arrived: Request[] = []
let home: RunningServer
let stranger: RunningServer

beforeAll(async () => {
  stranger = await serveFetch(async (incoming) => {
    arrived.push(incoming.clone())
    return Response.json({ from: 'stranger' })
  })
  home = await serveFetch(async (incoming) => {
    arrived.push(incoming.clone())
    const status = Number(new URL(incoming.url).searchParams.get('status'))
    return new Response(null, { status, headers: { location: `${stranger.url}/elsewhere` } })
  })
})

afterAll(async () => {
  await home.close()
  await stranger.close()
})

const clients: Readonly<Record<string, () => Client>> = {
  'a key of Azure': () =>
    createAzureClient({ endpoint: home.url, apiKey: 'hush', apiVersion: '2024-10-21' }),
  'a token of Azure': () =>
    createAzureClient({ endpoint: home.url, tokenProvider: async () => 'hush' }),
  'a token of the gateway': () =>
    createCloudflareGatewayClient({
      baseURL: home.url,
      account: 'a',
      gateway: 'g',
      apiKey: 'hush',
      gatewayToken: 'hush-gateway',
    }),
  'a key of Azure behind the gateway': () =>
    createCloudflareGatewayClient({
      baseURL: home.url,
      account: 'a',
      gateway: 'g',
      azure: { resource: 'r', deployment: 'd', apiVersion: '2024-10-21' },
      apiKey: 'hush',
    }),
  'a key of Anthropic': () => createAnthropicClient({ baseURL: home.url, apiKey: 'hush' }),
  'a key of Groq': () =>
    createCompatibleClient({ provider: groq, baseURL: home.url, apiKey: 'hush' }),
}

function secretsOf({ headers }: Request): string[] {
  return [...headers].flatMap(([name, value]) => (value.includes('hush') ? [name] : []))
}

test.each(Object.entries(clients))(
  'behavior: %s does not follow a GET to another origin',
  async (_, create) => {
    arrived.length = 0
    const result = await request(create(), { path: '/models', query: { status: 302 } })

    expect(result).toEqual({ from: 'stranger' })
    const [first, second] = arrived
    expect(first && secretsOf(first)).not.toEqual([])
    expect(second && secretsOf(second)).toEqual([])
    expect([...(second?.headers ?? [])].flat().join()).not.toMatch(/api-key|auth/)
  },
)

test.each(Object.entries(clients))(
  'behavior: %s does not follow a body to another origin',
  async (_, create) => {
    for (const status of [301, 302, 303, 307, 308]) {
      arrived.length = 0
      const call = request(create(), {
        method: 'POST',
        path: '/files',
        query: { status },
        body: { a: 1 },
      })

      await expect(call).rejects.toThrow(/redirect to .* not followed/)
      expect(arrived).toHaveLength(1)
    }
  },
)

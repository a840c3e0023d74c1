import { inspect } from 'node:util'
import { type Client, dumpRequest, dumpResponse, request, sendStream } from '@bonsai-ai/core'
import { logging, type LogDetails } from '@bonsai-ai/core/middleware'
import {
  createAnthropicClient,
  createAzureClient,
  createCloudflareGatewayClient,
  createCompatibleClient,
  groq,
} from 'bonsai-ai/providers'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

const key = fc.stringMatching(/^[A-Za-z0-9]{8}[A-Za-z0-9_+/=-]{12,40}$/)

/** Repeats what it was sent, as gateways do that log requests into their errors. */
async function repeat(input: string | Request, init?: RequestInit): Promise<Response> {
  const sent = new Request(input, init)
  const echo = [...sent.headers].map(([name, value]) => `${name}: ${value}`).join(', ')
  if (sent.headers.get('accept') === 'text/event-stream')
    return new Response(`data: 1\n\nevent: error\ndata: ${JSON.stringify(echo)}\n\n`)
  return Response.json({ error: { message: echo } }, { status: 401, headers: { 'x-echo': echo } })
}

type Create = (keys: readonly [string, string], config: object) => Client

const clients: Readonly<Record<string, Create>> = {
  'Azure, a key': ([apiKey], config) =>
    createAzureClient({
      endpoint: 'https://a.example',
      apiKey,
      apiVersion: '2024-10-21',
      ...config,
    }),
  'Azure, a token': ([token], config) =>
    createAzureClient({ endpoint: 'https://a.example', tokenProvider: () => token, ...config }),
  'the gateway': ([apiKey, gatewayToken], config) =>
    createCloudflareGatewayClient({ account: 'a', gateway: 'g', apiKey, gatewayToken, ...config }),
  'Azure behind the gateway': ([apiKey, gatewayToken], config) =>
    createCloudflareGatewayClient({
      account: 'a',
      gateway: 'g',
      azure: { resource: 'r', deployment: 'd', apiVersion: '2024-10-21' },
      apiKey,
      gatewayToken,
      ...config,
    }),
  Anthropic: ([apiKey], config) => createAnthropicClient({ apiKey, ...config }),
  Groq: ([apiKey], config) => createCompatibleClient({ provider: groq, apiKey, ...config }),
}

test.each(Object.entries(clients))('behavior: keys for %s show nowhere', async (_, create) => {
  await fc.assert(
    fc.asyncProperty(key, key, async (first, second) => {
      const lines: [string, LogDetails][] = []
      const write = (...line: [string, LogDetails]): void => void lines.push(line)
      const logger = { error: write, warn: write, info: write, debug: write }
      const middleware = [logging({ level: 'debug', logger })]
      const client = create([first, second], { fetch: repeat, maxRetries: 0, middleware })
      const shown = [inspect(client, { showHidden: true, depth: 9 }), JSON.stringify(client)]
      const calls = [
        async () => request(client, { path: '/models' }),
        async () => {
          for await (const event of await sendStream(client, { method: 'GET', path: '/a' }))
            expect(event).toBe(1)
        },
      ]
      for (const call of calls) {
        const error: unknown = await call().then(
          () => undefined,
          (thrown: unknown) => thrown,
        )
        expect(error).toHaveProperty('name', 'ApiError')
        expect(String(error)).toContain('[redacted]')
        shown.push(
          String(error),
          JSON.stringify(error),
          inspect(error, { showHidden: true, depth: Infinity }),
          String(dumpRequest(error)),
          String(dumpResponse(error)),
        )
      }
      shown.push(JSON.stringify(lines))
      for (const text of shown) {
        expect(text).not.toContain(first)
        expect(text).not.toContain(second)
      }
    }),
    { numRuns: 25 },
  )
})

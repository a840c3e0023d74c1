import { createClient } from '@bonsai-ai/core'
import { createLiteClient } from '@bonsai-ai/core/lite'
import { answerWithTool, refusal, streamAnswer } from '@bonsai-internal/quickstart/sample'
import { type RunningServer, serveMock } from '@bonsai-internal/testing'
import { LLMock } from '@copilotkit/aimock'
import { expect, onTestFinished, test } from 'vitest'

const key = 'test-key'
const model = 'gpt-5.4-mini'
const aimockSays = 'They load fast. Every byte costs — 😀 even this.'

/** An OpenAI-compatible server that nobody here wrote. */
async function serveAimock(): Promise<RunningServer> {
  const server = new LLMock({ port: 0, host: '127.0.0.1', auth: { apiKeys: [key] } })
  server.on(
    { userMessage: 'weather', hasToolResult: false },
    { toolCalls: [{ name: 'get_weather', arguments: '{"city":"Paris"}' }] },
  )
  server.on({ toolResultContains: '"temperature":21' }, { content: 'It is 21 °C in Paris.' })
  server.onMessage('small bundles', { content: aimockSays })
  await server.start()
  return { url: server.url, close: () => server.stop() }
}

const servers = [
  { server: 'aimock', start: serveAimock, says: aimockSays },
  {
    server: 'the mock',
    start: () => serveMock({ apiKeys: [key] }),
    says: 'Why do small bundles matter',
  },
]

const clients = [
  { client: 'createClient', create: createClient },
  { client: 'createLiteClient', create: createLiteClient },
]

const cases = servers.flatMap((server) => clients.map((client) => ({ ...server, ...client })))

test.for(cases)('behavior: $client streams from $server', async ({ start, create, says }) => {
  const server = await start()
  onTestFinished(() => server.close())
  const client = create({ apiKey: key, baseURL: `${server.url}/v1` })

  const pieces: string[] = []
  const { text, tokens } = await streamAnswer(client, model, (piece) => pieces.push(piece))
  expect(text).toContain(says)
  expect(pieces.filter((piece) => piece !== '').length).toBeGreaterThan(1)
  expect(tokens).toBeGreaterThan(1)
})

test.for(cases)('behavior: $client calls a tool of $server', async ({ start, create }) => {
  const server = await start()
  onTestFinished(() => server.close())
  const client = create({ apiKey: key, baseURL: `${server.url}/v1` })

  const cities: string[] = []
  const answer = await answerWithTool(client, model, (city) => {
    cities.push(city)
    return { temperature: 21 }
  })
  expect(cities).toEqual(['Paris'])
  expect(answer).toContain('21')
})

test.for(cases)('error: $client names what $server refuses', async ({ start, create }) => {
  const server = await start()
  onTestFinished(() => server.close())
  const client = create({ apiKey: 'sk-wrong-key-0123456789', baseURL: `${server.url}/v1` })

  const error = await refusal(client, model)
  expect(error).toMatchObject({ name: 'ApiError', status: 401, code: 'invalid_api_key' })
  expect(error.requestId).toMatch(/\w{8}/)
  expect(error.message).not.toContain('sk-wrong-key-0123456789')
})

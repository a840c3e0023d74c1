import { createTranscription, createTranslation } from '@bonsai-ai/audio'
import { createChatCompletion, streamChatCompletion } from '@bonsai-ai/chat'
import { dumpRequest, request } from '@bonsai-ai/core'
import { afterEach, expect, test, vi } from 'vitest'
import { type AzureClientConfig, createAzureClient } from './createAzureClient.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const endpoint = 'https://my-resource.openai.azure.com'
const dated = { endpoint, apiKey: 'azure-hush', apiVersion: '2024-10-21' } as const
const params = { model: 'gpt-4.1', messages: [{ role: 'user', content: 'Hi' }] } as const
const chatURL = `${endpoint}/openai/deployments/gpt-4.1/chat/completions?api-version=2024-10-21`

/** A client, and the requests that it sent. */
function open(config: AzureClientConfig, ...answers: readonly Response[]) {
  const sent: Request[] = []
  const client = createAzureClient({
    maxRetries: 0,
    ...config,
    fetch: async (...outgoing) => {
      sent.push(new Request(...outgoing))
      return answers[sent.length - 1] ?? Response.json({ text: '' })
    },
  })
  return { client, sent }
}

test('default', async () => {
  const { client, sent } = open(dated)

  await createChatCompletion(client, params)

  expect(sent[0]?.url).toBe(chatURL)
  expect(sent[0]?.headers.get('api-key')).toBe('azure-hush')
  expect(sent[0]?.headers.has('authorization')).toBe(false)
  // The deployment's name does not take the place of the model.
  expect(await sent[0]?.json()).toEqual(params)
})

test('behavior: without a version, or with one of its own, the v1 API', async () => {
  for (const [apiVersion, query] of [
    [undefined, ''],
    ['preview', '?api-version=preview'],
    ['latest', '?api-version=latest'],
  ] as const) {
    const { client, sent } = open({ endpoint: `${endpoint}/`, apiKey: 'k', apiVersion })
    await createChatCompletion(client, params)
    expect(sent[0]?.url).toBe(`${endpoint}/openai/v1/chat/completions${query}`)
    expect(sent[0]?.headers.get('api-key')).toBe('k')
  }
})

test.each([
  '/completions',
  '/chat/completions',
  '/embeddings',
  '/audio/speech',
  '/audio/transcriptions',
  '/audio/translations',
  '/images/generations',
  '/images/edits',
  '/batches',
])('behavior: a deployment answers POST %s', async (path) => {
  const { client, sent } = open(dated)
  const form = new FormData()
  form.append('model', 'whisper 1/x?#%')

  await request(client, { method: 'POST', path, body: { model: 'gpt-4.1' } })
  await request(client, { method: 'POST', path, body: form })

  expect(sent.map(({ url }) => url)).toEqual([
    `${endpoint}/openai/deployments/gpt-4.1${path}?api-version=2024-10-21`,
    `${endpoint}/openai/deployments/whisper%201%2Fx%3F%23%25${path}?api-version=2024-10-21`,
  ])
})

test.each([
  ['GET', '/models'],
  ['GET', '/chat/completions'],
  ['POST', '/chat/completions/chatcmpl-1'],
  ['POST', '/responses'],
  ['POST', '/files'],
  ['POST', '/batches'],
  ['GET', '/batches'],
  ['POST', '/batches/batch_1/cancel'],
  ['POST', '/images/variations'],
  ['POST', '/fine_tuning/jobs'],
])('behavior: the resource answers %s %s', async (method, path) => {
  const { client, sent } = open({ ...dated, deployment: (model) => `${model}-x` })
  const body = method === 'GET' ? undefined : path === '/batches' ? {} : { model: 'gpt-4.1' }

  await request(client, { method, path, body })

  expect(sent[0]?.url).toBe(`${endpoint}/openai${path}?api-version=2024-10-21`)
})

test('behavior: the model of a form', async () => {
  const { client, sent } = open(dated)
  const file = new File(['x'], 'a.wav')

  await createTranscription(client, { model: 'whisper-1', file })
  await createTranslation(client, { model: 'whisper-1', file })

  expect(sent.map(({ url }) => new URL(url).pathname)).toEqual([
    '/openai/deployments/whisper-1/audio/transcriptions',
    '/openai/deployments/whisper-1/audio/translations',
  ])
  expect((await sent[0]?.formData())?.get('model')).toBe('whisper-1')
})

test('behavior: extraBody wins here too, and extraQuery over the version', async () => {
  const { client, sent } = open(dated)

  await createChatCompletion(client, params, {
    extraBody: { model: 'o4-mini' },
    extraQuery: { 'api-version': '2025-01-01-preview' },
  })

  expect(sent[0]?.url).toBe(
    `${endpoint}/openai/deployments/o4-mini/chat/completions?api-version=2025-01-01-preview`,
  )
})

test('behavior: a stream', async () => {
  const headers = { 'content-type': 'text/event-stream' }
  const { client, sent } = open(dated, new Response('data: [DONE]\n\n', { headers }))

  const stream = await streamChatCompletion(client, params)
  for await (const chunk of stream) expect(chunk).toBeUndefined()

  expect(sent[0]?.url).toBe(chatURL)
  expect(stream.ended).toBe('done')
})

test('options: deployment', async () => {
  const one = open({ ...dated, deployment: 'mine/1' })
  await createChatCompletion(one.client, params)
  await request(one.client, { method: 'POST', path: '/batches', body: {} })
  const mapped = open({ ...dated, deployment: (model) => model.replaceAll(/[.:]/g, '') })
  await createChatCompletion(mapped.client, params)

  expect([...one.sent, ...mapped.sent].map(({ url }) => new URL(url).pathname)).toEqual([
    '/openai/deployments/mine%2F1/chat/completions',
    '/openai/deployments/mine%2F1/batches',
    '/openai/deployments/gpt-41/chat/completions',
  ])
})

test('options: baseURL', async () => {
  const urls: (string | undefined)[] = []
  for (const baseURL of [
    'https://gateway.example/openai/deployments/mine/',
    'https://gateway.example/a/openai',
    'https://deployments.example/deployments-proxy',
  ]) {
    // What stands in front of the resource may add the key.
    const { client, sent } = open({ baseURL, apiVersion: '2024-10-21' })
    await createChatCompletion(client, params)
    expect(sent[0]?.headers.has('api-key')).toBe(false)
    urls.push(sent[0]?.url)
  }

  expect(urls).toEqual([
    'https://gateway.example/openai/deployments/mine/chat/completions?api-version=2024-10-21',
    'https://gateway.example/a/openai/deployments/gpt-4.1/chat/completions?api-version=2024-10-21',
    'https://deployments.example/deployments-proxy/deployments/gpt-4.1/chat/completions?api-version=2024-10-21',
  ])
})

test('options: tokenProvider', async () => {
  let tokens = 0
  const { client, sent } = open(
    {
      endpoint,
      apiVersion: '2024-10-21',
      tokenProvider: async () => `token-${++tokens}`,
      maxRetries: 1,
    },
    new Response(null, { status: 500, headers: { 'retry-after-ms': '0' } }),
  )

  await createChatCompletion(client, params)

  expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual([
    'Bearer token-1',
    'Bearer token-2',
  ])
  expect(sent[0]?.headers.has('api-key')).toBe(false)
})

test('error: no model to name the deployment', async () => {
  const { client, sent } = open(dated)
  for (const model of ['', '.', '..', undefined, null, 7, { a: 1 }, '\ud800']) {
    const call = request(client, { method: 'POST', path: '/chat/completions', body: { model } })
    await expect(call).rejects.toThrow(/^model, which names the deployment, must be text/)
  }
  for (const body of [undefined, '{"model":"gpt-4.1"}', new FormData()])
    await expect(request(client, { method: 'POST', path: '/embeddings', body })).rejects.toThrow(
      TypeError,
    )
  await expect(
    createChatCompletion(open({ ...dated, deployment: () => '..' }).client, params),
  ).rejects.toThrow(/^deployment must be text/)
  expect(sent).toEqual([])
})

test('error: settings that are missing or exclude each other', () => {
  const token = (): string => 'token'
  const wrong: readonly (readonly [unknown, RegExp])[] = [
    [{ apiKey: 'k' }, /endpoint or baseURL/],
    [{ endpoint: '', apiKey: 'k' }, /endpoint or baseURL/],
    [{ endpoint, baseURL: endpoint, apiKey: 'k' }, /endpoint or baseURL/],
    [{ endpoint }, /apiKey or tokenProvider/],
    [{ endpoint, apiKey: 'k', tokenProvider: token }, /apiKey or tokenProvider/],
    [{ endpoint, apiKey: token }, /tokenProvider/],
    [{ endpoint, apiKey: '' }, /apiKey is empty/],
    [{ endpoint, apiKey: 'hush\nhush' }, /^apiKey is empty or cannot be sent$/],
    [{ endpoint, apiKey: 'k', apiVersion: '' }, /apiVersion is empty/],
    [{ endpoint, apiKey: 'k', deployment: 'd' }, /deployment needs a dated apiVersion/],
    [{ endpoint: `${endpoint}/openai/v1/`, apiKey: 'k' }, /endpoint ends before \/openai/],
  ]
  for (const [config, message] of wrong) {
    expect(() => createAzureClient(config as AzureClientConfig)).toThrow(message)
    expect(() => createAzureClient(config as AzureClientConfig)).toThrow(TypeError)
  }
})

test('error: a key in a page', () => {
  vi.stubGlobal('document', {})
  vi.stubGlobal('location', new URL('https://shop.example/'))

  expect(() => createAzureClient(dated)).toThrow(/page.*dangerouslyAllowBrowser/)
  expect(() => createAzureClient({ ...dated, dangerouslyAllowBrowser: true })).not.toThrow()
  expect(() => createAzureClient({ endpoint, tokenProvider: () => 't' })).not.toThrow()
})

test('error: an error says what was sent where, and no key', async () => {
  const { client } = open(
    dated,
    Response.json(
      {
        error: {
          code: 'content_filter',
          message: 'azure-hush is no good',
          innererror: { code: 'ResponsibleAIPolicyViolation', content_filter_result: {} },
        },
      },
      { status: 400 },
    ),
  )
  const error: unknown = await createChatCompletion(client, params).catch(
    (thrown: unknown) => thrown,
  )

  expect(String(error)).toBe(
    'ApiError: POST /deployments/gpt-4.1/chat/completions: 400 [redacted] is no good',
  )
  expect(error).toMatchObject({
    code: 'content_filter',
    innererror: { code: 'ResponsibleAIPolicyViolation' },
  })
  expect(dumpRequest(error)).toContain(`POST ${chatURL} HTTP/1.1\n`)
  expect(dumpRequest(error)).toContain('api-key: [redacted]')
})

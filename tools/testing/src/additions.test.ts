import { createClient, type FetchFunction } from '@bonsai-ai/core'
import {
  cancelFineTune,
  createAssistantFile,
  createEdit,
  createFineTune,
  createWebhookEndpoint,
  deleteAssistantFile,
  deleteFineTune,
  deleteVoice,
  deleteWebhookEndpoint,
  listAssistantFiles,
  listEngines,
  listFineTuneEvents,
  listFineTunes,
  listThreadMessageFiles,
  listWebhookEndpoints,
  listWebhookEventTypes,
  paginate,
  retrieveAssistantFile,
  retrieveEngine,
  retrieveFineTune,
  retrieveThreadMessageFile,
  retrieveWebhookEndpoint,
  rotateWebhookEndpointSecret,
  testWebhookEndpoint,
  updateWebhookEndpoint,
} from 'bonsai-ai'
import { OpenAI } from 'openai'
import { expect, test } from 'vitest'
import { operations } from './generated/operations.gen.ts'
import { readFacts } from './parity/requestFacts.ts'

const json = { 'header content-type': 'application/json' }
const assistants = { 'header openai-beta': 'assistants=v2' }
const event = { event_types: ['batch.completed'] as const }

const client = createClient({ apiKey: 'sk-test', maxRetries: 0, fetch: answer })
const npm = new OpenAI({
  apiKey: 'sk-test',
  maxRetries: 0,
  fetch: answer as typeof globalThis.fetch,
})
let sent: Request[] = []

/** Endpoints that neither the document nor the npm package has, and what they are to request. */
const legacy: Readonly<Record<string, readonly [() => Promise<unknown>, string, object]>> = {
  createEdit: [
    () => createEdit(client, { model: 'm', instruction: 'i', input: '', temperature: 0 }),
    'POST /v1/edits',
    {
      ...json,
      'field model': 'm',
      'field instruction': 'i',
      'field input': '',
      'field temperature': 0,
    },
  ],
  listEngines: [() => listEngines(client), 'GET /v1/engines', {}],
  retrieveEngine: [() => retrieveEngine(client, { engine_id: 'a/b' }), 'GET /v1/engines/a%2Fb', {}],
  createFineTune: [
    () => createFineTune(client, { training_file: 'file-1', classification_betas: [0.5] }),
    'POST /v1/fine-tunes',
    { ...json, 'field training_file': 'file-1', 'field classification_betas': [0.5] },
  ],
  listFineTunes: [() => listFineTunes(client), 'GET /v1/fine-tunes', {}],
  retrieveFineTune: [
    () => retrieveFineTune(client, { fine_tune_id: 'ft-1' }),
    'GET /v1/fine-tunes/ft-1',
    {},
  ],
  deleteFineTune: [
    () => deleteFineTune(client, { fine_tune_id: 'ft-1' }),
    'DELETE /v1/fine-tunes/ft-1',
    {},
  ],
  cancelFineTune: [
    () => cancelFineTune(client, { fine_tune_id: 'ft-1' }),
    'POST /v1/fine-tunes/ft-1/cancel',
    {},
  ],
  listFineTuneEvents: [
    () => listFineTuneEvents(client, { fine_tune_id: 'ft-1' }),
    'GET /v1/fine-tunes/ft-1/events',
    {},
  ],
  createAssistantFile: [
    () => createAssistantFile(client, { assistant_id: 'asst_1', file_id: 'file-1' }),
    'POST /v1/assistants/asst_1/files',
    { ...assistants, ...json, 'field file_id': 'file-1' },
  ],
  listAssistantFiles: [
    () => listAssistantFiles(client, { assistant_id: 'asst_1', limit: 5, order: 'asc' }),
    'GET /v1/assistants/asst_1/files',
    { ...assistants, 'query limit': ['5'], 'query order': ['asc'] },
  ],
  retrieveAssistantFile: [
    () => retrieveAssistantFile(client, { assistant_id: 'asst_1', file_id: 'file-1' }),
    'GET /v1/assistants/asst_1/files/file-1',
    assistants,
  ],
  deleteAssistantFile: [
    () => deleteAssistantFile(client, { assistant_id: 'asst_1', file_id: 'file-1' }),
    'DELETE /v1/assistants/asst_1/files/file-1',
    assistants,
  ],
  listThreadMessageFiles: [
    () =>
      listThreadMessageFiles(client, {
        thread_id: 'thread_1',
        message_id: 'msg_1',
        after: 'file-1',
      }),
    'GET /v1/threads/thread_1/messages/msg_1/files',
    { ...assistants, 'query after': ['file-1'] },
  ],
  retrieveThreadMessageFile: [
    () =>
      retrieveThreadMessageFile(client, {
        thread_id: 'thread_1',
        message_id: 'msg_1',
        file_id: 'file-1',
      }),
    'GET /v1/threads/thread_1/messages/msg_1/files/file-1',
    assistants,
  ],
}

/** Endpoints that the npm package has and the document lacks: our call, and theirs. */
const newer: Readonly<Record<string, readonly [() => Promise<unknown>, () => Promise<unknown>]>> = {
  deleteVoice: [
    () => deleteVoice(client, { voice_id: 'voice_1' }),
    () => npm.audio.voices.delete('voice_1'),
  ],
  createWebhookEndpoint: [
    () => createWebhookEndpoint(client, { name: 'n', url: 'https://example.com', ...event }),
    () =>
      npm.webhooks.create({
        name: 'n',
        url: 'https://example.com',
        event_types: [...event.event_types],
      }),
  ],
  listWebhookEndpoints: [
    () => listWebhookEndpoints(client, { limit: 2, after: 'whe_1' }),
    async () => npm.webhooks.list({ limit: 2, after: 'whe_1' }),
  ],
  retrieveWebhookEndpoint: [
    () => retrieveWebhookEndpoint(client, { webhook_endpoint_id: 'whe_1' }),
    () => npm.webhooks.retrieve('whe_1'),
  ],
  updateWebhookEndpoint: [
    () => updateWebhookEndpoint(client, { webhook_endpoint_id: 'whe_1', ...event }),
    () => npm.webhooks.update('whe_1', { event_types: [...event.event_types] }),
  ],
  deleteWebhookEndpoint: [
    () => deleteWebhookEndpoint(client, { webhook_endpoint_id: 'whe_1' }),
    () => npm.webhooks.delete('whe_1'),
  ],
  rotateWebhookEndpointSecret: [
    () =>
      rotateWebhookEndpointSecret(client, {
        webhook_endpoint_id: 'whe_1',
        keep_old_secret_active_for_24_hours: true,
      }),
    () => npm.webhooks.rotateSecret('whe_1', { keep_old_secret_active_for_24_hours: true }),
  ],
  testWebhookEndpoint: [
    () =>
      testWebhookEndpoint(client, {
        webhook_endpoint_id: 'whe_1',
        event_type: 'batch.completed',
      }),
    () => npm.webhooks.test('whe_1', { event_type: 'batch.completed' }),
  ],
  listWebhookEventTypes: [
    () => listWebhookEventTypes(client),
    () => npm.webhooks.eventTypes.list(),
  ],
}

test('default', () => {
  const added = operations.filter((row) => row.added).map((row) => row.function)

  expect([...Object.keys(legacy), ...Object.keys(newer)].sort()).toEqual(added.sort())
})

test.each(Object.entries(legacy))('behavior: %s requests', async (_, [call, route, facts]) => {
  const request = await requestOf(call)

  const [method, path = ''] = route.split(' ')
  expect(new URL(request.url).pathname).toBe(path)
  expect(await readFacts(request)).toEqual({
    method,
    path: path.split('/').map(decodeURIComponent),
    ...facts,
  })
})

test.each(Object.entries(newer))(
  'behavior: %s requests what the npm package does',
  async (_, [ours, theirs]) => {
    const own = await requestOf(ours)
    const other = await requestOf(theirs)

    expect(own.url).toBe(other.url)
    expect(await readFacts(own)).toEqual(await readFacts(other))
  },
)

test('behavior: an empty update and a plain rotation send an object, as the npm package does', async () => {
  const id = { webhook_endpoint_id: 'whe_1' }
  const update = await requestOf(() => updateWebhookEndpoint(client, id))
  const rotation = await requestOf(() => rotateWebhookEndpointSecret(client, id))
  const theirs = await requestOf(() => npm.webhooks.rotateSecret('whe_1'))

  expect(await update.text()).toBe('{}')
  expect(await rotation.text()).toBe(await theirs.text())
})

test('behavior: lists of an addition have pages like all others', async () => {
  const pages = [
    { data: [{ id: 'whe_1' }], last_id: 'whe_1', has_more: true },
    { data: [{ id: 'whe_2' }], last_id: 'whe_2', has_more: false },
  ]
  const urls: string[] = []
  const paged = createClient({
    apiKey: 'sk-test',
    fetch: async (...request) => {
      urls.push(new Request(...request).url)
      return Response.json(pages[urls.length - 1])
    },
  })

  const ids: string[] = []
  for await (const { id } of paginate(listWebhookEndpoints, paged, { limit: 1 })) ids.push(id)

  expect(ids).toEqual(['whe_1', 'whe_2'])
  expect(urls.map((url) => new URL(url).search)).toEqual(['?limit=1', '?limit=1&after=whe_1'])
})

async function answer(...request: Parameters<FetchFunction>): Promise<Response> {
  sent.push(new Request(...request))
  return Response.json({ object: 'list', data: [], has_more: false })
}

async function requestOf(call: () => Promise<unknown>): Promise<Request> {
  sent = []
  await call()
  const [request, ...more] = sent
  if (!request || more.length > 0) throw new Error(`${sent.length} requests instead of one`)
  return request
}

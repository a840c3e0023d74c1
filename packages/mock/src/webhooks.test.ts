import { expect, test } from 'vitest'
import { createMock, type MockFetch } from './createMock.ts'

type Json = Record<string, unknown>

async function call(
  mock: MockFetch,
  method: string,
  path: string,
  body?: object,
): Promise<{ status: number; json: Json }> {
  const isForm = body instanceof FormData
  const response = await mock(`https://api.openai.com/v1${path}`, {
    method,
    headers: {
      authorization: 'Bearer key',
      ...(isForm ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, json: text === '' ? {} : (JSON.parse(text) as Json) }
}

const body = {
  name: 'Finished',
  url: 'https://example.com/events',
  event_types: ['response.completed'],
}

test('default', async () => {
  const mock = createMock()
  const { json: made } = await call(mock, 'POST', '/webhook_endpoints', body)
  const at = `/webhook_endpoints/${String(made['id'])}`
  const { json: known } = await call(mock, 'GET', at)

  expect(made['signing_secret']).toMatch(/^whsec_[\w+/]+=*$/)
  expect(known).toMatchObject({ ...body, object: 'webhook_endpoint' })
  expect(known).not.toHaveProperty('signing_secret')
  expect(made['signing_secret']).toContain(String(known['signing_secret_hint']).slice(-4))
  expect((await call(mock, 'POST', at, { name: 'New' })).json).toMatchObject({ name: 'New' })
  expect((await call(mock, 'GET', '/webhook_endpoints')).json['data']).toHaveLength(1)
  expect((await call(mock, 'DELETE', at)).json).toMatchObject({ deleted: true })
})

test('behavior: a secret is replaced, and an endpoint tried', async () => {
  const mock = createMock()
  const { json: made } = await call(mock, 'POST', '/webhook_endpoints', body)
  const at = `/webhook_endpoints/${String(made['id'])}`
  const { json: rotated } = await call(mock, 'POST', `${at}/rotate_secret`, {})

  expect(rotated['signing_secret']).not.toBe(made['signing_secret'])
  const tried = await call(mock, 'POST', `${at}/test`, { event_type: 'batch.completed' })
  expect(tried.json).toEqual({
    object: 'webhook_endpoint.test',
    webhook_endpoint_id: made['id'],
    event_type: 'batch.completed',
    status_code: 200,
    success: true,
  })
  const types = (await call(mock, 'GET', '/webhook_event_types')).json['data']
  expect(types).toContain('batch.completed')
})

test('error: 400 for a wrong body, 404 for an unknown endpoint', async () => {
  const mock = createMock()
  const failure = async (fields: object): Promise<unknown> => {
    const answer = await call(mock, 'POST', '/webhook_endpoints', { ...body, ...fields })
    return [answer.status, (answer.json['error'] as Json)['param']]
  }
  expect(await failure({ name: undefined })).toEqual([400, 'name'])
  expect(await failure({ url: 'http://example.com' })).toEqual([400, 'url'])
  expect(await failure({ event_types: ['none'] })).toEqual([400, 'event_types[0]'])
  expect((await call(mock, 'POST', '/webhook_endpoints/none/test', {})).status).toBe(404)
})

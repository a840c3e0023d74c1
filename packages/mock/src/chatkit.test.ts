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

const body = { workflow: { id: 'wf_abc' }, user: 'user_42' }

test('default', async () => {
  const mock = createMock({ now: () => 1_700_000_000_000 })
  const { json } = await call(mock, 'POST', '/chatkit/sessions', {
    ...body,
    chatkit_configuration: { history: { enabled: false } },
  })
  expect(json).toMatchObject({
    object: 'chatkit.session',
    status: 'active',
    expires_at: 1_700_000_600,
    workflow: { id: 'wf_abc', version: null, tracing: { enabled: true } },
    chatkit_configuration: { history: { enabled: false, recent_threads: null } },
  })
  const cancel = `/chatkit/sessions/${String(json['id'])}/cancel`
  expect((await call(mock, 'POST', cancel)).json).toMatchObject({ status: 'cancelled' })
  expect((await call(mock, 'POST', cancel)).status).toBe(400)
})

test('behavior: one thread is there, until it is deleted', async () => {
  const mock = createMock()
  const { json } = await call(mock, 'GET', '/chatkit/threads?user=user_mock')
  const [thread] = json['data'] as { id: string }[]
  const at = `/chatkit/threads/${thread?.id}`

  expect((await call(mock, 'GET', '/chatkit/threads?user=none')).json['data']).toEqual([])
  const items = (await call(mock, 'GET', `${at}/items?order=asc`)).json['data'] as Json[]
  expect(items.map(({ type }) => type)).toEqual([
    'chatkit.user_message',
    'chatkit.assistant_message',
  ])
  await call(mock, 'DELETE', at)
  expect((await call(mock, 'GET', `${at}/items`)).status).toBe(404)
})

test('error: 400 for a wrong body', async () => {
  const failure = async (fields: object): Promise<unknown> => {
    const { status, json } = await call(createMock(), 'POST', '/chatkit/sessions', {
      ...body,
      ...fields,
    })
    return [status, (json['error'] as Json)['param']]
  }
  expect(await failure({ user: undefined })).toEqual([400, 'user'])
  expect(await failure({ workflow: {} })).toEqual([400, 'workflow.id'])
  const late = { anchor: 'created_at', seconds: 601 }
  expect(await failure({ expires_after: late })).toEqual([400, 'expires_after.seconds'])
})

import { expect, test } from 'vitest'
import { createMock, type MockFetch, type MockOptions } from './createMock.ts'

type Json = Record<string, unknown>

const offer = 'v=0\r\no=- 1 1 IN IP4 0.0.0.0\r\nm=audio 5004 RTP/AVP 0\r\na=mid:0\r\n'

function call(mock: MockFetch, path: string, body: BodyInit, headers = {}): Promise<Response> {
  return mock(`https://api.openai.com/v1/realtime/${path}`, {
    method: 'POST',
    headers: { authorization: 'Bearer key', 'content-type': 'application/json', ...headers },
    body,
  })
}

async function secret(mock: MockFetch, body: object = {}): Promise<Json & { value: string }> {
  const response = await call(mock, 'client_secrets', JSON.stringify(body))
  return (await response.json()) as Json & { value: string }
}

async function statusWith(mock: MockFetch, key: string): Promise<number> {
  const headers = { authorization: `Bearer ${key}` }
  return (await mock('https://api.openai.com/v1/models', { headers })).status
}

async function startCall(mock: MockFetch): Promise<string> {
  const response = await call(mock, 'calls', offer, { 'content-type': 'application/sdp' })
  expect(response.status).toBe(201)
  return response.headers.get('location')?.replace('/v1/realtime/', '') ?? ''
}

test('default', async () => {
  const now = 1_700_000_000_000
  const made = await secret(createMock({ now: () => now }), {
    session: { type: 'realtime', model: 'gpt-realtime', instructions: 'Hi' },
  })
  expect(made).toMatchObject({
    value: expect.stringMatching(/^ek_\w{32}$/) as string,
    expires_at: 1_700_000_600,
    session: { type: 'realtime', object: 'realtime.session', instructions: 'Hi' },
  })
})

test.each<MockOptions>([{}, { apiKeys: ['key'] }])(
  'behavior: a secret is a key until it expires, and no other is (%o)',
  async (options) => {
    let now = 0
    const mock = createMock({ ...options, now: () => now })
    const { value } = await secret(mock, { expires_after: { anchor: 'created_at', seconds: 60 } })

    expect(await statusWith(mock, value)).toBe(200)
    expect(await statusWith(mock, 'ek_other')).toBe(401)
    expect(await statusWith(createMock(options), value)).toBe(401)
    now = 60_000
    expect(await statusWith(mock, value)).toBe(401)
  },
)

test('behavior: sessions of the beta and of translation carry a secret as well', async () => {
  const mock = createMock()
  for (const path of ['sessions', 'transcription_sessions']) {
    const session = (await (await call(mock, path, '{}')).json()) as { client_secret: Json }
    expect(await statusWith(mock, String(session.client_secret['value']))).toBe(200)
  }
  const body = JSON.stringify({ session: { model: 'gpt-realtime-translate' } })
  const made = (await (await call(mock, 'translations/client_secrets', body)).json()) as Json
  expect(await statusWith(mock, String(made['value']))).toBe(200)
})

test('behavior: answers an offer, media by media', async () => {
  const mock = createMock()
  const form = new FormData()
  form.set('sdp', offer)
  form.set('session', '{"type":"realtime"}')
  const response = await mock('https://api.openai.com/v1/realtime/calls', {
    method: 'POST',
    headers: { authorization: 'Bearer key' },
    body: form,
  })
  expect(response.headers.get('content-type')).toBe('application/sdp')
  expect(response.headers.get('location')).toMatch(/^\/v1\/realtime\/calls\/rtc_/)
  expect(await response.text()).toContain('m=audio 9 RTP/AVP 0\r\na=inactive\r\na=mid:0\r\n')
})

test('behavior: a call is accepted once, and ends', async () => {
  const mock = createMock()
  const at = await startCall(mock)
  const accept = '{"type":"realtime"}'

  expect((await call(mock, `${at}/accept`, accept)).status).toBe(200)
  expect((await call(mock, `${at}/accept`, accept)).status).toBe(409)
  expect((await call(mock, `${at}/refer`, '{"target_uri":"tel:1"}')).status).toBe(200)
  expect((await call(mock, `${at}/hangup`, '')).status).toBe(200)
  expect((await call(mock, `${at}/hangup`, '')).status).toBe(404)
  expect((await call(mock, `${await startCall(mock)}/reject`, '{"status_code":486}')).status).toBe(
    200,
  )
})

test('error: 400 for a wrong body', async () => {
  const mock = createMock()
  const failure = async (path: string, body: object): Promise<unknown> => {
    const response = await call(mock, path, JSON.stringify(body))
    return [response.status, ((await response.json()) as { error: Json }).error['param']]
  }
  expect(await failure('client_secrets', { session: { type: 'other' } })).toEqual([
    400,
    'session.type',
  ])
  expect(await failure('client_secrets', { expires_after: { seconds: 1 } })).toEqual([
    400,
    'expires_after.seconds',
  ])
  expect(await failure('translations/client_secrets', {})).toEqual([400, 'session'])
  const text = await call(mock, 'calls', 'hello', { 'content-type': 'application/sdp' })
  expect(text.status).toBe(400)
  expect(await failure(`${await startCall(mock)}/accept`, {})).toEqual([400, 'type'])
})

import { createHmac } from 'node:crypto'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { isWebhookError } from './errors.ts'
import { unwrapWebhook } from './unwrapWebhook.ts'
import { verifyWebhook, type WebhookHeaders } from './verifyWebhook.ts'

const secret = `whsec_${btoa('a secret of thirty-two bytes, ok')}`
const payload = '{"id":"evt_1","type":"response.completed","data":{"id":"resp_é"}}'
const now = 1_780_000_000

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: now * 1000 })
})

afterEach(() => {
  vi.useRealTimers()
})

function sign(text: string, key: string | Buffer = Buffer.from(secret.slice(6), 'base64')): string {
  return createHmac('sha256', key).update(text).digest('base64')
}

/** Headers as the API sends them. */
function headersFor(body: string, timestamp: number | string = now, id = 'wh_1'): Headers {
  return new Headers({
    'webhook-id': id,
    'webhook-timestamp': `${timestamp}`,
    'webhook-signature': `v1,${sign(`${id ? `${id}.` : ''}${timestamp}.${body}`)}`,
  })
}

async function refusal(
  headers: WebhookHeaders,
  body: string = payload,
  options: object = {},
): Promise<string> {
  const error: unknown = await verifyWebhook(body, headers, { secret, ...options }).then(
    () => 'accepted',
    (cause: unknown) => cause,
  )
  return isWebhookError(error) ? error.message : String(error)
}

test('default', async () => {
  const event = await unwrapWebhook(payload, headersFor(payload), { secret })
  expect(event).toEqual(JSON.parse(payload))
})

test('behavior: bytes are verified as they came', async () => {
  const bytes = new TextEncoder().encode(payload)
  for (const body of [bytes, bytes.buffer])
    expect(await unwrapWebhook(body, headersFor(payload), { secret })).toMatchObject({
      id: 'evt_1',
    })
})

test('behavior: headers may be a plain object, with names in any case', async () => {
  const entries = Object.fromEntries(headersFor(payload))
  expect(await verifyWebhook(payload, entries, { secret })).toBeUndefined()
  const loud = Object.entries(entries).map(([name, value]) => [name.toUpperCase(), [value]])
  expect(
    await verifyWebhook(payload, Object.fromEntries(loud) as WebhookHeaders, { secret }),
  ).toBeUndefined()
})

test('behavior: bytes and headers may be of another realm', async () => {
  const bytes = runInNewContext('Uint8Array.from(bytes)', {
    bytes: [...new TextEncoder().encode(payload)],
  }) as Uint8Array
  const sent = headersFor(payload)
  const headers = { get: (name: string) => sent.get(name) } as Headers
  expect(bytes instanceof Uint8Array).toBe(false)
  for (const body of [bytes, bytes.buffer as ArrayBuffer])
    expect(await unwrapWebhook(body, headers, { secret })).toEqual(JSON.parse(payload))
})

test('behavior: a secret without prefix is text', async () => {
  const headers = headersFor(payload)
  headers.set('webhook-signature', `v1,${sign(`wh_1.${now}.${payload}`, 'plain')}`)
  expect(await verifyWebhook(payload, headers, { secret: 'plain' })).toBeUndefined()
})

test('behavior: without an id, the time and the body are signed', async () => {
  expect(await verifyWebhook(payload, headersFor(payload, now, ''), { secret })).toBeUndefined()
})

test('behavior: one signature of several is enough, bare or not', async () => {
  const headers = headersFor(payload)
  const right = `${headers.get('webhook-signature')}`
  for (const entry of [right, right.slice('v1,'.length)]) {
    headers.set('webhook-signature', `v1,${sign('other')} nonsense! v2,AAAA ${entry}`)
    expect(await verifyWebhook(payload, headers, { secret })).toBeUndefined()
  }
})

test('behavior: no more than 32 signatures are looked at', async () => {
  const headers = headersFor(payload)
  const right = headers.get('webhook-signature')
  headers.set('webhook-signature', `${'v1,AAAA '.repeat(31)}${right}`)
  await verifyWebhook(payload, headers, { secret })
  headers.set('webhook-signature', `${'v1,AAAA '.repeat(32)}${right}`)
  expect(await refusal(headers)).toBe('webhook: no signature matches the request')
})

test('error: anything changed is refused', async () => {
  const headers = headersFor(payload)
  expect(await refusal(headers, `${payload} `)).toMatch('no signature matches')
  headers.set('webhook-id', 'wh_2')
  expect(await refusal(headers)).toMatch('no signature matches')
  expect(await refusal(headersFor(payload), payload, { secret: 'other' })).toMatch('no signature')
})

test.each(['id', 'timestamp', 'signature'])('error: webhook-%s is needed', async (name) => {
  const headers = headersFor(payload)
  headers.delete(`webhook-${name}`)
  expect(await refusal(headers)).toBe(`webhook: the header webhook-${name} is missing`)
})

test.each(['', 'soon', '1e3', '-5', '1.5', '9'.repeat(16)])(
  'error: %j is no time',
  async (time) => {
    expect(await refusal(headersFor(payload, time))).toMatch(/missing|no time/)
  },
)

test('options: tolerance', async () => {
  expect(await refusal(headersFor(payload, now - 300))).toBe('accepted')
  expect(await refusal(headersFor(payload, now - 301))).toBe('webhook: the request is too old')
  expect(await refusal(headersFor(payload, now + 300))).toBe('accepted')
  expect(await refusal(headersFor(payload, now + 301))).toMatch('from the future')
  expect(await refusal(headersFor(payload, now - 9), payload, { tolerance: 5000 })).toMatch('old')
  expect(await refusal(headersFor(payload), payload, { tolerance: Number.NaN })).toMatch('old')
})

test('error: what is needed to verify must be given', async () => {
  const headers = headersFor(payload)
  for (const missing of ['', undefined as unknown as string])
    await expect(verifyWebhook(payload, headers, { secret: missing })).rejects.toThrow(
      new TypeError('secret: the signing secret of the endpoint is needed'),
    )
  for (const wrong of ['whsec_!', 'whsec_'])
    await expect(verifyWebhook(payload, headers, { secret: wrong })).rejects.toThrow(
      new TypeError('secret: what follows whsec_ must be base64'),
    )
  await expect(verifyWebhook({} as string, headers, { secret })).rejects.toThrow(
    new TypeError('payload: the body as it came is needed, text or bytes, not parsed'),
  )
})

test('error: a signed body that is no JSON', async () => {
  const error: unknown = await unwrapWebhook('hello', headersFor('hello'), { secret }).catch(
    (cause: unknown) => cause,
  )
  expect(isWebhookError(error) && error.message).toBe('webhook: the request is signed, but no JSON')
})

test('behavior: nothing but crypto.subtle.verify, which takes its time alike, compares a signature', async () => {
  const verify = vi.spyOn(crypto.subtle, 'verify')
  try {
    verify.mockResolvedValueOnce(false)
    expect(await refusal(headersFor(payload))).toContain('no signature matches')
    verify.mockResolvedValueOnce(true)
    expect(await refusal(headersFor('another body'))).toBe('accepted')
    expect(verify).toHaveBeenCalledTimes(2)
  } finally {
    verify.mockRestore()
  }
})

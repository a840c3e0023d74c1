import { stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import { createRealtimeCall } from './createRealtimeCall.ts'
import type { CreateRealtimeCallParams } from './generated/types.gen.ts'

const offer = 'v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\n'
const answer = 'v=0\r\no=- 2 2 IN IP4 127.0.0.1\r\n'
const created = { status: 201, headers: { location: '/v1/realtime/calls/rtc_1' } }

const params: CreateRealtimeCallParams = {
  sdp: offer,
  session: { type: 'realtime', model: 'gpt-realtime' },
}

test('default', async () => {
  const { client, sent } = stub(answer, created)

  await expect(createRealtimeCall(client, params)).resolves.toEqual({
    sdp: answer,
    call_id: 'rtc_1',
  })

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/realtime/calls')
  expect(request?.headers.get('accept')).toBe('application/sdp')
  const boundary = request?.headers.get('content-type')?.split('boundary=')[1]
  expect(
    (await request?.text())
      ?.replaceAll(boundary ?? '', 'BOUNDARY')
      .trimEnd()
      .split('\r\n'),
  ).toMatchInlineSnapshot(`
    [
      "--BOUNDARY",
      "Content-Disposition: form-data; name="sdp"",
      "Content-Type: application/sdp",
      "",
      "v=0",
      "o=- 1 1 IN IP4 127.0.0.1",
      "",
      "--BOUNDARY",
      "Content-Disposition: form-data; name="session"",
      "Content-Type: application/json",
      "",
      "{"type":"realtime","model":"gpt-realtime"}",
      "--BOUNDARY--",
    ]
  `)
})

test('behavior: an offer alone is the body', async () => {
  const { client, sent } = stub(answer, created)

  await createRealtimeCall(client, { sdp: offer })
  await createRealtimeCall(client, { sdp: offer, session: undefined })

  for (const request of sent) {
    expect(request.headers.get('content-type')).toBe('application/sdp')
    expect(await request.text()).toBe(offer)
  }
  expect(sent).toHaveLength(2)
})

test('behavior: without a Location there is no ID', async () => {
  const { client } = stub(answer, { status: 201 })

  await expect(createRealtimeCall(client, params)).resolves.toEqual({ sdp: answer })
})

test('options: extraBody adds parts', async () => {
  const { client, sent } = stub(answer, created)

  await createRealtimeCall(client, { sdp: offer }, { extraBody: { note: { a: 1 } } })

  expect(await sent[0]?.text()).toContain('Content-Type: application/json\r\n\r\n{"a":1}\r\n')
})

test('options: an abort while the answer is read throws its own reason', async () => {
  const { client } = stub(answer, created)
  const controller = new AbortController()
  const reason = new Error('hung up')

  const call = createRealtimeCall(client, params, {
    signal: controller.signal,
    onResponse: () => controller.abort(reason),
  })

  await expect(call).rejects.toBe(reason)
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await createRealtimeCall(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /realtime/calls: 400 no]`)
})

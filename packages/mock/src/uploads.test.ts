import { expect, test } from 'vitest'
import { createMock, type MockFetch, type MockOptions } from './createMock.ts'

type Json = Record<string, unknown>

const whole = { filename: 'a.txt', purpose: 'user_data', bytes: 10, mime_type: 'text/plain' }

async function call(
  mock: MockFetch,
  path: string,
  body?: object,
): Promise<{ status: number; json: Json }> {
  const isForm = body instanceof FormData
  const response = await mock(`https://api.openai.com/v1/uploads${path}`, {
    method: 'POST',
    headers: {
      authorization: 'Bearer key',
      ...(isForm ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  })
  return { status: response.status, json: (await response.json()) as Json }
}

async function start(options?: MockOptions): Promise<{ mock: MockFetch; at: string }> {
  const mock = createMock(options)
  const { json } = await call(mock, '', whole)
  return { mock, at: `/${String(json['id'])}` }
}

async function addPart(mock: MockFetch, at: string, text: string): Promise<unknown> {
  const form = new FormData()
  form.set('data', new Blob([text]))
  return (await call(mock, `${at}/parts`, form)).json['id']
}

async function failure(answer: ReturnType<typeof call>): Promise<unknown> {
  const { status, json } = await answer
  const { param, code } = json['error'] as Json
  return [status, param, code]
}

test('default', async () => {
  const { mock, at } = await start()
  const second = await addPart(mock, at, 'world')
  const first = await addPart(mock, at, 'hello')
  const body = { part_ids: [first, second], md5: 'FC5E038D38A57032085441E7FE7010B0' }
  const { json } = await call(mock, `${at}/complete`, body)

  expect(json).toMatchObject({ object: 'upload', status: 'completed', bytes: 10 })
  const { id } = json['file'] as { id: string }
  const content = await mock(`https://api.openai.com/v1/files/${id}/content`, {
    headers: { authorization: 'Bearer key' },
  })
  expect(content.headers.get('content-type')).toBe('text/plain')
  expect(await content.text()).toBe('helloworld')
})

test('behavior: a cancelled, a completed and an expired upload take nothing more', async () => {
  const { mock, at } = await start()
  expect((await call(mock, `${at}/cancel`)).json).toMatchObject({ status: 'cancelled' })
  expect(await failure(call(mock, `${at}/cancel`))).toEqual([400, 'upload_id', 'invalid_value'])

  let now = 0
  const late = await start({ now: () => now })
  now = 3_600_000
  const complete = call(late.mock, `${late.at}/complete`, { part_ids: [] })
  expect(await failure(complete)).toEqual([400, 'upload_id', 'invalid_value'])
})

test('error: 400 for parts that are not the upload', async () => {
  const { mock, at } = await start()
  const part = await addPart(mock, at, 'helloworld')
  const complete = (body: object): Promise<unknown> => failure(call(mock, `${at}/complete`, body))

  expect(await complete({})).toEqual([400, 'part_ids', 'missing_required_parameter'])
  expect(await complete({ part_ids: [] })).toEqual([400, 'part_ids', 'invalid_value'])
  expect(await complete({ part_ids: ['none'] })).toEqual([400, 'part_ids[0]', 'invalid_value'])
  expect(await complete({ part_ids: [part, part] })).toEqual([400, 'part_ids', 'invalid_value'])
  expect(await complete({ part_ids: [part], md5: '00' })).toEqual([400, 'md5', 'invalid_value'])
})

test('error: 400 for a wrong body, 404 for an unknown upload', async () => {
  const { mock, at } = await start()
  expect(await failure(call(mock, '', { ...whole, bytes: 0 }))).toEqual([
    400,
    'bytes',
    'integer_below_min_value',
  ])
  expect(await failure(call(mock, '', { ...whole, purpose: 'fun' }))).toEqual([
    400,
    'purpose',
    'invalid_value',
  ])
  expect(await failure(call(mock, `${at}/parts`, new FormData()))).toEqual([
    400,
    'data',
    'missing_required_parameter',
  ])
  expect(await failure(call(mock, '/none/cancel'))).toEqual([404, 'upload_id', 'not_found'])
})

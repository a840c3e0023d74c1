import { expect, test } from 'vitest'
import { createMock, type MockFetch } from './createMock.ts'

interface FileObject {
  id: string
  filename: string
  expires_at?: number
}

function call(mock: MockFetch, path: string, init: RequestInit = {}): Promise<Response> {
  return mock(`https://api.openai.com/v1${path}`, {
    ...init,
    headers: { authorization: 'Bearer key' },
  })
}

function form(purpose: string, name = 'a.txt', more: Record<string, string> = {}): FormData {
  const data = new FormData()
  data.set('file', new File(['hello'], name, { type: 'text/plain' }))
  data.set('purpose', purpose)
  for (const [key, value] of Object.entries(more)) data.set(key, value)
  return data
}

async function upload(mock: MockFetch, body: FormData): Promise<FileObject> {
  const response = await call(mock, '/files', { method: 'POST', body })
  expect(response.status).toBe(200)
  return (await response.json()) as FileObject
}

async function failure(response: Response): Promise<unknown> {
  const { error } = (await response.json()) as { error: { param: string; code: string } }
  return [response.status, error.param, error.code]
}

test('default', async () => {
  const mock = createMock({ now: () => 1_700_000_000_000 })
  const file = await upload(mock, form('user_data', 'ä "b".txt'))

  expect(file).toEqual({
    id: expect.stringMatching(/^file-\w{22}$/) as string,
    object: 'file',
    bytes: 5,
    created_at: 1_700_000_000,
    filename: 'ä "b".txt',
    purpose: 'user_data',
    status: 'processed',
  })
  expect(await (await call(mock, `/files/${file.id}`)).json()).toEqual(file)
  const content = await call(mock, `/files/${file.id}/content`)
  expect(content.headers.get('content-type')).toBe('text/plain')
  expect(content.headers.get('content-disposition')).toBe(
    "attachment; filename*=UTF-8''%C3%A4%20%22b%22.txt",
  )
  expect(await content.text()).toBe('hello')
})

test('behavior: lists by purpose, newest first, in pages', async () => {
  const mock = createMock()
  for (const name of ['a', 'b', 'c']) await upload(mock, form('vision', name))
  await upload(mock, form('evals'))

  const page = async (query: string) => {
    const list = (await (await call(mock, `/files?purpose=vision&${query}`)).json()) as {
      data: FileObject[]
      has_more: boolean
      last_id: string
    }
    return { names: list.data.map(({ filename }) => filename), ...list }
  }
  const first = await page('limit=2')
  expect([first.names, first.has_more]).toEqual([['c', 'b'], true])
  const second = await page(`limit=2&after=${first.last_id}`)
  expect([second.names, second.has_more]).toEqual([['a'], false])
  const before = await page(`limit=1&before=${second.last_id}`)
  expect([before.names, before.has_more]).toEqual([['b'], true])
  expect((await page('order=asc')).names).toEqual(['a', 'b', 'c'])
})

test('behavior: a deleted file and one past its time are gone', async () => {
  let now = 1_700_000_000_000
  const mock = createMock({ now: () => now })
  const rule = { 'expires_after[anchor]': 'created_at', 'expires_after[seconds]': '3600' }
  const kept = await upload(mock, form('user_data'))
  const fleeting = await upload(mock, form('user_data', 'b.txt', rule))
  expect(fleeting.expires_at).toBe(1_700_003_600)

  now += 3_600_000
  expect(await failure(await call(mock, `/files/${fleeting.id}`))).toEqual([404, 'id', 'not_found'])
  const deleted = await call(mock, `/files/${kept.id}`, { method: 'DELETE' })
  expect(await deleted.json()).toEqual({ id: kept.id, object: 'file', deleted: true })
  expect((await call(mock, `/files/${kept.id}/content`)).status).toBe(404)
})

test('error: 400 for a form that is not what the API takes', async () => {
  const mock = createMock()
  const post = async (body: BodyInit) =>
    failure(await call(mock, '/files', { method: 'POST', body }))
  const bare = form('user_data')
  bare.delete('file')
  const text = form('user_data')
  text.set('file', 'no file')
  const short = { 'expires_after[anchor]': 'created_at', 'expires_after[seconds]': '1' }
  const odd = { 'expires_after[anchor]': 'now', 'expires_after[seconds]': '3600' }

  expect(await post(bare)).toEqual([400, 'file', 'missing_required_parameter'])
  expect(await post(text)).toEqual([400, 'file', 'invalid_type'])
  expect(await post(form('other'))).toEqual([400, 'purpose', 'invalid_value'])
  expect(await post(form('batch', 'a.txt'))).toEqual([400, 'file', 'invalid_file_format'])
  expect(await post(form('vision', 'a', short))).toEqual([
    400,
    'expires_after.seconds',
    'invalid_value',
  ])
  expect(await post(form('vision', 'a', odd))).toEqual([
    400,
    'expires_after.anchor',
    'invalid_value',
  ])
  expect(await post('text')).toEqual([400, null, 'unsupported_content_type'])
  const broken = await mock('https://api.openai.com/v1/files', {
    method: 'POST',
    headers: { authorization: 'Bearer key', 'content-type': 'multipart/form-data; boundary=x' },
    body: 'no form',
  })
  expect(broken.status).toBe(400)
})

import { expect, test } from 'vitest'
import type { ApiRequest, Client } from './client.ts'
import { createClient } from './createClient.ts'
import { createLiteClient } from './createLiteClient.ts'
import { request, type RequestParams } from './request.ts'

async function sentBy(params: RequestParams): Promise<Request> {
  const sent: Request[] = []
  const client = createClient({
    apiKey: 'sk-1',
    fetch: async (input, init) => {
      sent.push(new Request(input, init))
      return Response.json({})
    },
  })
  await request(client, params)
  const [only] = sent
  if (!only) throw new Error('nothing was sent')
  return only
}

test('default', async () => {
  const sent: ApiRequest[] = []
  const client: Client = {
    send: async (outgoing) => {
      sent.push(outgoing)
      return Response.json({ data: [] })
    },
  }

  expect(await request<{ data: [] }>(client, { path: '/models' })).toEqual({ data: [] })
  expect(sent).toMatchObject([{ method: 'GET', path: '/models' }])
})

test('behavior: a POST with a body, a GET without', async () => {
  expect((await sentBy({ path: '/a' })).method).toBe('GET')
  expect((await sentBy({ path: '/a', body: undefined })).method).toBe('GET')
  expect((await sentBy({ path: '/a', body: {} })).method).toBe('POST')
  expect((await sentBy({ path: '/a', body: '' })).method).toBe('POST')
})

test.each(['GET', 'DELETE', 'PUT', 'PATCH', 'POST'])('options: the method %s', async (method) => {
  expect((await sentBy({ method, path: '/a' })).method).toBe(method)
})

test('options: query, body and headers', async () => {
  const sent = await sentBy({
    method: 'PATCH',
    path: '/a',
    query: { ids: [1, 2], filter: { kind: 'x' } },
    body: { a: null },
    headers: { 'openai-beta': 'x=v1', authorization: null },
  })

  expect(decodeURIComponent(sent.url)).toBe(
    'https://api.openai.com/v1/a?ids[]=1&ids[]=2&filter[kind]=x',
  )
  expect(Object.fromEntries(sent.headers)).toEqual({
    accept: 'application/json',
    'content-type': 'application/json',
    'openai-beta': 'x=v1',
  })
  expect(await sent.text()).toBe('{"a":null}')
})

test.each(['models', '/models', '//models'])('behavior: the path %s', async (path) => {
  expect((await sentBy({ path })).url).toBe('https://api.openai.com/v1/models')
})

test('behavior: a response without a body resolves with undefined', async () => {
  for (const answer of [
    (): Response => new Response(null, { status: 204 }),
    (): Response => new Response('', { status: 200, headers: { 'content-length': '0' } }),
  ]) {
    const fetch = async (): Promise<Response> => answer()
    for (const client of [createClient({ fetch }), createLiteClient({ fetch })])
      await expect(request(client, { method: 'POST', path: '/a' })).resolves.toBeUndefined()
  }
})

test('behavior: an error names the path as it was sent', async () => {
  const client = createClient({ fetch: async () => new Response('no', { status: 404 }) })

  await expect(request(client, { path: 'a' })).rejects.toThrow('GET /a: 404 no')
})

test.each([
  '/../admin',
  '/a/../b',
  '/a/..',
  '/a/./b',
  '/a/%2e%2E/b',
  '/a/.%2e?b=1',
  '/..\\b',
  '/a/.\t./b',
  '/a\r\nb',
  '/a#b',
])('error: the path %j, which an address would resolve or cut', async (path) => {
  let calls = 0
  const client = createClient({ fetch: async () => Response.json(++calls) })
  const error: unknown = await request(client, { path }).catch((thrown: unknown) => thrown)

  expect(error).toBeInstanceOf(TypeError)
  expect(String(error)).toContain(JSON.stringify(path))
  expect(calls).toBe(0)
})

test.each(['/a/...', '/a/..b', '/.a', '/a/b..', '/a/%2F..%2F', '/a?b=../c', '/ä b', '/a:cancel'])(
  'behavior: the path %j is sent',
  async (path) => {
    const { url } = await sentBy({ path })

    expect(url).toBe(`https://api.openai.com/v1${encodeURI(path).replaceAll('%25', '%')}`)
  },
)

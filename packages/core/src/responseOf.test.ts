import { expect, test } from 'vitest'
import { createClient } from './createClient.ts'
import { createLiteClient } from './createLiteClient.ts'
import { EventStream } from './EventStream.ts'
import { request } from './request.ts'
import { requestIdOf } from './requestIdOf.ts'
import { responseOf } from './responseOf.ts'

async function fetch(): Promise<Response> {
  return Response.json({ id: 1 }, { status: 201, headers: { 'x-request-id': 'req_1' } })
}

test('default', async () => {
  for (const client of [createClient({ fetch }), createLiteClient({ fetch })]) {
    const result = await request<object>(client, { path: '/a' })
    const response = responseOf(result)

    expect(response).toBeInstanceOf(Response)
    expect(response?.status).toBe(201)
    expect(response?.headers.get('x-request-id')).toBe('req_1')
    expect(Object.keys(result)).toEqual(['id'])
    expect(Reflect.ownKeys(result)).toEqual(['id'])
  }
})

test('behavior: arrays have a response, what was copied or is no object has none', async () => {
  const client = createClient({ fetch: async () => new Response('[1]') })
  const result = await request<number[]>(client, { path: '/a' })

  expect(responseOf(result)).toBeInstanceOf(Response)
  expect(responseOf([...result])).toBeUndefined()
  expect(responseOf({})).toBeUndefined()
})

test('behavior: each result has its own', async () => {
  const client = createClient({ fetch })
  const one = await request<object>(client, { path: '/a' })
  const two = await request<object>(client, { path: '/a' })

  expect(responseOf(one) === responseOf(two)).toBe(false)
})

test('behavior: requestIdOf reads results, streams, responses and errors', async () => {
  const headers = { 'x-request-id': 'req_1' }
  const failing = (body: string, status: number): Promise<object> =>
    request(createClient({ fetch: async () => new Response(body, { status, headers }) }), {
      path: '/a',
    }).catch((error: object) => error) as Promise<object>

  expect(requestIdOf(await request<object>(createClient({ fetch }), { path: '/a' }))).toBe('req_1')
  expect(requestIdOf(new Response(null, { headers }))).toBe('req_1')
  expect(requestIdOf(new EventStream(new Response('', { headers })))).toBe('req_1')
  expect(requestIdOf(await failing('no', 400))).toBe('req_1')
  expect(requestIdOf(await failing('<html>', 200))).toBe('req_1')
})

test('behavior: requestIdOf of anything else is undefined', () => {
  for (const source of [{}, [], new Error('x'), new Response(null), { headers: 'text' }])
    expect(requestIdOf(source)).toBeUndefined()
})

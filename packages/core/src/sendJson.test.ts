import { expect, test } from 'vitest'
import type { ApiRequest, Client, RequestOptions } from './client.ts'
import { createClient } from './createClient.ts'
import { createLiteClient } from './createLiteClient.ts'
import { withParams } from './params.ts'
import { responseOf } from './responseOf.ts'
import { sendJson } from './sendJson.ts'
import type { StandardSchemaResult, StandardSchemaV1 } from './standardSchema.ts'

const get: ApiRequest = { method: 'GET', path: '/things' }

interface Call {
  readonly request: ApiRequest
  readonly options: RequestOptions | undefined
}

/** A client that nobody here wrote: no more than the interface. */
function handMade(body: string, init?: ResponseInit): { client: Client; calls: Call[] } {
  const calls: Call[] = []
  return {
    calls,
    client: {
      send: async (request, options) => {
        calls.push({ request, options })
        return new Response(body, init)
      },
    },
  }
}

/** The same answer through every kind of client. */
function clients(body: string, init?: ResponseInit): Client[] {
  const fetch = async (): Promise<Response> => new Response(body, init)
  return [
    createClient({ fetch, maxRetries: 0 }),
    createLiteClient({ fetch }),
    handMade(body, init).client,
  ]
}

function schemaOf(
  validate: (
    value: unknown,
  ) => StandardSchemaResult<unknown> | Promise<StandardSchemaResult<unknown>>,
): StandardSchemaV1 {
  return { '~standard': { version: 1, vendor: 'test', validate } }
}

test('default', async () => {
  for (const client of clients('{"id":"1","unknown":{"x":null}}'))
    expect(await sendJson(client, get)).toEqual({ id: '1', unknown: { x: null } })
})

test('behavior: any transport fits', async () => {
  const { client, calls } = handMade('{"id":"1"}', { headers: { 'x-request-id': 'req_1' } })
  const options = { timeout: 5, headers: { 'x-a': '1' } }
  const result = await sendJson<object>(client, { ...get, method: 'POST', body: { a: 1 } }, options)

  expect(result).toEqual({ id: '1' })
  expect(calls).toEqual([{ request: { method: 'POST', path: '/things', body: { a: 1 } }, options }])
  expect(calls[0]?.options).toBe(options)
  expect(responseOf(result)?.headers.get('x-request-id')).toBe('req_1')
})

test('behavior: what a transport throws comes through', async () => {
  const reason = new Error('no carrier')
  const client: Client = { send: () => Promise.reject(reason) }

  await expect(sendJson(client, get)).rejects.toBe(reason)
})

test('behavior: a request that cannot be made rejects, and sends nothing', async () => {
  const { client, calls } = handMade('{}')

  await expect(
    sendJson(client, withParams({ method: 'GET', path: '/a/{id}' }, { id: '' })),
  ).rejects.toThrow(TypeError)
  expect(calls).toEqual([])
})

test.each(['null', 'true', '0', '""', '"text"', '[]', '[1]'])(
  'behavior: the JSON %s is a result',
  async (text) => {
    for (const client of clients(text))
      expect(await sendJson(client, get)).toEqual(JSON.parse(text))
  },
)

test('behavior: numbers and keys come as JSON.parse makes them', async () => {
  const text = '{"__proto__":{"admin":true},"big":9007199254740993,"x":1e3}'
  for (const client of clients(text)) {
    const result = await sendJson<Record<string, unknown>>(client, get)
    expect(Object.keys(result)).toEqual(['__proto__', 'big', 'x'])
    expect(result['admin']).toBeUndefined()
  }
})

test('behavior: a byte order mark is no part of the JSON', async () => {
  for (const client of clients('\uFEFF{"a":1}'))
    expect(await sendJson(client, get)).toEqual({ a: 1 })
})

test.each(['<html>Bad gateway</html>', '{"a":', 'undefined', 'data: {}\n\n'])(
  'error: %j is no JSON',
  async (text) => {
    for (const client of clients(text, { headers: { 'x-request-id': 'req_1' } }))
      await expect(sendJson(client, get)).rejects.toMatchObject({
        name: 'ParseError',
        status: 200,
        requestId: 'req_1',
        text: text.trim(),
        message: `GET /things: 200 without JSON: ${text.trim()}`,
      })
  },
)

test('error: a body that is no JSON is shown in 200 characters', async () => {
  for (const client of clients('x'.repeat(5000))) {
    const error: unknown = await sendJson(client, get).catch((thrown: unknown) => thrown)
    expect(error).toHaveProperty('text', 'x'.repeat(200))
    expect(error).toHaveProperty('message', `GET /things: 200 without JSON: ${'x'.repeat(200)}`)
  }
})

test.each([
  ['{"error":{"message":"overloaded","code":"busy"}}', 'overloaded'],
  ['{"error":"overloaded"}', 'overloaded'],
])('error: %s under 200 is an ApiError', async (text, message) => {
  for (const client of clients(text, { headers: { 'x-request-id': 'req_1' } }))
    await expect(sendJson(client, get)).rejects.toMatchObject({
      name: 'ApiError',
      status: 200,
      requestId: 'req_1',
      body: JSON.parse(text) as unknown,
      message: `GET /things: 200 ${message}`,
    })
})

test('behavior: an error of null, false or nothing is none', async () => {
  for (const text of ['{"error":null}', '{"error":false}', '{"error":""}'])
    for (const client of clients(text))
      expect(await sendJson(client, get)).toEqual(JSON.parse(text))
})

// A failed response, video, job or run of the API says in its own `error` field why it failed.
test.each([
  { id: 'resp_1', object: 'response', status: 'failed' },
  { id: 'video_1', object: 'video', status: 'failed' },
  { id: 'ftjob-1', object: 'fine_tuning.job', status: 'failed' },
  { id: 'evalrun_1', object: 'eval.run', status: 'failed' },
])('behavior: the $object that failed is a result', async (fields) => {
  const result = { ...fields, error: { code: 'server_error', message: 'It broke.' } }
  for (const client of clients(JSON.stringify(result)))
    expect(await sendJson(client, get)).toEqual(result)
})

test('options: schema, which may answer at once or later', async () => {
  const seen: unknown[] = []
  const passes = schemaOf((value) => {
    seen.push(value)
    return { value: 'another value' }
  })
  const later = schemaOf(async (value) => ({ value }))
  for (const client of clients('{"a":1}')) {
    expect(await sendJson(client, get, { schema: passes })).toEqual({ a: 1 })
    expect(await sendJson(client, get, { schema: later })).toEqual({ a: 1 })
  }
  expect(seen).toEqual([{ a: 1 }, { a: 1 }, { a: 1 }])
})

test('error: what the schema refuses is a ValidationError', async () => {
  const issues = [
    { message: 'Expected string', path: ['choices', 0, { key: 'text' }] },
    { message: 'Whole thing is wrong' },
  ]
  for (const schema of [schemaOf(() => ({ issues })), schemaOf(async () => ({ issues }))])
    for (const client of clients('{"a":1}')) {
      const error: unknown = await sendJson(client, get, { schema }).catch(
        (thrown: unknown) => thrown,
      )
      expect(error).toMatchObject({ name: 'ValidationError', issues })
      expect(String(error)).toContain('GET /things: choices.0.text: Expected string; ')
    }
})

test('error: what the schema throws comes through', async () => {
  const reason = new Error('broken schema')
  const schema = schemaOf(() => {
    throw reason
  })

  for (const client of clients('{}'))
    await expect(sendJson(client, get, { schema })).rejects.toBe(reason)
})

test('error: an API error is not shown to the schema', async () => {
  const schema = schemaOf(() => ({ issues: [{ message: 'no' }] }))
  for (const client of clients('{"error":{"message":"busy"}}'))
    await expect(sendJson(client, get, { schema })).rejects.toHaveProperty('name', 'ApiError')
})

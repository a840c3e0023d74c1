import { array, assert, asyncProperty, constantFrom, integer, oneof, string } from 'fast-check'
import { expect, test } from 'vitest'
import { withParams } from './params.ts'

const route = { method: 'POST', path: '/a/{id}/b' }

async function refusal(value: unknown): Promise<unknown> {
  return withParams(route, { id: value, note: 'kept secret' }).catch((error: unknown) => error)
}

test('default', async () => {
  const request = await withParams(
    { method: 'POST', path: '/threads/{thread_id}/runs/{run_id}' },
    { thread_id: 'thread_1', run_id: 'run_2', model: 'gpt-5.5', limit: 0 },
  )

  expect(request).toEqual({
    method: 'POST',
    path: '/threads/thread_1/runs/run_2',
    body: { model: 'gpt-5.5', limit: 0 },
  })
})

test.each(['GET', 'HEAD', 'DELETE'])(
  'behavior: the fields of a %s are its query',
  async (method) => {
    const request = await withParams({ method, path: '/a/{id}' }, { id: 'x', after: 'y' })

    expect(request.path).toBe('/a/x')
    expect(request.body).toBeUndefined()
    expect(request.query).toEqual({ after: 'y' })
  },
)

test.each(['POST', 'PUT', 'PATCH'])('behavior: the fields of a %s are its body', async (method) => {
  const request = await withParams({ method, path: '/a/{id}' }, { id: 'x', after: 'y' })

  expect(request.body).toEqual({ after: 'y' })
  expect(request.query).toBeUndefined()
})

test('behavior: a path that takes every field leaves no body', async () => {
  expect((await withParams(route, { id: 'x' })).body).toBeUndefined()
})

test('behavior: params without a field are an empty body, no params are none', async () => {
  expect((await withParams({ method: 'POST', path: '/a' }, {})).body).toEqual({})
  expect((await withParams({ method: 'POST', path: '/a' }, undefined)).body).toBeUndefined()
})

test('behavior: params stay as they were', async () => {
  const params = Object.freeze({ id: 'x', after: 'y' })
  await withParams(route, params)

  expect(params).toEqual({ id: 'x', after: 'y' })
})

test('behavior: headers and the kind of answer stay', async () => {
  const headers = { 'openai-beta': 'assistants=v2' }

  expect(await withParams({ ...route, headers, expect: 'stream' }, { id: 'x' })).toMatchObject({
    headers,
    expect: 'stream',
  })
})

test.each([
  ['a/b', 'a%2Fb'],
  ['a b', 'a%20b'],
  ['?x#y', '%3Fx%23y'],
  ['%2e%2e', '%252e%252e'],
  ['..\\', '..%5C'],
  ['../', '..%2F'],
  ['ft:gpt-5.5:org::id', 'ft%3Agpt-5.5%3Aorg%3A%3Aid'],
  ['...', '...'],
  ['é😀', '%C3%A9%F0%9F%98%80'],
  ['a\nb', 'a%0Ab'],
  ['{id}', '%7Bid%7D'],
  ['$&$1', '%24%26%241'],
  [7, '7'],
  [0, '0'],
])('behavior: %j is sent as %s', async (id, encoded) => {
  expect((await withParams(route, { id })).path).toBe(`/a/${encoded}/b`)
})

const notText = [true, {}, [], ['x'], new Date(0), Symbol('x'), (): string => 'x']

test.each(
  ['', '.', '..', '\ud800', 'a\udfff', undefined, null, ...notText].map((value) => [value]),
)('error: %s is refused', async (value) => {
  const error = await refusal(value)

  expect(error).toBeInstanceOf(TypeError)
  expect(String(error)).toMatch(/^TypeError: .*\bid\b/)
  expect(String(error)).not.toContain('kept secret')
})

test('error: a field that is not there, or only inherited, is refused', async () => {
  await expect(withParams(route, undefined)).rejects.toThrow(TypeError)
  await expect(withParams(route, {})).rejects.toThrow(TypeError)
  await expect(withParams(route, Object.create({ id: 'x' }) as object)).rejects.toThrow(TypeError)
  await expect(withParams({ ...route, path: '/{constructor}' }, {})).rejects.toThrow(TypeError)
})

test('error: comes as a rejection, never as an exception', () => {
  const promise = withParams(route, { id: '..' })

  return expect(promise).rejects.toThrow(TypeError)
})

test('behavior: any text is refused or comes back whole, in a path of the same shape', async () => {
  const text = oneof(
    string({ unit: 'binary' }),
    string({ unit: 'grapheme' }),
    // Lone surrogates.
    array(integer({ min: 0xd7_00, max: 0xe1_00 })).map((codes) => String.fromCharCode(...codes)),
    // What paths are made of.
    string({ unit: constantFrom('.', '..', '/', '\\', '%2e', '?', '#', ';') }),
  )
  let refused = 0
  await assert(
    asyncProperty(text, async (id) => {
      const path = await withParams(route, { id }).then(
        (request) => request.path,
        () => undefined,
      )
      if (path === undefined) {
        refused++
        expect(id).toMatch(/^\.{0,2}$|\p{Cs}/u)
        return
      }
      const { pathname, search, hash, host } = new URL(`https://h.example/v1${path}`)
      expect({ host, search, hash }).toEqual({ host: 'h.example', search: '', hash: '' })
      const steps = pathname.split('/')
      expect(steps).toEqual(['', 'v1', 'a', expect.any(String), 'b'])
      expect(decodeURIComponent(steps[3] ?? '')).toBe(id)
    }),
    { numRuns: 200 },
  )
  expect(refused).toBeLessThan(160)
})

test.each([Number.NaN, Infinity, -Infinity])('error: %s is no id', async (value) => {
  expect(await refusal(value)).toBeInstanceOf(TypeError)
})

import {
  type Client,
  type ClientConfig,
  createClient,
  request,
  type RequestOptions,
  sendJson,
  withForm,
  withParams,
} from '@bonsai-ai/core'
import { createLiteClient } from '@bonsai-ai/core/lite'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Arrival, type Recorder, startRecorder } from './startRecorder.ts'

let recorder: Recorder
beforeAll(async () => {
  recorder = await startRecorder()
})
afterAll(() => recorder[Symbol.asyncDispose]())
beforeEach(() => {
  recorder.arrivals.length = 0
})

const clients = { createClient, createLiteClient }
type Name = keyof typeof clients
const names = Object.keys(clients) as Name[]

function make(name: Name, config: ClientConfig = {}): Client {
  return clients[name]({ apiKey: 'sk-stub', baseURL: `${recorder.url}/v1`, ...config })
}

function post(client: Client, body: unknown, options?: RequestOptions): Promise<unknown> {
  return sendJson(client, { method: 'POST', path: '/x', body }, options)
}

function last(): Arrival {
  const arrival = recorder.arrivals.at(-1)
  if (!arrival) throw new Error('nothing has arrived')
  return arrival
}

/** An object with fields of any name, `__proto__` too. */
function fields(json: string): Record<string, never> {
  return JSON.parse(json) as Record<string, never>
}

const circular: Record<string, unknown> = {}
circular['deep'] = { again: circular }

test.each(names)('behavior: %s: a value in a path stays one segment', async (name) => {
  const values = {
    '../x': '..%2Fx',
    'a/b?c#d': 'a%2Fb%3Fc%23d',
    '%2e%2e': '%252e%252e',
    '..%2f': '..%252f',
    '\0': '%00',
    'a\r\nX: y': 'a%0D%0AX%3A%20y',
    '.\t.': '.%09.',
    '\\..\\': '%5C..%5C',
    '😀': '%F0%9F%98%80',
    '...': '...',
  }
  for (const [id, segment] of Object.entries(values)) {
    await sendJson(make(name), withParams({ method: 'GET', path: '/x/{id}/y' }, { id }))
    expect(last().url).toBe(`/v1/x/${segment}/y`)
  }
})

/** What is refused before anything is sent, and what the error must name. */
const refusals: Readonly<Record<string, readonly [(name: Name) => unknown, RegExp]>> = {
  ...Object.fromEntries(
    [
      '',
      '.',
      '..',
      null,
      undefined,
      {},
      ['a'],
      true,
      1n,
      Number.NaN,
      Symbol('id'),
      new Date(0),
      '\ud800',
      'a\udc00',
    ].map((id, index) => [
      `value ${index} in a path`,
      [
        (name: Name) =>
          sendJson(make(name), withParams({ method: 'GET', path: '/x/{the_id}' }, { the_id: id })),
        /\/x\/\{the_id\}: the_id/,
      ] as const,
    ]),
  ),
  ...Object.fromEntries(
    ['a\r\nx-b: 1', 'a\nb', 'a\rb', 'a\0', '☃'].map((value, index) => [
      `value ${index} of a header`,
      [(name: Name) => post(make(name), {}, { headers: { 'x-hush': value } }), /"x-hush"/] as const,
    ]),
  ),
  ...Object.fromEntries(
    ['a b', 'a\r\nb', '', 'a:', 'é'].map((header, index) => [
      `name ${index} of a header`,
      [(name: Name) => post(make(name), {}, { headers: { [header]: 'x' } }), /header "/] as const,
    ]),
  ),
  'a line end in an idempotency key': [
    (name) => post(make(name), {}, { idempotencyKey: 'a\r\nb' }),
    /"idempotency-key"/,
  ],
  'a line end in a header of the client': [
    (name) => post(make(name, { headers: { 'x-hush': 'a\nb' } }), {}),
    /"x-hush"/,
  ],
  ...Object.fromEntries(
    ['a b', 'a\nb', 'é', '', ' '].flatMap((apiKey, index) => [
      [`key ${index}`, [(name: Name) => post(make(name, { apiKey }), {}), /apiKey/] as const],
      [
        `key ${index} of a function`,
        [(name: Name) => post(make(name, { apiKey: () => apiKey }), {}), /apiKey/] as const,
      ],
    ]),
  ),
  ...Object.fromEntries(
    ['http://u:hush@localhost/v1', 'http://localhost/v1?key=hush', 'ftp://localhost', ''].map(
      (baseURL, index) => [
        `base URL ${index}`,
        [(name: Name) => post(make(name, { baseURL }), {}), /baseURL/] as const,
      ],
    ),
  ),
  'a body in a circle': [(name) => post(make(name), circular), /circular/i],
  'a bigint in a body': [(name) => post(make(name), { a: 1n }), /BigInt/],
  'a function in a query': [
    (name) => post(make(name), {}, { extraQuery: { filter: { by: () => 1 } } }),
    /filter\[by\]/,
  ],
  'a map in a query': [
    (name) => post(make(name), {}, { extraQuery: { filter: new Map() } }),
    /filter: .*Map/,
  ],
  'a symbol in a query': [
    (name) => post(make(name), {}, { extraQuery: { filter: Symbol('a') } }),
    /symbol/i,
  ],
  'a null in a form': [
    (name) =>
      sendJson(make(name), withForm({ method: 'POST', path: '/x' }, { list: [{ item: null }] })),
    /list\[\]\[item\]/,
  ],
  'a path that leads up': [(name) => request(make(name), { path: '/files/../models' }), /\.\./],
}

test.each(names.flatMap((name) => Object.keys(refusals).map((what) => [name, what] as const)))(
  'error: %s: refuses before the network: %s',
  async (name, what) => {
    const [call, pattern] = refusals[what] ?? []
    const error: unknown = await (async () => call?.(name))().catch((thrown: unknown) => thrown)

    expect(error).toBeInstanceOf(TypeError)
    expect(String(error)).toMatch(pattern ?? /^$/)
    expect(String(error)).not.toMatch(/hush@|=hush|x-b: 1/)
    expect(recorder.arrivals).toEqual([])
  },
)

test.each(names)('behavior: %s: names of the prototype are names like any other', async (name) => {
  const before = Reflect.ownKeys(Object.prototype)
  const odd = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":0}'
  await post(make(name), fields(odd))
  expect(last().body).toBe(odd)
  await post(make(name), { a: 1 }, { extraBody: fields(odd) })
  expect(last().body).toBe(`{"a":1,${odd.slice(1)}`)
  await post(make(name), { a: 1 }, { extraQuery: fields(odd) })
  expect(decodeURIComponent(last().url)).toBe(
    '/v1/x?__proto__[polluted]=1&constructor[prototype][polluted]=1&toString=0',
  )
  await sendJson(make(name), withForm({ method: 'POST', path: '/x' }, fields(odd)))
  expect(last().body.match(/name="[^"]*"/g)).toEqual([
    'name="__proto__[polluted]"',
    'name="constructor[prototype][polluted]"',
    'name="toString"',
  ])
  // Node's own fetch loses a header called `__proto__`.
  await post(
    make(name),
    {},
    { headers: fields('{"__proto__":"a","constructor":"b","tostring":"c"}') },
  )
  expect(last().headers.join()).toMatch(/,constructor,b,.*tostring,c/)
  await sendJson(
    make(name),
    withParams(
      { method: 'POST', path: '/x/{__proto__}/{constructor}' },
      fields('{"__proto__":"a","constructor":"b"}'),
    ),
  )
  expect(last().url).toBe('/v1/x/a/b')

  expect(Reflect.ownKeys(Object.prototype)).toEqual(before)
})

test.each(names)('behavior: %s: half a character arrives as JSON writes it', async (name) => {
  await post(make(name), { text: 'cut \ud83d' })

  expect(last().body).toBe('{"text":"cut \\ud83d"}')
})

test.each(names)('behavior: %s: a name cannot begin a header or a part of a form', async (name) => {
  const evil = 'a"; x="\r\nContent-Type: text/html\r\n\r\n<b>\r\n--'
  const file = (title: string, type = ''): File => new File(['x'], title, { type })
  const params = {
    empty: new File([], 'empty.txt'),
    nothing: new Uint8Array(0),
    named: file(evil),
    typed: file('b.txt', 'text/plain\r\nX-Evil: 1'),
    nul: file('c\0.txt'),
    up: file('../../etc/passwd'),
    [evil]: 'value',
    value: evil,
  }
  await sendJson(make(name), withForm({ method: 'POST', path: '/x' }, params))

  const { headers, body } = last()
  const type = headers[headers.findIndex((each) => each.toLowerCase() === 'content-type') + 1]
  const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(type ?? '')?.[1] ?? 'none'
  const parts = body.split(`--${boundary}`).slice(1, -1)
  expect(parts).toHaveLength(Object.keys(params).length)
  const heads = parts.map((part) => part.slice(2, part.indexOf('\r\n\r\n')).split('\r\n'))
  const contents = parts.map((part) => part.slice(part.indexOf('\r\n\r\n') + 4, -2))
  for (const head of heads)
    for (const line of head)
      expect(line).toMatch(
        /^(Content-Disposition: form-data; name="[^"]*"(; filename="[^"]*")?|Content-Type: [\w/-]+)$/,
      )
  expect(contents).toEqual(['', '', 'x', 'x', 'x', 'x', 'value', evil])
  expect(heads.map((head) => head.length)).toEqual([2, 2, 2, 2, 2, 2, 1, 1])
  expect(heads[2]?.[0]).toContain('filename="a%22; x=%22%0D%0AContent-Type: text/html%0D%0A')
})

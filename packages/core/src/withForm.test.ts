import { expect, test } from 'vitest'
import { withForm } from './withForm.ts'

const route = { method: 'POST', path: '/files' }

async function formOf(params: object, extraBody?: Record<string, unknown>): Promise<FormData> {
  const { body } = await withForm(route, params, { extraBody })
  if (body instanceof FormData) return body
  throw new Error('no form')
}

async function partsOf(params: object): Promise<unknown[]> {
  const parts: unknown[] = []
  for (const [name, value] of await formOf(params))
    parts.push(
      typeof value === 'string'
        ? [name, value]
        : [name, value.name, value.type, await value.text()],
    )
  return parts
}

test('default', async () => {
  const file = new File(['{}'], 'requests.jsonl', { type: 'application/jsonl' })

  expect(await partsOf({ file, purpose: 'batch' })).toEqual([
    ['file', 'requests.jsonl', 'application/jsonl', '{}'],
    ['purpose', 'batch'],
  ])
})

test('behavior: arrays and objects are named as in queries', async () => {
  expect(
    await partsOf({
      include: ['a', 'b'],
      expires_after: { anchor: 'created_at', seconds: 60 },
      deep: [{ x: [1] }],
    }),
  ).toEqual([
    ['include[]', 'a'],
    ['include[]', 'b'],
    ['expires_after[anchor]', 'created_at'],
    ['expires_after[seconds]', '60'],
    ['deep[][x][]', '1'],
  ])
})

test('behavior: undefined is left out, falsy values and dates are sent', async () => {
  expect(
    await partsOf({ a: undefined, b: 0, c: '', d: false, e: new Date(0), f: [undefined] }),
  ).toEqual([
    ['b', '0'],
    ['c', ''],
    ['d', 'false'],
    ['e', '1970-01-01T00:00:00.000Z'],
  ])
})

test('behavior: every kind of file becomes a file part', async () => {
  const bytes = new TextEncoder().encode('view')
  async function* chunks(): AsyncGenerator<Uint8Array | string> {
    yield new TextEncoder().encode('gene')
    yield 'rator'
  }

  expect(
    await partsOf({
      blob: new Blob(['blob'], { type: 'image/png' }),
      response: new Response('response', { headers: { 'content-type': 'text/plain' } }),
      buffer: bytes.slice().buffer,
      view: bytes.subarray(1, 3),
      stream: new Blob(['stream']).stream(),
      generator: chunks(),
    }),
  ).toEqual([
    ['blob', 'unknown_file', 'image/png', 'blob'],
    ['response', 'unknown_file', 'text/plain', 'response'],
    ['buffer', 'unknown_file', '', 'view'],
    ['view', 'unknown_file', '', 'ie'],
    ['stream', 'unknown_file', '', 'stream'],
    ['generator', 'unknown_file', '', 'generator'],
  ])
})

test('behavior: an async iterable of a class of its own is a file, not its fields', async () => {
  // Node's read streams are such: no more than an object with fields to `Object.prototype.toString`.
  class ReadStream {
    readonly path = '/etc/data.bin'
    async *[Symbol.asyncIterator](): AsyncGenerator<string> {
      yield 'content'
    }
  }

  expect(await partsOf({ file: new ReadStream(), files: [new ReadStream()] })).toEqual([
    ['file', 'unknown_file', '', 'content'],
    ['files[]', 'unknown_file', '', 'content'],
  ])
})

test('behavior: files in arrays and objects', async () => {
  const image = new File(['a'], 'a.png')

  expect(await partsOf({ image: [image, new File(['b'], 'b.png')], nested: { image } })).toEqual([
    ['image[]', 'a.png', 'image/png', 'a'],
    ['image[]', 'b.png', 'image/png', 'b'],
    ['nested[image]', 'a.png', 'image/png', 'a'],
  ])
})

test('behavior: each {name} of the path is filled in and is no part', async () => {
  const request = await withForm(
    { method: 'POST', path: '/uploads/{upload_id}/parts', headers: { 'x-a': '1' } },
    { upload_id: 'up/1', data: new Blob(['x']) },
  )

  expect(request).toMatchObject({
    method: 'POST',
    path: '/uploads/up%2F1/parts',
    headers: { 'x-a': '1' },
  })
  expect([...(request.body as FormData).keys()]).toEqual(['data'])
})

test('behavior: a form arrives as it was meant', async () => {
  const { body } = await withForm(route, { file: new File(['ü'], 'ü".txt'), note: 'a\nb' })
  const received = await new Request('https://x.example', {
    method: 'POST',
    body: body as FormData,
  }).formData()

  expect((received.get('file') as File).name).toBe('ü".txt')
  expect(received.get('note')).toMatch(/^a\r?\nb$/)
})

test('options: extraBody wins, and undefined deletes a field', async () => {
  const form = await formOf({ a: '1', b: '2', c: '3' }, { a: 'x', b: undefined, d: ['y'] })

  expect([...form]).toEqual([
    ['a', 'x'],
    ['c', '3'],
    ['d[]', 'y'],
  ])
})

test.each([
  ['null', null],
  ['a function', (): number => 1],
  ['a map', new Map()],
])('error: a form cannot hold %s', async (_, value) => {
  await expect(withForm(route, { a: value })).rejects.toThrow(TypeError)
  await expect(withForm(route, { a: [{ b: value }] })).rejects.toThrow(/^a\[\]\[b\]: /)
})

test('error: a form cannot hold a symbol', async () => {
  await expect(withForm(route, { a: Symbol('x') })).rejects.toThrow(TypeError)
})

test('error: a path value that cannot be is refused', async () => {
  await expect(withForm({ ...route, path: '/a/{id}' }, { id: '..' })).rejects.toThrow(TypeError)
})

test('error: data that fails on its way rejects with its own error', async () => {
  const reason = new Error('disk on fire')
  const stream = new ReadableStream<Uint8Array>({ start: (controller) => controller.error(reason) })

  await expect(withForm(route, { file: stream })).rejects.toBe(reason)
})

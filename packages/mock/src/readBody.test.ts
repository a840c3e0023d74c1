import { expect, test } from 'vitest'
import { createMock } from './createMock.ts'
import { type BodyFields, readBody, readFile, readFiles } from './readBody.ts'
import type { Call } from './router.ts'
import type { MockContext } from './context.ts'

function callWith(init: RequestInit): Call {
  const request = new Request('http://mock/v1/x', { method: 'POST', ...init })
  // What reads a body looks at the request alone.
  const mock = {} as MockContext
  return { mock, request, signal: request.signal, path: {}, query: new URLSearchParams() }
}

function read(body: FormData, fields: BodyFields): Promise<Record<string, unknown>> {
  return readBody(callWith({ body }), fields)
}

function form(...entries: readonly (readonly [string, string])[]): FormData {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}

test('default', async () => {
  const data = form(
    ['name', 'x'],
    ['n', '2'],
    ['share', '0.5'],
    ['stream', 'true'],
    ['ids[]', 'a'],
    ['ids[]', 'b'],
    ['meta[a]', '1'],
    ['meta[b][c]', '2'],
    ['parts[][type]', 'text'],
    ['parts[][text]', 'y'],
    ['parts[][type]', 'image'],
  )
  const body = await read(data, {
    name: 'string',
    n: 'integer',
    share: 'number',
    stream: 'boolean',
    ids: 'strings',
    meta: 'object',
    parts: 'objects',
  })
  expect(JSON.parse(JSON.stringify(body))).toEqual({
    name: 'x',
    n: 2,
    share: 0.5,
    stream: true,
    ids: ['a', 'b'],
    meta: { a: '1', b: { c: '2' } },
    parts: [{ type: 'text', text: 'y' }, { type: 'image' }],
  })
})

test('behavior: one value of a list is a list, and so are several ones of a name', async () => {
  expect((await read(form(['ids', 'a']), { ids: 'strings' }))['ids']).toEqual(['a'])
  const two = form(['ids', 'a'], ['ids', 'b'])
  expect((await read(two, { ids: 'strings' }))['ids']).toEqual(['a', 'b'])
})

test('behavior: files', async () => {
  const data = new FormData()
  data.append('files[]', new File(['a'], 'a.txt'))
  data.append('files[]', new File(['b'], 'b.txt'))
  data.append('one', new File(['c'], 'c.txt'))
  const body = await read(data, { files: 'files', one: 'file' })

  expect(readFiles(body, 'files').map(({ name }) => name)).toEqual(['a.txt', 'b.txt'])
  expect(readFile(body, 'one')?.name).toBe('c.txt')
})

test('behavior: names of prototypes are names', async () => {
  const data = form(['__proto__[polluted]', 'yes'], ['constructor[x]', '1'], ['toString', 'y'])
  const body = await read(data, {})

  expect(Object.keys(body).sort()).toEqual(['__proto__', 'constructor', 'toString'])
  expect(({} as { polluted?: string }).polluted).toBeUndefined()
})

test('behavior: nothing at all is an empty body', async () => {
  expect(Object.keys(await readBody(callWith({}), { a: 'string' }))).toEqual([])
})

test('error: JSON has no numbers in quotes', async () => {
  const call = callWith({ body: '{"n":"2"}', headers: { 'content-type': 'application/json' } })
  await expect(readBody(call, { n: 'integer' })).rejects.toThrow("Invalid type for 'n'")
})

test('error: null is missing', async () => {
  const call = callWith({ body: '{"n":null}', headers: { 'content-type': 'application/json' } })
  await expect(readBody(call, { n: 'integer' }, ['n'])).rejects.toThrow('Missing required')
})

test('error: a form that breaks off is a 400', async () => {
  const response = await createMock()('https://api.openai.com/v1/files', {
    method: 'POST',
    headers: { authorization: 'Bearer key', 'content-type': 'multipart/form-data; boundary=x' },
    body: '--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nhalf',
  })
  expect(response.status).toBe(400)
})

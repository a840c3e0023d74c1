import { expect, test } from 'vitest'
import type { Operation } from '../document/operations.ts'
import { createRequestCheck } from './checkRequest.ts'

const name = { name: 'name', in: 'path', required: true, schema: { type: 'string' } } as const
const tags = {
  name: 'tags',
  in: 'query',
  schema: { type: 'array', items: { type: 'integer' } },
} as const
const color = {
  type: 'object',
  properties: { shade: { $ref: '#/components/schemas/Shade' }, sample: { format: 'binary' } },
  required: ['shade'],
}
const operation: Operation = {
  name: 'createColor',
  entry: 'colors',
  operationId: 'createColor',
  trigger: undefined,
  method: 'POST',
  path: '/colors/{name}',
  fixedQuery: { beta: 'true' },
  beta: 'colors=v2',
  pathParams: [name],
  queryParams: [tags],
  bodies: { 'application/json': color, 'multipart/form-data': color },
  partTypes: {},
  takesBetas: false,
  result: { json: {} },
}
const checkRequest = createRequestCheck({
  paths: {},
  components: { schemas: { Shade: { type: 'integer' } } },
})

const url = 'https://api.openai.com/v1/colors/a%2Fb?beta=true&tags[]=1&tags[]=2'
const params = { name: 'a/b', tags: [1, 2], shade: 3 }
const headers = {
  authorization: 'Bearer sk-conformance',
  accept: 'application/json',
  'content-type': 'application/json',
  'openai-beta': 'colors=v2',
}
const init = { method: 'POST', headers, body: '{"shade":3}' }

function check(given: object, ...request: ConstructorParameters<typeof Request>): Promise<void> {
  return checkRequest(operation, { ...given }, new Request(...request))
}

test('default', async () => {
  await expect(check(params, url, init)).resolves.toBeUndefined()
})

test('behavior: a form says the same as JSON', async () => {
  const { 'content-type': _, ...rest } = headers
  const body = new FormData()
  body.append('shade', '3')
  body.append('sample', new File(['x'], 'x.png'))
  const given = { ...params, sample: new Blob(['x']) }

  await expect(check(given, url, { ...init, headers: rest, body })).resolves.toBeUndefined()
})

test('error: another method, path, query or header', async () => {
  const wrong: Parameters<typeof check>[] = [
    [params, url, { ...init, method: 'PUT' }],
    [params, url.replace('%2F', '/'), init],
    [params, url.replace('beta=true', 'beta=false'), init],
    [params, url.replaceAll('tags[]', 'tags'), init],
    [params, `${url}&more=1`, init],
    [params, url, { ...init, headers: { ...headers, 'openai-beta': 'colors=v1' } }],
    [params, url, { ...init, headers: { ...headers, accept: '*/*' } }],
    [params, url, { ...init, headers: { ...headers, 'x-telemetry': '1' } }],
    [params, url, { ...init, headers: { ...headers, 'content-type': 'text/plain' } }],
  ]
  for (const request of wrong) await expect(check(...request)).rejects.toThrow(/expected|is not/)
})

test('error: a body that says something else, or what the document does not allow', async () => {
  await expect(check(params, url, { ...init, body: '{"shade":4}' })).rejects.toThrow('expected')
  await expect(check(params, url, { ...init, body: '{}' })).rejects.toThrow('expected')
  const bright = { ...params, shade: 'bright' }
  await expect(check(bright, url, { ...init, body: '{"shade":"bright"}' })).rejects.toThrow(
    'must be integer',
  )
})

test('error: query values that the document does not allow', async () => {
  const odd = { ...params, tags: ['odd'] }
  const request = url.replace('tags[]=1&tags[]=2', 'tags[]=odd')
  await expect(check(odd, request, init)).rejects.toThrow('must be integer')
})

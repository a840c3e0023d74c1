import { expect, test } from 'vitest'
import type { Operation } from './operations.ts'
import { sampleParams } from './sampleParams.ts'
import { fileMark } from './toJsonSchema.ts'

const text = { type: 'string' }
const body = {
  type: 'object',
  properties: {
    file: { type: 'string', format: 'binary', example: fileMark },
    kind: { enum: ['a', 'b'] },
    size: { $ref: '#/components/schemas/Size' },
    stream: { type: 'boolean' },
  },
  required: ['kind'],
}
const operation: Operation = {
  name: 'createColor',
  entry: 'colors',
  operationId: 'createColor',
  trigger: undefined,
  method: 'POST',
  path: '/colors/{color_id}',
  fixedQuery: {},
  beta: undefined,
  pathParams: [{ name: 'color_id', in: 'path', required: true, schema: text }],
  queryParams: [
    { name: 'after', in: 'query', schema: text },
    { name: 'limit', in: 'query', required: true, schema: { type: 'integer', minimum: 3 } },
  ],
  bodies: { 'multipart/form-data': body },
  partTypes: {},
  takesBetas: true,
  result: 'nothing',
}
const document = {
  paths: {},
  components: { schemas: { Size: { type: 'number', exclusiveMinimum: 1 } } },
}
const required = { color_id: 'color_id/ä ?#%&', limit: 3, kind: 'a' }

test('default', () => {
  const [small, large, ...more] = sampleParams(operation, document)
  expect(small).toEqual({ title: 'required fields', params: required })
  expect(large).toMatchObject({
    title: 'all fields',
    params: { ...required, after: 'string', betas: ['responses_multi_agent=v1'] },
  })
  expect(large?.params['file']).toBeInstanceOf(File)
  expect(large?.params['size']).toBeGreaterThan(1)
  expect(more).toEqual([])
})

test('behavior: what asks for a stream is not among the params', () => {
  const { bodies } = operation
  for (const trigger of [undefined, { stream: true }])
    for (const { params } of sampleParams({ ...operation, bodies, trigger }, document))
      expect(params).not.toHaveProperty('stream')
})

test('behavior: every content type has its samples', () => {
  const bodies = { 'application/json': body, 'multipart/form-data': body, 'application/sdp': text }
  expect(sampleParams({ ...operation, bodies }, document).map(({ title }) => title)).toEqual([
    'required fields, application/json',
    'all fields, application/json',
    'required fields, multipart/form-data',
    'all fields, multipart/form-data',
  ])
})

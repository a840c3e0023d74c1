import { expect } from 'vitest'
import { createValidator } from '../document/createValidator.ts'
import { type Field, readFields, writeFields } from '../document/fields.ts'
import type { Operation } from '../document/operations.ts'
import type { OpenApiDocument } from '../document/readDocument.ts'
import type { Params } from '../document/sampleParams.ts'
import type { Json } from '../document/toJsonSchema.ts'

/** Fails unless a request says what the params say, in the way that the document asks for. */
export type CheckRequest = (operation: Operation, params: Params, request: Request) => Promise<void>

/** Headers that a compatible server must allow to pages of other origins. */
const allowedHeaders = new Set(['accept', 'authorization', 'content-type', 'openai-beta'])

/** Makes a check against one document. */
export function createRequestCheck(document: OpenApiDocument): CheckRequest {
  const validate = createValidator(document)
  const validateText = createValidator(document, { text: true })

  return async function checkRequest(operation, params, request) {
    expect(request.method).toBe(operation.method)
    checkPath(operation, params, request)
    checkHeaders(operation, params, request)
    checkQuery(operation, params, request)
    await checkBody(operation, params, request)
  }

  function checkQuery(operation: Operation, params: Params, request: Request): void {
    const { fixedQuery, queryParams, trigger } = operation
    const given = { ...params, ...(operation.method === 'GET' && trigger) }
    const expected = pick(
      given,
      queryParams.map(({ name }) => name),
    )
    const query = readFields(new URL(request.url).searchParams)
    expect(query).toEqual({ ...fixedQuery, ...(writeFields(expected) as object) })

    for (const name of Object.keys(fixedQuery)) Reflect.deleteProperty(query, name)
    const properties = Object.fromEntries(queryParams.map(({ name, schema }) => [name, schema]))
    const required = queryParams.filter((param) => param.required).map(({ name }) => name)
    const schema = { type: 'object', properties, required, additionalProperties: false }
    expect(validateText(schema, query)).toBeUndefined()
  }

  async function checkBody(operation: Operation, params: Params, request: Request): Promise<void> {
    const { bodies, pathParams, queryParams, trigger } = operation
    const elsewhere = new Set([...pathParams, ...queryParams].map(({ name }) => name))
    if (operation.takesBetas) elsewhere.add('betas')
    const given = { ...params, ...(operation.method === 'POST' && trigger) }
    const expected = pick(
      given,
      Object.keys(given).filter((name) => !elsewhere.has(name)),
    )

    const contentType = request.headers.get('content-type')?.split(';')[0]
    if (contentType === undefined) {
      expect(await request.text()).toBe('')
      expect(bodies).toEqual({})
      expect(expected).toEqual({})
      return
    }
    const schema = bodies[contentType]
    if (!schema) throw new Error(`${contentType} is not one of ${Object.keys(bodies).join()}`)
    if (contentType === 'application/json') {
      const body = (await request.json()) as Json
      expect(body).toEqual(expected)
      expect(validate(schema, body)).toBeUndefined()
    } else if (contentType === 'multipart/form-data') {
      const body = await readForm(operation, request)
      expect(writeFields(body)).toEqual(writeFields(expected))
      expect(validateText(schema, body)).toBeUndefined()
    } else {
      // A body of one field, as it is.
      expect([await request.text()]).toEqual(Object.values(expected))
    }
  }
}

/** Reads a form, and checks that its parts have the types that the document gives them. */
async function readForm({ partTypes }: Operation, request: Request): Promise<object> {
  const source = await request.clone().text()
  const fields = [...(await request.formData())] as Field[]
  const body: Record<string, unknown> = readFields(fields)
  for (const [name, part] of fields.filter(([field]) => partTypes[field])) {
    const type = partTypes[name] ?? ''
    // A form that was read says nothing of the types of its texts.
    const headers = new RegExp(`name="${name}".*\\r\\ncontent-type: (.*)\\r\\n`, 'i').exec(source)
    expect(headers?.[1]).toBe(type)
    body[name] = type === 'application/json' ? JSON.parse(part as string) : part
  }
  return body
}

function checkPath({ path, pathParams }: Operation, params: Params, request: Request): void {
  const segments = new URL(request.url).pathname.split('/').slice(2)
  const names = new Set(pathParams.map(({ name }) => `{${name}}`))
  expect(segments.map((segment) => decodeURIComponent(segment))).toEqual(
    path
      .split('/')
      .slice(1)
      .map((part) => (names.has(part) ? String(params[part.slice(1, -1)]) : part)),
  )
}

function checkHeaders(operation: Operation, params: Params, { headers }: Request): void {
  const betas = params['betas'] as string[] | undefined
  expect(headers.get('authorization')).toBe('Bearer sk-conformance')
  expect(headers.get('openai-beta')).toBe(operation.beta ?? betas?.join(',') ?? null)
  if (operation.trigger) expect(headers.get('accept')).toBe('text/event-stream')
  else if (typeof operation.result === 'object')
    expect(headers.get('accept')).toBe('application/json')
  expect([...headers.keys()].filter((name) => !allowedHeaders.has(name))).toEqual([])
}

/** The named fields of an object, those that it has. */
function pick(object: Params, names: readonly string[]): Params {
  return Object.fromEntries(
    names.filter((name) => object[name] !== undefined).map((name) => [name, object[name]]),
  )
}

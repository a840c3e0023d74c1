import { sample } from 'openapi-sampler'
import type { Operation } from './operations.ts'
import type { OpenApiDocument } from './readDocument.ts'
import { fileMark, isArray, type Json, type JsonObject } from './toJsonSchema.ts'

/** Params of an endpoint function: JSON, and files. */
export type Params = Record<string, unknown>

/** Valid params of an operation, and what they are an example of. */
export interface Sample {
  readonly title: string
  readonly params: Params
}

interface Exclusive {
  /** What a body with all fields must not have. */
  readonly drop?: readonly string[]
  /** What a body with the required fields must have. */
  readonly keep?: string
}

/** Fields of a body that a sampler cannot know to exclude or to demand each other. */
const exclusive: Readonly<Record<string, Exclusive>> = {
  createAssistant: { drop: ['tool_resources.file_search.vector_stores'] },
  createThread: { drop: ['tool_resources.file_search.vector_stores'] },
  createThreadAndRun: { drop: ['thread.tool_resources.file_search.vector_stores'] },
  createImageEdit: { drop: ['images.0.file_id', 'mask.file_id'], keep: 'images.0.image_url' },
  createVectorStoreFileBatch: { keep: 'file_ids' },
}

/**
 * Makes params as small and as large as the document allows, of every type that the body can have.
 * The same document gives the same params.
 */
export function sampleParams(operation: Operation, document: OpenApiDocument): Sample[] {
  const types = Object.keys(operation.bodies).filter((type) => type !== 'application/sdp')
  const bodies: (string | undefined)[] = types.length > 0 ? types : [undefined]
  return bodies.flatMap((type) => {
    const of = bodies.length > 1 ? `, ${type}` : ''
    return [
      { title: `required fields${of}`, params: sampleOne(operation, document, type, true) },
      { title: `all fields${of}`, params: sampleOne(operation, document, type, false) },
    ]
  })
}

/** Makes a value that a schema allows. */
export function sampleValue(schema: JsonObject, document: OpenApiDocument, minimal = false): Json {
  return sample(
    schema,
    { skipNonRequired: minimal, quiet: true, maxSampleDepth: 20 },
    document,
  ) as Json
}

function sampleOne(
  operation: Operation,
  document: OpenApiDocument,
  contentType: string | undefined,
  minimal: boolean,
): Params {
  const params: Params = {}
  for (const { name, schema } of operation.pathParams) {
    const value = sampleValue(schema, document)
    // Free text has what a path must not be sent with as it is.
    params[name] = schema['enum'] || typeof value !== 'string' ? value : `${name}/ä ?#%&`
  }
  for (const { name, schema, required } of operation.queryParams)
    if (required || !minimal) params[name] = sampleValue(schema, document, minimal)
  if (operation.takesBetas && !minimal) params['betas'] = ['responses_multi_agent=v1']

  const schema = contentType && operation.bodies[contentType]
  if (schema) Object.assign(params, withFiles(sampleBody(operation, document, schema, minimal)))
  for (const name of Object.keys(operation.trigger ?? { stream: true })) delete params[name]
  return params
}

function sampleBody(
  { operationId }: Operation,
  document: OpenApiDocument,
  schema: JsonObject,
  minimal: boolean,
): Json {
  const { drop = [], keep } = exclusive[operationId] ?? {}
  const body = sampleValue(schema, document, minimal)
  if (!minimal) for (const path of drop) setAt(body, path, undefined)
  if (keep && minimal) setAt(body, keep, getAt(sampleValue(schema, document), keep))
  return body
}

function getAt(value: Json | undefined, path: string): Json | undefined {
  return path
    .split('.')
    .reduce<Json | undefined>((at, key) => (at as JsonObject | undefined)?.[key], value)
}

/** Sets or deletes a field, where there is something to have it. */
function setAt(value: Json, path: string, field: Json | undefined): void {
  const names = path.split('.')
  const last = names.pop() ?? ''
  const holder = names.length > 0 ? getAt(value, names.join('.')) : value
  if (typeof holder !== 'object' || holder === null) return
  if (field === undefined) Reflect.deleteProperty(holder, last)
  else Reflect.set(holder, last, field)
}

/** Puts files where their marks are. */
function withFiles(value: Json): unknown {
  if (value === fileMark) return new File(['some bytes'], 'a name.txt', { type: 'text/plain' })
  if (isArray(value)) return value.map(withFiles)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withFiles(item)]))
}

import table from '../../../generator/data/operations.json' with { type: 'json' }
import type { OpenApiDocument, OpenApiOperation, OpenApiParameter } from './readDocument.ts'
import type { JsonObject } from './toJsonSchema.ts'

/** An operation: what we call it, and what the document says of it. */
export interface Operation {
  /** Name of the function to call. */
  readonly name: string
  /** The subpath of the umbrella that exports it. */
  readonly entry: string
  /** The field that asks for a stream, and its value, where the function streams. */
  readonly trigger: { readonly [name: string]: string | boolean } | undefined
  readonly method: string
  /** The path with `{name}`s, without the query that the document appends to some. */
  readonly path: string
  /** The query that the document appends to the path. */
  readonly fixedQuery: Readonly<Record<string, string>>
  /** Value of the `OpenAI-Beta` header. */
  readonly beta: string | undefined
  readonly pathParams: readonly OpenApiParameter[]
  readonly queryParams: readonly OpenApiParameter[]
  /** Schemas of the body by content type. */
  readonly bodies: Readonly<Record<string, JsonObject>>
  /** Whether `params.betas` is sent as header. */
  readonly takesBetas: boolean
  readonly operationId: string
  readonly result: Result
}

/**
 * What a call resolves with: JSON by its schema, a `Response` for bytes, `nothing` for no content,
 * and the SDP and id of a realtime `call`.
 */
type Result = { readonly json: JsonObject } | 'response' | 'nothing' | 'call'

/** Every function that sends an operation of the document, streaming ones included. */
export function listOperations(document: OpenApiDocument): Operation[] {
  return table.flatMap((row) => {
    const { operationId, verb, streamFunction, streaming } = row as Row
    const method = verb.toLowerCase()
    const found = document.paths[row.path]?.[method]
    if (found?.operationId !== operationId)
      throw new Error(`${verb} ${row.path} is not ${operationId}`)
    const operation = describe(row, found)
    if (!streamFunction || !streaming) return [operation]
    const [name = '', value = 'true'] = streaming.param.split('.')[1]?.split('=') ?? []
    const trigger = { [name]: value === 'true' || (JSON.parse(value) as string) }
    return [operation, { ...operation, name: streamFunction, trigger }]
  })
}

/** A row of the table of operations. */
interface Row {
  readonly operationId: string
  readonly verb: string
  readonly path: string
  readonly function: string
  readonly package: string
  readonly responseType: string
  readonly betaHeader: string | null
  readonly streamFunction?: string
  readonly streaming?: { readonly param: string }
}

function describe(row: Row, found: OpenApiOperation): Operation {
  const [path = '', query] = row.path.split('?')
  const parameters = found.parameters ?? []
  return {
    name: row.function,
    entry: row.package.replace('-beta', '/beta'),
    trigger: undefined,
    method: row.verb,
    path,
    fixedQuery: Object.fromEntries(new URLSearchParams(query)),
    beta: row.betaHeader ?? undefined,
    pathParams: parameters.filter((parameter) => parameter.in === 'path'),
    queryParams: parameters
      .filter((parameter) => parameter.in === 'query')
      // Some names carry the brackets that arrays get when they are sent.
      .map((parameter) => ({ ...parameter, name: parameter.name.replace('[]', '') })),
    bodies: Object.fromEntries(
      Object.entries(found.requestBody?.content ?? {}).map(([type, { schema = {} }]) => [
        type,
        schema,
      ]),
    ),
    takesBetas: parameters.some((parameter) => parameter.name === 'openai-beta'),
    operationId: row.operationId,
    result: resultOf(found, row.responseType),
  }
}

function resultOf({ responses }: OpenApiOperation, type: string): Result {
  if (type === 'void') return 'nothing'
  if (type === 'binary') return 'response'
  const content = (responses['200'] ?? responses['201'])?.content ?? {}
  if ('application/sdp' in content) return 'call'
  const json = content['application/json']?.schema
  if (!json) throw new Error(`${type} has no schema`)
  return { json }
}

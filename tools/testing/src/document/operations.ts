import { moves } from '../../../generator/patches/moves.ts'
import { type OperationRow, operations } from '../generated/operations.gen.ts'
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
  /** Content types of the parts of a form that have one of their own. */
  readonly partTypes: Readonly<Record<string, string>>
  /** Whether `params.betas` is sent as header. */
  readonly takesBetas: boolean
  readonly operationId: string
  readonly result: Result
  /** Schema of the events, where the function streams. */
  readonly events?: JsonObject | undefined
}

/**
 * What a call resolves with: JSON by its schema, a `Response` for bytes, `nothing` for no content,
 * and the SDP and id of a realtime `call`.
 */
type Result = { readonly json: JsonObject } | 'response' | 'nothing' | 'call'

/** Every function that sends an operation of the document, streaming ones included. */
export function listOperations(document: OpenApiDocument): Operation[] {
  return operations
    .filter((row) => !row.added)
    .flatMap((row) => {
      const query = String(new URLSearchParams(row.fixedQuery))
      const moved = moves.find(({ to }) => to === row.path)
      const path = (moved?.from ?? row.path) + (query && `?${query}`)
      const found = document.paths[path]?.[row.method.toLowerCase()]
      if (!found) throw new Error(`The document has no ${row.method} ${path}`)
      const operation = describe(row, found)
      if (!row.streamFunction || !row.streaming) return [operation]
      return [
        operation,
        {
          ...operation,
          name: row.streamFunction,
          trigger: triggerOf(row.streaming),
          events: eventsOf(found),
        },
      ]
    })
}

/** Reads `body.stream` and `body.stream_format="sse"`. */
function triggerOf({ param }: { readonly param: string }): Record<string, string | boolean> {
  const [name = '', value = 'true'] = param.replace(/^\w+\./, '').split('=')
  return { [name]: JSON.parse(value) as string | boolean }
}

function describe(row: OperationRow, found: OpenApiOperation): Operation {
  const parameters = found.parameters ?? []
  const content = found.requestBody?.content ?? {}
  return {
    name: row.function,
    entry: row.package.replace('-beta', '/beta'),
    trigger: undefined,
    method: row.method,
    path: row.path,
    fixedQuery: row.fixedQuery,
    beta: row.betaHeader ?? undefined,
    pathParams: parameters.filter((parameter) => parameter.in === 'path'),
    queryParams: parameters
      .filter((parameter) => parameter.in === 'query')
      // Some names carry the brackets that arrays get when they are sent.
      .map((parameter) => ({ ...parameter, name: parameter.name.replace('[]', '') })),
    bodies: Object.fromEntries(
      Object.entries(content).map(([type, { schema = {} }]) => [type, schema]),
    ),
    partTypes: Object.fromEntries(
      Object.entries(content['multipart/form-data']?.encoding ?? {}).map(
        ([name, { contentType }]) => [name, contentType],
      ),
    ),
    takesBetas: parameters.some((parameter) => parameter.name === 'openai-beta'),
    operationId: found.operationId,
    result: resultOf(found, row.responseType),
  }
}

function eventsOf({ responses }: OpenApiOperation): JsonObject | undefined {
  return responses['200']?.content?.['text/event-stream']?.schema
}

function resultOf({ responses }: OpenApiOperation, type: string): Result {
  if (type === 'void') return 'nothing'
  if (type === 'Response') return 'response'
  const content = (responses['200'] ?? responses['201'])?.content ?? {}
  if ('application/sdp' in content) return 'call'
  const json = content['application/json']?.schema
  if (!json) throw new Error(`${type} has no schema`)
  return { json }
}

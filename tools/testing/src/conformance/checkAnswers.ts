import { createValidator } from '../document/createValidator.ts'
import type { OpenApiDocument } from '../document/readDocument.ts'
import { isArray, type JsonObject } from '../document/toJsonSchema.ts'

/** A `fetch` that has looked at what it answered. */
export interface CheckedFetch {
  (input: Request | URL | string, init?: RequestInit): Promise<Response>
  /** What did not fit the document. Streams are looked at as far as they were read. */
  readonly problems: string[]
  /** Operations that were answered with 2xx, and names or types of the events of streams. */
  readonly seen: Set<string>
}

/** Streams that the document does not declare, by operation. */
const streams: Readonly<Record<string, string>> = {
  createChatCompletion: 'CreateChatCompletionStreamResponse',
  createCompletion: 'CreateCompletionResponse',
  createRun: 'AssistantStreamEvent',
  createThreadAndRun: 'AssistantStreamEvent',
  getResponse: 'ResponseStreamEvent',
  submitToolOuputsToRun: 'AssistantStreamEvent',
}

/** Where the API answers otherwise than the document says, and we with it. */
const faults: readonly RegExp[] = [
  // There is no usage before a response is finished.
  /^\w+( response\.\w+)?: data(\/response)?\/usage must be object in .*"status":"(queued|in_progress|cancelled)"/,
  // Only the last chunk of a choice has a reason, only the last of all a usage.
  /^createCompletion event: data\/(choices\/0\/finish_reason must be string|usage must be object)/,
]

/**
 * Holds each answer of a server, and each event of its streams, against the schema that the
 * document has for it.
 *
 * @param fetch - Reaches the server. Paths start at `/v1`.
 * @param document - What is right.
 */
export function checkAnswers(
  fetch: (input: Request) => Promise<Response>,
  document: OpenApiDocument,
): CheckedFetch {
  const validate = createValidator(document)
  const problems: string[] = []
  const seen = new Set<string>()

  function check(place: string, schema: JsonObject, value: unknown): void {
    const problem = validate(narrowed(document, schema, value), value)
    const text = `${place}: ${problem} in ${JSON.stringify(value)}`.slice(0, 1000)
    if (problem !== undefined && !faults.some((fault) => fault.test(text))) problems.push(text)
  }

  async function checkedFetch(
    input: Request | URL | string,
    init?: RequestInit,
  ): Promise<Response> {
    const request = new Request(input, init)
    const operation = operationOf(document, request)
    const response = await fetch(request)
    if (!response.ok) return response
    const { operationId: id, responses } = operation
    seen.add(id)
    const content = (responses['200'] ?? responses['201'])?.content ?? {}
    const type = response.headers.get('content-type') ?? ''
    if (type.startsWith('text/event-stream')) {
      const named = streams[id]
      const schema = named ? refTo(named) : content['text/event-stream']?.schema
      if (schema === undefined || response.body === null) throw new Error(`${id} has no stream`)
      return new Response(
        response.body.pipeThrough(
          eventTap((name, data) => {
            if (data === '[DONE]' && name === undefined) return
            const parsed: unknown = data === '[DONE]' ? data : JSON.parse(data)
            const value = named === 'AssistantStreamEvent' ? { event: name, data: parsed } : parsed
            if (name !== undefined) seen.add(name)
            check(`${id} ${name ?? 'event'}`, schema, value)
          }),
        ),
        response,
      )
    }
    const schema = content['application/json']?.schema
    if (schema && type.startsWith('application/json'))
      check(id, schema, await response.clone().json())
    return response
  }

  return Object.assign(checkedFetch, { problems, seen })
}

function refTo(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` }
}

/** Calls back for each event that passes through. Expects events as the mock writes them. */
function eventTap(
  callback: (name: string | undefined, data: string) => void,
): TransformStream<Uint8Array, Uint8Array> {
  const decoder = new TextDecoder()
  let buffer = ''
  return new TransformStream({
    transform(chunk, controller) {
      buffer += decoder.decode(chunk, { stream: true })
      const events = buffer.split('\n\n')
      buffer = events.pop() ?? ''
      for (const event of events) {
        const [, name, data = ''] = /^(?:event: (.*)\n)?data: (.*)$/.exec(event) ?? []
        callback(name, data)
      }
      controller.enqueue(chunk)
    },
  })
}

/** The operation of a request: the one with the most fixed segments, where several fit. */
function operationOf(
  { paths }: OpenApiDocument,
  request: Request,
): OpenApiDocument['paths'][string][string] {
  const given = new URL(request.url).pathname.replace(/^\/v1/, '').split('/')
  const fitting = Object.entries(paths)
    .map(([path, operations]) => ({
      segments: path.split('/'),
      operation: operations[request.method.toLowerCase()],
    }))
    .filter(
      ({ segments, operation }) =>
        operation !== undefined &&
        segments.length === given.length &&
        segments.every((part, index) => part.startsWith('{') || part === given[index]),
    )
    .sort((a, b) => placeholders(a.segments) - placeholders(b.segments))
  const operation = fitting[0]?.operation
  if (!operation) throw new Error(`The document has no ${request.method} ${given.join('/')}`)
  return operation
}

function placeholders(segments: readonly string[]): number {
  return segments.filter((part) => part.startsWith('{')).length
}

/**
 * The one branch of a union that the value's `type` or `event` belongs to, so that a problem is
 * about that and not about all the others.
 */
function narrowed(document: OpenApiDocument, schema: JsonObject, value: unknown): JsonObject {
  const { type, event } = Object(value) as { type?: unknown; event?: unknown }
  const tag = type === undefined ? 'event' : 'type'
  const branches = unionOf(document, schema)
  const fitting = branches.filter((branch) => {
    const properties = resolve(document, branch)['properties'] as JsonObject | undefined
    const own = properties?.[tag] as { enum?: readonly unknown[] } | undefined
    return own?.enum?.includes(type ?? event)
  })
  return fitting.length === 1 && fitting[0] ? fitting[0] : schema
}

function unionOf(document: OpenApiDocument, schema: JsonObject): JsonObject[] {
  const whole = resolve(document, schema)
  const branches = whole['anyOf'] ?? whole['oneOf']
  return isArray(branches)
    ? branches.flatMap((branch) => unionOf(document, branch as JsonObject))
    : [schema]
}

function resolve(document: OpenApiDocument, schema: JsonObject): JsonObject {
  const name = typeof schema['$ref'] === 'string' ? schema['$ref'].split('/').pop() : undefined
  return name === undefined ? schema : (document.components.schemas[name] ?? schema)
}

import type { Client, EventStream, RateLimit } from '@bonsai-ai/core'
import type { Endpoint } from './endpoint.ts'
import { packages } from './packages.ts'
import { readEvent, readResult } from './readEvent.ts'

/** An event of a stream, when it came, and how long after the one before it, in ms. */
export interface ReceivedEvent {
  readonly at: number
  readonly gap: number
  readonly data: unknown
}

/** A tool that the model calls. */
export interface ToolCall {
  readonly key: string
  name: string
  input: string
}

/** What the server said besides the body. */
export interface ResponseHead {
  readonly status: number
  readonly url: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly requestId: string | undefined
  readonly rateLimit: RateLimit
}

/** What a call threw, in the SDK's own words. */
export interface Failure {
  readonly name: string
  readonly message: string
  readonly fields: readonly (readonly [name: string, value: string])[]
  readonly request: string | undefined
  readonly response: string | undefined
}

/** A call as far as it has come. Times are in ms since it started. */
export interface Call {
  readonly endpoint: Endpoint
  status: 'running' | 'done' | 'stopped' | 'failed'
  text: string
  readonly toolCalls: ToolCall[]
  readonly events: ReceivedEvent[]
  head?: ResponseHead
  /** What the function resolved with, streams and bytes aside. */
  result?: unknown
  data?: Blob
  failure?: Failure
  /** How the stream ended: `eof` where the server did not say that it was done. */
  ended?: string | undefined
  /** Tokens of the answer, as the server counted them. */
  tokens?: number | undefined
  firstTextAt?: number
  lastTextAt?: number
  endedAt?: number
}

/** What a call needs besides its function. */
export interface CallInput {
  readonly params: Readonly<Record<string, unknown>> | undefined
  /** Makes the client; a refusal counts as the call's. */
  readonly connect: () => Promise<Client>
  readonly signal: AbortSignal
  /** Called when something has changed, as often as that happens. */
  readonly onChange: (call: Call) => void
}

type EndpointFunction = (client: Client, ...args: readonly unknown[]) => Promise<unknown>

/** Calls a function of the SDK and writes down what comes of it. Never rejects. */
export async function runCall(endpoint: Endpoint, input: CallInput): Promise<Call> {
  const { params, signal, onChange } = input
  const call: Call = { endpoint, status: 'running', text: '', toolCalls: [], events: [] }
  let start = performance.now()
  const core = await import('@bonsai-ai/core')
  try {
    const [client, functions] = await Promise.all([input.connect(), load(endpoint.package)])
    const run = functions[endpoint.name]
    if (!run) throw new Error(`${endpoint.package} has no ${endpoint.name}`)
    // Loading our own code is not the server's time.
    start = performance.now()
    const options = {
      signal,
      onResponse(response: Response) {
        call.head = readHead(response)
        onChange(call)
      },
    }
    const result = await run(client, ...(endpoint.paramsType ? [params ?? {}, options] : [options]))
    if (result instanceof core.EventStream) await readStream(result as EventStream<unknown>)
    else if (result instanceof Response) call.data = await result.blob()
    else {
      call.result = result
      const { text, toolCalls, tokens } = readResult(result)
      call.text = text
      call.toolCalls.push(...toolCalls.map(({ name = '', ...rest }) => ({ ...rest, name })))
      call.tokens = tokens
    }
    call.status = 'done'
  } catch (error) {
    if (signal.aborted && error === signal.reason) call.status = 'stopped'
    else {
      call.status = 'failed'
      call.failure = readFailure(error)
      if (core.isApiError(error)) call.head = readHead(error)
    }
  }
  call.endedAt = performance.now() - start
  onChange(call)
  return call

  function readHead(source: Response | InstanceType<typeof core.ApiError>): ResponseHead {
    return {
      status: source.status,
      url: source instanceof Response ? source.url : '',
      headers: [...source.headers].sort(([a], [b]) => a.localeCompare(b)),
      requestId: core.requestIdOf(source),
      rateLimit: core.rateLimitOf(source),
    }
  }

  async function readStream(stream: EventStream<unknown>): Promise<void> {
    let last = performance.now() - start
    for await (const data of stream) {
      const at = performance.now() - start
      call.events.push({ at, gap: at - last, data })
      last = at
      const { text, toolCalls, tokens } = readEvent(data)
      if (text !== '' || toolCalls.length > 0) {
        call.firstTextAt ??= at
        call.lastTextAt = at
      }
      call.text += text
      for (const piece of toolCalls) addToolCall(call.toolCalls, piece)
      call.tokens = tokens ?? call.tokens
      onChange(call)
    }
    call.ended = stream.ended
  }

  function readFailure(error: unknown): Failure {
    const { name = 'Error', message = String(error) } = Object(error) as Partial<Error>
    const hidden = new Set(['name', 'headers', 'body', 'message', 'stack'])
    const fields = Object.entries(Object(error) as object)
      .filter(([key, value]) => !hidden.has(key) && value !== undefined)
      .map(([key, value]) => [key, print(value)] as const)
    return {
      name,
      message,
      fields,
      request: core.dumpRequest(error),
      response: core.dumpResponse(error),
    }
  }
}

async function load(from: string): Promise<Record<string, EndpointFunction>> {
  const found = await packages[from]?.functions()
  if (!found) throw new Error(`No package is called ${from}`)
  // Names and kinds of the exports are those that the build has read.
  return found as Record<string, EndpointFunction>
}

function addToolCall(
  calls: ToolCall[],
  { key, name, input }: { key: string; name?: string | undefined; input: string },
): void {
  const found = calls.find((call) => call.key === key)
  if (!found) calls.push({ key, name: name ?? '', input })
  else {
    found.name ||= name ?? ''
    found.input += input
  }
}

function print(value: unknown): string {
  if (value instanceof Error) return `${value.name}: ${value.message}`
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
}

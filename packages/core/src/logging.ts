import type { Middleware } from './client.ts'
import { isTimeoutError } from './errors.ts'
import { hideSecrets, redactRequestHeaders, redactResponseHeaders, redactURL } from './redact.ts'

/** How much is logged: what stands at this level and at those before it. */
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug'

/** What a line of the log says, as data. */
export interface LogDetails {
  readonly method: string
  /** The address, without credentials, and without secrets in its query. */
  readonly url: string
  /** Which attempt of its call this is, from 1. */
  readonly attempt: number
  /** Status of the response. */
  readonly status?: number
  /** Time from the request to the headers of the response, or to the failure, in ms. */
  readonly durationMs?: number
  /** The `x-request-id` of the response. */
  readonly requestId?: string | null
  /** What was thrown. */
  readonly error?: string
  /** At `debug`: headers without secrets, of the request or of the response. */
  readonly headers?: Readonly<Record<string, string>>
  /** At `debug`: the fields of a JSON body and how large they are, else the type of the body. */
  readonly body?: unknown
}

/** Where the lines go; `console` is one. */
export type Logger = Readonly<
  Record<Exclude<LogLevel, 'off'>, (message: string, details: LogDetails) => void>
>

/** Settings of {@link logging}. */
export interface LoggingOptions {
  /**
   * `error`: attempts that failed without a response. `warn`: responses with a status of 400 or more
   * besides. `info`: every response. `debug`: every request too, with headers and a summary of its
   * body.
   *
   * @defaultValue `'info'`
   */
  readonly level?: LogLevel | undefined
  /** @defaultValue `console` */
  readonly logger?: Logger | undefined
}

/**
 * Makes a middleware that logs every attempt of a request: what was asked, what came back, and how
 * long it took. Keys, cookies and credentials never show; a body shows the names of its fields and
 * their sizes, and of their values the model, numbers and booleans alone.
 *
 * @param options - How much to log, and where.
 * @returns The middleware. Put it last to log what is sent.
 * @throws TypeError for an unknown level.
 *
 * @example
 * ```ts
 * import { createClient, request } from '@bonsai-ai/core'
 * import { logging } from '@bonsai-ai/core/middleware'
 *
 * const client = createClient({
 *   apiKey: env.OPENAI_API_KEY,
 *   middleware: [logging({ level: 'warn' })],
 * })
 * await request(client, { path: '/models' })
 * ```
 */
export function logging(options: LoggingOptions = {}): Middleware {
  const { level = 'info', logger = console } = options
  const levels: readonly LogLevel[] = ['off', 'error', 'warn', 'info', 'debug']
  if (!levels.includes(level)) throw new TypeError(`level must be one of ${levels.join(', ')}`)

  return async function log(request, next, attempt) {
    const { method, signal } = request
    const hide = (text: string): string => hideSecrets(text, request)
    const base = { method, url: hide(redactURL(request.url)), attempt: attempt + 1 }
    const start = performance.now()
    const write = (at: Exclude<LogLevel, 'off'>, text: string, details: object): void => {
      if (levels.indexOf(at) > levels.indexOf(level)) return
      const again = attempt > 0 ? ` (attempt ${base.attempt})` : ''
      logger[at](`${method} ${base.url}${again}${text}`, { ...base, ...details })
    }
    const took = (): number => Math.round(performance.now() - start)
    const headersOf = (shown: readonly [string, string][]): Record<string, string> =>
      Object.fromEntries(shown.map(([name, value]) => [name, hide(value)]))

    if (level === 'debug')
      write('debug', '', {
        headers: headersOf(redactRequestHeaders(request.headers)),
        body: await summarize(request, hide),
      })
    try {
      const response = await next(request)
      const { status, headers } = response
      const durationMs = took()
      const requestId = headers.get('x-request-id')
      write(status < 400 ? 'info' : 'warn', `: ${status} in ${durationMs} ms`, {
        status,
        durationMs,
        requestId,
        ...(level === 'debug' && { headers: headersOf(redactResponseHeaders(headers)) }),
      })
      return response
    } catch (thrown) {
      const durationMs = took()
      // What `fetch` makes of an abort, platforms disagree on.
      const error = hide(String(signal.aborted ? signal.reason : thrown))
      // What the caller ended is no failure.
      const isAborted = signal.aborted && !isTimeoutError(signal.reason)
      write(isAborted ? 'info' : 'error', `: ${error} after ${durationMs} ms`, {
        durationMs,
        error,
      })
      throw thrown
    }
  }
}

async function summarize(request: Request, hide: (text: string) => string): Promise<unknown> {
  const type = request.headers.get('content-type')?.split(';')[0]
  if (type !== 'application/json') return type
  try {
    const body: unknown = JSON.parse(await request.clone().text())
    if (Object(body) !== body) return type
    return Object.fromEntries(
      Object.entries(body as object).map(([name, value]: [string, unknown]) => [
        hide(name),
        name === 'model' && typeof value === 'string' ? hide(value) : sizeOf(value),
      ]),
    )
  } catch {
    return type
  }
}

function sizeOf(value: unknown): unknown {
  if (typeof value === 'string') return `${value.length} characters`
  if (Array.isArray(value)) return `${value.length} items`
  return Object(value) === value ? `${Object.keys(value as object).length} fields` : value
}

import { retryAfterOf } from './retry.ts'
import type { StandardSchemaIssue } from './standardSchema.ts'

/** Which limit a {@link TimeoutError} hit: the option of that name. */
export type TimeoutLimit = 'timeout' | 'totalTimeout' | 'idleTimeout'

/** What errors keep of a response. */
type ResponseHead = Pick<Response, 'status' | 'statusText' | 'headers'>

/** Where servers put what they say of an error. Any field may hold anything. */
interface ErrorFields extends Partial<Pick<ApiError, 'type' | 'code' | 'param' | 'innererror'>> {
  readonly error?: unknown
  readonly message?: unknown
  readonly inner_error?: unknown
}

/**
 * Base of every error that this library makes. Tell them apart by `name` or with the guards,
 * `isApiError` and so on: they hold across two copies of this library, where `instanceof` fails.
 */
export abstract class BonsaiError extends Error {
  constructor(name: string, request: string, text: string, fields: { cause?: unknown }) {
    // One line, whatever the server says.
    super(`${request}: ${text}`.replace(/\s+/g, ' ').trim(), fields)
    Object.assign(this, fields, { name, [Symbol.for('@bonsai-ai/error')]: name })
  }
}

/** The server answered with a status outside 200–299, or with an `error` under 200. */
export class ApiError extends BonsaiError {
  declare readonly name: 'ApiError'
  /** HTTP status; `0` for a redirect that a page may not look into. */
  declare readonly status: number
  /** The response's body: parsed where it is JSON, else its text. */
  declare readonly body: unknown
  /** Kind of the error in the API's words, for example `invalid_request_error`. */
  declare readonly type: string | null | undefined
  /** Machine-readable cause, for example `rate_limit_exceeded`. */
  declare readonly code: string | number | null | undefined
  /** The field of the request that is at fault. */
  declare readonly param: string | null | undefined
  /** Azure's details, for example of its content filter, wherever in the body they stand. */
  declare readonly innererror: unknown
  /** The `x-request-id` of the response, to quote to the server's support. */
  declare readonly requestId: string | null
  /** How long the server asks to wait before another attempt, in ms. */
  declare readonly retryAfter: number | undefined
  readonly #headers: Headers

  /**
   * @param request - Method and path of the request.
   * @param response - Status and headers of the response.
   * @param body - Its body, as text or parsed.
   */
  constructor(request: string, response: ResponseHead, body: unknown) {
    const { status, statusText, headers } = response
    try {
      if (typeof body === 'string') body = JSON.parse(body)
    } catch {}
    // Compatible servers answer `{ error: {…} }`, `[{ error: {…} }]`, `{ error: 'text' }`,
    // `{ message }`, text, or HTML.
    const detail = errorIn([body].flat()[0]) ?? body
    const { message, type, code, param, innererror, inner_error } = Object(detail) as ErrorFields
    const text = [message ?? detail ?? '']
      .flat()
      .map((said) => (typeof said === 'string' ? said : JSON.stringify(said)))
      .join(', ')
    super('ApiError', request, `${status} ${text.slice(0, 500) || statusText}`, {
      status,
      body,
      type,
      code,
      param,
      innererror: innererror ?? inner_error ?? (body as ErrorFields | null)?.innererror,
      requestId: headers.get('x-request-id'),
      retryAfter: retryAfterOf(headers),
    } as object)
    this.#headers = headers
  }

  /** Headers of the response. A log of the error does not show them: a server may put a key there. */
  get headers(): Headers {
    return this.#headers
  }
}

/** The server could not be reached, or the connection broke; `cause` is what `fetch` threw. */
export class ConnectionError extends BonsaiError {
  declare readonly name: 'ConnectionError'

  constructor(request: string, cause: unknown) {
    // Node says "fetch failed" and keeps what happened one level down, at times as a mere code.
    const inner = (cause as Error | null | undefined)?.cause ?? cause
    const { message, code } = Object(inner) as { message?: string; code?: string }
    super('ConnectionError', request, `connection failed: ${message || code || String(inner)}`, {
      cause,
    })
  }
}

/** A limit of the client or the request ran out. */
export class TimeoutError extends BonsaiError {
  declare readonly name: 'TimeoutError'
  /** The option that set the limit. */
  declare readonly limit: TimeoutLimit
  /** The limit in ms. */
  declare readonly after: number

  constructor(request: string, limit: TimeoutLimit, after: number) {
    super('TimeoutError', request, `${limit} of ${after} ms ran out`, { limit, after } as object)
  }
}

/** A 2xx body, or the data of an event, that is not JSON. */
export class ParseError extends BonsaiError {
  declare readonly name: 'ParseError'
  /** HTTP status of the response. */
  declare readonly status: number
  /** The `x-request-id` of the response. */
  declare readonly requestId: string | null
  /** The first 200 characters of what came instead of JSON. */
  declare readonly text: string

  constructor(request: string, response: ResponseHead, text: string, expected = 'JSON') {
    text = text.trim().slice(0, 200)
    super('ParseError', request, `${response.status} without ${expected}: ${text || 'no body'}`, {
      status: response.status,
      requestId: response.headers.get('x-request-id'),
      text,
    } as object)
  }
}

/** A stream that was cut off, or was no stream of events at all. */
export class StreamError extends BonsaiError {
  declare readonly name: 'StreamError'
  /** What had arrived, where a helper was putting it together. */
  declare readonly partial: unknown

  constructor(request: string, message: string, partial?: unknown) {
    super('StreamError', request, message.slice(0, 200), { partial } as object)
  }
}

/** A response or event that the given schema refuses. */
export class ValidationError extends BonsaiError {
  declare readonly name: 'ValidationError'
  /** Everything that the schema found wrong, and where. */
  declare readonly issues: readonly StandardSchemaIssue[]

  constructor(request: string, issues: readonly StandardSchemaIssue[]) {
    const text = issues.map(({ path, message }) =>
      // What is wrong with all of it has no place to name.
      path?.length
        ? `${path.map((step) => String((step as { key?: PropertyKey }).key ?? (step as PropertyKey))).join('.')}: ${message}`
        : message,
    )
    super('ValidationError', request, text.join('; '), { issues } as object)
  }
}

/** What a body or an event says of its failure, if it is one. */
export function errorIn(body: unknown): unknown {
  return (Object(body) as ErrorFields).error
}

/** What a request can throw, besides the reason of the caller's own abort. */
export type RequestError = ApiError | ConnectionError | TimeoutError | ParseError | ValidationError

/** What a streaming request and its stream can throw, besides the reason of the caller's abort. */
export type StreamingError = RequestError | StreamError

function named(name: string, error: unknown): boolean {
  return (Object(error) as Record<symbol, unknown>)[Symbol.for('@bonsai-ai/error')] === name
}

/** Tells whether a value is an {@link ApiError}, whichever copy of this library made it. */
export function isApiError(error: unknown): error is ApiError {
  return named('ApiError', error)
}

/** Tells whether a value is a {@link ConnectionError}, whichever copy of this library made it. */
export function isConnectionError(error: unknown): error is ConnectionError {
  return named('ConnectionError', error)
}

/** Tells whether a value is a {@link TimeoutError}, whichever copy of this library made it. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return named('TimeoutError', error)
}

/** Tells whether a value is a {@link ParseError}, whichever copy of this library made it. */
export function isParseError(error: unknown): error is ParseError {
  return named('ParseError', error)
}

/** Tells whether a value is a {@link StreamError}, whichever copy of this library made it. */
export function isStreamError(error: unknown): error is StreamError {
  return named('StreamError', error)
}

/** Tells whether a value is a {@link ValidationError}, whichever copy of this library made it. */
export function isValidationError(error: unknown): error is ValidationError {
  return named('ValidationError', error)
}

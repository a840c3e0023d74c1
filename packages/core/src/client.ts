import type { StandardSchemaV1 } from './standardSchema.ts'

/** Header values by name; `null` removes a header that would otherwise be sent. */
export type HeaderRecord = Readonly<Record<string, string | null | undefined>>

/** Query values by name; arrays become `name[]=`, objects `name[key]=`. */
export type QueryRecord = Readonly<Record<string, unknown>>

/**
 * Sees every attempt of a request on its way out and its response on its way back.
 *
 * @param request - The request as it will be sent. Pass on another one to change it.
 * @param next - Sends the request further; call it once per attempt you want made.
 * @param attempt - Which attempt of its call this is, from 0.
 * @returns The response, the one of `next` or your own.
 */
export type Middleware = (
  request: Request,
  next: (request: Request) => Promise<Response>,
  attempt: number,
) => Promise<Response>

/**
 * A function like the global `fetch`. With middleware it is called with the `Request` that came out
 * of it, otherwise with an address and an init.
 */
export type FetchFunction = (input: string | Request, init?: RequestInit) => Promise<Response>

/** What an endpoint function asks a client to send. */
export interface ApiRequest {
  readonly method: string
  /** Path below the base URL, its values percent-encoded. */
  readonly path: string
  readonly query?: QueryRecord | undefined
  /** A plain object or array is sent as JSON, all else as `fetch` sends it. */
  readonly body?: unknown
  readonly headers?: HeaderRecord | undefined
  /**
   * How the response will be read, which decides what `timeout` covers: the whole body of `json`
   * and `response`, only the headers of a `stream`.
   *
   * @defaultValue `'json'`
   */
  readonly expect?: 'json' | 'stream' | 'response' | undefined
}

/** Settings of one request. They win over the client's. */
export interface RequestOptions {
  /** Aborts the request in every phase; its `reason` is thrown untouched. */
  readonly signal?: AbortSignal | undefined
  /** Longest time of one attempt, in ms. */
  readonly timeout?: number | undefined
  /** Longest time of everything: attempts, waits and the body, in ms. */
  readonly totalTimeout?: number | undefined
  /** Longest wait for the next event of a stream, in ms. */
  readonly idleTimeout?: number | undefined
  /** How often a failed attempt is repeated. */
  readonly maxRetries?: number | undefined
  /** Longest wait a server may ask for before a retry, in ms; more is not retried. */
  readonly maxRetryDelay?: number | undefined
  readonly headers?: HeaderRecord | undefined
  /** Sent as `Idempotency-Key`, the same with every attempt. */
  readonly idempotencyKey?: string | undefined
  /** Merged over the body's top level and wins; a field that is `undefined` here is left out. */
  readonly extraBody?: Readonly<Record<string, unknown>> | undefined
  /** Merged over the query and wins. */
  readonly extraQuery?: QueryRecord | undefined
  /** Runs inside the client's middleware. */
  readonly middleware?: readonly Middleware[] | undefined
  /** A Standard Schema that the result, or each event of a stream, must pass. */
  readonly schema?: StandardSchemaV1 | undefined
  /** Called with the 2xx response before the call resolves. Its body is not yours to read. */
  readonly onResponse?: ((response: Response) => void) | undefined
}

/** Settings of a client. */
export interface ClientConfig {
  /**
   * The key, or a function that is asked for one before each attempt. Leave it out where a proxy
   * adds the key.
   */
  readonly apiKey?: string | (() => string | Promise<string>) | undefined
  /**
   * Absolute, or relative to the page: `'/api/openai'`.
   *
   * @defaultValue `'https://api.openai.com/v1'`
   */
  readonly baseURL?: string | undefined
  /** Sent as `OpenAI-Organization`. */
  readonly organization?: string | undefined
  /** Sent as `OpenAI-Project`. */
  readonly project?: string | undefined
  /** Sent with every request. */
  readonly headers?: HeaderRecord | undefined
  /** Sent with every request. */
  readonly query?: QueryRecord | undefined
  /**
   * Longest time of one attempt, in ms: up to the headers of a stream, up to the end of the body
   * otherwise.
   *
   * @defaultValue `600_000`
   */
  readonly timeout?: number | undefined
  /**
   * Longest time of a call in ms: attempts, waits and the body.
   *
   * @defaultValue none
   */
  readonly totalTimeout?: number | undefined
  /**
   * Longest wait for the next event of a stream, in ms. Comments and blank lines do not count.
   *
   * @defaultValue the value of `timeout`
   */
  readonly idleTimeout?: number | undefined
  /**
   * How often a failed attempt is repeated.
   *
   * @defaultValue `2`
   */
  readonly maxRetries?: number | undefined
  /**
   * Longest wait a server may ask for before a retry, in ms. When it asks for more, the error is
   * thrown at once, with `retryAfter` on it.
   *
   * @defaultValue `60_000`
   */
  readonly maxRetryDelay?: number | undefined
  /** Wraps every attempt, from left to right. */
  readonly middleware?: readonly Middleware[] | undefined
  /** @defaultValue the global `fetch`, looked up at each call */
  readonly fetch?: FetchFunction | undefined
  /**
   * Allows a secret `sk-` key in a web page, where every visitor can read it.
   *
   * @defaultValue `false`
   */
  readonly dangerouslyAllowBrowser?: boolean | undefined
}

/** Sends requests. Everything else in this library is a function that takes one. */
export interface Client {
  /** Resolves with the 2xx response; everything else rejects. */
  send(request: ApiRequest, options?: RequestOptions): Promise<Response>
  /** Default of the option of the same name, in ms. */
  readonly timeout?: number | undefined
  /** Default of the option of the same name, in ms. */
  readonly idleTimeout?: number | undefined
  /** Default of the option of the same name, in ms. */
  readonly totalTimeout?: number | undefined
  /** Default of the option of the same name. */
  readonly maxRetries?: number | undefined
  /** Default of the option of the same name, in ms. */
  readonly maxRetryDelay?: number | undefined
}

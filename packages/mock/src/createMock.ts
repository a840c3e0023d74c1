import type { MockContext } from './context.ts'
import { createErrorResponse } from './createErrorResponse.ts'
import { Failure } from './failure.ts'
import { modelObject, usualModels } from './models.ts'
import { idSource } from './random.ts'
import { createRateLimiter, type RateLimit, type RateLimiter } from './rateLimiter.ts'
import type { ReplyFunction } from './reply.ts'
import { isClientSecret } from './realtime.ts'
import { matchRoute } from './router.ts'
import { allRoutes } from './routes.ts'

/** Settings of a mock. All of them may be left out. */
export interface MockOptions {
  /**
   * Path the API starts at.
   *
   * @defaultValue `'/v1'`
   */
  readonly basePath?: string | undefined
  /**
   * Keys that are accepted; `''` accepts a request without one.
   *
   * An ephemeral `ek_` key is accepted when this mock gave it out, until it expires. Keys are compared
   * as any text, not in constant time: a mock has nothing to protect.
   *
   * @defaultValue every key that does not start with `sk-bad`
   */
  readonly apiKeys?: readonly string[] | undefined
  /**
   * Ids of the models there are. Dated snapshots of them (`gpt-4o-2024-08-06`) are known too.
   *
   * @defaultValue models of the API for every endpoint
   */
  readonly models?: readonly string[] | undefined
  /** Decides what the assistant says; the mock has its own answer for whatever this leaves open. */
  readonly reply?: ReplyFunction | undefined
  /**
   * Sees each request before the mock does. A response it returns is the answer (make one with
   * {@link createErrorResponse}), what it throws rejects the call like a broken connection, and
   * with `undefined` the mock goes on. Leave the body unread, or read a `clone()`.
   */
  readonly onRequest?:
    | ((request: Request) => Response | undefined | Promise<Response | undefined>)
    | undefined
  /**
   * Sees each event of a stream before it is sent, as parsed JSON, with the request that asked for
   * it. What it throws cuts the stream off there, like a broken connection; a promise holds it up.
   */
  readonly onEvent?: ((event: unknown, request: Request) => void | Promise<void>) | undefined
  /**
   * Refuses with 429 what goes over it.
   *
   * @defaultValue none; the rate-limit headers then count down from 10 000 requests
   */
  readonly rateLimit?: RateLimit | undefined
  /**
   * Pause between two events of a stream, in ms.
   *
   * @defaultValue `0`
   */
  readonly tokenDelay?: number | undefined
  /**
   * Start of the ids. Two mocks with one seed, asked the same, answer with the same ids.
   *
   * @defaultValue `1`
   */
  readonly seed?: number | undefined
  /**
   * Clock, in milliseconds since 1970.
   *
   * @defaultValue `Date.now`
   */
  readonly now?: (() => number) | undefined
}

/** Called like `fetch`. */
export type MockFetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>

/**
 * Creates a `fetch` function that answers as the OpenAI API does, from memory. What it has stored
 * is its own: two mocks know nothing of each other.
 *
 * @param options - Settings of the mock. See {@link MockOptions}.
 * @returns The function. Give it to a client, or call it.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createChatCompletion } from '@bonsai-ai/chat'
 * import { createMock } from '@bonsai-ai/mock'
 *
 * const client = createClient({ apiKey: 'any', fetch: createMock() })
 * const completion = await createChatCompletion(client, {
 *   model: 'gpt-5.5',
 *   messages: [{ role: 'user', content: 'Say this is a test' }],
 * })
 * completion.choices[0]?.message.content // 'This is a test.'
 * ```
 */
export function createMock(options: MockOptions = {}): MockFetch {
  const base = (options.basePath ?? '/v1').replace(/\/+$/, '')
  const now = options.now ?? Date.now
  const nextId = idSource(options.seed ?? 1)
  const limiter = createRateLimiter(options.rateLimit, now)
  const routes = allRoutes()
  const mock: MockContext = {
    store: {
      models: new Map((options.models ?? usualModels).map((id) => [id, modelObject(id)])),
      chatCompletions: new Map(),
      collections: new Map(),
    },
    now,
    nextId,
    limiter,
    tokenDelay: options.tokenDelay ?? 0,
    reply: options.reply,
    onEvent: options.onEvent,
    async send(path, body) {
      const request = new Request(`http://mock${base}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      try {
        return await handle(request, request.signal)
      } catch (error) {
        return failed(error)
      }
    },
  }

  async function handle(
    request: Request,
    signal: AbortSignal,
    first?: () => void,
  ): Promise<Response> {
    const url = new URL(request.url)
    const { route, path } = matchRoute(routes, request.method, url, base)
    first?.()
    return route.handle({ mock, request, signal, path, query: url.searchParams })
  }

  async function answer(request: Request, signal: AbortSignal): Promise<Response> {
    try {
      const own = await options.onRequest?.(request)
      if (own !== undefined) return own
      return await handle(request, signal, () => {
        checkKey(request.headers.get('authorization'), options.apiKeys, mock)
        limiter.takeRequest()
      })
    } catch (error) {
      return failed(error)
    }
  }

  return async function mockFetch(input, init) {
    const request =
      input instanceof Request && init === undefined ? input : new Request(input, init)
    const signal = init?.signal ?? request.signal
    const start = now()
    if (request.method === 'OPTIONS') return preflightResponse(request)
    const response = await unlessAborted(signal, () => answer(request, signal))
    return signed(response, nextId('req_', 32), now() - start, limiter)
  }
}

function failed(error: unknown): Response {
  if (error instanceof Failure) return createErrorResponse(error.status, error.details)
  throw error
}

function checkKey(
  authorization: string | null,
  accepted: readonly string[] | undefined,
  mock: MockContext,
): void {
  const key = /^Bearer\s+(.*)$/i.exec(authorization ?? '')?.[1]?.trim() ?? ''
  const ok = key.startsWith('ek_')
    ? isClientSecret(mock, key) || accepted?.includes(key) === true
    : (accepted?.includes(key) ?? (key !== '' && !key.startsWith('sk-bad')))
  if (ok) return
  if (key === '') {
    throw new Failure(
      401,
      "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY).",
      { code: null },
    )
  }
  throw new Failure(401, `Incorrect API key provided: ${masked(key)}.`, { code: 'invalid_api_key' })
}

/** Enough of a key to tell it from another, as the API shows it, and never all of it. */
function masked(key: string): string {
  if (key.length <= 12) return key.slice(0, 2) + '*'.repeat(Math.max(1, key.length - 2))
  return key.slice(0, 8) + '*'.repeat(key.length - 12) + key.slice(-4)
}

/** The API lets any page send any header, and read one. */
function preflightResponse(request: Request): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE, OPTIONS',
      'access-control-allow-headers':
        request.headers.get('access-control-request-headers') ?? 'authorization, content-type',
      'access-control-max-age': '86400',
      vary: 'access-control-request-headers',
    },
  })
}

/** Adds what every answer of the API carries. Headers the answer has already stay. */
function signed(response: Response, id: string, took: number, limiter: RateLimiter): Response {
  const common: Record<string, string> = {
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'X-Request-ID',
    'openai-organization': 'org-mock',
    'openai-processing-ms': String(Math.round(took)),
    'openai-version': '2020-10-01',
    'x-request-id': id,
    ...limiter.headers(),
  }
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(common)) {
    if (!headers.has(name)) headers.set(name, value)
  }
  const { status, statusText } = response
  return new Response(response.body, { status, statusText, headers })
}

/** Rejects with the signal's reason at once, whatever the work is waiting for. */
function unlessAborted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  signal.throwIfAborted()
  return new Promise((resolve, reject) => {
    function stop(): void {
      reject(signal.reason)
    }
    signal.addEventListener('abort', stop)
    work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop))
  })
}

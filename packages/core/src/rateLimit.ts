import type { Middleware } from './client.ts'
import { type RateLimitBucket, rateLimitOf } from './rateLimitOf.ts'
import { retryAfterOf } from './retry.ts'

/** Settings of {@link rateLimit}. */
export interface RateLimitOptions {
  /**
   * How many requests may start in a minute.
   *
   * @defaultValue what the server says
   */
  readonly requestsPerMinute?: number | undefined
  /**
   * How many tokens requests may need in a minute. What one needs is estimated from its JSON: a token
   * for four characters of text, and as many as it allows for the answer.
   *
   * @defaultValue what the server says
   */
  readonly tokensPerMinute?: number | undefined
}

/** One thing that is counted: requests, or tokens. */
interface Meter {
  /** Takes its share for a request; returns when the request may start, in ms since 1970. */
  take(amount: number): number
  /** Gives the share of a request back that never started. */
  giveBack(amount: number): void
  /** When the server has so much left, as far as it has said, in ms since 1970. */
  serverReadyAt(amount: number): number
  /** Counts a request that starts. */
  start(amount: number): void
  /** Takes over what the server says. */
  observe(bucket: RateLimitBucket): void
}

/**
 * Makes a middleware that lets requests wait until the limits allow them: those you give, and those
 * that the server tells in its `x-ratelimit-remaining-*` and `x-ratelimit-reset-*` headers and in the
 * `retry-after` of an error. It spares the requests that would be refused; what is refused all the
 * same, the client tries again.
 *
 * A wait ends at once when the call is aborted, leaves no timer, and counts as part of the call's
 * `timeout`. What is counted belongs to this middleware: give it to several clients that share a
 * limit. Every request waits for a timer of its own, so a Cloudflare Worker may share it between
 * requests.
 *
 * @param options - Limits of your own.
 * @returns The middleware.
 * @throws TypeError for a limit that is no number above 0.
 *
 * @example
 * ```ts
 * import { createClient, request } from '@bonsai-ai/core'
 * import { rateLimit } from '@bonsai-ai/core/middleware'
 *
 * const client = createClient({
 *   apiKey: env.OPENAI_API_KEY,
 *   middleware: [rateLimit({ requestsPerMinute: 500, tokensPerMinute: 30_000 })],
 * })
 * await request(client, { path: '/models' })
 * ```
 *
 * @see https://platform.openai.com/docs/guides/rate-limits
 */
export function rateLimit(options: RateLimitOptions = {}): Middleware {
  const requests = createMeter('requestsPerMinute', options.requestsPerMinute)
  const tokens = createMeter('tokensPerMinute', options.tokensPerMinute)
  let pausedUntil = 0

  return async function limitRate(request, next) {
    const needed = await estimateTokens(request)
    const ownReadyAt = Math.max(requests.take(1), tokens.take(needed))
    try {
      for (;;) {
        const readyAt = Math.max(
          ownReadyAt,
          pausedUntil,
          requests.serverReadyAt(1),
          tokens.serverReadyAt(needed),
        )
        const now = Date.now()
        if (readyAt <= now) break
        await pause(readyAt - now, request)
      }
      request.signal.throwIfAborted()
    } catch (error) {
      requests.giveBack(1)
      tokens.giveBack(needed)
      throw error
    }
    requests.start(1)
    tokens.start(needed)

    const response = await next(request)
    const said = rateLimitOf(response)
    requests.observe(said.requests)
    tokens.observe(said.tokens)
    const retryAfter = response.ok ? undefined : retryAfterOf(response.headers)
    if (retryAfter !== undefined) pausedUntil = Math.max(pausedUntil, Date.now() + retryAfter)
    return response
  }
}

function createMeter(option: string, perMinute = Infinity): Meter {
  if (!(perMinute > 0)) throw new TypeError(`${option} must be a number above 0`)
  const perMs = perMinute / 60_000
  let level = perMinute
  let levelAt = 0
  // What the server has left, until when it says so, and how much it has then.
  let left = Infinity
  let resetAt = 0
  let limit = Infinity
  return {
    take(amount) {
      const now = Date.now()
      if (perMinute === Infinity) return now
      level = Math.min(perMinute, level + (now - levelAt) * perMs)
      levelAt = now
      // More than fits at once would never be there.
      level -= Math.min(amount, perMinute)
      return now + Math.max(0, -level / perMs)
    },
    giveBack(amount) {
      level += Math.min(amount, perMinute)
    },
    serverReadyAt(amount) {
      if (resetAt <= Date.now()) {
        if (resetAt > 0) left = limit
        resetAt = 0
      }
      return Math.min(amount, limit) <= left ? 0 : resetAt
    },
    start(amount) {
      left -= amount
    },
    observe({ remaining, resetMs, limit: said }) {
      if (remaining === undefined || resetMs === undefined) return
      left = remaining
      limit = said ?? Infinity
      resetAt = Date.now() + resetMs
    },
  }
}

async function estimateTokens(request: Request): Promise<number> {
  if (!request.headers.get('content-type')?.startsWith('application/json')) return 0
  const text = await request.clone().text()
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {}
  const fields = Object(body) as Record<string, unknown>
  const answer = ['max_tokens', 'max_completion_tokens', 'max_output_tokens'].map((name) => {
    const value = fields[name]
    return typeof value === 'number' ? value : 0
  })
  // Images and recordings are no text.
  return Math.ceil(text.replace(/[\w+/=-]{1000,}/g, '').length / 4) + Math.max(0, ...answer)
}

function pause(ms: number, { signal }: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(
      () => {
        signal.removeEventListener('abort', stop)
        resolve()
      },
      // A longer timer would fire at once; the caller looks at the clock again.
      Math.min(Math.ceil(ms), 2 ** 31 - 1),
    )
    signal.addEventListener('abort', stop)
    if (signal.aborted) stop()
  })
}

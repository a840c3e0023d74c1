import { Failure } from './failure.ts'

/** How much may be asked for in a window of time. */
export interface RateLimit {
  readonly requests?: number | undefined
  readonly tokens?: number | undefined
  /**
   * Length of the window in ms.
   *
   * @defaultValue `60_000`
   */
  readonly window?: number | undefined
}

export interface RateLimiter {
  /** Counts a request; the API's 429 when there are none left. */
  takeRequest(): void
  /** Counts tokens, the 429 when there were none left before. */
  takeTokens(count: number): void
  headers(): Record<string, string>
}

interface Counter {
  readonly limit: number
  /** Whether going over the limit is refused, or only counted. */
  readonly strict: boolean
  used: number
}

/** Counts in windows of fixed length, the first of which starts with the first request. */
export function createRateLimiter(limit: RateLimit | undefined, now: () => number): RateLimiter {
  const length = limit?.window ?? 60_000
  const requests: Counter = {
    limit: limit?.requests ?? 10_000,
    strict: limit?.requests !== undefined,
    used: 0,
  }
  const tokens: Counter = {
    limit: limit?.tokens ?? 10_000_000,
    strict: limit?.tokens !== undefined,
    used: 0,
  }
  let end = -Infinity

  function untilReset(): number {
    return Math.max(0, end - now())
  }

  function startWindow(): void {
    if (now() < end) return
    end = now() + length
    requests.used = 0
    tokens.used = 0
  }

  function take(counter: Counter, type: 'requests' | 'tokens', count: number): void {
    startWindow()
    if (counter.strict && counter.used + Math.min(count, 1) > counter.limit) {
      const wait = untilReset()
      const short = type === 'requests' ? 'RPM' : 'TPM'
      throw new Failure(
        429,
        `Rate limit reached for ${type} per min (${short}): Limit ${counter.limit}, Used ${counter.used}, Requested ${count}. Please try again in ${duration(wait)}.`,
        {
          type,
          code: 'rate_limit_exceeded',
          headers: {
            'retry-after': String(Math.ceil(wait / 1000)),
            'retry-after-ms': String(Math.ceil(wait)),
          },
        },
      )
    }
    counter.used += count
  }

  return {
    takeRequest() {
      take(requests, 'requests', 1)
    },
    takeTokens(count) {
      take(tokens, 'tokens', count)
    },
    headers() {
      const reset = duration(untilReset())
      return {
        'x-ratelimit-limit-requests': String(requests.limit),
        'x-ratelimit-limit-tokens': String(tokens.limit),
        'x-ratelimit-remaining-requests': String(Math.max(0, requests.limit - requests.used)),
        'x-ratelimit-remaining-tokens': String(Math.max(0, tokens.limit - tokens.used)),
        'x-ratelimit-reset-requests': requests.used > 0 ? reset : '0s',
        'x-ratelimit-reset-tokens': tokens.used > 0 ? reset : '0s',
      }
    },
  }
}

/** `120ms`, `1.5s`, `6m0s`. */
function duration(milliseconds: number): string {
  const whole = Math.ceil(milliseconds)
  if (whole > 0 && whole < 1000) return `${whole}ms`
  const minutes = Math.floor(whole / 60_000)
  const seconds = (whole % 60_000) / 1000
  return minutes > 0 ? `${minutes}m${seconds}s` : `${seconds}s`
}

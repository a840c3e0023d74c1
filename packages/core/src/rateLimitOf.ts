import { headersOf } from './requestIdOf.ts'

/** One of the limits that the server counts. */
export interface RateLimitBucket {
  /** How much a full bucket holds. */
  readonly limit: number | undefined
  /** How much is left in it. */
  readonly remaining: number | undefined
  /** Time until it is full again, in ms. */
  readonly resetMs: number | undefined
  /** When it is full again. */
  readonly resetAt: Date | undefined
}

/** What the server says of its limits; a figure that it did not send, or not as one, is `undefined`. */
export interface RateLimit {
  readonly requests: RateLimitBucket
  readonly tokens: RateLimitBucket
}

/**
 * Reads the rate limits from the headers of a response.
 *
 * @param source - A result, a stream, a `Response` or an error.
 * @returns The limits in requests and in tokens.
 *
 * @example
 * ```ts
 * import { createClient, rateLimitOf, request } from '@bonsai-ai/core'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const models = await request<object>(client, { path: '/models' })
 * const { requests } = rateLimitOf(models)
 * if (requests.remaining === 0) console.log('Full again at', requests.resetAt)
 * ```
 *
 * @see https://platform.openai.com/docs/guides/rate-limits
 */
export function rateLimitOf(source: object): RateLimit {
  const headers = headersOf(source)
  const read = (unit: string): RateLimitBucket => {
    const resetMs = parseDuration(headers?.get(`x-ratelimit-reset-${unit}`))
    return {
      limit: parseCount(headers?.get(`x-ratelimit-limit-${unit}`)),
      remaining: parseCount(headers?.get(`x-ratelimit-remaining-${unit}`)),
      resetMs,
      resetAt: resetMs === undefined ? undefined : new Date(Date.now() + resetMs),
    }
  }
  return { requests: read('requests'), tokens: read('tokens') }
}

function parseCount(text: string | null | undefined): number | undefined {
  return text && /^\d+$/.test(text) ? Number(text) : undefined
}

/** Reads a duration as Go writes it, `1m30.951s`, in ms. */
function parseDuration(text: string | null | undefined): number | undefined {
  // A header is read as Latin-1, where the two bytes that Go sends for `µ` are `Âµ`.
  const [, sign, plain = ''] = /^([+-]?)(.+)$/.exec(text?.replace('Â', '') ?? '') ?? []
  const parts = plain.match(/(\d+\.?\d*|\.\d+)(h|ms|m|s|us|µs|ns)/g)
  if (parts?.join('') !== plain) return
  const ms = parts.reduce((sum, part) => {
    const [, unit = ''] = /([a-zµ]+)$/.exec(part) ?? []
    return sum + Number.parseFloat(part) * (msPerUnit(unit) ?? Number.NaN)
  }, 0)
  return sign === '-' ? -ms : ms
}

function msPerUnit(unit: string): number | undefined {
  return { h: 3_600_000, m: 60_000, s: 1000, ms: 1, us: 1e-3, µs: 1e-3, ns: 1e-6 }[unit]
}

import { createFetch } from 'ofetch'
import type { ApiRequest, Client, ClientConfig, RequestOptions } from './client.ts'
import { ConnectionError, TimeoutError } from './errors.ts'
import { withGuard } from './guard.ts'
import { bearer, guardBrowser } from './key.ts'
import { prepare } from './prepare.ts'
import { receive } from './receive.ts'
import { discard, fetchWithin, followRedirects, type Outgoing } from './redirect.ts'
import { backoff, isRetryable, retryAfterOf } from './retry.ts'
import { remember, type SentRequest } from './sentRequest.ts'
import { sleep } from './sleep.ts'

/**
 * Creates the client that endpoint functions take: `fetch` with retries, limits of time,
 * middleware, and errors that say what happened.
 *
 * @param config - Settings, all optional. See {@link ClientConfig}.
 * @returns The client. It holds no connection and no timer: there is nothing to close.
 * @throws TypeError for a key that cannot be sent, or a secret one in a web page.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY, maxRetries: 4, timeout: 30_000 })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/authentication
 */
export function createClient(config: ClientConfig = {}): Client {
  const { apiKey, idleTimeout, fetch = (input, init) => globalThis.fetch(input, init) } = config
  guardBrowser(config)
  if (typeof apiKey !== 'function') bearer(apiKey)

  async function send(request: ApiRequest, options: RequestOptions = {}): Promise<Response> {
    const limits = readLimits(config, options)
    const prepared = prepare(request, config, options)
    const { label } = prepared
    const isRepeatable = !(prepared.body instanceof ReadableStream)
    let sent: SentRequest = { ...prepared, headers: new Headers() }
    let attempt = 0

    const direct = (outgoing: Outgoing): Promise<Response> =>
      fetchWithin(fetch, outgoing).catch((cause: unknown) => {
        throw new ConnectionError(label, cause)
      })
    const middleware = [config, options].flatMap((each) => each.middleware ?? [])
    const transmit = middleware.reduceRight(
      (next, layer) => (outgoing) => layer(outgoing as Request, next, attempt),
      direct,
    )
    // A `Request` costs as much time as all the rest of a call: only middleware gets to see one.
    const { raw } = createFetch({
      fetch: (url, init) => {
        // ofetch has added headers of its own to its copy.
        const outgoing = { ...init, url, headers: sent.headers } as Outgoing
        return transmit(middleware.length ? new Request(url, outgoing) : outgoing)
      },
    })

    return withGuard(label, options.signal, 'totalTimeout', limits.totalTimeout, async (call) => {
      for (; ; attempt++) {
        const mayRepeat = isRepeatable && attempt < limits.maxRetries
        let wait: number | undefined
        try {
          return await withGuard(label, call.signal, 'timeout', limits.timeout, async (guard) => {
            const headers = prepared.headers(
              bearer(typeof apiKey === 'function' ? ((await apiKey()) ?? '') : apiKey),
            )
            sent = { ...prepared, headers }
            const { signal } = guard
            const response = await followRedirects(label, prepared, ({ url, method, body }) => {
              if (!body) headers.delete('content-type')
              return raw(url, {
                method,
                body,
                headers,
                signal,
                redirect: 'manual',
                ignoreResponseError: true,
                responseType: 'stream',
                // Else ofetch would wrap what was thrown.
                onRequestError: ({ error }) => Promise.reject(error),
              })
            })
            const retryAfter = retryAfterOf(response.headers)
            if (
              mayRepeat &&
              isRetryable(response) &&
              !(Number(retryAfter) > limits.maxRetryDelay)
            ) {
              wait = retryAfter ?? backoff(attempt)
              discard(response)
            }
            await receive(response, request.expect, sent, guard, call)
            options.onResponse?.(response)
            return response
          })
        } catch (error) {
          // With another limit than the attempt's, the call is aborted and not repeated.
          if (mayRepeat && (error instanceof ConnectionError || error instanceof TimeoutError))
            wait = backoff(attempt)
          if (wait === undefined || call.signal.aborted) throw error
          await sleep(wait, call.signal)
        }
      }
    }).catch((error: unknown) => {
      remember(error, sent)
      throw error
    })
  }

  return { ...readLimits(config, {}), idleTimeout, send }
}

type Limits = Record<'timeout' | 'totalTimeout' | 'maxRetries' | 'maxRetryDelay', number>

/** The limits of one call; those of the request come before those of the client. */
function readLimits(config: ClientConfig, options: RequestOptions): Limits {
  const limits: Limits = {
    timeout: 600_000,
    totalTimeout: Infinity,
    maxRetries: 2,
    maxRetryDelay: 60_000,
  }
  const read = (name: keyof Limits | 'idleTimeout', fallback: number): number => {
    const value = options[name] ?? config[name] ?? fallback
    if (!(value >= 0)) throw new TypeError(`${name} must be a number, 0 or more`)
    return value
  }
  for (const key in limits) {
    const name = key as keyof Limits
    limits[name] = read(name, limits[name])
  }
  // It is the stream's to keep, and too late there to refuse it.
  read('idleTimeout', 0)
  // No timer can wait longer, and to wait less is not what the server asked for.
  limits.maxRetryDelay = Math.min(limits.maxRetryDelay, 2 ** 31 - 1)
  return limits
}

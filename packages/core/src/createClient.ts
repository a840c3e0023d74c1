import { createFetch } from 'ofetch'
import type { ApiRequest, Client, ClientConfig, FetchFunction, RequestOptions } from './client.ts'
import { ApiError, ConnectionError, isConnectionError, isTimeoutError } from './errors.ts'
import { lives, withGuard } from './guard.ts'
import { bearer, guardBrowser } from './key.ts'
import { prepare } from './prepare.ts'
import { discard, fetchWithin, followRedirects } from './redirect.ts'
import { backoff, isRetryable, retryAfterOf } from './retry.ts'
import { sentRequests } from './sentRequest.ts'
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
  const { apiKey, timeout, idleTimeout, fetch = (request) => globalThis.fetch(request) } = config
  guardBrowser(config)
  if (typeof apiKey !== 'function') bearer(apiKey)

  async function send(request: ApiRequest, options: RequestOptions = {}): Promise<Response> {
    const { expect } = request
    const label = `${request.method} ${request.path}`
    const limits = readLimits(config, options)
    const prepared = prepare(request, config, options)
    const isRepeatable = !(prepared.body instanceof ReadableStream)
    let headers = new Headers()

    const transmit = [...(config.middleware ?? []), ...(options.middleware ?? [])].reduceRight(
      (next: FetchFunction, middleware): FetchFunction =>
        (outgoing) =>
          middleware(outgoing, next),
      (outgoing) =>
        fetchWithin(fetch, outgoing).catch((cause: unknown) => {
          throw new ConnectionError(label, cause)
        }),
    )
    const { raw } = createFetch({ fetch: (url, init) => transmit(new Request(url, init)) })

    return withGuard(label, options.signal, 'totalTimeout', limits.totalTimeout, async (call) => {
      for (let attempt = 0; ; attempt++) {
        const mayRepeat = isRepeatable && attempt < limits.maxRetries
        let wait: number | undefined
        try {
          return await withGuard(label, call.signal, 'timeout', limits.timeout, async (guard) => {
            headers = prepared.headers(
              bearer(typeof apiKey === 'function' ? await apiKey() : apiKey),
            )
            const { signal } = guard
            const response = await followRedirects(label, prepared, ({ url, method, body }) => {
              if (!body) headers.delete('content-type')
              return raw(url, {
                method,
                body,
                headers,
                signal,
                redirect: 'manual',
                retry: false,
                ignoreResponseError: true,
                responseType: 'stream',
              }).catch((error: Error) =>
                // ofetch wraps what was thrown.
                Promise.reject(error.cause ?? error),
              )
            })
            if (!response.ok) {
              const retryAfter = retryAfterOf(response.headers)
              let text = ''
              if (
                mayRepeat &&
                isRetryable(response) &&
                !(Number(retryAfter) > limits.maxRetryDelay)
              ) {
                wait = retryAfter ?? backoff(attempt)
                discard(response)
              } else {
                text = await response.text().catch(() => '')
              }
              throw new ApiError(label, response, text, retryAfter)
            }

            let text
            if (!expect) {
              text = await response.text().catch((cause: unknown) => {
                throw new ConnectionError(label, cause)
              })
            }
            options.onResponse?.(response)
            const release = (): void => {
              guard.release()
              call.release()
            }
            if (!expect) release()
            if (expect === 'stream') guard.lift()
            lives.set(response, { signal, release, text })
            return response
          })
        } catch (error) {
          if (
            mayRepeat &&
            (isConnectionError(error) || (isTimeoutError(error) && error.limit === 'timeout'))
          )
            wait = backoff(attempt)
          if (wait === undefined || call.signal.aborted) throw error
          await sleep(wait, call.signal)
        }
      }
    }).catch((error: unknown) => {
      if (Object(error) === error) sentRequests.set(error as object, { ...prepared, headers })
      throw error
    })
  }

  return { timeout, idleTimeout, send }
}

type Limits = Required<
  Pick<ClientConfig, 'timeout' | 'totalTimeout' | 'maxRetries' | 'maxRetryDelay'>
>

function readLimits(
  config: ClientConfig,
  options: RequestOptions,
): { [K in keyof Limits]: number } {
  const read = (name: keyof Limits, preset: number): number => {
    const value = options[name] ?? config[name] ?? preset
    if (value >= 0) return value
    throw new TypeError(`${name} must be a number, 0 or more`)
  }
  return {
    timeout: read('timeout', 600_000),
    totalTimeout: read('totalTimeout', Infinity),
    maxRetries: read('maxRetries', 2),
    maxRetryDelay: read('maxRetryDelay', 60_000),
  }
}

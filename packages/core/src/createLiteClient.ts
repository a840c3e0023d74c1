import type { ApiRequest, Client, ClientConfig, HeaderRecord, RequestOptions } from './client.ts'
import { ApiError, ConnectionError } from './errors.ts'
import { encodeQuery, tagOf } from './flatten.ts'
import { lives, withGuard } from './guard.ts'
import { bearer, guardBrowser } from './key.ts'

/** The settings that {@link createLiteClient} knows. */
export type LiteClientConfig = Pick<
  ClientConfig,
  | 'apiKey'
  | 'baseURL'
  | 'headers'
  | 'timeout'
  | 'totalTimeout'
  | 'idleTimeout'
  | 'fetch'
  | 'dangerouslyAllowBrowser'
>

/**
 * Creates the smallest client that endpoint functions can take: plain `fetch` with limits of time,
 * aborts and the same errors as `createClient`. It neither retries nor follows redirects, and knows
 * no middleware.
 *
 * @param config - Settings, all optional. See {@link LiteClientConfig}.
 * @returns The client.
 * @throws TypeError for a secret key in a web page.
 *
 * @example
 * ```ts
 * import { createLiteClient } from '@bonsai-ai/core/lite'
 *
 * const client = createLiteClient({ apiKey: env.OPENAI_API_KEY, timeout: 30_000 })
 * ```
 */
export function createLiteClient(config: LiteClientConfig = {}): Client {
  const {
    apiKey,
    baseURL = 'https://api.openai.com/v1',
    timeout,
    totalTimeout,
    idleTimeout,
  } = config
  guardBrowser(config)

  async function send(request: ApiRequest, options: RequestOptions = {}): Promise<Response> {
    const { method, path, expect } = request
    const label = `${method} ${path}`
    const { timeout: ms = timeout ?? 600_000, totalTimeout: total = totalTimeout ?? Infinity } =
      options
    return withGuard(label, options.signal, 'totalTimeout', total, (call) =>
      withGuard(label, call.signal, 'timeout', ms, async ({ signal, lift, release: end }) => {
        const query = encodeQuery({ ...request.query, ...options.extraQuery }).toString()
        const headers = new Headers({ accept: 'application/json' })
        let { body } = request
        if (tagOf(body) === '[object Object]') {
          body = JSON.stringify({ ...(body as object), ...options.extraBody })
          headers.set('content-type', 'application/json')
        }
        const authorization = bearer(typeof apiKey === 'function' ? await apiKey() : apiKey)
        const sources: (HeaderRecord | undefined)[] = [
          { authorization, 'idempotency-key': options.idempotencyKey },
          request.headers,
          config.headers,
          options.headers,
        ]
        for (const source of sources) {
          for (const name in source) {
            const value = source[name]
            if (value) headers.set(name, value)
            else if (value === null) headers.delete(name)
          }
        }

        let response
        let text
        try {
          response = await (config.fetch ?? fetch)(baseURL + path + (query && `?${query}`), {
            method,
            headers,
            // What is not JSON is up to the platform.
            body: body as BodyInit,
            signal,
            redirect: 'error',
          })
          if (!response.ok || !expect) text = await response.text()
        } catch (cause) {
          throw new ConnectionError(label, cause)
        }
        if (!response.ok) throw new ApiError(label, response, text)
        options.onResponse?.(response)
        const release = (): void => {
          end()
          call.release()
        }
        if (!expect) release()
        if (expect === 'stream') lift()
        lives.set(response, { signal, release, text })
        return response
      }),
    )
  }

  return { timeout, idleTimeout, send }
}

import type { ApiRequest, Client, ClientConfig, RequestOptions } from './client.ts'
import { ConnectionError } from './errors.ts'
import { withGuard } from './guard.ts'
import { bearer, guardBrowser } from './key.ts'
import { prepare } from './prepare.ts'
import { receive } from './receive.ts'
import { discard } from './redirect.ts'
import { remember, type SentRequest } from './sentRequest.ts'

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
  const { apiKey, timeout, totalTimeout, idleTimeout } = config
  guardBrowser(config)
  if (typeof apiKey !== 'function') bearer(apiKey)

  async function send(request: ApiRequest, options: RequestOptions = {}): Promise<Response> {
    const prepared = prepare(request, config, options)
    const { label } = prepared
    const total = options.totalTimeout ?? totalTimeout ?? Infinity
    const ms = options.timeout ?? timeout ?? 600_000
    let sent: SentRequest = { ...prepared, headers: new Headers() }

    return withGuard(label, options.signal, 'totalTimeout', total, (call) =>
      withGuard(label, call.signal, 'timeout', ms, async (guard) => {
        const { signal } = guard
        const key = bearer(typeof apiKey === 'function' ? ((await apiKey()) ?? '') : apiKey)
        // The key may have come too late.
        signal.throwIfAborted()
        sent = { ...prepared, headers: prepared.headers(key) }
        let response: Response
        try {
          // `duplex` is asked for with a body that is a stream, and missing in the DOM's types. Workers
          // know no redirect of `error`; one that is not followed is no 2xx, and so an error too.
          const init = { ...sent, signal, redirect: 'manual', duplex: 'half' } as const
          response = await (config.fetch ?? fetch)(sent.url, init)
        } catch (cause) {
          throw new ConnectionError(label, cause)
        }
        if (signal.aborted) discard(response)
        signal.throwIfAborted()
        await receive(response, request.expect, sent, guard, call)
        options.onResponse?.(response)
        return response
      }),
    ).catch((error: unknown) => {
      remember(error, sent)
      throw error
    })
  }

  return { timeout, idleTimeout, totalTimeout, send }
}

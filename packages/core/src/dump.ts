import { isApiError } from './errors.ts'
import { tagOf } from './flatten.ts'
import { hideSecrets, redactRequestHeaders, redactResponseHeaders, redactURL } from './redact.ts'
import { sentRequestOf } from './sentRequest.ts'

/** Settings of {@link dumpRequest} and {@link dumpResponse}. */
export interface DumpOptions {
  /**
   * Whether to show the body.
   *
   * @defaultValue `true`
   */
  readonly body?: boolean | undefined
}

/**
 * Prints the request that an error came from, as HTTP. The key and every header that is not known
 * to be harmless are left out.
 *
 * @param error - What an endpoint function threw.
 * @param options - `body: false` leaves the body out, which may hold a prompt.
 * @returns The request; `undefined` for an error that no request of `createClient` came to.
 *
 * @example
 * ```ts
 * import { createClient, dumpRequest, dumpResponse, request } from '@bonsai-ai/core'
 *
 * const client = createClient({ apiKey: 'sk-wrong' })
 * try {
 *   await request(client, { path: '/models' })
 * } catch (error) {
 *   console.error(dumpRequest(error), dumpResponse(error))
 * }
 * ```
 */
export function dumpRequest(error: unknown, options: DumpOptions = {}): string | undefined {
  const sent = sentRequestOf(error)
  if (!sent) return
  const { method, url, headers, body } = sent
  const lines = [
    `${method} ${redactURL(url)} HTTP/1.1`,
    ...redactRequestHeaders(headers).map(([name, value]) => `${name}: ${value}`),
  ]
  if (body && options.body !== false) lines.push('', typeof body === 'string' ? body : tagOf(body))
  return hideSecrets(lines.join('\n'), sent)
}

/**
 * Prints the response that an error holds, as HTTP, without cookies and keys.
 *
 * @param error - What an endpoint function threw.
 * @param options - `body: false` leaves the body out.
 * @returns The response; `undefined` for an error without one.
 *
 * @example
 * ```ts
 * import { createClient, dumpResponse, request } from '@bonsai-ai/core'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await request(client, { path: '/nowhere' }).catch((error) => console.error(dumpResponse(error)))
 * ```
 */
export function dumpResponse(error: unknown, options: DumpOptions = {}): string | undefined {
  if (!isApiError(error)) return
  const { status, headers, body } = error
  const lines = [
    `HTTP/1.1 ${status}`,
    ...redactResponseHeaders(headers).map(([name, value]) => `${name}: ${value}`),
  ]
  if (options.body !== false)
    lines.push('', typeof body === 'string' ? body : JSON.stringify(body, undefined, 2))
  return hideSecrets(lines.join('\n'), sentRequestOf(error))
}

import { isApiError } from './errors.ts'
import { sentRequests } from './sentRequest.ts'

/** Settings of {@link dumpRequest} and {@link dumpResponse}. */
export interface DumpOptions {
  /**
   * Whether to show the body.
   *
   * @defaultValue `true`
   */
  readonly body?: boolean | undefined
}

const hidden = '[redacted]'

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
  const sent = sentRequests.get(Object(error) as object)
  if (!sent) return
  const { method, url, headers, body } = sent
  const { origin, pathname, searchParams } = new URL(url)
  searchParams.forEach((_, name) => {
    if (isSecretName(name)) searchParams.set(name, hidden)
  })
  const query = decodeURIComponent(`${searchParams}`.replaceAll('+', ' '))
  const lines = [`${method} ${origin}${pathname}${query && `?${query}`} HTTP/1.1`]
  headers.forEach((value, name) => lines.push(`${name}: ${isKnownHeader(name) ? value : hidden}`))
  if (body && options.body !== false)
    lines.push('', typeof body === 'string' ? body : Object.prototype.toString.call(body))
  const text = lines.join('\n')
  const key = headers.get('authorization')?.replace(/^Bearer /, '')
  return hideKeys(key ? text.replaceAll(key, hidden) : text)
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
  const lines = [`HTTP/1.1 ${status}`]
  headers.forEach((value, name) => lines.push(`${name}: ${isSecretName(name) ? hidden : value}`))
  if (options.body !== false)
    lines.push('', typeof body === 'string' ? body : JSON.stringify(body, undefined, 2))
  const key = sentRequests
    .get(error)
    ?.headers.get('authorization')
    ?.replace(/^Bearer /, '')
  const text = lines.join('\n')
  return hideKeys(key ? text.replaceAll(key, hidden) : text)
}

/** A request's headers are the caller's: what is not known to be harmless may be a secret. */
function isKnownHeader(name: string): boolean {
  return /^(accept|content-type|idempotency-key|openai-(beta|organization|project))$/.test(name)
}

function isSecretName(name: string): boolean {
  return /key|token|secret|auth|cookie|sig|password|credential/i.test(name)
}

/** Hides what looks like a key of the API, wherever it stands. */
function hideKeys(text: string): string {
  return text.replace(/\b(sk|ek|sess|whsec)[-_][\w-]{8,}/g, hidden)
}

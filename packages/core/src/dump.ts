import { isApiError } from './errors.ts'
import { tagOf } from './flatten.ts'
import { type SentRequest, sentRequestOf } from './sentRequest.ts'

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
  const sent = sentRequestOf(error)
  if (!sent) return
  const { method, url, headers, body } = sent
  const { origin, pathname, searchParams } = new URL(url)
  const query = [...searchParams].map(
    ([name, value]) => `${name}=${isSecretName(name) ? hidden : encodeURIComponent(value)}`,
  )
  const lines = [
    `${method} ${origin}${pathname}${query.length ? '?' : ''}${query.join('&')} HTTP/1.1`,
  ]
  headers.forEach((value, name) => lines.push(`${name}: ${isKnownHeader(name) ? value : hidden}`))
  if (body && options.body !== false) lines.push('', typeof body === 'string' ? body : tagOf(body))
  return hideSecrets(lines, sent)
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
  return hideSecrets(lines, sentRequestOf(error))
}

/** A request's headers are the caller's: what is not known to be harmless may be a secret. */
function isKnownHeader(name: string): boolean {
  return /^(accept|content-type|idempotency-key|openai-(beta|organization|project))$/.test(name)
}

function isSecretName(name: string): boolean {
  return (
    !name.startsWith('x-ratelimit') &&
    /key|token|secret|auth|cookie|sig|password|credential/i.test(name)
  )
}

/** Hides the key, however it is encoded, and whatever looks like a key of the API. */
function hideSecrets(lines: readonly string[], sent: SentRequest | undefined): string {
  const key = sent?.headers.get('authorization')?.slice('Bearer '.length)
  const spellings = key
    ? [
        key,
        encodeURIComponent(key),
        JSON.stringify(key).slice(1, -1),
        new URL(`http://x/${key}`).pathname.slice(1),
      ]
    : []
  let text = lines.join('\n')
  for (const spelling of spellings) text = text.replaceAll(spelling, hidden)
  return text.replace(/\b(sk|ek|sess|whsec)[-_][\w-]{8,}/g, hidden)
}

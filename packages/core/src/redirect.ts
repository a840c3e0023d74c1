import type { FetchFunction } from './client.ts'
import { ApiError } from './errors.ts'

/** What is sent to one address on a request's way. */
export interface Hop {
  readonly url: string
  readonly method: string
  readonly body: BodyInit | null
}

/** What goes out to one address: a `Request`, or as much of one as `fetch` needs. */
export type Outgoing = Pick<Request, 'url' | 'method' | 'headers' | 'signal'> & RequestInit

/**
 * Fetches without following a redirect, but for a `GET` to another origin: that one is followed,
 * with no header that could be a credential.
 */
export async function fetchWithin(fetch: FetchFunction, outgoing: Outgoing): Promise<Response> {
  const { url, method, signal } = outgoing
  // A key, or a `fetch` that takes no notice of its signal, may come too late.
  signal.throwIfAborted()
  const response = await (outgoing instanceof Request ? fetch(outgoing) : fetch(url, outgoing))
  if (signal.aborted) discard(response)
  signal.throwIfAborted()
  if (method !== 'GET') return response
  const headers = new Headers({ accept: outgoing.headers.get('accept') ?? '*/*' })
  const target = redirectTarget(response, url)
  if (response.type === 'opaqueredirect') {
    // A page is not told where a redirect leads. When it follows on its own, it takes off
    // `authorization` where the origin changes, but no other header.
    const authorization = outgoing.headers.get('authorization')
    if (authorization) headers.set('authorization', authorization)
  } else if (!target || target.origin === new URL(url).origin) return response
  discard(response)
  return fetch(target?.href ?? url, { headers, signal })
}

/**
 * Sends a request and follows redirects within its origin, as the fetch standard says.
 *
 * @throws ApiError for a redirect that must not or cannot be followed.
 */
export async function followRedirects(
  label: string,
  first: Hop,
  send: (hop: Hop) => Promise<Response>,
): Promise<Response> {
  let { url, method, body } = first
  for (let hops = 0; ; hops++) {
    const response = await send({ url, method, body })
    const { status } = response
    // Middleware may have sent it elsewhere.
    url = response.url || url
    const target = redirectTarget(response, url)
    if (!target && response.type !== 'opaqueredirect') return response
    const toGet = status === 303 ? method !== 'HEAD' : status < 303 && method === 'POST'
    if (
      target?.origin !== new URL(url).origin ||
      (!toGet && body instanceof ReadableStream) ||
      hops > 19
    )
      throw new ApiError(
        label,
        response,
        `redirect to ${target?.origin ?? 'elsewhere'} not followed: set baseURL to the final address`,
      )
    discard(response)
    url = target.href
    if (toGet) {
      method = 'GET'
      body = null
    }
  }
}

/** Frees the connection of a response that nobody will read. */
export function discard(response: Response): void {
  response.body?.cancel().catch(() => {})
}

function redirectTarget({ status, headers }: Response, url: string): URL | undefined {
  if (!/^30[12378]$/.test(`${status}`)) return
  try {
    const target = new URL(headers.get('location') ?? '', url)
    // `fetch` takes no address with credentials, and shows them in its message.
    if (headers.has('location') && /^https?:..[^@/]+\//.test(target.href)) return target
  } catch {}
  return undefined
}

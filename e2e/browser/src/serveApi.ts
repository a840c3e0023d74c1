import { createMock, type MockOptions } from '@bonsai-ai/mock'
import { type RunningServer, serveFetch } from '@bonsai-internal/testing'

export interface ApiOptions extends MockOptions {
  /**
   * Headers that a page may read, besides those that it always may.
   *
   * @defaultValue `'X-Request-ID'`, as of the API
   */
  readonly exposed?: string | undefined
}

/** A request as the server saw it, preflights among them. */
export interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** Whether its connection was closed before the answer was whole. */
  wasLeft: boolean
}

/** The API at an origin of its own. */
export interface ApiServer extends RunningServer {
  readonly baseURL: string
  readonly requests: readonly SeenRequest[]
}

/** What the API takes from a page, and nothing else. Any page may send `accept`. */
export const allowedHeaders: readonly string[] = [
  'authorization',
  'content-type',
  'openai-beta',
  'openai-organization',
  'openai-project',
]

/**
 * Serves the mock, and lets pages of other origins send the headers of the API alone: a browser holds
 * back a request with any other.
 *
 * @param options - Settings of the mock, and what pages may read.
 * @returns The server, listening.
 */
export async function serveApi(options: ApiOptions = {}): Promise<ApiServer> {
  const requests: SeenRequest[] = []
  const mock = createMock(options)
  const server = await serveFetch(async (request) => {
    const seen = {
      method: request.method,
      path: new URL(request.url).pathname,
      headers: Object.fromEntries(request.headers),
      wasLeft: false,
    }
    requests.push(seen)
    request.signal.addEventListener('abort', () => (seen.wasLeft = true))
    const { status, body, headers } = await mock(request)
    const answer = new Response(body, { status, headers })
    if (request.method === 'OPTIONS')
      answer.headers.set('access-control-allow-headers', allowedHeaders.join(', '))
    answer.headers.set('access-control-expose-headers', options.exposed ?? 'X-Request-ID')
    return answer
  })
  return { ...server, baseURL: `${server.url}/v1`, requests }
}

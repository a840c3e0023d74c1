import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { createClient, toSSEResponse } from '@bonsai-ai/core'
import { streamChatCompletion } from '@bonsai-ai/chat'
import { type RunningServer, serveFetch } from '@bonsai-internal/testing'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json',
}

/** Strict, as of a page that takes care: no `eval`, no code from elsewhere but what is asked for. */
const policy = [
  `default-src 'none'`,
  `script-src 'self' 'nonce-test'`,
  `worker-src 'self'`,
  `style-src 'self'`,
  'connect-src *',
].join('; ')

export interface SiteOptions {
  /** The API that its own routes ask. */
  readonly api: string
  /** The key that they add, which no page knows. */
  readonly apiKey: string
}

/**
 * Serves the pages, the packages as they were packed under `/node_modules`, and two routes: a proxy
 * at `/api/openai`, and a chat at `/api/chat`.
 *
 * @param folder - What was packed.
 * @param options - What the routes ask.
 * @param pages - Pages of the test's own, and what they load, by path.
 * @returns The server, listening.
 */
export function serveSite(
  folder: string,
  options: SiteOptions,
  pages: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const site: Record<string, string> = {
    '/': '<!doctype html><input type="file"><script type="module" src="/page.js"></script>',
    '/empty': '<!doctype html><title>Another page</title>',
    ...pages,
  }
  return serveFetch(async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname.startsWith('/api/openai/')) return forward(request, options)
    if (pathname === '/api/chat') return answerChat(request, options)
    const page = site[pathname]
    if (page !== undefined)
      return new Response(page, {
        headers: {
          'content-type': types[extname(pathname) || '.html'] ?? '',
          'content-security-policy': policy,
        },
      })
    // A normal path has no way out of its folder.
    const path = normalize(decodeURIComponent(pathname))
    const file = join(folder, path.startsWith('/node_modules/') ? path : join('site', path))
    return readFile(file).then(
      (bytes) =>
        new Response(new Uint8Array(bytes), {
          headers: { 'content-type': types[extname(file)] ?? 'application/octet-stream' },
        }),
      () => new Response('Not found', { status: 404 }),
    )
  })
}

/** As a proxy does: the key is added here, and all else handed on as it is. */
function forward(request: Request, { api, apiKey }: SiteOptions): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  const headers = new Headers({ authorization: `Bearer ${apiKey}` })
  const type = request.headers.get('content-type')
  if (type) headers.set('content-type', type)
  const { method, body, signal } = request
  // `duplex` is asked for with a body that is a stream, and missing in the types.
  const init = { method, headers, body, signal, duplex: 'half' }
  return fetch(api + pathname.slice('/api/openai'.length) + search, init)
}

async function answerChat({ signal }: Request, { api, apiKey }: SiteOptions): Promise<Response> {
  const client = createClient({ apiKey, baseURL: api })
  const params = {
    model: 'gpt-5.5',
    messages: [{ role: 'user', content: 'Say this is a test' }],
  } as const
  return toSSEResponse(await streamChatCompletion(client, params, { signal }))
}

import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { type RunningServer, serveFetch } from '@bonsai-internal/testing'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.map': 'application/json',
}

/**
 * Serves files, on loopback only.
 *
 * @param folder - Where they are; `index.html` is its page.
 * @returns The server, listening.
 */
export function serveFolder(folder: string): Promise<RunningServer> {
  return serveFetch(async (request) => {
    // A URL has no `..` in its path.
    const path = new URL(request.url).pathname.replace(/\/$/, '/index.html')
    const content = await readFile(join(folder, path)).catch(() => undefined)
    if (!content) return new Response('Not found', { status: 404 })
    const headers = { 'content-type': types[extname(path)] ?? 'application/octet-stream' }
    return new Response(new Uint8Array(content), { headers })
  })
}

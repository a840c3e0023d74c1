import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as its bytes say. */
export interface Arrival {
  readonly url: string
  /** Names and values, in turn, as they stand on the wire. */
  readonly headers: readonly string[]
  /** Each byte a character. */
  readonly body: string
}

/** A server on loopback that keeps what arrives, and answers with `{}`. */
export interface Recorder extends AsyncDisposable {
  readonly url: string
  readonly arrivals: Arrival[]
}

/** Starts a server that keeps what arrives. */
export async function startRecorder(): Promise<Recorder> {
  const arrivals: Arrival[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('latin1')
    request.on('data', (part: string) => (body += part))
    request.on('end', () => {
      arrivals.push({ url: request.url ?? '', headers: request.rawHeaders, body })
      response.setHeader('content-type', 'application/json')
      response.end('{}')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // Of a server on a port, it is never text.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    arrivals,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

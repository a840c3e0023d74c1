import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** A server on loopback that knows which of its connections are in use. */
export interface TestServer extends AsyncDisposable {
  /** Origin, without a slash at the end. */
  readonly url: string
  /** Connections that brought a request, and are open: they are not used again. */
  readonly sockets: ReadonlySet<Socket>
  /** Resolves once there is none. */
  readonly quiet: () => Promise<void>
}

/**
 * Starts a server of which each connection that stays open was left so.
 *
 * @param answer - Answers the requests.
 * @returns The server, listening.
 */
export async function startServer(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<TestServer> {
  const sockets = new Set<Socket>()
  const server = createServer((request, response) => {
    // Node's fetch opens another for later when one is cut; that one brings no request.
    const { socket } = request
    sockets.add(socket)
    socket.on('close', () => {
      sockets.delete(socket)
      server.emit('socket closed')
    })
    response.setHeader('connection', 'close')
    answer(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // Of a server on a port, it is never text.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    sockets,
    async quiet() {
      while (sockets.size > 0) await once(server, 'socket closed')
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

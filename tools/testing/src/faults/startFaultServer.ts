import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** A request as it arrived. */
export interface Arrival {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
  /** When it was all there, in ms. */
  readonly time: number
}

/** One request that a server of faults is to answer, in whatever way. */
export interface Exchange {
  /** Its number on this server, from 0. */
  readonly attempt: number
  readonly response: ServerResponse
  /** The connection itself, for what HTTP does not allow. */
  readonly socket: Socket
  /** Origin of another server, for redirects. */
  readonly stranger: string
  /** Lets the caller of the client abort. */
  readonly abort: () => void
}

/** What a server of faults has at hand besides. */
export type Surroundings = Pick<Exchange, 'stranger' | 'abort'>

/** Answers a request, or does not. */
export type Answer = (exchange: Exchange) => void

/** A server on loopback that keeps what arrived, and knows which of its connections are in use. */
export interface FaultServer extends AsyncDisposable {
  /** Origin, without a slash at the end. */
  readonly url: string
  readonly arrivals: readonly Arrival[]
  /** Connections that brought a request, and are open: they are not used again. */
  readonly sockets: ReadonlySet<Socket>
  /** Resolves once there is none. */
  readonly quiet: () => Promise<void>
}

/**
 * Starts a server that gives these answers in turn, the last one for ever.
 *
 * @param answers - What to do with the requests.
 * @param surroundings - What the answers may need.
 * @returns The server, listening.
 */
export async function startFaultServer(
  answers: readonly Answer[],
  surroundings: Surroundings = { stranger: '', abort() {} },
): Promise<FaultServer> {
  const arrivals: Arrival[] = []
  const sockets = new Set<Socket>()
  const server = createServer((request, response) => {
    // Node's fetch opens another for later when one is cut; that one brings no request.
    const { socket } = request
    sockets.add(socket)
    socket.on('close', () => {
      sockets.delete(socket)
      server.emit('socket closed')
    })
    // Whoever sends to a client that has left is told so; here that is part of the plan.
    response.on('error', () => {})
    response.setHeader('connection', 'close')
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (text: string) => (body += text))
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request
      const attempt = arrivals.push({ method, path, headers, body, time: performance.now() }) - 1
      answers[Math.min(attempt, answers.length - 1)]?.({
        ...surroundings,
        attempt,
        response,
        socket,
      })
    })
  })
  server.on('connection', (socket) => {
    socket.setNoDelay()
    socket.on('error', () => {})
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // Of a server on a port, it is never text.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    arrivals,
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

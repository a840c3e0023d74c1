// A server in a process of its own, which does to each request what its plan says. Plain JavaScript:
// it starts without whatever compiles the rest.
import { createServer } from 'node:http'

/** How often each request has come, by its id. @type {Map<number, number>} */
const attempts = new Map()
/** Connections, and whether one carries a request. @type {Map<import('node:net').Socket, boolean>} */
const sockets = new Map()

const server = createServer((request, response) => {
  const { socket } = request
  sockets.set(socket, true)
  response.on('close', () => sockets.has(socket) && sockets.set(socket, false))
  if (request.url === '/stream') {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: {"a":1}\n\n')
    return
  }
  let text = ''
  request.on('data', (part) => (text += part))
  request.on('end', () => {
    const { id, plan } = JSON.parse(text)
    const attempt = attempts.get(id) ?? 0
    attempts.set(id, attempt + 1)
    const error = JSON.stringify({ error: { message: plan[attempt] } })
    if (plan[attempt] === 'reset') socket.resetAndDestroy()
    else if (plan[attempt] === 'error')
      response.writeHead(500, { 'retry-after-ms': '2' }).end(error)
    else if (plan[attempt] === 'limit')
      response.writeHead(429, { 'retry-after-ms': '5' }).end(error)
    else if (plan[attempt] === 'ok')
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ id }))
    // A stall is no answer at all.
  })
})
server.on('connection', (socket) => {
  sockets.set(socket, false)
  socket.on('close', () => sockets.delete(socket))
})
// Else a client finds connections closed that it was about to use.
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => process.send?.(server.address()))

process.on('message', (message) => {
  if (message === 'close') {
    server.closeAllConnections()
    server.close(() => process.disconnect())
    return
  }
  // Connections that carry no request are the platform's, to be used again.
  for (const [socket, isUsed] of sockets) if (!isUsed) socket.destroy()
  process.send?.({ attempts, sockets: sockets.size })
})

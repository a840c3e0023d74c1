import type { OutgoingHttpHeaders } from 'node:http'
import type { Answer, Exchange } from './startFaultServer.ts'

/** What a chat completion says, here. */
export const answerText = 'Hi'

export const completion = {
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1,
  model: 'gpt-5.5',
  choices: [
    { index: 0, message: { role: 'assistant', content: answerText }, finish_reason: 'stop' },
  ],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
}

export const modelList = {
  object: 'list',
  data: [{ id: 'gpt-5.5', object: 'model', created: 1, owned_by: 'openai' }],
}

/** A piece of a streamed chat completion. */
export function chunk(content: string): object {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'gpt-5.5',
    choices: [{ index: 0, delta: { content }, finish_reason: null }],
  }
}

/** Such a piece as an event. */
export function event(content: string): string {
  return `data: ${JSON.stringify(chunk(content))}\n\n`
}

export const done = 'data: [DONE]\n\n'

/** Answers at once and in full. */
export function send(
  body: string | Buffer,
  status = 200,
  headers: OutgoingHttpHeaders = {},
): Answer {
  return ({ response }) => {
    response.writeHead(status, {
      'content-type': 'application/json',
      'x-request-id': 'req_1',
      ...headers,
    })
    response.end(body)
  }
}

/** Answers with a completion, a list of models for what has no body to complete. */
export function succeed(headers?: OutgoingHttpHeaders): Answer {
  return send(JSON.stringify(completion), 200, headers)
}

export const succeedWithModels: Answer = send(JSON.stringify(modelList))

/** Refuses a request as the API does. */
export function fail(status: number, headers?: OutgoingHttpHeaders): Answer {
  return send('{"error":{"message":"no","type":"refused","code":"why"}}', status, headers)
}

/** Answers with these bytes as a stream of events, and ends it. */
export function stream(text: string | Buffer, headers?: OutgoingHttpHeaders): Answer {
  return send(text, 200, { 'content-type': 'text/event-stream; charset=utf-8', ...headers })
}

/** Begins a stream with this text, and then does what else there is to do. */
export function begin(
  text: string,
  then: (exchange: Exchange) => void = () => {},
  headers?: OutgoingHttpHeaders,
): Answer {
  return (exchange) => {
    const { response } = exchange
    response.writeHead(200, { 'content-type': 'text/event-stream', ...headers })
    response.flushHeaders()
    // What is written is on its way before the connection is treated badly.
    if (text) response.write(text, () => then(exchange))
    else then(exchange)
  }
}

/** Writes bytes to the connection that need not be HTTP. */
export function raw(text: string, then: (exchange: Exchange) => void = () => {}): Answer {
  return (exchange) => {
    exchange.socket.write(text.replace(/\n/g, '\r\n'), () => then(exchange))
  }
}

/** Says nothing, for ever. */
export const ignore: Answer = () => {}

/** Cuts the connection, with a reset. */
export function reset({ socket }: Exchange): void {
  // A reset overtakes what was sent; in the next turn it has arrived.
  setTimeout(() => socket.resetAndDestroy(), 20)
}

/** Says that no more will come, and leaves the other half of the connection open. */
export function halfClose({ socket }: Exchange): void {
  socket.end()
}

/** Does something again and again, until the client has left. */
export function repeat(ms: number, act: (exchange: Exchange, turn: number) => void) {
  return (exchange: Exchange): void => {
    let turn = 0
    const timer = setInterval(() => act(exchange, turn++), ms)
    exchange.socket.on('close', () => clearInterval(timer))
  }
}

/** Sends one byte at a time, each in a packet of its own. */
export function byteByByte(text: string): Answer {
  return begin('', ({ response }) => {
    const bytes = Buffer.from(text)
    let at = 0
    function next(): void {
      if (response.destroyed) return
      if (at === bytes.length) response.end()
      else response.write(bytes.subarray(at, ++at), () => setImmediate(next))
    }
    next()
  })
}

/** Sends the same event until so many bytes are sent, no faster than they are read. */
export function flood(size: number, content: string): Answer {
  const bytes = Buffer.from(event(content))
  return begin('', ({ response }) => {
    let sent = 0
    function next(): void {
      while (sent < size && !response.destroyed) {
        sent += bytes.length
        if (!response.write(bytes)) {
          response.once('drain', next)
          return
        }
      }
      response.end(done)
    }
    next()
  })
}

/** Leads to another address. */
export function redirect(status: number, to: 'home' | 'stranger'): Answer {
  return (exchange) => {
    const location = to === 'home' ? '/v1/moved' : `${exchange.stranger}/v1/moved`
    send('', status, { location })(exchange)
  }
}

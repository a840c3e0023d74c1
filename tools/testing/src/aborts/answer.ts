import type { IncomingMessage, ServerResponse } from 'node:http'

const call = { id: 'call_1', type: 'function', function: { name: 'wait', arguments: '{}' } }
const item = { type: 'function_call', id: 'fc_1', call_id: 'call_1', name: 'wait', arguments: '{}' }
const response = { id: 'resp_1', object: 'response', status: 'completed', output: [item] }
const running = { ...response, status: 'in_progress', background: true, output: [] }

function chunk(delta: object, finish_reason: string | null = null): object {
  const choices = [{ index: 0, delta, finish_reason }]
  return { id: 'chatcmpl-1', object: 'chat.completion.chunk', choices }
}

/** Streams by the path and the model that is asked, as far as they go. */
const streams: Readonly<Record<string, readonly unknown[]>> = {
  '/events': [{ type: 'response.output_text.delta', ...chunk({ content: 'Hi' }) }],
  '/chat/completions tool': [
    chunk({ tool_calls: [{ index: 0, ...call }] }),
    chunk({}, 'tool_calls'),
    '[DONE]',
  ],
  '/chat/completions half': [chunk({ content: 'Hi' })],
  '/responses tool': [
    { type: 'response.created', sequence_number: 0, response: running },
    { type: 'response.completed', sequence_number: 1, response },
  ],
  '/responses half': [{ type: 'response.created', sequence_number: 0, response: running }],
  '/responses dropped': [{ type: 'response.created', sequence_number: 0, response: running }],
}

/** Whole answers. */
const bodies: Readonly<Record<string, unknown>> = {
  '/jobs/1': { id: 'job_1', status: 'queued' },
  '/files': { object: 'list', data: [{ id: 'a' }, { id: 'b' }], has_more: true, last_id: 'b' },
  '/uploads': { id: 'upload_1', object: 'upload' },
  '/uploads/upload_1/cancel': { id: 'upload_1', object: 'upload', status: 'cancelled' },
  '/chat/completions tool': {
    id: 'chatcmpl-1',
    choices: [
      { index: 0, finish_reason: 'tool_calls', message: { role: 'assistant', tool_calls: [call] } },
    ],
  },
  '/responses tool': response,
}

/** Answers that have begun, and do not go on: type and text. */
const halves: Readonly<Record<string, readonly [status: number, type: string, text: string]>> = {
  '/half': [200, 'application/json', '{"a":'],
  '/half-error': [400, 'application/json', '{"error":'],
  '/files/file_1/content': [
    200,
    'application/jsonl',
    '{"custom_id":"a","response":{"status_code":200,"request_id":"r","body":{}}}\n{"cust',
  ],
}

/** What of a body decides on the answer. */
interface Sent {
  readonly model?: string
  readonly stream?: boolean
}

/** Answers requests as far as it takes to have a client wait in a certain place; else not at all. */
export async function answer(request: IncomingMessage, reply: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost')
  let text = ''
  for await (const part of request) text += String(part)
  const sent = text.startsWith('{') ? (JSON.parse(text) as Sent) : {}
  const key = sent.model ? `${pathname} ${sent.model}` : pathname

  if (pathname === '/busy') {
    reply.writeHead(503, { 'retry-after-ms': '50000' }).end('{"error":{"message":"busy"}}')
    return
  }
  const events = sent.stream || pathname === '/events' ? streams[key] : undefined
  if (events) {
    // Else Node's fetch takes what has come by the end of the connection for the whole.
    if (key === '/responses dropped') reply.removeHeader('connection')
    reply.writeHead(200, { 'content-type': 'text/event-stream' })
    const lines = events.map((event) => (event === '[DONE]' ? event : JSON.stringify(event)))
    reply.write(lines.map((line) => `data: ${line}\n\n`).join(''), () => {
      if (key.endsWith('tool')) reply.end()
      if (key.endsWith('dropped')) reply.destroy()
    })
    return
  }
  const half = halves[pathname]
  if (half) {
    const [status, type, begun] = half
    reply.writeHead(status, { 'content-type': type }).write(begun)
    return
  }
  const body = searchParams.has('after') ? undefined : bodies[key]
  if (body) reply.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

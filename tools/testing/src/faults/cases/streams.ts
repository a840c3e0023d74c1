import { gzipSync } from 'node:zlib'
import { chunk, completion, done, event, send, stream } from '../answers.ts'
import type { Fault, Outcome } from '../fault.ts'

const two = event('one') + event('two')
const overloaded = '{"error":{"message":"overloaded","type":"server_error","code":"busy"}}'

function read(text: string, ended: 'done' | 'eof' = 'done'): Outcome {
  return { text, ended, requests: 1 }
}

function refused(text: string, fields: object = {}): Outcome {
  const error = { name: 'ApiError', status: 200, requestId: 'req_1', ...fields }
  return { text, error, message: /200 overloaded$/, requests: 1 }
}

const apiFields = { type: 'server_error', code: 'busy' }

function streamed(name: string, text: string | Buffer, full: Outcome): Fault {
  return { name, call: 'stream', answers: [stream(text)], full }
}

function unstreamed(name: string, text: string, status: number, type: string): Fault {
  return {
    name,
    call: 'stream',
    answers: [send(text, status, { 'content-type': type })],
    full: { error: { name: 'ParseError', status, text: text.trim().slice(0, 200) }, requests: 1 },
  }
}

export const streamFaults: readonly Fault[] = [
  streamed('`event: error`', `event: error\ndata: ${overloaded}\n\n`, refused('', apiFields)),
  streamed('`event: error` with text', 'event: error\ndata: overloaded\n\n', refused('')),
  streamed('`data: {"error":…}`', `data: ${overloaded}\n\n`, refused('', apiFields)),
  streamed('`data: {"error":"…"}`, a text', 'data: {"error":"overloaded"}\n\n', refused('')),
  streamed(
    '`event: error` after two events',
    `${two}event: error\ndata: ${overloaded}\n\n`,
    refused('onetwo', apiFields),
  ),
  streamed(
    '`data: {"error":…}` after two events',
    `${two}data: ${overloaded}\n\n${event('three')}${done}`,
    refused('onetwo', apiFields),
  ),
  streamed(
    '`data: {"error":…}` within one chunk of events',
    `${event('one')}data: ${overloaded}\n\n${event('two')}`,
    refused('one', apiFields),
  ),
  streamed(
    '`"error":null` in each event',
    two.replaceAll('"id"', '"error":null,"id"') + done,
    read('onetwo'),
  ),

  unstreamed(
    '200 with a completion instead of a stream',
    JSON.stringify(completion),
    200,
    'application/json',
  ),
  unstreamed(
    '200 with HTML instead of a stream',
    '<!doctype html><title>Log in</title>',
    200,
    'text/html',
  ),
  unstreamed('200 with an empty stream', '', 200, 'text/event-stream'),
  unstreamed('200 with nothing but comments', ': hello\n\n', 200, 'text/event-stream'),
  unstreamed('204 instead of a stream', '', 204, 'application/json'),
  {
    name: '200 with `{"error":…}` instead of a stream',
    call: 'stream',
    answers: [send(overloaded)],
    full: refused('', apiFields),
  },
  {
    name: 'A stream without a content type',
    call: 'stream',
    answers: [
      ({ response }) => {
        response.end(two + done)
      },
    ],
    full: read('onetwo'),
  },
  {
    name: 'A stream as `application/json`',
    call: 'stream',
    answers: [send(two + done)],
    full: read('onetwo'),
  },

  streamed('More after `[DONE]`', `${two}${done}${event('three')}data: {oops\n\n`, read('onetwo')),
  {
    name: 'A connection that stays open after `[DONE]`',
    call: 'stream',
    answers: [
      ({ response }) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' })
        response.write(two + done)
      },
    ],
    full: read('onetwo'),
  },
  streamed('The end without `[DONE]`', two, read('onetwo', 'eof')),
  streamed('Cut off in an event', `${two}${event('three').slice(0, 40)}`, {
    text: 'onetwo',
    error: { name: 'StreamError' },
    message: /cut off/,
    requests: 1,
  }),
  streamed('The last event whole, its blank line missing', two.trimEnd(), read('onetwo', 'eof')),
  {
    name: 'A gzip stream that is cut off in an event',
    call: 'stream',
    answers: [
      stream(gzipSync(two + event(randomText())).subarray(0, -400), { 'content-encoding': 'gzip' }),
    ],
    full: { text: 'onetwo', error: { name: 'StreamError' }, requests: 1 },
  },
  streamed('An event that is not JSON', `${two}data: {oops\n\n${event('three')}${done}`, {
    text: 'onetwo',
    error: { name: 'ParseError', status: 200, text: '{oops' },
    requests: 1,
  }),
  streamed(
    'Events of an unknown name',
    (two + done).replaceAll('data: {', 'event: news\ndata: {'),
    read('onetwo'),
  ),
  streamed(
    'Events without data between',
    `event: ping\n\nid: 1\n\nretry: 5\n\n${event('one')}event: ping\ndata:\n\n${event('two')}${done}`,
    read('onetwo'),
  ),
  streamed(
    'Chunks without choices',
    `data: {}\n\ndata: {"choices":null}\n\ndata: {"choices":[]}\n\n${two}${done}`,
    read('onetwo'),
  ),
  streamed('Lines that end in `\\r\\n`', (two + done).replaceAll('\n', '\r\n'), read('onetwo')),
  streamed('Lines that end in `\\r`', (two + done).replaceAll('\n', '\r'), read('onetwo')),
  streamed('No space after `data:`', (two + done).replaceAll('data: ', 'data:'), read('onetwo')),
  streamed('A byte order mark at the start', `\uFEFF${two}${done}`, read('onetwo')),
  streamed(
    'An event over several lines of `data:`',
    event('one').replaceAll(',"', ',\ndata: "') + event('two') + done,
    read('onetwo'),
  ),
  streamed(
    'Bytes that are no UTF-8',
    Buffer.concat([
      Buffer.from(event('one').replace('one', 'o#e')).map((byte) => (byte === 0x23 ? 0xff : byte)),
      Buffer.from(done),
    ]),
    read('o\uFFFDe'),
  ),
  {
    name: 'A character cut in two',
    call: 'stream',
    answers: [
      ({ response }) => {
        const bytes = Buffer.from(`data: ${JSON.stringify(chunk('🌳'))}\n\n${done}`)
        const middle = bytes.indexOf(0xf0) + 2
        response.writeHead(200, { 'content-type': 'text/event-stream' })
        response.write(bytes.subarray(0, middle), () =>
          setImmediate(() => response.end(bytes.subarray(middle))),
        )
      },
    ],
    full: read('🌳'),
  },
]

/** Text that gzip cannot make much shorter, the same each time. */
function randomText(): string {
  let seed = 1
  return Array.from({ length: 2000 }, () => {
    seed = (seed * 48_271) % 2_147_483_647
    return (seed % 36).toString(36)
  }).join('')
}

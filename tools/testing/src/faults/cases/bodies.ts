import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { answerText, completion, done, event, send, stream, succeed } from '../answers.ts'
import type { Fault } from '../fault.ts'
import { refused } from './status.ts'

const body = JSON.stringify(completion)
const answered = { text: answerText, requests: 1 }

function unread(name: string, text: string, status = 200, type = 'application/json'): Fault {
  return {
    name,
    call: 'create',
    answers: [send(text, status, { 'content-type': type })],
    full: {
      error: { name: 'ParseError', status, text: text.slice(0, 200), requestId: 'req_1' },
      requests: 1,
    },
  }
}

function compressed(encoding: string, bytes: Buffer): Fault {
  return {
    name: `A body compressed with ${encoding}`,
    call: 'create',
    answers: [send(bytes, 200, { 'content-encoding': encoding })],
    full: answered,
  }
}

export const bodyFaults: readonly Fault[] = [
  unread('200 with HTML', '<!doctype html><title>Log in</title>', 200, 'text/html'),
  unread('200 with JSON that is cut off', body.slice(0, -20)),
  unread('200 with a stream', `${event('one')}${done}`.trim(), 200, 'text/event-stream'),
  unread('200 with nothing', ''),
  unread('204', '', 204),
  {
    name: '200 with `{"error":…}`',
    call: 'create',
    answers: [send('{"error":{"message":"no","type":"refused","code":"why"}}')],
    full: refused(200),
  },
  {
    name: '103 before the answer',
    call: 'create',
    answers: [
      (exchange) => {
        exchange.response.writeEarlyHints({ link: '</a.css>; rel=preload' })
        succeed()(exchange)
      },
    ],
    full: answered,
  },
  {
    name: 'JSON as `text/plain`',
    call: 'create',
    answers: [send(body, 200, { 'content-type': 'text/plain' })],
    full: answered,
  },
  {
    name: 'JSON without a content type',
    call: 'create',
    answers: [
      ({ response }) => {
        response.end(body)
      },
    ],
    full: answered,
  },
  compressed('gzip', gzipSync(body)),
  compressed('deflate', deflateSync(body)),
  compressed('br', brotliCompressSync(body)),
  {
    name: 'A gzip body that is cut off',
    call: 'create',
    answers: [send(gzipSync(body).subarray(0, 60), 200, { 'content-encoding': 'gzip' })],
    full: { error: { name: 'ParseError' }, requests: 1 },
  },
  {
    name: 'A body that says gzip and is not',
    call: 'create',
    answers: [send(body, 200, { 'content-encoding': 'gzip' })],
    full: { error: { name: 'ConnectionError' }, requests: 3 },
    lite: { error: { name: 'ConnectionError' }, requests: 1 },
  },
  {
    name: 'A stream compressed with gzip',
    call: 'stream',
    answers: [stream(gzipSync(event('one') + done), { 'content-encoding': 'gzip' })],
    full: { text: 'one', ended: 'done', requests: 1 },
  },
]

import { begin, done, event, halfClose, ignore, raw, repeat, reset, stream } from '../answers.ts'
import type { Fault } from '../fault.ts'

const broken = { name: 'ConnectionError' }
const tooSlow = { name: 'TimeoutError', limit: 'timeout', after: 50 }
const tooIdle = { name: 'TimeoutError', limit: 'idleTimeout', after: 50 }
/** Makes a connection one that should stay, so that its end is a surprise. */
const kept = { connection: 'keep-alive' }
const two = event('one') + event('two')
const partial = 'HTTP/1.1 200 OK\nconnection: close\ncontent-length: 1000\n\n{"id":'

/** A fault that is worth another try: with the same end each time, here. */
const threeTries = { full: { error: broken, requests: 3 }, lite: { error: broken, requests: 1 } }
const threeTimeouts = {
  full: { error: tooSlow, requests: 3 },
  lite: { error: tooSlow, requests: 1 },
}

export const connectionFaults: readonly Fault[] = [
  {
    name: 'Nobody listens on the port',
    call: 'create',
    address: 'refused',
    answers: [],
    full: { error: broken, message: /ECONNREFUSED/, requests: 3 },
    lite: { error: broken, message: /ECONNREFUSED/, requests: 1 },
  },
  {
    name: 'The name of the server does not exist',
    call: 'create',
    address: 'unknown',
    answers: [],
    full: { error: broken, message: /nowhere\.invalid/, requests: 3 },
    lite: { error: broken, message: /nowhere\.invalid/, requests: 1 },
  },
  { name: 'Reset before the headers', call: 'create', answers: [reset], ...threeTries },
  {
    name: 'Reset before the headers, once',
    call: 'stream',
    answers: [reset, stream(two + done)],
    full: { text: 'onetwo', ended: 'done', requests: 2 },
    lite: { error: broken, requests: 1 },
  },
  { name: 'Reset within the body', call: 'create', answers: [raw(partial, reset)], ...threeTries },
  {
    name: 'Reset within a stream',
    call: 'stream',
    answers: [begin(two, reset, kept)],
    full: { text: 'onetwo', error: broken, requests: 1 },
  },
  {
    name: 'Closed within a stream that ends with its connection',
    call: 'stream',
    answers: [raw(`HTTP/1.1 200 OK\nconnection: close\n\n${two}`, halfClose)],
    // HTTP has no sign of it; what is left to tell is that no `[DONE]` came.
    full: { text: 'onetwo', ended: 'eof', requests: 1 },
  },
  {
    name: 'Closed before the headers',
    call: 'create',
    answers: [halfClose],
    ...threeTries,
  },
  {
    name: 'Closed within a body of known length',
    call: 'create',
    answers: [raw(partial, halfClose)],
    ...threeTries,
  },
  {
    name: 'Closed between chunks of a stream',
    call: 'stream',
    answers: [begin(two, halfClose, kept)],
    full: { text: 'onetwo', error: broken, requests: 1 },
  },
  {
    name: 'An answer that is not HTTP',
    call: 'create',
    answers: [raw('SSH-2.0-OpenSSH_9.2\n', halfClose)],
    ...threeTries,
  },
  {
    name: 'A chunk of a size that is no number',
    call: 'create',
    answers: [raw('HTTP/1.1 200 OK\nconnection: close\ntransfer-encoding: chunked\n\nzz\n{}\n')],
    ...threeTries,
  },
  {
    name: 'Headers of 1 MB',
    call: 'create',
    answers: [raw(`HTTP/1.1 200 OK\nconnection: close\nx-long: ${'x'.repeat(2 ** 20)}\n\n{}`)],
    ...threeTries,
  },
  {
    name: 'Headers that never come',
    call: 'create',
    limits: { timeout: 50 },
    answers: [ignore],
    ...threeTimeouts,
  },
  {
    name: 'Headers of a stream that never come',
    call: 'stream',
    limits: { timeout: 50 },
    answers: [ignore],
    ...threeTimeouts,
  },
  {
    name: 'A body that stalls',
    call: 'create',
    limits: { timeout: 50 },
    answers: [raw(partial)],
    ...threeTimeouts,
  },
  {
    name: 'The body of an error that stalls',
    call: 'create',
    limits: { timeout: 50 },
    answers: [raw(partial.replace('200 OK', '400 Bad Request'))],
    ...threeTimeouts,
  },
  {
    name: 'A body that trickles, a byte every 10 ms',
    call: 'create',
    limits: { timeout: 50 },
    answers: [
      raw(
        partial,
        repeat(10, ({ socket }) => socket.write(' ')),
      ),
    ],
    ...threeTimeouts,
  },
  {
    name: 'A stream that stalls after two events',
    call: 'stream',
    limits: { timeout: 4_000, idleTimeout: 1_500 },
    answers: [begin(two)],
    full: { text: 'onetwo', error: { ...tooIdle, after: 1_500 }, requests: 1 },
  },
  {
    name: 'A stream of nothing but comments',
    call: 'stream',
    limits: { timeout: 4_000, idleTimeout: 50 },
    answers: [
      begin(
        '',
        repeat(10, ({ response }) => response.write(': keep-alive\n\n')),
      ),
    ],
    full: { error: tooIdle, requests: 1 },
  },
  {
    name: 'A stream whose event trickles, a byte every 10 ms',
    call: 'stream',
    limits: { timeout: 4_000, idleTimeout: 50 },
    answers: [
      begin(
        'data: "',
        repeat(10, ({ response }) => response.write('x')),
      ),
    ],
    full: { error: tooIdle, requests: 1 },
  },
]

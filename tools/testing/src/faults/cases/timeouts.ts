import { answerText, begin, done, event, fail, ignore, raw, repeat, succeed } from '../answers.ts'
import { type Fault, someText } from '../fault.ts'

function ranOut(limit: string, after: number): Record<string, unknown> {
  return { name: 'TimeoutError', limit, after }
}

/** A stream that goes on and on, an event every 10 ms. */
const endless = begin(
  '',
  repeat(10, ({ response }) => response.write(event('.'))),
)
const comments = begin(
  '',
  repeat(10, ({ response }) => response.write(': wait\n\n')),
)
const stalled = raw('HTTP/1.1 200 OK\nconnection: close\ncontent-length: 9\n\n{')

// Where something has to arrive in time, the limit is long enough for a machine that is busy.

export const timeoutFaults: readonly Fault[] = [
  {
    name: '`timeout` alone, no retries: no headers',
    call: 'create',
    limits: { timeout: 50, maxRetries: 0 },
    answers: [ignore],
    full: { error: ranOut('timeout', 50), message: /timeout of 50 ms ran out/, requests: 1 },
  },
  {
    name: '`timeout` alone: no headers once, then the answer',
    call: 'create',
    limits: { timeout: 2_000 },
    answers: [ignore, succeed()],
    full: { text: answerText, requests: 2 },
    lite: { error: ranOut('timeout', 2_000), requests: 1 },
  },
  {
    name: '`totalTimeout` alone: no headers',
    call: 'create',
    limits: { totalTimeout: 50 },
    answers: [ignore],
    full: { error: ranOut('totalTimeout', 50), message: /totalTimeout of 50 ms/, requests: 1 },
  },
  {
    name: '`totalTimeout` alone: a body that stalls',
    call: 'create',
    limits: { totalTimeout: 50 },
    answers: [stalled],
    full: { error: ranOut('totalTimeout', 50), requests: 1 },
  },
  {
    name: '`totalTimeout` alone: a pause of 30 s before the retry',
    call: 'create',
    limits: { totalTimeout: 2_000 },
    answers: [fail(503, { 'retry-after': '30' }), succeed()],
    full: { error: ranOut('totalTimeout', 2_000), requests: 1 },
    lite: { error: { name: 'ApiError', status: 503, retryAfter: 30_000 }, requests: 1 },
  },
  {
    name: '`totalTimeout` alone: an endless stream',
    call: 'stream',
    limits: { totalTimeout: 2_000 },
    answers: [endless],
    full: { text: someText, error: ranOut('totalTimeout', 2_000), requests: 1 },
  },
  {
    name: '`idleTimeout` alone: a stream of comments',
    call: 'stream',
    limits: { idleTimeout: 50 },
    answers: [comments],
    full: { error: ranOut('idleTimeout', 50), message: /idleTimeout of 50 ms/, requests: 1 },
  },
  {
    name: '`idleTimeout` alone: it does not limit the headers, nor a completion',
    call: 'create',
    limits: { idleTimeout: 1 },
    answers: [
      (exchange) => {
        setTimeout(() => succeed()(exchange), 50)
      },
    ],
    full: { text: answerText, requests: 1 },
  },
  {
    name: '`timeout` within `totalTimeout`: no headers, three times',
    call: 'create',
    limits: { timeout: 30, totalTimeout: 30_000 },
    answers: [ignore],
    full: { error: ranOut('timeout', 30), requests: 3 },
    lite: { error: ranOut('timeout', 30), requests: 1 },
  },
  {
    name: '`totalTimeout` within the retries of `timeout`',
    call: 'create',
    limits: { timeout: 30, totalTimeout: 200 },
    answers: [ignore],
    full: { error: ranOut('totalTimeout', 200), requests: 1 },
    lite: { error: ranOut('timeout', 30), requests: 1 },
  },
  {
    name: '`timeout` is the default of `idleTimeout`: a stream of comments',
    call: 'stream',
    limits: { timeout: 2_000 },
    answers: [comments],
    full: { error: ranOut('idleTimeout', 2_000), requests: 1 },
  },
  {
    name: '`timeout` beside `idleTimeout`: a stream that outlasts `timeout`',
    call: 'stream',
    limits: { timeout: 2_000, idleTimeout: 4_000 },
    answers: [
      begin(event('one'), ({ response }) => {
        setTimeout(() => response.end(event('two') + done), 2_200)
      }),
    ],
    full: { text: 'onetwo', ended: 'done', requests: 1 },
  },
  {
    name: '`idleTimeout` within `totalTimeout`: a stream of comments',
    call: 'stream',
    limits: { idleTimeout: 50, totalTimeout: 4_000 },
    answers: [comments],
    full: { error: ranOut('idleTimeout', 50), requests: 1 },
  },
  {
    name: '`totalTimeout` within `idleTimeout`: a stream of comments',
    call: 'stream',
    limits: { idleTimeout: 4_000, totalTimeout: 100 },
    answers: [comments],
    full: { error: ranOut('totalTimeout', 100), requests: 1 },
  },
  {
    name: 'All three: a stream of comments',
    call: 'stream',
    limits: { timeout: 4_000, idleTimeout: 50, totalTimeout: 4_500 },
    answers: [comments],
    full: { error: ranOut('idleTimeout', 50), requests: 1 },
  },
]

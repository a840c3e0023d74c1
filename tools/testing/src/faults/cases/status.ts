import { answerText, fail, raw, send, succeed } from '../answers.ts'
import type { Fault, Outcome } from '../fault.ts'

const soon = { 'retry-after-ms': '1' }

/** Faults that pass: the full client has the answer on its second try. */
function refusedOnce(name: string, status: number, headers: Record<string, string>): Fault {
  return {
    name,
    call: 'create',
    answers: [fail(status, headers), succeed()],
    full: { text: answerText, requests: 2 },
    lite: refused(status),
  }
}

/** What comes of `fail`, in either client. */
export function refused(status: number, fields: object = {}): Outcome {
  return {
    error: {
      name: 'ApiError',
      status,
      type: 'refused',
      code: 'why',
      requestId: 'req_1',
      ...fields,
    },
    message: new RegExp(`^POST /chat/completions: ${status} no$`),
    requests: 1,
  }
}

/** Faults that another try would not mend, or that the server forbids to try again. */
function refusedForGood(
  name: string,
  status: number,
  headers: Record<string, string> = {},
  fields?: object,
): Fault {
  return {
    name,
    call: 'create',
    answers: [fail(status, headers), succeed()],
    full: refused(status, fields),
  }
}

function inSeconds(seconds: number): string {
  return new Date(Date.now() + seconds * 1000).toUTCString()
}

export const statusFaults: readonly Fault[] = [
  ...[408, 409, 429, 500, 502, 503, 504, 529].map((status) =>
    refusedOnce(`${status}, then the answer`, status, soon),
  ),
  {
    name: '503, each time',
    call: 'create',
    answers: [fail(503, soon)],
    full: { ...refused(503), requests: 3 },
    lite: refused(503),
  },
  {
    name: '503 with a body that stalls, then the answer',
    call: 'create',
    limits: { timeout: 2_000 },
    answers: [
      raw('HTTP/1.1 503 No\nretry-after-ms: 1\nconnection: close\ncontent-length: 9\n\n{'),
      succeed(),
    ],
    full: { text: answerText, requests: 2 },
    lite: { error: { name: 'TimeoutError', limit: 'timeout', after: 2_000 }, requests: 1 },
  },
  {
    name: '500 with HTML, each time',
    call: 'create',
    answers: [send('<h1>Bad gateway</h1>', 500, { 'content-type': 'text/html', ...soon })],
    full: {
      error: { name: 'ApiError', status: 500, body: '<h1>Bad gateway</h1>' },
      message: /500 <h1>Bad gateway<\/h1>$/,
      requests: 3,
    },
    lite: { error: { name: 'ApiError', status: 500 }, requests: 1 },
  },
  ...[400, 401, 403, 404, 422].map((status) => refusedForGood(`${status}`, status)),
  {
    name: '401 that repeats the key',
    call: 'create',
    answers: [send('{"error":{"message":"Incorrect API key provided: sk-hush"}}', 401)],
    full: {
      error: { name: 'ApiError', status: 401 },
      message: /401 Incorrect API key provided: \[redacted\]$/,
      requests: 1,
    },
  },
  refusedOnce('400 with `x-should-retry: true`', 400, { 'x-should-retry': 'true', ...soon }),
  refusedForGood('503 with `x-should-retry: false`', 503, { 'x-should-retry': 'false' }),

  { ...refusedOnce('`retry-after-ms: 700`', 429, { 'retry-after-ms': '700' }), pause: 700 },
  {
    ...refusedOnce('`retry-after-ms: 700` beside `retry-after: 30`', 429, {
      'retry-after-ms': '700',
      'retry-after': '30',
    }),
    pause: 700,
  },
  {
    ...refusedOnce('`retry-after-ms: soon` beside `retry-after: 0.7`', 429, {
      'retry-after-ms': 'soon',
      'retry-after': '0.7',
    }),
    pause: 700,
  },
  { ...refusedOnce('`retry-after: 1`', 429, { 'retry-after': '1' }), pause: 1000 },
  { ...refusedOnce('`retry-after: 0.7`', 429, { 'retry-after': '0.7' }), pause: 700 },
  {
    ...refusedOnce('`retry-after:` a date', 429, {}),
    // Dates know whole seconds: this one is between 1 and 2 seconds away.
    answers: [(exchange) => fail(429, { 'retry-after': inSeconds(2) })(exchange), succeed()],
    pause: 950,
  },
  refusedOnce('`retry-after:` a date that is past', 429, { 'retry-after': inSeconds(-60) }),
  refusedOnce('`retry-after: -5`', 429, { 'retry-after': '-5' }),
  refusedOnce('`retry-after: soon`', 429, { 'retry-after': 'soon' }),
  refusedOnce('`retry-after: 1e999`', 429, { 'retry-after': '1e999' }),
  {
    ...refusedForGood(
      '`retry-after: 3600`',
      429,
      { 'retry-after': '3600' },
      { retryAfter: 3_600_000 },
    ),
    pause: 3_600_000,
  },
  {
    ...refusedForGood('`retry-after:` a date next year', 429, {
      'retry-after': inSeconds(365 * 24 * 3600),
    }),
    pause: 1e9,
  },
]

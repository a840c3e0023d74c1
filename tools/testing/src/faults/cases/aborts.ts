import { begin, event, fail, raw, repeat } from '../answers.ts'
import { type Fault, type Outcome, reason } from '../fault.ts'
import type { Answer, Exchange } from '../startFaultServer.ts'

const two = event('one') + event('two')
const handedBack: Outcome = { error: reason, requests: 1 }
const partial = 'content-length: 1000\nconnection: close\n\n{"error":'

/** Lets what was sent arrive before the caller changes their mind. */
function abortSoon({ abort }: Exchange): void {
  setTimeout(abort, 300)
}

function create(name: string, answer: Answer): Fault {
  return { name, call: 'create', answers: [answer], full: handedBack }
}

export const abortFaults: readonly Fault[] = [
  create('Aborted before the headers', ({ abort }) => abort()),
  create('Aborted within a body', raw(`HTTP/1.1 200 OK\n${partial}`, abortSoon)),
  create('Aborted within the body of an error', raw(`HTTP/1.1 400 No\n${partial}`, abortSoon)),
  {
    ...create('Aborted in the pause before a retry', (exchange) => {
      fail(503, { 'retry-after': '30' })(exchange)
      abortSoon(exchange)
    }),
    lite: { error: { name: 'ApiError', status: 503 }, requests: 1 },
  },
  {
    name: 'Aborted while an event is awaited',
    call: 'stream',
    answers: [begin(two, abortSoon)],
    full: { ...handedBack, text: 'onetwo' },
  },
  {
    name: 'Aborted while comments come',
    call: 'stream',
    answers: [
      begin('', (exchange) => {
        repeat(10, ({ response }) => response.write(': wait\n\n'))(exchange)
        abortSoon(exchange)
      }),
    ],
    full: handedBack,
  },
  {
    name: 'Aborted while speech is read',
    call: 'speech',
    answers: [raw('HTTP/1.1 200 OK\nconnection: close\ncontent-length: 9\n\n.', abortSoon)],
    full: handedBack,
  },
]

import { fail, halfClose, raw, repeat, reset, send } from '../answers.ts'
import type { Fault } from '../fault.ts'

const head =
  'HTTP/1.1 200 OK\nconnection: close\ncontent-type: audio/mpeg\ncontent-length: 1000\n\n'
const audio = { 'content-type': 'audio/mpeg' }
const broken = { error: { name: 'ConnectionError' }, requests: 1 }
const tooSlow = {
  error: { name: 'TimeoutError', limit: 'timeout', after: 1_500 },
  requests: 1,
}

/** Bytes, which are handed on as they come: it is the reading of them that fails. */
export const speechFaults: readonly Fault[] = [
  {
    name: 'Speech, reset within',
    call: 'speech',
    answers: [raw(head, reset)],
    full: broken,
  },
  {
    name: 'Speech, closed within',
    call: 'speech',
    answers: [raw(head, halfClose)],
    full: broken,
  },
  {
    name: 'Speech that stalls',
    call: 'speech',
    limits: { timeout: 1_500 },
    answers: [raw(head)],
    full: tooSlow,
  },
  {
    name: 'Speech that trickles, a byte every 10 ms',
    call: 'speech',
    limits: { timeout: 1_500 },
    answers: [
      raw(
        head,
        repeat(10, ({ socket }) => socket.write('.')),
      ),
    ],
    full: tooSlow,
  },
  {
    name: '503, then speech',
    call: 'speech',
    answers: [fail(503, { 'retry-after-ms': '1' }), send('sound', 200, audio)],
    full: { text: 'sound', requests: 2 },
    lite: { error: { name: 'ApiError', status: 503 }, requests: 1 },
  },
]

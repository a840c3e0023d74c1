import { expect, test } from 'vitest'
import { succeed } from './answers.ts'
import { describeOutcome } from './describeOutcome.ts'
import type { Fault } from './fault.ts'
import type { Observation } from './observe.ts'
import type { Arrival } from './startFaultServer.ts'

const arrival: Arrival = { method: 'POST', path: '/v1', headers: {}, body: '{}', time: 0 }
const fault: Fault = {
  name: 'A fault',
  call: 'create',
  answers: [succeed()],
  full: { text: 'Hi', requests: 1 },
}
const observation: Observation = {
  error: undefined,
  hangs: false,
  events: 0,
  text: 'Hi',
  ended: undefined,
  sent: 1,
  arrivals: [arrival],
  strangers: [],
  open: 0,
  listeners: 0,
  time: 1,
  memory: 0,
}
const thrown = new (class ApiError extends Error {
  status = 503
})()
const leaked = { ...arrival, headers: { authorization: 'Bearer sk-hush', accept: '*/*' } }
const late = { ...arrival, time: 10 }

test.each<[string, Partial<Fault>, Partial<Observation>]>([
  ['the answer', {}, {}],
  ['no answer, no error', {}, { text: '' }],
  ['ApiError (503)', {}, { error: thrown }],
  ['ApiError (503) after 3 tries', {}, { error: thrown, sent: 3 }],
  ['AbortError', {}, { error: new DOMException('', 'AbortError') }],
  ['hangs (> 5 s)', {}, { hangs: true }],
  ['the answer on try 2', { pause: 10 }, { arrivals: [arrival, late] }],
  ['the answer on try 2, sooner than asked', { pause: 11 }, { arrivals: [arrival, late] }],
  ['the answer, connection left open', {}, { open: 1 }],
  ['follows as POST', { redirect: 'home' }, { arrivals: [arrival, arrival] }],
  ['follows with the prompt, authorization', { redirect: 'stranger' }, { strangers: [leaked] }],
  [
    'follows with no credentials',
    { redirect: 'stranger' },
    { strangers: [{ ...arrival, body: '' }] },
  ],
  ['empty stream, no error', { call: 'stream' }, { text: '' }],
  ['1 event', { call: 'stream' }, { events: 1 }],
  ['2 events, ended: eof', { call: 'stream' }, { events: 2, ended: 'eof' }],
  ['2 events, another text', { call: 'stream' }, { events: 2, text: 'Ho' }],
  ['2 events, ApiError (503)', { call: 'stream' }, { events: 2, error: thrown }],
  [
    '2 events, no error',
    { call: 'stream', full: { error: { name: 'ApiError' }, requests: 1 } },
    { events: 2 },
  ],
  ['1,000 events, 2 MB of memory', { call: 'stream', size: 'many' }, { events: 1000, memory: 2e6 }],
])('behavior: %s', (said, faultChange, change) => {
  expect(describeOutcome({ ...fault, ...faultChange }, { ...observation, ...change })).toBe(said)
})

import { expect, test } from 'vitest'
import { ignore, succeed } from './answers.ts'
import type { Fault } from './fault.ts'
import { findMisses } from './findMisses.ts'
import type { Observation } from './observe.ts'
import type { Arrival } from './startFaultServer.ts'

const arrival: Arrival = { method: 'POST', path: '/v1', headers: {}, body: '{}', time: 0 }

const fine: Observation = {
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

const fault: Fault = {
  name: 'None',
  call: 'create',
  answers: [succeed()],
  full: { text: 'Hi', requests: 1 },
}

const fields = { name: 'TimeoutError', limit: 'timeout', after: 50 }
const timedOut = Object.assign(new Error('timeout of 50 ms ran out'), fields)
const timeout: Fault = {
  name: 'A timeout',
  call: 'create',
  answers: [ignore],
  full: {
    error: fields,
    message: /50 ms/,
    requests: 3,
  },
  lite: { error: { name: 'TimeoutError' }, requests: 1 },
}
const timedOutThrice = { ...fine, text: '', error: timedOut, sent: 3 }

test('default', () => {
  expect(findMisses(fault, 'bonsai', fine)).toEqual([])
  expect(findMisses(timeout, 'bonsai', timedOutThrice)).toEqual([])
  expect(findMisses(timeout, 'lite', { ...timedOutThrice, sent: 1 })).toEqual([])
})

test.each<[string, Partial<Observation>, string]>([
  ['a call that hangs', { hangs: true }, 'it hangs'],
  ['an error', { error: new Error('no') }, 'error should be undefined, and is Error: no'],
  ['another text', { text: '' }, 'text should be "Hi", and is ""'],
  ['an end', { ended: 'eof' }, 'ended should be undefined, and is "eof"'],
  ['a request too many', { arrivals: [arrival, arrival] }, 'the number of requests should be 1'],
  ['a stranger', { strangers: [{ ...arrival, body: 'prompt' }] }, 'what a stranger saw should be'],
  ['a connection left', { open: 1 }, 'the number of connections left open should be 0'],
  ['a listener left', { listeners: 1 }, 'the number of listeners left on the signal should be 0'],
  ['a secret in an error', { error: new Error('sk-hush') }, 'the error shows a secret'],
])('error: %s', (_, change, miss) => {
  const misses = findMisses(fault, 'bonsai', { ...fine, ...change })

  expect(misses.some((each) => each.startsWith(miss))).toBe(true)
})

test('error: an error that does not come, or says something else', () => {
  const other = Object.assign(new Error('late'), fields, { limit: 'idleTimeout' })

  expect(findMisses(timeout, 'bonsai', { ...timedOutThrice, error: undefined })).toContain(
    'name should be "TimeoutError", and is undefined',
  )
  expect(findMisses(timeout, 'bonsai', { ...timedOutThrice, error: other })).toEqual([
    'limit should be "timeout", and is "idleTimeout"',
    'the error should say /50 ms/, and says "late"',
  ])
})

test('error: a retry that comes too early, or goes out as something else', () => {
  const paused: Fault = {
    ...fault,
    pause: 700,
    full: { ...fault.full, requests: 2, method: 'GET' },
  }
  const arrivals = [arrival, { ...arrival, time: 699 }]

  expect(findMisses(paused, 'bonsai', { ...fine, arrivals })).toEqual([
    'the last method should be "GET", and is "POST"',
    'the retry came after 699 ms, not 700',
  ])
})

test('error: a stream that is kept in memory', () => {
  expect(findMisses({ ...fault, size: 'many' }, 'bonsai', { ...fine, memory: 1e9 })).toEqual([
    'it took 1000000000 bytes of memory more than before',
  ])
})

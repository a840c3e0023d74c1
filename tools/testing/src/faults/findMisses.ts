import { isDeepStrictEqual } from 'node:util'
import { type Fault, type Outcome, someText } from './fault.ts'
import { type Observation, showsSecret } from './observe.ts'
import type { ours } from './ours.ts'

/** Headers that `fetch` sends of its own accord. */
const ofFetch = /^(host|connection|user-agent|accept-language|accept-encoding|sec-fetch-mode)$/

/** What a stream may take while it is read, however long it is; much of it is garbage, in bytes. */
const mostMemory = 200e6

/** Says in what a client of ours did something else than it should. */
export function findMisses(
  fault: Fault,
  client: keyof typeof ours,
  observation: Observation,
): string[] {
  const outcome: Outcome = client === 'lite' && fault.lite ? fault.lite : fault.full
  const { error, arrivals, strangers, sent, hangs, open, listeners, memory } = observation
  if (hangs) return ['it hangs']
  const misses: string[] = []
  function compare(what: string, actual: unknown, expected: unknown): void {
    if (!isDeepStrictEqual(actual, expected))
      misses.push(`${what} should be ${show(expected)}, and is ${show(actual)}`)
  }

  if (outcome.error instanceof Error) {
    if (error !== outcome.error)
      misses.push(`the error should be the caller's, and is ${show(error)}`)
  } else if (outcome.error)
    for (const [name, value] of Object.entries(outcome.error))
      compare(name, (error as Record<string, unknown> | undefined)?.[name], value)
  else compare('error', error, undefined)
  const said = error instanceof Error ? error.message : ''
  if (outcome.message && !outcome.message.test(said))
    misses.push(`the error should say ${outcome.message}, and says ${show(said)}`)
  if (showsSecret(error)) misses.push('the error shows a secret')

  if (outcome.text === someText) compare('having read some text', observation.text !== '', true)
  else compare('text', observation.text, outcome.text ?? '')
  compare('ended', observation.ended, outcome.ended)

  // Where there is no server, none arrives; and one that ran out of time may not have arrived.
  const isUnseen = fault.address || outcome.error?.name === 'TimeoutError'
  compare('the number of requests', isUnseen ? sent : arrivals.length, outcome.requests)
  if (outcome.method) compare('the last method', arrivals.at(-1)?.method, outcome.method)
  const [first, second] = arrivals
  if (fault.pause && first && second && second.time - first.time < fault.pause)
    misses.push(`the retry came after ${second.time - first.time} ms, not ${fault.pause}`)

  const seen = strangers.map(({ headers, body }) => [
    body,
    Object.fromEntries(Object.entries(headers).filter(([name]) => !ofFetch.test(name))),
  ])
  compare('what a stranger saw', seen, outcome.stranger ? [['', outcome.stranger]] : [])

  if (fault.size === 'many' && memory > mostMemory)
    misses.push(`it took ${memory} bytes of memory more than before`)
  compare('the number of connections left open', open, 0)
  compare('the number of listeners left on the signal', listeners, 0)
  return misses
}

function show(value: unknown): string {
  if (value instanceof Error) return `${value.name}: ${value.message}`
  return (JSON.stringify(value) ?? String(value)).slice(0, 300)
}

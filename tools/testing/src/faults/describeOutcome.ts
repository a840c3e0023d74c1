import { type Fault, reason, someText } from './fault.ts'
import { type Observation, patienceFor, showsSecret } from './observe.ts'
import type { Arrival } from './startFaultServer.ts'

/** Says in a few words what a client made of a fault. */
export function describeOutcome(fault: Fault, observation: Observation): string {
  const { error, hangs, events, open, arrivals, memory } = observation
  const parts = [describeStranger(observation)]
  if (fault.call === 'stream' && events > 0) parts.push(countEvents(fault, events))
  if (hangs) parts.push(`hangs (> ${patienceFor(fault) / 1000} s)`)
  else if (error !== undefined) {
    parts.push(nameError(error) + countTries(fault, observation))
    if (showsSecret(error)) parts.push('shows the key')
  } else parts.push(...describeEnd(fault, observation))
  if (fault.size === 'many' && !hangs) parts.push(`${Math.round(memory / 1e6)} MB of memory`)
  // A call that hangs holds its connection anyway.
  if (open > 0 && arrivals.length > 0 && !hangs) parts.push('connection left open')
  return parts.filter(Boolean).join(', ')
}

function countEvents({ full }: Fault, events: number): string {
  // Of an endless stream, chance says how many.
  if (full.text === someText) return 'events'
  return `${events.toLocaleString('en')} ${events === 1 ? 'event' : 'events'}`
}

function describeEnd(fault: Fault, observation: Observation): string[] {
  const { events, text, ended, arrivals } = observation
  if (fault.call === 'stream') {
    if (events === 0) return ['empty stream, no error']
    if (fault.full.error) return ['no error']
    if (text !== fault.full.text) return ['another text']
    return ended ? [`ended: ${ended}`] : []
  }
  if (fault.redirect === 'stranger') return text ? [] : ['no answer, no error']
  if (text === '') return ['no answer, no error']
  if (fault.redirect === 'home') return [`follows as ${arrivals.at(-1)?.method}`]
  if (arrivals.length < 2) return ['the answer']
  const [first, second] = arrivals
  const isEarly = fault.pause && Number(second?.time) - Number(first?.time) < fault.pause
  return [`the answer on try ${arrivals.length}${isEarly ? ', sooner than asked' : ''}`]
}

/** What reached a server that the client was not made for. */
function describeStranger({ strangers }: Observation): string {
  const [arrival] = strangers
  if (!arrival) return ''
  const found = secretsOf(arrival)
  if (arrival.body) found.unshift('the prompt')
  return `follows with ${found.join(', ') || 'no credentials'}`
}

/** Names what is nobody else's business, and was sent all the same. */
function secretsOf({ headers }: Arrival): string[] {
  const found = Object.keys(headers).filter((name) => String(headers[name]).includes('hush'))
  return found.length > 3 ? [`${found.length} credential headers`] : found
}

function countTries({ redirect }: Fault, { sent }: Observation): string {
  // Who follows a redirect sends more than one request, too.
  return sent > 1 && !redirect ? ` after ${sent} tries` : ''
}

/** An error as one would look for it: by its class, and what tells it from others of that class. */
function nameError(error: unknown): string {
  if (error === reason) return 'the reason'
  const { constructor, name, status, limit } = Object(error) as {
    readonly constructor: { readonly name: string }
    readonly name?: string
    readonly status?: unknown
    readonly limit?: unknown
  }
  const detail = limit ?? status
  const said = constructor.name === 'DOMException' ? name : constructor.name
  return typeof detail === 'string' || typeof detail === 'number'
    ? `${said} (${detail})`
    : `${said}`
}

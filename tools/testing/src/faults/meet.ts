import { describeOutcome } from './describeOutcome.ts'
import type { Contender } from './contender.ts'
import type { Fault } from './fault.ts'
import { findMisses } from './findMisses.ts'
import { observe, patienceFor, patienceForOurs } from './observe.ts'
import { ours } from './ours.ts'
import { peers } from './peers.ts'

/** What came of a meeting. */
export interface Meeting {
  /** In a few words. */
  readonly said: string
  /** In what a client of ours did something else than it should. */
  readonly misses: readonly string[]
}

export const clients: Readonly<Record<string, Contender>> = { ...ours, ...peers }

/** Lets a client meet a fault. */
export async function meet(client: string, fault: Fault): Promise<Meeting> {
  const contender = clients[client]
  if (!contender) throw new Error(`there is no client ${client}`)
  if (fault.call === 'list' && !contender.list) return { said: 'cannot list models', misses: [] }
  const patience = Math.max(patienceFor(fault), isOurs(client) ? patienceForOurs : 0)
  const observation = await observe(contender, fault, patience)
  return {
    said: describeOutcome(fault, observation),
    misses: isOurs(client) ? findMisses(fault, client, observation) : [],
  }
}

function isOurs(client: string): client is keyof typeof ours {
  return client in ours
}

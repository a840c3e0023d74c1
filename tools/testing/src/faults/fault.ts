import type { StreamEnd } from '@bonsai-ai/core'
import type { Answer } from './startFaultServer.ts'

/** The limits that a call is given, where its client knows them. */
export interface Limits {
  readonly timeout?: number | undefined
  readonly totalTimeout?: number | undefined
  readonly idleTimeout?: number | undefined
  readonly maxRetries?: number | undefined
}

/** Stands for the text of a stream of which it is left to chance how much is read. */
export const someText = '…'

/** What the caller aborts with. */
export const reason: Error = new RangeError('no longer needed')

/** What has to come of a fault. What is left out is not to be there: an error, events, a stranger. */
export interface Outcome {
  /** Name and fields of the error, or the very {@link reason} of the caller. */
  readonly error?: Readonly<Record<string, unknown>> | Error | undefined
  /** What its message has to say. */
  readonly message?: RegExp | undefined
  /** The text that was read before the end. */
  readonly text?: string | undefined
  /** How a stream without an error ended. */
  readonly ended?: StreamEnd | undefined
  /** Requests that arrived; for an address without a server, those that were sent. */
  readonly requests: number
  /** The method of the last one. */
  readonly method?: string | undefined
  /** Headers of the one request that a stranger saw, beyond those of any `fetch`. */
  readonly stranger?: Readonly<Record<string, string>> | undefined
}

/** A way for a server to misbehave, and what a call has to make of it. */
export interface Fault {
  /** Names the row of the table. */
  readonly name: string
  readonly call: 'create' | 'stream' | 'list' | 'speech'
  /** One for each request in turn, the last one for ever. */
  readonly answers: readonly Answer[]
  /** An address with no server behind it. */
  readonly address?: 'refused' | 'unknown' | undefined
  readonly limits?: Limits | undefined
  /** Where the answer leads. */
  readonly redirect?: 'home' | 'stranger' | undefined
  /** The pause that the server asks for before the second request, in ms. */
  readonly pause?: number | undefined
  /** Moves so much that it is measured in a process of its own: `many` too much for each test run. */
  readonly size?: 'much' | 'many' | undefined
  /** Outcome with `createClient`. */
  readonly full: Outcome
  /** Outcome with `createLiteClient`, where it is another. */
  readonly lite?: Outcome | undefined
}

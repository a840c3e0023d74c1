import { abortFaults } from './cases/aborts.ts'
import { bodyFaults } from './cases/bodies.ts'
import { connectionFaults } from './cases/connection.ts'
import { redirectFaults } from './cases/redirects.ts'
import { sizeFaults } from './cases/sizes.ts'
import { speechFaults } from './cases/speech.ts'
import { statusFaults } from './cases/status.ts'
import { streamFaults } from './cases/streams.ts'
import { timeoutFaults } from './cases/timeouts.ts'
import type { Fault } from './fault.ts'

/** All faults, by the section of the document that tells of them. */
export const faults: Readonly<Record<string, readonly Fault[]>> = {
  connection: connectionFaults,
  sizes: sizeFaults,
  speech: speechFaults,
  status: statusFaults,
  bodies: bodyFaults,
  redirects: redirectFaults,
  timeouts: timeoutFaults,
  aborts: abortFaults,
  streams: streamFaults,
}

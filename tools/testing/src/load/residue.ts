import { getEventListeners, once } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { LoadServer } from './startLoadServer.ts'

/** What is there once all work is done. */
export interface Residue {
  /** Bytes of the heap, after its garbage was collected. */
  readonly heap: number
  readonly timers: number
  /** Listeners of the caller's signal. */
  readonly listeners: number
  /** Connections that a request was left on, of the server and of this process. */
  readonly sockets: number
}

/** Counts what is there, as soon as the server has seen the last connections end. */
export async function countResidue(server: LoadServer, signal: AbortSignal): Promise<Residue> {
  let sockets: number
  for (let look = 0; ; look++) {
    sockets = (await server.count()).sockets + count('TCPSocketWrap')
    if (sockets === 0 || look > 100) break
    await once(AbortSignal.timeout(10), 'abort')
  }
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  // What has a finalizer is gone after the next turn only.
  for (let round = 0; round < 3; round++) {
    collect()
    await once(AbortSignal.timeout(0), 'abort')
  }
  return {
    heap: process.memoryUsage().heapUsed,
    timers: count('Timeout'),
    listeners: getEventListeners(signal, 'abort').length,
    sockets,
  }
}

function count(resource: string): number {
  return process.getActiveResourcesInfo().filter((kind) => kind === resource).length
}

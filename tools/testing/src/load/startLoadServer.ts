import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'

/** What the server has counted. */
export interface Counts {
  /** How often each request has come, by its id. */
  readonly attempts: ReadonlyMap<number, number>
  /** Connections that are still there: those without a request have been closed. */
  readonly sockets: number
}

/** A server in a process of its own. */
export interface LoadServer extends AsyncDisposable {
  readonly url: string
  readonly count: () => Promise<Counts>
}

/** Starts the server of server.mjs on loopback. */
export async function startLoadServer(): Promise<LoadServer> {
  const file = fileURLToPath(new URL('server.mjs', import.meta.url))
  const child = fork(file, { execArgv: [], serialization: 'advanced' })
  const [{ port }] = (await once(child, 'message')) as [AddressInfo]
  return {
    url: `http://127.0.0.1:${port}`,
    async count() {
      child.send('count')
      const [counts] = (await once(child, 'message')) as [Counts]
      return counts
    },
    async [Symbol.asyncDispose]() {
      child.send('close')
      await once(child, 'exit')
    },
  }
}

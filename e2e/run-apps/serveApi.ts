import { setTimeout } from 'node:timers/promises'
import { type RunningServer, serveMock } from '@bonsai-internal/testing'

/** The mock in place of OpenAI's API. */
export interface ApiServer extends RunningServer {
  /**
   * Slows streams down from now on.
   *
   * @returns Settles when whoever asked for a stream has let go of it before its end.
   */
  readonly slowDown: () => Promise<void>
}

/**
 * Serves the mock; its key is `test-key`.
 *
 * @returns The server, on loopback.
 */
export async function serveApi(): Promise<ApiServer> {
  let letGo: (() => void) | undefined
  const server = await serveMock({
    apiKeys: ['test-key'],
    async onEvent(_event, { signal }) {
      if (!letGo) return
      signal.addEventListener('abort', letGo, { once: true })
      // A Worker takes notice that its client has gone when it has something to send.
      await setTimeout(20)
    },
  })
  return {
    ...server,
    slowDown() {
      return new Promise((resolve) => {
        letGo = resolve
      })
    },
  }
}

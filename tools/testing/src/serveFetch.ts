import { serve } from 'srvx/node'

/** A server of this process. */
export interface RunningServer {
  /** Origin, without a slash at the end. */
  readonly url: string
  /** Stops it at once, open streams included. */
  readonly close: () => Promise<void>
}

export interface ServeOptions {
  /**
   * Port on the loopback address.
   *
   * @defaultValue `0`, a free one
   */
  readonly port?: number | undefined
}

/**
 * Serves a `fetch` function over HTTP, on loopback only.
 *
 * @param fetch - Answers the requests.
 * @param options - Where to listen.
 * @returns The server, listening.
 */
export async function serveFetch(
  fetch: (request: Request) => Promise<Response>,
  options: ServeOptions = {},
): Promise<RunningServer> {
  const server = serve({
    fetch,
    port: options.port ?? 0,
    hostname: '127.0.0.1',
    reusePort: false,
    silent: true,
    // It belongs to the program that started it, which ends it.
    gracefulShutdown: false,
  })
  await server.ready()
  return {
    url: new URL(server.url ?? '').origin,
    close: () => server.close(true),
  }
}

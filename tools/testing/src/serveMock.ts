import { createMock, type MockOptions } from '@bonsai-ai/mock'
import { type RunningServer, serveFetch, type ServeOptions } from './serveFetch.ts'

/**
 * Serves the mock over HTTP, on loopback only. Its base URL is `${url}/v1`.
 *
 * @param options - Settings of the mock and of the server.
 * @returns The server, listening.
 */
export function serveMock(options: MockOptions & ServeOptions = {}): Promise<RunningServer> {
  return serveFetch(createMock(options), options)
}

import { setTimeout } from 'node:timers/promises'
import { createErrorResponse, createMock } from '@bonsai-ai/mock'
import { type RunningServer, serveFetch } from '@bonsai-internal/testing'

/** What a request asks for in its query, as `fault=<kind>-<id>`. */
interface Fault {
  readonly kind: string
  readonly id: string
}

/** How long the server waits for a connection to close, in ms, before it says that it is open. */
const patience = 5000

/**
 * Serves what the program talks to: the mock at `/v1`, a deployment of Azure, and trouble on request.
 * `fault=busy-<id>` is a 429 the first time, `stall-<id>` has no answer and `hold-<id>` no second
 * event; `/attempts/<id>` tells how often it was asked for, `/closed/<id>` whether the client let go.
 *
 * @returns The server, on loopback.
 */
export function serveProgram(): Promise<RunningServer> {
  const attempts = new Map<string, number>()
  const closed = new Map<string, Promise<void>>()
  const held = new Set<string>()

  const mock = createMock({
    apiKeys: ['test-key'],
    async onRequest(request) {
      const fault = faultOf(request)
      if (!fault) return undefined
      const attempt = (attempts.get(fault.id) ?? 0) + 1
      attempts.set(fault.id, attempt)
      closed.set(fault.id, aborted(request.signal))
      if (fault.kind === 'stall') await aborted(request.signal)
      if (fault.kind !== 'busy' || attempt > 1) return undefined
      return createErrorResponse(429, { headers: { 'retry-after-ms': '10' } })
    },
    async onEvent(_event, request) {
      const fault = faultOf(request)
      if (fault?.kind !== 'hold') return
      if (held.has(fault.id)) await aborted(request.signal)
      held.add(fault.id)
    },
  })
  const azure = createMock({
    basePath: '/openai/deployments/gpt-4.1',
    // Azure's key has a header of its own.
    apiKeys: [''],
    onRequest: (request) =>
      request.headers.get('api-key') === 'azure-key' ? undefined : createErrorResponse(401),
  })

  return serveFetch(async (request) => {
    const [, part = '', id = ''] = new URL(request.url).pathname.split('/')
    // A page asks from another origin.
    const headers = { 'access-control-allow-origin': '*' }
    if (part === 'attempts') return new Response(String(attempts.get(id) ?? 0), { headers })
    if (part === 'closed') return new Response(await isClosed(closed.get(id)), { headers })
    return part === 'openai' ? azure(request) : mock(request)
  })
}

function faultOf(request: Request): Fault | undefined {
  const fault = new URL(request.url).searchParams.get('fault')
  const [, kind, id] = /^(\w+)-(.+)$/.exec(fault ?? '') ?? []
  return kind !== undefined && id !== undefined ? { kind, id } : undefined
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

async function isClosed(connection: Promise<void> | undefined): Promise<string> {
  if (!connection) return 'unknown'
  const timer = new AbortController()
  const open = setTimeout(patience, 'open', { signal: timer.signal })
  return Promise.race([connection.then(() => 'closed'), open]).finally(() => timer.abort())
}

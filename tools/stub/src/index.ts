import { type Client, createClient } from '@bonsai-ai/core'

/** A client that reaches nobody, and what it was asked to send. */
export interface Stub {
  readonly client: Client
  /** The requests, in order, their bodies unread. */
  readonly sent: readonly Request[]
}

/**
 * Makes a client whose every request gets the same answer.
 *
 * @param body - Body of the answer: a string as it is, everything else as JSON.
 * @param init - Status and headers of the answer.
 * @returns The client, and the requests it sent.
 */
export function stub(body: unknown, init?: ResponseInit): Stub {
  const sent: Request[] = []
  const client = createClient({
    apiKey: 'sk-stub',
    maxRetries: 0,
    fetch: async (...request) => {
      sent.push(new Request(...request))
      return typeof body === 'string' ? new Response(body, init) : Response.json(body, init)
    },
  })
  return { client, sent }
}

/**
 * Answers with a stream of events, ended by `[DONE]`.
 *
 * @param events - Data of the events, sent as JSON.
 * @returns The client, and the requests it sent.
 */
export function stubStream(...events: readonly unknown[]): Stub {
  const data = [...events.map((event) => JSON.stringify(event)), '[DONE]']
  return stub(data.map((line) => `data: ${line}\n\n`).join(''), {
    headers: { 'content-type': 'text/event-stream' },
  })
}

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
  return stub(sse(...events), { headers: { 'content-type': 'text/event-stream' } })
}

/** Makes a response to a request. */
export type Answer = (request: Request) => Promise<Response>

/**
 * Makes a client that gets one answer after the other.
 *
 * @param answers - Bodies: a string is a stream of events, everything else is sent as JSON. A function
 * makes a response by itself.
 * @returns The client, and the bodies that it sent.
 */
export function stubScript(
  ...answers: readonly (Answer | Readonly<Record<string, unknown>> | string)[]
): {
  readonly client: Client
  readonly bodies: readonly Record<string, unknown>[]
} {
  const bodies: Record<string, unknown>[] = []
  const client = createClient({
    apiKey: 'sk-stub',
    maxRetries: 0,
    fetch: async (...request) => {
      const sent = new Request(...request)
      bodies.push((await sent.clone().json()) as Record<string, unknown>)
      const answer = answers[bodies.length - 1] ?? { error: { message: 'nothing more to say' } }
      if (typeof answer === 'string')
        return new Response(answer, { headers: { 'content-type': 'text/event-stream' } })
      return typeof answer === 'function' ? answer(sent) : Response.json(answer)
    },
  })
  return { client, bodies }
}

/**
 * Writes a stream of events, ended by `[DONE]`.
 *
 * @param events - Data of the events, sent as JSON.
 * @returns The body.
 */
export function sse(...events: readonly unknown[]): string {
  const data = [...events.map((event) => JSON.stringify(event)), '[DONE]']
  return data.map((line) => `data: ${line}\n\n`).join('')
}

/**
 * Reads the form that a request carries.
 *
 * @param request - A request that was sent.
 * @returns Its parts in order: name and text, or for a file its name, type and text besides.
 */
export async function formOf(request: Request | undefined): Promise<unknown[]> {
  const parts: unknown[] = []
  for (const [name, value] of (await request?.formData()) ?? [])
    parts.push(
      typeof value === 'string'
        ? [name, value]
        : [name, value.name, value.type, await value.text()],
    )
  return parts
}

/**
 * Reads a stream to its end.
 *
 * @param stream - A stream.
 * @returns What it yields.
 */
export async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = []
  for await (const item of stream) items.push(item)
  return items
}

/**
 * Makes a client whose requests are answered one by one.
 *
 * @param answer - Answers a request: with a `Response`, or with what is sent as JSON.
 * @returns The client, and the requests it sent.
 */
export function stubBy(answer: (request: Request, count: number) => unknown): Stub {
  const sent: Request[] = []
  const client = createClient({
    apiKey: 'sk-stub',
    maxRetries: 0,
    fetch: async (...input) => {
      const request = new Request(...input)
      const count = sent.push(request.clone())
      const value = await answer(request, count)
      return value instanceof Response ? value : Response.json(value)
    },
  })
  return { client, sent }
}

import { EventStream } from '@bonsai-ai/core'
import type { Operation } from '../document/operations.ts'
import type { Example, OpenApiDocument } from '../document/readDocument.ts'
import { sampleValue } from '../document/sampleParams.ts'

/** What a server sends. */
export interface Answer {
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

const event = { type: 'sample', delta: 'ä' }

/** Answers to an operation: those that its authors wrote down, else one that the document allows. */
export function answersTo(
  operation: Operation,
  document: OpenApiDocument,
  examples: readonly Example[],
): Answer[] {
  const { operationId, result, trigger } = operation
  if (trigger)
    return [
      {
        body: `event: sample\ndata: ${JSON.stringify(event)}\n\ndata: [DONE]\n\n`,
        headers: { 'content-type': 'text/event-stream' },
      },
    ]
  if (result === 'call') return [{ body: 'v=0', headers: { location: '/v1/realtime/calls/rtc_1' } }]
  if (result === 'response') return [{ body: 'some bytes' }]
  if (result === 'nothing') return [{ body: '' }]
  const values = examples
    .filter(({ op, kind }) => op === operationId && kind === 'response')
    .map(({ value }) => value)
  if (values.length === 0) values.push(sampleValue(result.json, document))
  return values.map((value) => ({ body: JSON.stringify(value) }))
}

/** What a call resolved with, streams and responses read to their end. */
export async function readResult(result: unknown): Promise<unknown> {
  if (result instanceof Response) return { text: await result.text() }
  if (!(result instanceof EventStream)) return result
  const events: unknown[] = []
  for await (const data of result as EventStream<unknown>) events.push(data)
  return { events }
}

/** What {@link readResult} must say after an answer. */
export function resultAfter({ entry, result, trigger }: Operation, { body }: Answer): unknown {
  // Events of assistants are told apart by nothing but their name.
  if (trigger)
    return { events: [entry === 'assistants' ? { event: 'sample', data: event } : event] }
  if (result === 'response') return { text: body }
  if (result === 'call') return { sdp: body, call_id: 'rtc_1' }
  return result === 'nothing' ? undefined : JSON.parse(body)
}

import { withSource } from '@bonsai-ai/core'
import { foldResponse } from './foldResponse.ts'
import type { ResponseStreamEvent } from './generated/types.gen.ts'

/** An event as {@link responseEvents} yields it. */
type WithSnapshot<Event> = Event extends { output_index: number; delta: string }
  ? Event & {
      /** All of the text that this is a piece of, up to here and this piece included. */
      snapshot: string
    }
  : Event

/** What {@link responseEvents} yields: every event of the stream, told apart by `type`. */
export type ResponseSnapshotEvent = WithSnapshot<ResponseStreamEvent>

/**
 * Yields the events of a stream, each piece of text together with all of it so far.
 *
 * Pieces of text, of refusals, thoughts and their summaries, of arguments, of a custom tool's input,
 * of code and of commands have a `snapshot`. The events that carry a `response` carry the one that
 * was put together, never without `output`. It is not a copy: further events change its items.
 *
 * Read it once; leaving the loop ends the stream. It ends where the stream does: a response that was
 * not cut off ends with `response.completed`, `response.failed` or `response.incomplete`.
 *
 * @param stream - Events of a response, for example of `streamResponse`. They stay as they are.
 * @returns The events.
 * @throws What the stream throws, and `StreamError` for an `error` event, with the response so far
 *   as its `partial`.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { responseEvents, streamResponse } from '@bonsai-ai/responses'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stream = await streamResponse(client, { model: 'gpt-5.5', input: 'Say this is a test' })
 * for await (const event of responseEvents(stream)) {
 *   if (event.type === 'response.output_text.delta') console.log(event.snapshot)
 *   if (event.type === 'response.completed') console.log(event.response.usage?.total_tokens)
 * }
 * ```
 */
export function responseEvents(
  stream: AsyncIterable<ResponseStreamEvent>,
): AsyncGenerator<ResponseSnapshotEvent, void, undefined> {
  return withSource(stream, readEvents(stream))
}

async function* readEvents(
  stream: AsyncIterable<ResponseStreamEvent>,
): AsyncGenerator<ResponseSnapshotEvent, void, undefined> {
  const fold = foldResponse()
  for await (const event of stream) {
    const snapshot = fold.add(event)
    // Of events with a delta, the fold gives a snapshot for just those whose type has one.
    if ('delta' in event && snapshot !== undefined)
      yield { ...event, snapshot } as ResponseSnapshotEvent
    else if ('response' in event)
      yield { ...event, response: fold.response } as ResponseSnapshotEvent
    else yield event as ResponseSnapshotEvent
  }
}

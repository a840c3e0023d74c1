import { type TruncationOptions, untilCut } from '@bonsai-ai/core'
import {
  type Draft,
  foldRun,
  type MessageChange,
  type RunFold,
  type StepChange,
} from './foldRun.ts'
import type { AssistantStreamEvent, ThreadMessage, ThreadRunStep } from './generated/types.gen.ts'
import type { RunEvent, RunToolCall, RunToolCallDeltaEvent } from './runEvent.ts'

/**
 * Turns the stream of a run into events that say what happens: each piece with all before it, and
 * each part once more when it is whole.
 *
 * A text, an image or a call of a tool is done when the next one of its message or step begins, or
 * when the message, step or run is; one that goes on after that is done once more. A stream that was
 * cut off has no done events for what is not whole.
 *
 * @param stream - The events: what `streamThreadRun` and its like resolve with, or any other source.
 * @param options - `allowTruncated` takes a stream that was cut off for done.
 * @returns The events. Leaving the loop ends the stream.
 * @throws `StreamError` for a stream that was cut off or has an `error` event, with what
 * `run.done` would have had as `partial`; what reading the stream throws.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { runEvents, streamThreadRun } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stream = await streamThreadRun(client, {
 *   thread_id: 'thread_abc',
 *   assistant_id: 'asst_abc',
 * })
 * for await (const event of runEvents(stream)) {
 *   if (event.type === 'text.delta') console.log(event.snapshot)
 *   if (event.type === 'tool_call.done') console.log(event.tool_call.type)
 *   if (event.type === 'run.done') console.log(event.run?.usage, event.messages.length)
 * }
 * ```
 */
export async function* runEvents(
  stream: AsyncIterable<AssistantStreamEvent>,
  options: TruncationOptions = {},
): AsyncGenerator<RunEvent, void, undefined> {
  const fold = foldRun()
  const events = untilCut(stream, options, (isDone) => fold.end(isDone))
  for await (const event of events) {
    const { message, step } = fold.add(event)
    yield { type: 'event', event, snapshot: fold.snapshot }
    if (message) yield* messageEvents(fold, message)
    if (step) yield* stepEvents(fold, step)
  }
  // Steps that wait for tools, and what servers do not bring to an end, end with the stream.
  for (const draft of fold.messages.values())
    if (!draft.isDone) {
      yield* doneParts(fold, draft)
      yield { type: 'message.done', message: draft.value }
    }
  for (const draft of fold.steps.values()) yield* doneCalls(fold, draft)
  yield { type: 'run.done', ...fold.snapshot }
}

function* messageEvents(fold: RunFold, change: MessageChange): Generator<RunEvent> {
  const { draft, isNew, delta, entries } = change
  const { value: message } = draft
  if (isNew) yield { type: 'message.created', message }
  for (const { index, entry, piece, isNew: isNewPart } of entries) {
    yield* doneParts(fold, draft, index)
    // The list that they are of says so.
    const part = entry as ThreadMessage['content'][number]
    const { text } = piece as { readonly text?: { readonly value?: string } }
    if (part.type !== 'text') continue
    const place = { message_id: message.id, index }
    if (isNewPart) yield { type: 'text.created', ...place, text: part.text }
    if (text?.value)
      yield { type: 'text.delta', ...place, delta: text.value, snapshot: part.text.value }
  }
  if (delta) yield { type: 'message.delta', delta, snapshot: message }
  if (!change.hasEnded) return
  yield* doneParts(fold, draft)
  yield { type: 'message.done', message }
}

function* stepEvents(fold: RunFold, change: StepChange): Generator<RunEvent> {
  const { draft, isNew, delta, entries } = change
  const { value: step } = draft
  if (isNew) yield { type: 'run_step.created', step }
  for (const { index, entry, piece, isNew: isNewCall } of entries) {
    yield* doneCalls(fold, draft, index)
    // The lists that they are of say so.
    const call = entry as RunToolCall
    const callDelta = piece as RunToolCallDeltaEvent['delta']
    const place = { step_id: step.id, index }
    if (isNewCall) yield { type: 'tool_call.created', ...place, tool_call: call }
    yield { type: 'tool_call.delta', ...place, delta: callDelta, snapshot: call }
  }
  if (delta) yield { type: 'run_step.delta', delta, snapshot: step }
  if (!change.hasEnded) return
  yield* doneCalls(fold, draft)
  yield { type: 'run_step.done', step }
}

/** Ends the parts of a message: all, or when another one goes on, the one before. */
function* doneParts(
  fold: RunFold,
  draft: Draft<ThreadMessage>,
  next?: number,
): Generator<RunEvent> {
  const { id, content } = draft.value
  for (const [index, part] of ended(fold, draft, content, next)) {
    const place = { message_id: id, index }
    if (part.type === 'text') yield { type: 'text.done', ...place, text: part.text }
    if (part.type === 'image_file')
      yield { type: 'image_file.done', ...place, image_file: part.image_file }
  }
}

/** Ends the calls of a step: all, or when another one goes on, the one before. */
function* doneCalls(
  fold: RunFold,
  draft: Draft<ThreadRunStep>,
  next?: number,
): Generator<RunEvent> {
  const { id, step_details } = draft.value
  if (step_details?.type !== 'tool_calls') return
  for (const [index, tool_call] of ended(fold, draft, step_details.tool_calls, next))
    yield { type: 'tool_call.done', step_id: id, index, tool_call }
}

/** What has come to its end, of a list, and has not been said to yet. */
function ended<T extends object>(
  fold: RunFold,
  draft: Draft<unknown>,
  list: readonly T[],
  next: number | undefined,
): [index: number, entry: T][] {
  const { current, done } = draft
  draft.current = next
  if (next !== undefined) done.delete(next)
  return entriesToEnd(fold, list, current, next).filter(([index]) => {
    const isNew = !done.has(index)
    done.add(index)
    return isNew
  })
}

function entriesToEnd<T extends object>(
  fold: RunFold,
  list: readonly T[],
  current: number | undefined,
  next: number | undefined,
): [index: number, entry: T][] {
  if (next === undefined) return list.map((entry, at) => [fold.indexOf(list, at), entry])
  if (current === undefined || next === current) return []
  // Indexes grow and may leave some out: none stands behind its index.
  let position = Math.min(current, list.length - 1)
  while (position > 0 && fold.indexOf(list, position) > current) position--
  const entry = list[position]
  return entry ? [[current, entry]] : []
}

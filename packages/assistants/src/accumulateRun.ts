import { type TruncationOptions, untilCut } from '@bonsai-ai/core'
import { foldRun, type ThreadRunSnapshot } from './foldRun.ts'
import type { AssistantStreamEvent, ThreadRun } from './generated/types.gen.ts'

/** A run that has come to rest, with what it made. */
export interface AccumulatedThreadRun extends ThreadRunSnapshot {
  run: ThreadRun
}

/**
 * Reads a stream to its end and gives the run, its messages and its steps.
 *
 * Messages and steps are as the server sends them when they are done. Where it does not, or leaves
 * their content out, they are put together from their pieces. A run that failed, or waits for the
 * output of tools, is given as it is: look at its `status`.
 *
 * A stream that ends before the run has come to rest, and without `[DONE]`, was cut off.
 *
 * @param stream - The events: what `streamThreadRun` and its like resolve with, or any other source.
 * @param options - `allowTruncated` resolves with what has arrived of a stream that was cut off.
 * @returns The run with its messages and steps, and the thread if the stream began by making it.
 * @throws `StreamError` for a stream that was cut off or has an `error` event, with the same so far
 * as `partial`; what reading the stream throws.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { accumulateRun, streamThreadRun } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stream = await streamThreadRun(client, {
 *   thread_id: 'thread_abc',
 *   assistant_id: 'asst_abc',
 * })
 * const { run, messages, steps } = await accumulateRun(stream)
 * console.log(run.status, messages.length, steps.length)
 * ```
 */
export function accumulateRun(
  stream: AsyncIterable<AssistantStreamEvent>,
  options?: TruncationOptions & { readonly allowTruncated?: false | undefined },
): Promise<AccumulatedThreadRun>
export function accumulateRun(
  stream: AsyncIterable<AssistantStreamEvent>,
  options: TruncationOptions,
): Promise<ThreadRunSnapshot>
export async function accumulateRun(
  stream: AsyncIterable<AssistantStreamEvent>,
  options: TruncationOptions = {},
): Promise<ThreadRunSnapshot> {
  const fold = foldRun()
  const events = untilCut(stream, options, (isDone) => fold.end(isDone))
  for await (const event of events) fold.add(event)
  return fold.snapshot
}

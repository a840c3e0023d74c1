const sources: WeakMap<object, object> = /* @__PURE__ */ new WeakMap()

/**
 * Ties a generator to the stream that it reads, so that whoever leaves the generator ends the stream
 * at once: a generator's own `return` waits for the next event, and ends nothing before the first
 * `next`.
 *
 * What this library makes of streams is tied to them already; tie generators of your own before you
 * hand them to `toSSEResponse`.
 *
 * @param source - The stream, or another generator that is tied to one.
 * @param events - A generator that reads it.
 * @returns The same generator.
 *
 * @example
 * ```ts
 * import { createClient, sendStream, toSSEResponse, withSource } from '@bonsai-ai/core'
 *
 * async function* types(stream: AsyncIterable<{ type: string }>): AsyncGenerator<string, void> {
 *   for await (const event of stream) yield event.type
 * }
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const body = { model: 'gpt-5.5', input: 'Say hi.', stream: true }
 * const stream = await sendStream<{ type: string }>(client, {
 *   method: 'POST',
 *   path: '/responses',
 *   body,
 * })
 * const response = toSSEResponse(withSource(stream, types(stream)))
 * ```
 */
export function withSource<T>(
  source: AsyncIterable<unknown>,
  events: AsyncGenerator<T, void, undefined>,
): AsyncGenerator<T, void, undefined> {
  sources.set(events, source)
  const end = events.return
  events.return = (value) => {
    // Nobody waits for it, and what it fails with is not the reader's concern.
    stop(source).catch(() => {})
    return end.call(events, value)
  }
  return events
}

/** The stream that a generator reads in the end; anything else is its own source. */
export function sourceOf(events: object): object {
  const source = sources.get(events)
  return source ? sourceOf(source) : events
}

/** What can end: a stream by `cancel`, a generator by `return`. */
interface Source extends AsyncIterable<unknown> {
  readonly cancel?: () => unknown
  readonly return?: () => unknown
}

async function stop(source: Source): Promise<void> {
  await (source.cancel ? source.cancel() : source.return?.())
}

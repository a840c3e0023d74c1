import { EventStream, type EventStreamOptions } from './EventStream.ts'

/**
 * Reads lines of JSON: what `toReadableStream()` of a stream wrote, here or in the npm package
 * `openai`.
 *
 * Unlike server-sent events, lines have no way to say that they are all: the stream ends as `'eof'`.
 * Look at the response's status before you read its body.
 *
 * @param body - The lines, in bytes: the body of a response.
 * @param options - Settings of the stream.
 * @returns The stream, which `body` now belongs to. A line that is no JSON throws a `ParseError`
 *   when it is read, a last one that was cut off a `StreamError`, one with an `error` an `ApiError`.
 *
 * @example
 * ```ts
 * import { fromReadableStream } from '@bonsai-ai/core'
 *
 * const response = await fetch('/api/chat', { method: 'POST', body: 'Say hi.' })
 * if (!response.ok || !response.body) throw new Error(await response.text())
 * for await (const event of fromReadableStream<{ type: string }>(response.body))
 *   console.log(event.type)
 * ```
 */
export function fromReadableStream<T>(
  body: ReadableStream<Uint8Array>,
  options?: Omit<EventStreamOptions, 'named'>,
): EventStream<T> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  const encoder = new TextEncoder()
  let isInLine = false
  // Lines become server-sent events, and so they get all that `EventStream` does for those.
  const events = new ReadableStream<Uint8Array>(
    {
      async pull(sink) {
        const { done, value } = await reader.read()
        const text = decoder.decode(value, { stream: !done })
        const lines = text.replace(/[\r\n]+/g, '\n\n')
        const begun = isInLine ? lines : lines.replace(/^(?=[^\n])/, 'data:')
        sink.enqueue(encoder.encode(begun.replace(/\n(?=[^\n])/g, '\ndata:')))
        if (text) isInLine = !lines.endsWith('\n')
        if (done) sink.close()
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
  return new EventStream<T>(new Response(events), options)
}

import { EventStream, type EventStreamOptions } from './EventStream.ts'

/**
 * Reads the events of a response: in a page, what `toSSEResponse` sent.
 *
 * @param response - A response of server-sent events.
 * @param options - Settings of the stream.
 * @returns The stream. Anything but events in the response is thrown when it is read.
 *
 * @example
 * ```ts
 * import { fromSSEResponse } from '@bonsai-ai/core'
 *
 * const response = await fetch('/api/chat', { method: 'POST', body: 'Say hi.' })
 * for await (const event of fromSSEResponse<{ type: string }>(response)) console.log(event.type)
 * ```
 */
export function fromSSEResponse<T>(
  response: Response,
  options?: EventStreamOptions,
): EventStream<T> {
  return new EventStream<T>(response, options)
}

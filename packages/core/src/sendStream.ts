import type { ApiRequest, Client, RequestOptions } from './client.ts'
import { EventStream, type EventStreamOptions } from './EventStream.ts'
import { lives } from './guard.ts'

/**
 * Sends a request that is answered by server-sent events. Ask for them in its body or query:
 * `stream: true`, for most endpoints.
 *
 * @param client - Client to send the request with.
 * @param request - What to send.
 * @param options - Settings for this one request.
 * @param format - `named` for streams whose events differ by name alone: yields `{ event, data }`.
 * @returns The stream, once its headers are in.
 * @throws {@link StreamingError}
 *
 * @example
 * ```ts
 * import { createClient, sendStream } from '@bonsai-ai/core'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stream = await sendStream<object>(client, {
 *   method: 'POST',
 *   path: '/chat/completions',
 *   body: { model: 'gpt-5.5', messages: [{ role: 'user', content: 'Hi' }], stream: true },
 * })
 * for await (const event of stream) console.log(event)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/streaming
 */
export async function sendStream<T>(
  client: Client,
  request: ApiRequest | Promise<ApiRequest>,
  options: RequestOptions = {},
  format?: Pick<EventStreamOptions, 'named'>,
): Promise<EventStream<T>> {
  const apiRequest = await request
  const headers = { accept: 'text/event-stream', ...apiRequest.headers }
  const response = await client.send({ ...apiRequest, headers, expect: 'stream' }, options)
  return new EventStream(response, {
    ...options,
    ...format,
    ...lives.get(response),
    request: `${apiRequest.method} ${apiRequest.path}`,
    idleTimeout: options.idleTimeout ?? client.idleTimeout ?? options.timeout ?? client.timeout,
  })
}

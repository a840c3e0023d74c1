import {
  type Client,
  type EventStream,
  type RequestOptions,
  sendResumableStream,
  sendStream,
  type StreamingError,
} from '@bonsai-ai/core'
import type { CreateResponseParams, ResponseStreamEvent } from './generated/types.gen.ts'

/**
 * What {@link streamResponse} and reading its stream can throw, besides the reason of your own
 * abort.
 */
export type StreamResponseError = StreamingError

/** Settings of {@link streamResponse}. */
export interface StreamResponseOptions extends RequestOptions {
  /**
   * Reconnects when the connection drops, and goes on behind the last event: none is lost or comes
   * twice. Only for responses with `background: true`, which go on without a connection.
   *
   * @defaultValue `false`
   */
  readonly resume?: boolean | undefined
}

/** What events have that a stream can be resumed by; compatible servers leave it out. */
interface NumberedEvent {
  readonly type: string
  readonly sequence_number?: number | null
  readonly response?: { readonly id?: string }
}

/**
 * Streams the model's response while it is written.
 *
 * `POST /responses` with `stream: true`. For the whole response at once, use
 * {@link createResponse}.
 *
 * With `resume`, a stream whose connection fails, falls silent for `idleTimeout` or ends before the
 * response does goes on with `GET /responses/{response_id}`. `maxRetries` counts the connections in
 * a row that bring no new event, each awaited like any retry; `totalTimeout` is the time for all.
 * What the server says is final: an `error` event, and a status that is not retried. So is a drop
 * before the first event, which names the response.
 *
 * @param client - Client to send the request with.
 * @param params - Input, model and settings. See {@link CreateResponseParams}.
 * @param options - Settings for this one request, and `resume`.
 * @returns The stream of events, once the server has started to answer.
 * @throws {@link StreamResponseError}; TypeError for `resume` without `background: true`.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { streamResponse } from '@bonsai-ai/responses'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stream = await streamResponse(client, { model: 'gpt-5.5', input: 'Say this is a test' })
 * for await (const event of stream) {
 *   if (event.type === 'response.output_text.delta') console.log(event.delta)
 * }
 * ```
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { streamResponse } from '@bonsai-ai/responses'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stream = await streamResponse(
 *   client,
 *   { model: 'gpt-5.5', input: 'Write a novel', background: true },
 *   { resume: true, idleTimeout: 30_000 },
 * )
 * for await (const event of stream) console.log(event.sequence_number, event.type)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/responses/create
 */
export function streamResponse(
  client: Client,
  params: CreateResponseParams & { stream?: never; background: true },
  options: StreamResponseOptions,
): Promise<EventStream<ResponseStreamEvent>>
export function streamResponse(
  client: Client,
  params?: CreateResponseParams & { stream?: never },
  options?: StreamResponseOptions & { readonly resume?: false | undefined },
): Promise<EventStream<ResponseStreamEvent>>
export async function streamResponse(
  client: Client,
  params: CreateResponseParams = {},
  options: StreamResponseOptions = {},
): Promise<EventStream<ResponseStreamEvent>> {
  const body = { ...params, stream: true }
  const request = { method: 'POST', path: '/responses', body }
  if (!options.resume) return sendStream(client, request, options)
  if (!{ ...body, ...options.extraBody }.background)
    throw new TypeError('resume: only a response with background: true can be resumed')
  const { include, stream_options } = params
  let id: string | undefined
  let last = -1
  return sendResumableStream<ResponseStreamEvent>(client, request, options, (event) => {
    const { type, sequence_number, response } = event as NumberedEvent
    const number = sequence_number ?? NaN
    if (number <= last) return 'seen'
    last = number
    id ??= response?.id
    if (/^(error|response\.(completed|failed|incomplete))$/.test(type)) return 'end'
    if (!id || !(last >= 0)) return undefined
    const query = {
      stream: true,
      starting_after: last,
      include: include ?? undefined,
      include_obfuscation: stream_options?.include_obfuscation,
    }
    return { method: 'GET', path: `/responses/${encodeURIComponent(id)}`, query }
  })
}

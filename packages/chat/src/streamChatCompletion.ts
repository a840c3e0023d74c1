import {
  type Client,
  type EventStream,
  type RequestOptions,
  type StreamingError,
  sendStream,
} from '@bonsai-ai/core'
import type { ChatCompletionChunk, CreateChatCompletionParams } from './generated/types.gen.ts'

/**
 * What {@link streamChatCompletion} and reading its stream can throw, besides the reason of your
 * own abort.
 */
export type StreamChatCompletionError = StreamingError

/**
 * Streams the model's answer to a conversation while it is written.
 *
 * `POST /chat/completions` with `stream: true`. For the whole answer at once, use
 * {@link createChatCompletion}.
 *
 * @param client - Client to send the request with.
 * @param params - Messages, model and settings. See {@link CreateChatCompletionParams}.
 * @param options - Settings for this one request.
 * @returns The stream of chunks, once the server has started to answer.
 * @throws {@link StreamChatCompletionError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { streamChatCompletion } from '@bonsai-ai/chat'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stream = await streamChatCompletion(client, {
 *   model: 'gpt-5.5',
 *   messages: [{ role: 'user', content: 'Say this is a test' }],
 *   stream_options: { include_usage: true },
 * })
 * for await (const chunk of stream) {
 *   console.log(chunk.choices[0]?.delta.content ?? chunk.usage?.total_tokens)
 * }
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/chat/streaming
 */
export function streamChatCompletion(
  client: Client,
  params: CreateChatCompletionParams & { stream?: never },
  options?: RequestOptions,
): Promise<EventStream<ChatCompletionChunk>> {
  const body = { ...params, stream: true }
  return sendStream(client, { method: 'POST', path: '/chat/completions', body }, options)
}

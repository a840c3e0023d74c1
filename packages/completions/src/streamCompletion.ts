import {
  type Client,
  type EventStream,
  type RequestOptions,
  sendStream,
  type StreamingError,
} from '@bonsai-ai/core'
import type { Completion, CreateCompletionParams } from './generated/types.gen.ts'

/**
 * What {@link streamCompletion} and reading its stream can throw, besides the reason of your own
 * abort.
 */
export type StreamCompletionError = StreamingError

/**
 * Continues a prompt, and streams the text while it is written.
 *
 * `POST /completions` with `stream: true`. For the whole text at once, use
 * {@link createCompletion}. A legacy endpoint for models older than chat; new programs use
 * `createResponse` or `createChatCompletion`.
 *
 * @param client - Client to send the request with.
 * @param params - Prompt, model and settings. See {@link CreateCompletionParams}.
 * @param options - Settings for this one request.
 * @returns The stream of chunks, each a completion that holds a piece of the text, once the server
 * has started to answer.
 * @throws {@link StreamCompletionError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { streamCompletion } from '@bonsai-ai/completions'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stream = await streamCompletion(client, {
 *   model: 'gpt-3.5-turbo-instruct',
 *   prompt: 'Once upon a time',
 * })
 * for await (const chunk of stream) console.log(chunk.choices[0]?.text)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/completions/create
 */
export function streamCompletion(
  client: Client,
  params: CreateCompletionParams & { stream?: never },
  options?: RequestOptions,
): Promise<EventStream<Completion>> {
  const body = { ...params, stream: true }
  return sendStream(client, { method: 'POST', path: '/completions', body }, options)
}

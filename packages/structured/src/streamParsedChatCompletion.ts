import { type ChatCompletionTool, streamChatCompletion } from '@bonsai-ai/chat'
import type { Client, RequestOptions } from '@bonsai-ai/core'
import type { ParseChatCompletionParams } from './parsedChatCompletion.ts'
import {
  type ParsedChatCompletionEvent,
  parsedChatCompletionEvents,
  type ParsedChatCompletionEventsError,
} from './parsedChatCompletionEvents.ts'
import { checkFormat } from './parsing.ts'

/**
 * What {@link streamParsedChatCompletion} and reading its events can throw, besides the reason of
 * your own abort.
 */
export type StreamParsedChatCompletionError = ParsedChatCompletionEventsError

/**
 * Streams the model's answer to a conversation, with what its JSON says so far at each piece, and the
 * parsed completion at the end.
 *
 * `POST /chat/completions` with `stream: true`. For the whole answer at once, use
 * `parseChatCompletion`.
 *
 * @param client - Client to send the request with.
 * @param params - As for `streamChatCompletion`, with a `response_format` of `chatFormat`.
 * @param options - Settings for this one request.
 * @returns The events, once the server has started to answer: see `parsedChatCompletionEvents`.
 * @throws {@link StreamParsedChatCompletionError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { chatFormat, streamParsedChatCompletion } from '@bonsai-ai/structured'
 * import { z } from 'zod'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const events = await streamParsedChatCompletion(client, {
 *   model: 'gpt-5.5',
 *   messages: [{ role: 'user', content: 'Three cities.' }],
 *   response_format: chatFormat(z.object({ cities: z.array(z.string()) }), 'cities'),
 * })
 * for await (const event of events) {
 *   if (event.type === 'content.delta') console.log(event.partial?.cities?.at(-1))
 *   if (event.type === 'completion.done')
 *     console.log(event.completion.choices[0]?.message.parsed?.cities)
 * }
 * ```
 *
 * @see https://platform.openai.com/docs/guides/structured-outputs
 */
export async function streamParsedChatCompletion<
  Output = null,
  Input = unknown,
  Tool extends ChatCompletionTool = ChatCompletionTool,
>(
  client: Client,
  params: ParseChatCompletionParams<Output, Input, Tool> & { stream?: never },
  options?: RequestOptions,
): Promise<AsyncGenerator<ParsedChatCompletionEvent<Output, Input, Tool>, void, undefined>> {
  checkFormat(params.response_format, 'chatFormat')
  return parsedChatCompletionEvents(await streamChatCompletion(client, params, options), params)
}

import { type TruncationOptions, untilCut } from '@bonsai-ai/core'
import { addTo, type ChatCompletionSnapshot, settle, startAccumulation } from './accumulation.ts'
import type { ChatCompletion, ChatCompletionChunk } from './generated/types.gen.ts'

/**
 * Reads a stream to its end and puts the completion together: the same object that
 * `createChatCompletion` resolves with. What compatible servers add is kept: texts and lists in the
 * deltas (reasoning, for one) grow, other fields are those of the last chunk that had them.
 *
 * A stream that ends before every answer has its `finish_reason`, and without `[DONE]`, was cut off.
 *
 * @param stream - The chunks: what `streamChatCompletion` resolves with, or any other source.
 * @param options - `allowTruncated` resolves with what has arrived of a stream that was cut off.
 * @returns The completion.
 * @throws `StreamError` for a stream that was cut off, with the completion so far as `partial`;
 * what reading the stream throws.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { accumulateChatCompletion, streamChatCompletion } from '@bonsai-ai/chat'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stream = await streamChatCompletion(client, {
 *   model: 'gpt-5.5',
 *   messages: [{ role: 'user', content: 'Say this is a test' }],
 * })
 * const completion = await accumulateChatCompletion(stream)
 * console.log(completion.choices[0]?.message.content)
 * ```
 */
export function accumulateChatCompletion(
  stream: AsyncIterable<ChatCompletionChunk>,
  options?: TruncationOptions & { readonly allowTruncated?: false | undefined },
): Promise<ChatCompletion>
export function accumulateChatCompletion(
  stream: AsyncIterable<ChatCompletionChunk>,
  options: TruncationOptions,
): Promise<ChatCompletionSnapshot>
export async function accumulateChatCompletion(
  stream: AsyncIterable<ChatCompletionChunk>,
  options: TruncationOptions = {},
): Promise<ChatCompletionSnapshot> {
  const accumulation = startAccumulation('last')
  const chunks = untilCut(stream, options, (isDone) => settle(accumulation, isDone))
  for await (const chunk of chunks) addTo(accumulation, chunk)
  return accumulation.completion
}

import { type TruncationOptions, untilCut, withSource } from '@bonsai-ai/core'
import { deltaOf, type SentChoice } from './deltaOf.ts'
import type { ChatCompletionChunk } from './generated/types.gen.ts'

/** Settings of {@link chatCompletionText}. */
export interface ChatCompletionTextOptions extends TruncationOptions {
  /**
   * Which answer to read, when `n` asked for several.
   *
   * @defaultValue `0`
   */
  readonly choice?: number | undefined
}

/**
 * Reads the text of a stream, piece by piece, and nothing else of it.
 *
 * @param stream - The chunks: what `streamChatCompletion` resolves with, or any other source.
 * @param options - Which answer, and whether it may be cut off.
 * @returns The pieces, none of them empty. Leaving the loop ends the stream.
 * @throws `StreamError` after the last piece of a stream that was cut off, with the text as
 * `partial`; what reading the stream throws.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { chatCompletionText, streamChatCompletion } from '@bonsai-ai/chat'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stream = await streamChatCompletion(client, {
 *   model: 'gpt-5.5',
 *   messages: [{ role: 'user', content: 'Say this is a test' }],
 * })
 * for await (const text of chatCompletionText(stream)) console.log(text)
 * ```
 */
export function chatCompletionText(
  stream: AsyncIterable<ChatCompletionChunk>,
  options: ChatCompletionTextOptions = {},
): AsyncGenerator<string, void, undefined> {
  return withSource(stream, readText(stream, options))
}

async function* readText(
  stream: AsyncIterable<ChatCompletionChunk>,
  options: ChatCompletionTextOptions,
): AsyncGenerator<string, void, undefined> {
  const { choice: wanted = 0 } = options
  let text = ''
  let isFinished = false
  const chunks = untilCut(stream, options, (isDone) => ({
    isWhole: isFinished || isDone,
    partial: text,
  }))
  for await (const { choices } of chunks) {
    // Null and absent at some servers, whatever the type says.
    for (const [position, choice] of ((choices ?? []) as SentChoice[]).entries()) {
      if ((choice.index ?? position) !== wanted) continue
      const { content: piece, audio } = deltaOf(choice)
      isFinished ||= !!choice.finish_reason || !!audio?.expires_at
      if (!piece) continue
      text += piece
      yield piece
    }
  }
}

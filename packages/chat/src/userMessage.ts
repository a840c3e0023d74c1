import type { ChatCompletionUserMessageParam } from './generated/types.gen.ts'

/**
 * Makes a message of the user.
 *
 * @param content - Text, or parts: of `textPart`, `imagePart`, `audioPart` and `filePart`.
 * @returns The message.
 *
 * @example
 * ```ts
 * import { imagePart, textPart, userMessage } from '@bonsai-ai/chat'
 *
 * const message = userMessage([
 *   textPart('What is on this picture?'),
 *   imagePart('https://example.com/tree.png'),
 * ])
 * ```
 */
export function userMessage(
  content: ChatCompletionUserMessageParam['content'],
): ChatCompletionUserMessageParam {
  return { role: 'user', content }
}

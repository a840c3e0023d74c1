import type { ChatCompletionSystemMessageParam } from './generated/types.gen.ts'

/**
 * Makes a message with your instructions, for models older than o1; newer ones take
 * `developerMessage`.
 *
 * @param content - Text, or text parts.
 * @returns The message.
 *
 * @example
 * ```ts
 * import { systemMessage, userMessage } from '@bonsai-ai/chat'
 *
 * const messages = [systemMessage('Answer in one word.'), userMessage('Where is Oslo?')]
 * ```
 */
export function systemMessage(
  content: ChatCompletionSystemMessageParam['content'],
): ChatCompletionSystemMessageParam {
  return { role: 'system', content }
}

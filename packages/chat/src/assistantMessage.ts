import type { ChatCompletionAssistantMessageParam } from './generated/types.gen.ts'

/**
 * Makes a message of the model, for examples of how to answer. To go on from what it really said,
 * use `toParam`.
 *
 * @param content - Text, or parts: text parts, or one refusal.
 * @returns The message.
 *
 * @example
 * ```ts
 * import { assistantMessage, userMessage } from '@bonsai-ai/chat'
 *
 * const messages = [userMessage('2 + 2?'), assistantMessage('4'), userMessage('3 + 3?')]
 * ```
 */
export function assistantMessage(
  content: NonNullable<ChatCompletionAssistantMessageParam['content']>,
): ChatCompletionAssistantMessageParam {
  return { role: 'assistant', content }
}

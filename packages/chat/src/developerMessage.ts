import type { ChatCompletionDeveloperMessageParam } from './generated/types.gen.ts'

/**
 * Makes a message with your instructions, which outrank what the user says.
 *
 * @param content - Text, or text parts.
 * @returns The message.
 *
 * @example
 * ```ts
 * import { developerMessage, userMessage } from '@bonsai-ai/chat'
 *
 * const messages = [developerMessage('Answer in one word.'), userMessage('Where is Oslo?')]
 * ```
 */
export function developerMessage(
  content: ChatCompletionDeveloperMessageParam['content'],
): ChatCompletionDeveloperMessageParam {
  return { role: 'developer', content }
}

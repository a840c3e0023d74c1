import type { ChatCompletionContentPartText } from './generated/types.gen.ts'

/**
 * Makes a part of a message: text.
 *
 * @param text - The text.
 * @returns The part.
 *
 * @example
 * ```ts
 * import { textPart, userMessage } from '@bonsai-ai/chat'
 *
 * const message = userMessage([textPart('Compare these:'), textPart('oak'), textPart('elm')])
 * ```
 */
export function textPart(text: string): ChatCompletionContentPartText {
  return { type: 'text', text }
}

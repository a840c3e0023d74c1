import type { ChatCompletionToolMessageParam } from './generated/types.gen.ts'

/**
 * Makes a message with what a tool returned.
 *
 * @param content - Text, or text parts.
 * @param toolCallId - The `id` of the call that this answers.
 * @returns The message.
 *
 * @example
 * ```ts
 * import { type ChatCompletion, toolMessage } from '@bonsai-ai/chat'
 *
 * function answer(completion: ChatCompletion) {
 *   const calls = completion.choices[0]?.message.tool_calls ?? []
 *   return calls.map((call) => toolMessage('4 °C', call.id))
 * }
 * ```
 */
export function toolMessage(
  content: ChatCompletionToolMessageParam['content'],
  toolCallId: string,
): ChatCompletionToolMessageParam {
  return { role: 'tool', content, tool_call_id: toolCallId }
}

import type {
  ChatCompletionAssistantMessageParam,
  ChatCompletionMessage,
} from './generated/types.gen.ts'

/** What of a message is looked at: servers leave out, or send as null, what the type has. */
type AnyMessage = Partial<ChatCompletionMessage>

/**
 * Makes a message that the model sent into one to send, to go on with the conversation: text,
 * refusal and calls, and of a spoken answer its id. What no request takes, or not every server, is
 * left behind: annotations, thoughts, and all that is null.
 *
 * @param message - The message of a completion, which stays as it is.
 * @returns The message, to be sent with what is said next.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import {
 *   type ChatCompletionMessageParam,
 *   createChatCompletion,
 *   toParam,
 *   userMessage,
 * } from '@bonsai-ai/chat'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const messages: ChatCompletionMessageParam[] = [userMessage('Name a tree.')]
 * const { choices } = await createChatCompletion(client, { model: 'gpt-5.5', messages })
 * if (choices[0]) messages.push(toParam(choices[0].message), userMessage('Another one.'))
 * await createChatCompletion(client, { model: 'gpt-5.5', messages })
 * ```
 */
export function toParam(message: AnyMessage): ChatCompletionAssistantMessageParam {
  const { content, refusal, tool_calls, function_call, audio } = message
  const param: ChatCompletionAssistantMessageParam = { role: 'assistant' }
  // Some servers have it in parts.
  if (content || content === '') param.content = content
  if (refusal) param.refusal = refusal
  // The API refuses an empty list.
  if (tool_calls?.length) param.tool_calls = tool_calls
  if (function_call) param.function_call = function_call
  if (audio) param.audio = { id: audio.id }
  return param
}

import type { CreateChatCompletionParams } from './generated/types.gen.ts'
import { validateChatModel } from './validateChatModel.ts'
import { validateMessages } from './validateMessages.ts'
import { validateReasoningModel } from './validateReasoningModel.ts'

/**
 * Checks the params of a chat completion before they are sent: the model with `validateChatModel`,
 * its settings with `validateReasoningModel`, and the messages with `validateMessages`.
 *
 * The endpoint functions do not call it: what a server takes is for the server to say.
 *
 * @param params - Params of a chat completion.
 * @throws TypeError that says what will not do.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createChatCompletion, userMessage, validateChatCompletion } from '@bonsai-ai/chat'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const params = { model: 'gpt-5.5', messages: [userMessage('Say this is a test')] }
 * validateChatCompletion(params)
 * await createChatCompletion(client, params)
 * ```
 */
export function validateChatCompletion(params: CreateChatCompletionParams): void {
  validateChatModel(params.model)
  validateReasoningModel(params)
  validateMessages(params.messages)
}

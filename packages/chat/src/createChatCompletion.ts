import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { ChatCompletion, CreateChatCompletionParams } from './generated/types.gen.ts'

/** What {@link createChatCompletion} can throw, besides the reason of your own abort. */
export type CreateChatCompletionError = RequestError

/**
 * Creates the model's answer to a conversation.
 *
 * `POST /chat/completions`. To read the answer while it is written, use {@link streamChatCompletion}.
 *
 * @param client - Client to send the request with.
 * @param params - Messages, model and settings. See {@link CreateChatCompletionParams}.
 * @param options - Settings for this one request.
 * @returns The completion, exactly as the server sent it.
 * @throws {@link CreateChatCompletionError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createChatCompletion } from '@bonsai-ai/chat'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const completion = await createChatCompletion(client, {
 *   model: 'gpt-5.5',
 *   messages: [{ role: 'user', content: 'Say this is a test' }],
 * })
 * console.log(completion.choices[0]?.message.content)
 * ```
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { type ChatCompletionMessageParam, createChatCompletion } from '@bonsai-ai/chat'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const messages: ChatCompletionMessageParam[] = [
 *   { role: 'user', content: 'How warm is it in Oslo?' },
 * ]
 * const completion = await createChatCompletion(client, {
 *   model: 'gpt-5.5',
 *   messages,
 *   tools: [
 *     {
 *       type: 'function',
 *       function: {
 *         name: 'get_weather',
 *         parameters: { type: 'object', properties: { city: { type: 'string' } } },
 *       },
 *     },
 *   ],
 * })
 *
 * const message = completion.choices[0]?.message
 * if (message) messages.push(message)
 * for (const call of message?.tool_calls ?? []) {
 *   if (call.type === 'function') console.log(call.function.name, call.function.arguments)
 *   messages.push({ role: 'tool', tool_call_id: call.id, content: '4 °C' })
 * }
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/chat/create
 */
export function createChatCompletion(
  client: Client,
  params: CreateChatCompletionParams & { stream?: never },
  options?: RequestOptions,
): Promise<ChatCompletion> {
  return sendJson(client, { method: 'POST', path: '/chat/completions', body: params }, options)
}

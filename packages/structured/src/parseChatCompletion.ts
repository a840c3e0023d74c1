import {
  type ChatCompletionTool,
  createChatCompletion,
  type CreateChatCompletionError,
} from '@bonsai-ai/chat'
import type { Client, RequestOptions } from '@bonsai-ai/core'
import type { ParseChatCompletionParams, ParsedChatCompletion } from './parsedChatCompletion.ts'
import { checkFormat } from './parsing.ts'
import {
  toParsedChatCompletion,
  type ToParsedChatCompletionError,
} from './toParsedChatCompletion.ts'

/** What {@link parseChatCompletion} can throw, besides the reason of your own abort. */
export type ParseChatCompletionError = CreateChatCompletionError | ToParsedChatCompletionError

/**
 * Creates the model's answer to a conversation, and parses it: `parsed` in each message is what the
 * schema of the format makes of it, `parsed_arguments` in each call of a function what the schema of
 * the tool does.
 *
 * `POST /chat/completions`. A refusal is no error: `parsed` is null then, and `refusal` the text.
 *
 * @param client - Client to send the request with.
 * @param params - As for `createChatCompletion`, with a `response_format` of `chatFormat`.
 * @param options - Settings for this one request.
 * @returns The completion.
 * @throws {@link ParseChatCompletionError} `IncompleteError`, with the completion, if an answer was
 *   ended by its token limit or by the content filter; `ValidationError` if one is not what its
 *   schema takes.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { chatFormat, parseChatCompletion } from '@bonsai-ai/structured'
 * import { z } from 'zod'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const completion = await parseChatCompletion(client, {
 *   model: 'gpt-5.5',
 *   messages: [{ role: 'user', content: 'How warm is it in Oslo?' }],
 *   response_format: chatFormat(z.object({ city: z.string(), celsius: z.number() }), 'weather'),
 * })
 * const message = completion.choices[0]?.message
 * console.log(message?.parsed?.celsius ?? message?.refusal)
 * ```
 *
 * @see https://platform.openai.com/docs/guides/structured-outputs
 */
export async function parseChatCompletion<
  Output = null,
  Input = unknown,
  Tool extends ChatCompletionTool = ChatCompletionTool,
>(
  client: Client,
  params: ParseChatCompletionParams<Output, Input, Tool> & { stream?: never },
  options?: RequestOptions,
): Promise<ParsedChatCompletion<Output, Tool>> {
  checkFormat(params.response_format, 'chatFormat')
  const completion = await createChatCompletion(client, params, options)
  // The same object, so that `responseOf` still knows it.
  return Object.assign(completion, await toParsedChatCompletion(completion, params))
}

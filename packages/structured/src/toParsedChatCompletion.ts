import type {
  ChatCompletion,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageToolCall,
  ChatCompletionTool,
} from '@bonsai-ai/chat'
import type { ValidationError } from '@bonsai-ai/core'
import { IncompleteError } from './IncompleteError.ts'
import type { ParsedChatCompletionFormat, ParsedChatCompletion } from './parsedChatCompletion.ts'
import {
  checkFormat,
  type FunctionOffer,
  isParsable,
  parseArguments,
  parseText,
} from './parsing.ts'

const request = 'POST /chat/completions'

/** What {@link toParsedChatCompletion} can throw. */
export type ToParsedChatCompletionError = IncompleteError<ChatCompletion> | ValidationError

/**
 * Parses a completion that is already there: of a batch, of a stream that was accumulated, of
 * `createChatCompletion`.
 *
 * @param completion - The completion. It stays as it is.
 * @param params - The `response_format` and the `tools` that it was asked for with.
 * @returns A copy with `parsed` in each message and `parsed_arguments` in each call of a function.
 * @throws {@link ToParsedChatCompletionError} `IncompleteError` if there is something to parse and an
 *   answer was ended by its token limit or by the content filter, `ValidationError` if an answer
 *   is not what its schema takes; `TypeError` for a format that carries no schema.
 *
 * @example
 * ```ts
 * import type { ChatCompletion } from '@bonsai-ai/chat'
 * import { chatFormat, toParsedChatCompletion } from '@bonsai-ai/structured'
 * import { z } from 'zod'
 *
 * const weather = chatFormat(z.object({ celsius: z.number() }), 'weather')
 *
 * export async function celsiusIn(line: { response: { body: ChatCompletion } }) {
 *   const { choices } = await toParsedChatCompletion(line.response.body, { response_format: weather })
 *   return choices[0]?.message.parsed?.celsius
 * }
 * ```
 */
export async function toParsedChatCompletion<
  Output = null,
  Input = unknown,
  Tool extends ChatCompletionTool = ChatCompletionTool,
>(
  completion: ChatCompletion,
  params: ParsedChatCompletionFormat<Output, Input, Tool>,
): Promise<ParsedChatCompletion<Output, Tool>> {
  const { response_format: format, tools } = params
  checkFormat(format, 'chatFormat')
  const offers = (tools ?? []).flatMap(offersOf)
  // Compatible servers leave them out.
  const choices = completion.choices ?? []
  if (format?.type === 'json_schema' || offers.some(isParsable))
    for (const { finish_reason: reason } of choices)
      if (reason === 'length' || reason === 'content_filter')
        throw new IncompleteError(request, reason, completion)

  const parsed = choices.map(async (choice) => {
    // A compatible server may leave it out.
    const message = choice.message ?? {}
    const { content, refusal, tool_calls: calls } = message
    const hasText = typeof content === 'string' && !refusal && (content !== '' || !calls?.length)
    const name = `${request}: ${format?.type === 'json_schema' ? format.json_schema.name : 'content'}`
    return {
      ...choice,
      message: {
        ...message,
        ...(calls && {
          tool_calls: await Promise.all(calls.map((call) => parseCall(call, offers))),
        }),
        parsed: hasText ? await parseText(format, content, name) : null,
      },
    }
  })
  // The schemas that the values passed are those of the types.
  return { ...completion, choices: await Promise.all(parsed) } as ParsedChatCompletion<Output, Tool>
}

async function parseCall(
  call: ChatCompletionMessageToolCall,
  offers: readonly FunctionOffer[],
): Promise<unknown> {
  // A compatible server may leave the type out.
  const { function: called } = Object(call) as Partial<ChatCompletionMessageFunctionToolCall>
  if (!called) return call
  const offer = offers.find(({ name }) => name === called.name)
  const parsed = await parseArguments(offer, called.arguments, request)
  return { ...call, function: { ...called, parsed_arguments: parsed } }
}

function offersOf(tool: ChatCompletionTool): FunctionOffer[] {
  if (tool.type !== 'function') return []
  const { name, strict } = tool.function
  return [{ tool, name, strict }]
}

import {
  type ChatCompletion,
  type ChatCompletionChunk,
  type ChatCompletionDoneEvent,
  type ChatCompletionEvent,
  chatCompletionEvents,
  type ChatCompletionTextDeltaEvent,
  type ChatCompletionTool,
  type ChatCompletionToolCallDeltaEvent,
} from '@bonsai-ai/chat'
import { type StreamingError, withSource } from '@bonsai-ai/core'
import type { PartialOf } from './deepPartial.ts'
import { createJsonReaders } from './jsonReader.ts'
import type { ParsedChatCompletionFormat, ParsedChatCompletion } from './parsedChatCompletion.ts'
import { type ArgumentsOf, checkFormat } from './parsing.ts'
import {
  toParsedChatCompletion,
  type ToParsedChatCompletionError,
} from './toParsedChatCompletion.ts'

/** What reading {@link parsedChatCompletionEvents} can throw, besides the reason of your own abort. */
export type ParsedChatCompletionEventsError = StreamingError | ToParsedChatCompletionError

/** A piece of the answer, and what its JSON says so far. */
export interface ParsedContentDeltaEvent<Output, Input> extends ChatCompletionTextDeltaEvent {
  readonly type: 'content.delta'
  /**
   * The value so far, unchecked: the one value that grows, so copy it to keep a state of it.
   * `undefined` before there is any, and without a format.
   */
  readonly partial: PartialOf<Output, Input> | undefined
}

/** A piece of a refusal. */
export interface ParsedRefusalDeltaEvent extends ChatCompletionTextDeltaEvent {
  readonly type: 'refusal.delta'
}

/** A piece of a function's arguments, and what their JSON says so far. */
export interface ParsedArgumentsDeltaEvent<Tool> extends ChatCompletionToolCallDeltaEvent {
  readonly type: 'tool_calls.function.arguments.delta'
  /**
   * The arguments so far, unchecked: the one value that grows, so copy it to keep a state of it.
   * `undefined` before there are any.
   */
  readonly partial: PartialOf<ArgumentsOf<Extract<Tool, { type: 'function' }>>, unknown> | undefined
}

/** A piece of a custom tool's input. */
export interface ParsedInputDeltaEvent extends ChatCompletionToolCallDeltaEvent {
  readonly type: 'tool_calls.custom.input.delta'
}

/** The parsed completion, the last event. */
export interface ParsedChatCompletionDoneEvent<Output, Tool> {
  readonly type: 'completion.done'
  readonly completion: ParsedChatCompletion<Output, Tool>
}

/** What happens in a stream, told apart by `type`. */
export type ParsedChatCompletionEvent<Output, Input = unknown, Tool = ChatCompletionTool> =
  | Exclude<
      ChatCompletionEvent,
      ChatCompletionTextDeltaEvent | ChatCompletionToolCallDeltaEvent | ChatCompletionDoneEvent
    >
  | ParsedContentDeltaEvent<Output, Input>
  | ParsedRefusalDeltaEvent
  | ParsedArgumentsDeltaEvent<Tool>
  | ParsedInputDeltaEvent
  | ParsedChatCompletionDoneEvent<Output, Tool>

/**
 * Turns a stream into the events of `chatCompletionEvents`, each piece of JSON with the value so far,
 * and the completion parsed at its end.
 *
 * @param stream - The chunks: of `streamChatCompletion`, of `fromSSEResponse`, of any other source.
 * @param params - The `response_format` and the `tools` that it was asked for with.
 * @returns The events. Leaving the loop ends the stream.
 * @throws {@link ParsedChatCompletionEventsError} `StreamError` for a stream that was cut off, with the
 *   completion so far as `partial`; in place of the last event what `toParsedChatCompletion` throws.
 *
 * @example
 * ```ts
 * import { streamChatCompletion } from '@bonsai-ai/chat'
 * import { createClient } from '@bonsai-ai/core'
 * import { chatFormat, parsedChatCompletionEvents } from '@bonsai-ai/structured'
 * import { z } from 'zod'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const response_format = chatFormat(z.object({ cities: z.array(z.string()) }), 'cities')
 * const stream = await streamChatCompletion(client, {
 *   model: 'gpt-5.5',
 *   messages: [{ role: 'user', content: 'Three cities.' }],
 *   response_format,
 * })
 * for await (const event of parsedChatCompletionEvents(stream, { response_format }))
 *   if (event.type === 'content.delta') console.log(event.partial?.cities?.length)
 * ```
 */
export function parsedChatCompletionEvents<
  Output = null,
  Input = unknown,
  Tool extends ChatCompletionTool = ChatCompletionTool,
>(
  stream: AsyncIterable<ChatCompletionChunk>,
  params: ParsedChatCompletionFormat<Output, Input, Tool>,
): AsyncGenerator<ParsedChatCompletionEvent<Output, Input, Tool>, void, undefined> {
  checkFormat(params.response_format, 'chatFormat')
  return withSource(stream, readEvents(stream, params))
}

async function* readEvents<Output, Input, Tool extends ChatCompletionTool>(
  stream: AsyncIterable<ChatCompletionChunk>,
  params: ParsedChatCompletionFormat<Output, Input, Tool>,
): AsyncGenerator<ParsedChatCompletionEvent<Output, Input, Tool>, void, undefined> {
  const { response_format: format } = params
  const partialOf = createJsonReaders()

  for await (const event of chatCompletionEvents(stream)) {
    const { type } = event
    if (type === 'completion.done') {
      // Its answers have ended: a stream that was cut off throws before.
      const completion = await toParsedChatCompletion(event.completion as ChatCompletion, params)
      yield { type, completion }
    } else if (type === 'content.delta') {
      const isJson = format?.type === 'json_schema'
      const partial = isJson ? await partialOf(`${event.choice}`, event.delta) : undefined
      yield { ...event, type, partial: partial as PartialOf<Output, Input> | undefined }
    } else if (type === 'tool_calls.function.arguments.delta') {
      const partial = await partialOf(`${event.choice}/${event.index}`, event.delta)
      yield { ...event, type, partial } as ParsedArgumentsDeltaEvent<Tool>
    } else {
      yield event
    }
  }
}

import { type StreamingError, withSource } from '@bonsai-ai/core'
import {
  responseEvents,
  type ResponseSnapshotEvent,
  type ResponseStreamEvent,
  type Tool as ResponseTool,
} from '@bonsai-ai/responses'
import type { PartialOf } from './deepPartial.ts'
import { createJsonReaders } from './jsonReader.ts'
import type { ParsedResponse, ParsedResponseFormat } from './parsedResponse.ts'
import { type ArgumentsOf, checkFormat } from './parsing.ts'
import { toParsedResponse, type ToParsedResponseError } from './toParsedResponse.ts'

/** What reading {@link parsedResponseEvents} can throw, besides the reason of your own abort. */
export type ParsedResponseEventsError = StreamingError | ToParsedResponseError

type EventOf<Type> = Extract<ResponseSnapshotEvent, { type: Type }>

/** A piece of the text, and what its JSON says so far. */
export interface ParsedOutputTextDeltaEvent<
  Output,
  Input,
> extends EventOf<'response.output_text.delta'> {
  /**
   * The value so far, unchecked: the one value that grows, so copy it to keep a state of it.
   * `undefined` before there is any, and without a format.
   */
  readonly partial: PartialOf<Output, Input> | undefined
}

/** A piece of a function's arguments, and what their JSON says so far. */
export interface ParsedFunctionCallArgumentsDeltaEvent<
  Tool,
> extends EventOf<'response.function_call_arguments.delta'> {
  /**
   * The arguments so far, unchecked: the one value that grows, so copy it to keep a state of it.
   * `undefined` before there are any.
   */
  readonly partial: PartialOf<ArgumentsOf<Extract<Tool, { type: 'function' }>>, unknown> | undefined
}

/** The parsed response, the last event. */
export interface ParsedResponseCompletedEvent<Output, Tool> extends Omit<
  EventOf<'response.completed'>,
  'response'
> {
  readonly response: ParsedResponse<Output, Tool>
}

/** What happens in a stream, told apart by `type`. */
export type ParsedResponseEvent<Output, Input = unknown, Tool = ResponseTool> =
  | Exclude<
      ResponseSnapshotEvent,
      {
        type:
          | 'response.output_text.delta'
          | 'response.function_call_arguments.delta'
          | 'response.completed'
      }
    >
  | ParsedOutputTextDeltaEvent<Output, Input>
  | ParsedFunctionCallArgumentsDeltaEvent<Tool>
  | ParsedResponseCompletedEvent<Output, Tool>

/**
 * Turns a stream into the events of `responseEvents`, each piece of JSON with the value so far, and
 * the response parsed at its end.
 *
 * @param stream - Events of a response: of `streamResponse`, of `fromSSEResponse`, of any other source.
 * @param params - The `text` and the `tools` that it was asked for with.
 * @returns The events. Leaving the loop ends the stream.
 * @throws {@link ParsedResponseEventsError} `StreamError` for an `error` event; in place of the last
 *   event what `toParsedResponse` throws, an `IncompleteError` for a response that failed.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { streamResponse } from '@bonsai-ai/responses'
 * import { parsedResponseEvents, textFormat } from '@bonsai-ai/structured'
 * import { z } from 'zod'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const text = { format: textFormat(z.object({ cities: z.array(z.string()) }), 'cities') }
 * const stream = await streamResponse(client, { model: 'gpt-5.5', input: 'Three cities.', text })
 * for await (const event of parsedResponseEvents(stream, { text }))
 *   if (event.type === 'response.output_text.delta') console.log(event.partial?.cities?.length)
 * ```
 */
export function parsedResponseEvents<
  Output = null,
  Input = unknown,
  Tool extends ResponseTool = ResponseTool,
>(
  stream: AsyncIterable<ResponseStreamEvent>,
  params: ParsedResponseFormat<Output, Input, Tool>,
): AsyncGenerator<ParsedResponseEvent<Output, Input, Tool>, void, undefined> {
  checkFormat(params.text?.format, 'textFormat')
  return withSource(stream, readEvents(stream, params))
}

async function* readEvents<Output, Input, Tool extends ResponseTool>(
  stream: AsyncIterable<ResponseStreamEvent>,
  params: ParsedResponseFormat<Output, Input, Tool>,
): AsyncGenerator<ParsedResponseEvent<Output, Input, Tool>, void, undefined> {
  const format = params.text?.format
  const partialOf = createJsonReaders()

  for await (const event of responseEvents(stream)) {
    const { type } = event
    if (type === 'response.output_text.delta') {
      const { output_index: item, content_index: part, delta } = event
      const isJson = format?.type === 'json_schema'
      const partial = isJson ? await partialOf(`${item}/${part}`, delta) : undefined
      yield { ...event, partial: partial as PartialOf<Output, Input> | undefined }
    } else if (type === 'response.function_call_arguments.delta') {
      const partial = await partialOf(`${event.output_index}`, event.delta)
      yield { ...event, partial } as ParsedFunctionCallArgumentsDeltaEvent<Tool>
    } else if (type === 'response.completed') {
      yield { ...event, response: await toParsedResponse(event.response, params) }
    } else {
      // Throws where there was something to parse.
      if (type === 'response.failed' || type === 'response.incomplete')
        await toParsedResponse(event.response, params)
      yield event
    }
  }
}

import type { Client, RequestOptions } from '@bonsai-ai/core'
import { streamResponse, type Tool as ResponseTool } from '@bonsai-ai/responses'
import type { ParseResponseParams } from './parsedResponse.ts'
import {
  type ParsedResponseEvent,
  parsedResponseEvents,
  type ParsedResponseEventsError,
} from './parsedResponseEvents.ts'
import { checkFormat } from './parsing.ts'

/**
 * What {@link streamParsedResponse} and reading its events can throw, besides the reason of your own
 * abort.
 */
export type StreamParsedResponseError = ParsedResponseEventsError

/**
 * Streams a response, with what its JSON says so far at each piece, and the parsed response at the
 * end.
 *
 * `POST /responses` with `stream: true`. For the whole response at once, use `parseResponse`.
 *
 * @param client - Client to send the request with.
 * @param params - As for `streamResponse`, with a `text.format` of `textFormat`.
 * @param options - Settings for this one request.
 * @returns The events, once the server has started to answer: see `parsedResponseEvents`.
 * @throws {@link StreamParsedResponseError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { streamParsedResponse, textFormat } from '@bonsai-ai/structured'
 * import { z } from 'zod'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const events = await streamParsedResponse(client, {
 *   model: 'gpt-5.5',
 *   input: 'Three cities.',
 *   text: { format: textFormat(z.object({ cities: z.array(z.string()) }), 'cities') },
 * })
 * for await (const event of events) {
 *   if (event.type === 'response.output_text.delta') console.log(event.partial?.cities?.at(-1))
 *   if (event.type === 'response.completed') console.log(event.response.output_parsed?.cities)
 * }
 * ```
 *
 * @see https://platform.openai.com/docs/guides/structured-outputs
 */
export async function streamParsedResponse<
  Output = null,
  Input = unknown,
  Tool extends ResponseTool = ResponseTool,
>(
  client: Client,
  params: ParseResponseParams<Output, Input, Tool> & { stream?: never },
  options?: RequestOptions,
): Promise<AsyncGenerator<ParsedResponseEvent<Output, Input, Tool>, void, undefined>> {
  checkFormat(params.text?.format, 'textFormat')
  return parsedResponseEvents(await streamResponse(client, params, options), params)
}

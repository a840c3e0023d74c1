import type { Client, RequestOptions } from '@bonsai-ai/core'
import {
  createResponse,
  type CreateResponseError,
  type Tool as ResponseTool,
} from '@bonsai-ai/responses'
import type { ParseResponseParams, ParsedResponse } from './parsedResponse.ts'
import { checkFormat } from './parsing.ts'
import { toParsedResponse, type ToParsedResponseError } from './toParsedResponse.ts'

/** What {@link parseResponse} can throw, besides the reason of your own abort. */
export type ParseResponseError = CreateResponseError | ToParsedResponseError

/**
 * Creates a response and parses it: `output_parsed` is what the schema of the format makes of its
 * text, `parsed_arguments` in each call of a function what the schema of the tool does.
 *
 * `POST /responses`. A refusal is no error: `output_parsed` is null then, and the text a part of the
 * message.
 *
 * @param client - Client to send the request with.
 * @param params - As for `createResponse`, with a `text.format` of `textFormat`.
 * @param options - Settings for this one request.
 * @returns The response.
 * @throws {@link ParseResponseError} `IncompleteError`, with the response, if it is not completed;
 *   `ValidationError` if it is not what its schema takes.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { parseResponse, textFormat } from '@bonsai-ai/structured'
 * import { z } from 'zod'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const response = await parseResponse(client, {
 *   model: 'gpt-5.5',
 *   input: 'How warm is it in Oslo?',
 *   text: { format: textFormat(z.object({ celsius: z.number() }), 'weather') },
 * })
 * console.log(response.output_parsed?.celsius)
 * ```
 *
 * @see https://platform.openai.com/docs/guides/structured-outputs
 */
export async function parseResponse<
  Output = null,
  Input = unknown,
  Tool extends ResponseTool = ResponseTool,
>(
  client: Client,
  params: ParseResponseParams<Output, Input, Tool> & { stream?: never },
  options?: RequestOptions,
): Promise<ParsedResponse<Output, Tool>> {
  checkFormat(params.text?.format, 'textFormat')
  const response = await createResponse(client, params, options)
  // The same object, so that `responseOf` still knows it.
  return Object.assign(response, await toParsedResponse(response, params))
}

import type { ValidationError } from '@bonsai-ai/core'
import type {
  ResponseObject,
  ResponseOutputMessage,
  ResponseOutputRefusal,
  Tool as ResponseTool,
} from '@bonsai-ai/responses'
import { IncompleteError } from './IncompleteError.ts'
import type {
  ParsedResponse,
  ParsedResponseOutputText,
  ParsedResponseFormat,
} from './parsedResponse.ts'
import {
  checkFormat,
  type FunctionOffer,
  isParsable,
  parseArguments,
  parseText,
} from './parsing.ts'

const request = 'POST /responses'

/** What {@link toParsedResponse} can throw. */
export type ToParsedResponseError = IncompleteError<ResponseObject> | ValidationError

/** A function, and the namespace that it is in. */
interface NamedOffer extends FunctionOffer {
  readonly namespace?: string | undefined
}

/**
 * Parses a response that is already there: of a batch, of a webhook, of a stream that was
 * accumulated, of `createResponse` or `retrieveResponse`.
 *
 * @param response - The response. It stays as it is.
 * @param params - The `text` and the `tools` that it was asked for with.
 * @returns A copy with `output_parsed`, `parsed` in each piece of text and `parsed_arguments` in each
 *   call of a function.
 * @throws {@link ToParsedResponseError} `IncompleteError` if there is something to parse and the
 *   response is not completed, `ValidationError` if it is not what its schema takes; `TypeError` for
 *   a format that carries no schema.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveResponse } from '@bonsai-ai/responses'
 * import { textFormat, toParsedResponse } from '@bonsai-ai/structured'
 * import { z } from 'zod'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const format = textFormat(z.object({ celsius: z.number() }), 'weather')
 * const response = await retrieveResponse(client, { response_id: 'resp_123' })
 * console.log((await toParsedResponse(response, { text: { format } })).output_parsed?.celsius)
 * ```
 */
export async function toParsedResponse<
  Output = null,
  Input = unknown,
  Tool extends ResponseTool = ResponseTool,
>(
  response: ResponseObject,
  params: ParsedResponseFormat<Output, Input, Tool>,
): Promise<ParsedResponse<Output, Tool>> {
  const format = params.text?.format
  checkFormat(format, 'textFormat')
  const offers = (params.tools ?? []).flatMap(offersOf)
  const { incomplete_details: details, error } = response
  // Compatible servers leave it out.
  const status = response.status ?? 'completed'
  const hasSchema = format?.type === 'json_schema'
  if (status !== 'completed' && (hasSchema || offers.some(isParsable)))
    throw new IncompleteError(request, details?.reason ?? status, response, error?.message)

  const name = `${request}: ${hasSchema ? format.name : 'text'}`
  const items = response.output ?? []
  const output = await Promise.all(
    items.map(async (item) => {
      if (item?.type === 'message')
        return { ...item, content: await parseContent(item, format, name) }
      if (item?.type !== 'function_call') return item
      const offer = offers.find(
        (one) => one.name === item.name && one.namespace === (item.namespace ?? undefined),
      )
      return { ...item, parsed_arguments: await parseArguments(offer, item.arguments, request) }
    }),
  )
  const texts = output.flatMap((item) => (item?.type === 'message' ? item.content : []))
  const found = texts.map((part) => (part && 'parsed' in part ? part.parsed : null))
  // The schemas that the values passed are those of the types.
  return {
    ...response,
    output,
    output_parsed: found.find((value) => value !== null) ?? null,
  } as ParsedResponse<Output, Tool>
}

async function parseContent(
  message: ResponseOutputMessage,
  format: object | undefined,
  name: string,
): Promise<(ResponseOutputRefusal | ParsedResponseOutputText<unknown>)[]> {
  const { phase, content } = message
  const isFinal = (phase ?? 'final_answer') === 'final_answer'
  return Promise.all(
    (content ?? []).map(async (part) => {
      if (part?.type !== 'output_text') return part
      return { ...part, parsed: isFinal ? await parseText(format, part.text, name) : null }
    }),
  )
}

function offersOf(tool: ResponseTool): NamedOffer[] {
  if (tool.type === 'function') return [{ tool, name: tool.name, strict: tool.strict }]
  if (tool.type !== 'namespace') return []
  return tool.tools.flatMap((inner) =>
    inner.type === 'function'
      ? [{ tool: inner, name: inner.name, strict: inner.strict, namespace: tool.name }]
      : [],
  )
}

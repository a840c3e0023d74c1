import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateResponseParams, ResponseObject } from './generated/types.gen.ts'

/** What {@link createResponse} can throw, besides the reason of your own abort. */
export type CreateResponseError = RequestError

/**
 * Creates the model's response to text, images or files, with tools if you like.
 *
 * `POST /responses`. To read the response while it is written, use {@link streamResponse}.
 *
 * @param client - Client to send the request with.
 * @param params - Input, model and settings. See {@link CreateResponseParams}.
 * @param options - Settings for this one request.
 * @returns The response, exactly as the server sent it.
 * @throws {@link CreateResponseError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createResponse } from '@bonsai-ai/responses'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const response = await createResponse(client, {
 *   model: 'gpt-5.5',
 *   input: 'Say this is a test',
 * })
 * for (const item of response.output) {
 *   if (item.type !== 'message') continue
 *   for (const part of item.content) if (part.type === 'output_text') console.log(part.text)
 * }
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/responses/create
 */
export function createResponse(
  client: Client,
  params?: CreateResponseParams & { stream?: never },
  options?: RequestOptions,
): Promise<ResponseObject> {
  return sendJson(client, { method: 'POST', path: '/responses', body: params }, options)
}

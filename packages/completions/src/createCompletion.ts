import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { Completion, CreateCompletionParams } from './generated/types.gen.ts'

/** What {@link createCompletion} can throw, besides the reason of your own abort. */
export type CreateCompletionError = RequestError

/**
 * Continues a prompt.
 *
 * `POST /completions`. To read the text while it is written, use {@link streamCompletion}. A legacy
 * endpoint for models older than chat; new programs use `createResponse` or `createChatCompletion`.
 *
 * @param client - Client to send the request with.
 * @param params - Prompt, model and settings. See {@link CreateCompletionParams}.
 * @param options - Settings for this one request.
 * @returns The completion, exactly as the server sent it.
 * @throws {@link CreateCompletionError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createCompletion } from '@bonsai-ai/completions'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const completion = await createCompletion(client, {
 *   model: 'gpt-3.5-turbo-instruct',
 *   prompt: 'Once upon a time',
 *   max_tokens: 64,
 * })
 * console.log(completion.choices[0]?.text)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/completions/create
 */
export function createCompletion(
  client: Client,
  params: CreateCompletionParams & { stream?: never },
  options?: RequestOptions,
): Promise<Completion> {
  return sendJson(client, { method: 'POST', path: '/completions', body: params }, options)
}

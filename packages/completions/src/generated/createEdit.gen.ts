// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/edits.ts or docs/completions.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateEditParams, Edit } from './types.gen.ts'

/** What {@link createEdit} can throw, besides the reason of your own abort. */
export type CreateEditError = RequestError

/**
 * Creates a rewritten form of a text, as an instruction asks.
 *
 * `POST /edits`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateEditParams}.
 * @param options - Settings for this one request.
 * @returns The edit, with one choice for each form asked for.
 * @throws {@link CreateEditError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createEdit } from '@bonsai-ai/completions'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const edit = await createEdit(client, {
 *   model: 'text-davinci-edit-001',
 *   input: 'The moon circle the earth.',
 *   instruction: 'Correct the grammar.',
 * })
 * ```
 *
 * @deprecated The API has dropped it: use `createChatCompletion` of `@bonsai-ai/chat`, with the instruction as a message.
 */
export function createEdit(
  client: Client,
  params: CreateEditParams,
  options?: RequestOptions,
): Promise<Edit> {
  return sendJson(client, { method: 'POST', path: '/edits', body: params }, options)
}

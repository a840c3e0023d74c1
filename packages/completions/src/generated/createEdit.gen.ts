// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/edits.ts or docs/completions.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateEditParams, Edit } from './types.gen.ts'

/** What {@link createEdit} can throw, besides the reason of your own abort. */
export type CreateEditError = RequestError

/**
 * Calls `POST /edits`.
 *
 * `POST /edits`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateEditParams}.
 * @param options - Settings for this one request.
 * @returns See {@link Edit}.
 * @throws {@link CreateEditError}
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

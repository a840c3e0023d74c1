// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/files.ts or docs/files.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { FileObjectList, ListFilesParams } from './types.gen.ts'

/** What {@link listFiles} can throw, besides the reason of your own abort. */
export type ListFilesError = RequestError

/**
 * Lists the files of the project, newest first.
 *
 * `GET /files`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListFilesParams}.
 * @param options - Settings for this one request.
 * @returns One page of files.
 * @throws {@link ListFilesError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listFiles } from '@bonsai-ai/files'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const files = await listFiles(client, { purpose: 'batch', limit: 100 })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/files/list
 */
export function listFiles(
  client: Client,
  params?: ListFilesParams,
  options?: RequestOptions,
): Promise<FileObjectList> {
  return sendJson(client, withParams({ method: 'GET', path: '/files' }, params), options)
}

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withForm,
} from '@bonsai-ai/core'
import type { CreateFileParams, FileObject } from './generated/types.gen.ts'

/** What {@link createFile} can throw, besides the reason of your own abort. */
export type CreateFileError = RequestError

/**
 * Uploads a file, of at most 512 MB.
 *
 * `POST /files`.
 *
 * @param client - Client to send the request with.
 * @param params - File, what it is for, and when it expires. See {@link CreateFileParams}.
 * @param options - Settings for this one request.
 * @returns The file. Its `id` stands for it in other requests.
 * @throws {@link CreateFileError}
 *
 * @example
 * ```ts
 * import { createClient, toFile } from '@bonsai-ai/core'
 * import { createFile } from '@bonsai-ai/files'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const lines = '{"custom_id":"1","method":"POST","url":"/v1/responses","body":{}}\n'
 * const file = await createFile(client, {
 *   file: await toFile(lines, 'requests.jsonl'),
 *   purpose: 'batch',
 * })
 * console.log(file.id)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/files/create
 */
export function createFile(
  client: Client,
  params: CreateFileParams,
  options?: RequestOptions,
): Promise<FileObject> {
  const route = { method: 'POST', path: '/files' }
  return sendJson(client, withForm(route, params, options), options)
}

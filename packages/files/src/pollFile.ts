import { type Client, pollCalls, type PollingOptions, type RequestError } from '@bonsai-ai/core'
import { retrieveFile } from './generated/retrieveFile.gen.ts'
import type { FileObject, RetrieveFileParams } from './generated/types.gen.ts'

/** What {@link pollFile} can throw, besides the reason of your own abort. */
export type PollFileError = RequestError

/**
 * Waits until the API has looked through a file, as it does with those for fine-tuning. A file
 * without a `status`, or with one that is not `uploaded`, is ready or in error: look at it.
 *
 * `GET /files/{file_id}`, again and again.
 *
 * @param client - Client to send the requests with.
 * @param params - Which file.
 * @param options - Settings of each request and of the polling; every 5000 ms unless the server or
 * `interval` says otherwise.
 * @returns The file, no longer `uploaded` only.
 * @throws {@link PollFileError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { pollFile } from '@bonsai-ai/files'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const file = await pollFile(client, { file_id: 'file-abc123' }, { totalTimeout: 1_800_000 })
 * console.log(file.status)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/files/retrieve
 */
export function pollFile(
  client: Client,
  params: RetrieveFileParams,
  options?: PollingOptions<FileObject>,
): Promise<FileObject> {
  return pollCalls(
    (step) => retrieveFile(client, params, step),
    ({ status }) => status !== 'uploaded',
    options,
  )
}

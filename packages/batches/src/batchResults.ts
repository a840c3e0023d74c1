import { type Client, type RequestError, type RequestOptions, StreamError } from '@bonsai-ai/core'
import { retrieveFileContent } from '@bonsai-ai/files'
import type { Batch } from './generated/types.gen.ts'
import { linesOf } from './linesOf.ts'

/** What {@link batchResults} reads: a batch, or its files. */
export type BatchResultsParams = Partial<Pick<Batch, 'output_file_id' | 'error_file_id'>>

/** A request that was answered. */
export interface BatchAnswer<Body> {
  readonly type: 'answer'
  /** The `custom_id` of the request. */
  readonly custom_id: string
  /** HTTP status, from 200 to 299. */
  readonly status: number
  /** Id of the request at the API, to quote to its support. */
  readonly request_id: string | undefined
  readonly body: Body
}

/** A request that was refused, that failed, or whose time was up. */
export interface BatchFailure {
  readonly type: 'error'
  /** The `custom_id` of the request. */
  readonly custom_id: string
  /** HTTP status; `undefined` where the request was not made. */
  readonly status: number | undefined
  /** Id of the request at the API, to quote to its support. */
  readonly request_id: string | undefined
  /** For example `batch_expired`. */
  readonly code: string | undefined
  readonly message: string
  /** What was answered instead. */
  readonly body: unknown
}

/** What became of a request of a batch, told apart by `type`. */
export type BatchResult<Body> = BatchAnswer<Body> | BatchFailure

/** What {@link batchResults} can throw, besides the reason of your own abort. */
export type BatchResultsError = RequestError | StreamError

/** A line of a result file. */
interface Line {
  readonly custom_id?: string
  readonly response?: {
    readonly status_code?: number
    readonly request_id?: string
    readonly body?: unknown
  } | null
  readonly error?: Failure | string | null
}

interface Failure {
  readonly code?: string | null
  readonly message?: string | null
}

/**
 * Reads the results of a batch: first those of its output file, then those of its error file, each
 * as soon as its line has arrived, without loading the files. Their order is not that of the
 * requests: tell them by `custom_id`.
 *
 * `GET /files/{file_id}/content`, once for each of the files. Leaving the loop ends the download.
 *
 * @param client - Client to send the requests with.
 * @param batch - The batch, or one of its files alone: `{ output_file_id }`.
 * @param options - Settings of each request. `timeout` covers the reading of a whole file: give it
 * the time that your loop takes.
 * @returns The results, for `for await`. `Body` is what the batch's endpoint answers.
 * @throws {@link BatchResultsError}: a `StreamError` for a line that is no result, where the file
 * may have been cut off.
 *
 * @example
 * ```ts
 * import type { ChatCompletion } from '@bonsai-ai/chat'
 * import { createClient } from '@bonsai-ai/core'
 * import { batchResults, retrieveBatch } from '@bonsai-ai/batches'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const batch = await retrieveBatch(client, { batch_id: 'batch_abc123' })
 * for await (const result of batchResults<ChatCompletion>(client, batch)) {
 *   if (result.type === 'error') console.error(result.custom_id, result.message)
 *   else console.log(result.custom_id, result.body.choices[0]?.message.content)
 * }
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/batch/request-output
 */
export async function* batchResults<Body>(
  client: Client,
  batch: BatchResultsParams,
  options?: RequestOptions,
): AsyncGenerator<BatchResult<Body>, void, undefined> {
  for (const file_id of [batch.output_file_id, batch.error_file_id]) {
    if (!file_id) continue
    const { body } = await retrieveFileContent(client, { file_id }, options)
    if (!body) continue
    for await (const line of linesOf(body)) yield toResult<Body>(line, file_id)
  }
}

function toResult<Body>(text: string, file_id: string): BatchResult<Body> {
  let line: Line | undefined
  try {
    line = JSON.parse(text) as Line
  } catch {}
  const { custom_id, response, error } = Object(line) as Line
  if (typeof custom_id !== 'string' || (!response && !error))
    throw new StreamError(`GET /files/${file_id}/content`, `a line is no result: ${text}`)

  const { status_code: status, request_id, body } = response ?? {}
  // Whatever the batch's endpoint answers; the caller knows which it is.
  if (!error && status && status >= 200 && status < 300)
    return { type: 'answer', custom_id, status, request_id, body: body as Body }
  const failure = error ?? (Object(body) as Pick<Line, 'error'>).error
  const { code, message } =
    typeof failure === 'string' ? { message: failure } : (Object(failure) as Failure)
  return {
    type: 'error',
    custom_id,
    status,
    request_id: request_id || undefined,
    code: code ?? undefined,
    message: message ?? `status ${status}`,
    body,
  }
}

import type { BatchRequest } from './batchRequest.ts'

/**
 * Writes requests into the input file of a batch: JSONL, one request a line.
 *
 * @param requests - The requests, of `batchRequest`.
 * @param filename - What the file is called.
 * @returns The file, to be uploaded with purpose `batch`.
 * @throws TypeError for no requests at all, for two with one `custom_id` or with different
 * endpoints, for one without a body, and for one that streams.
 *
 * @example
 * ```ts
 * import { batchRequest, toBatchFile } from '@bonsai-ai/batches'
 *
 * const file = toBatchFile([
 *   batchRequest('/v1/embeddings', 'oak', { model: 'text-embedding-3-small', input: 'oak' }),
 * ])
 * console.log(await file.text())
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/batch/request-input
 */
export function toBatchFile(requests: Iterable<BatchRequest>, filename = 'batchinput.jsonl'): File {
  const lines: string[] = []
  const ids = new Set<string>()
  let endpoint: string | undefined
  for (const { custom_id, method, url, body } of requests) {
    const place = `request ${JSON.stringify(custom_id)}`
    if (!custom_id || ids.has(custom_id))
      throw new TypeError(`${place}: every request of a batch needs a custom_id of its own`)
    if (url !== (endpoint ??= url))
      throw new TypeError(`${place}: ${url} is not ${endpoint}: a batch has one endpoint`)
    if (!body) throw new TypeError(`${place}: a body is needed`)
    if ((body as { stream?: unknown }).stream)
      throw new TypeError(`${place}: a request of a batch cannot stream`)
    ids.add(custom_id)
    lines.push(JSON.stringify({ custom_id, method, url, body }))
  }
  if (lines.length === 0) throw new TypeError('a batch needs a request or more')
  return new File([lines.join('\n')], filename, { type: 'application/jsonl' })
}

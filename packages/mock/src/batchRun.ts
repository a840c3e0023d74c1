import type { BatchLine } from './batchFile.ts'
import type { StoredBatch } from './batches.ts'
import type { MockContext } from './context.ts'
import { isObject, type JsonObject } from './fields.ts'
import { addFile } from './files.ts'

interface Answered {
  readonly ok: boolean
  readonly text: string
  readonly usage: JsonObject
}

/** Sends each line to the mock, and says what the batch has then: files, counts and usage. */
export async function runBatch(
  mock: MockContext,
  { batch, endpoint, expiresIn }: StoredBatch,
  lines: readonly BatchLine[],
): Promise<JsonObject> {
  const answers: Answered[] = []
  for (const line of lines) answers.push(await answerLine(mock, endpoint, line))
  const good = answers.filter(({ ok }) => ok)
  const bad = answers.filter(({ ok }) => !ok)

  function write(kind: 'output' | 'error', of: readonly Answered[]): string | undefined {
    if (of.length === 0) return undefined
    const text = of.map((answer) => `${answer.text}\n`).join('')
    const { file } = addFile(mock, {
      filename: `${batch.id}_${kind}.jsonl`,
      purpose: 'batch_output',
      bytes: new TextEncoder().encode(text),
      type: 'application/jsonl',
      expiresIn,
    })
    return file.id
  }

  const output = write('output', good)
  const error = write('error', bad)
  return {
    ...(output === undefined ? {} : { output_file_id: output }),
    ...(error === undefined ? {} : { error_file_id: error }),
    request_counts: { total: lines.length, completed: good.length, failed: bad.length },
    usage: usageOf(answers),
  }
}

async function answerLine(
  mock: MockContext,
  endpoint: string,
  { customId, body }: BatchLine,
): Promise<Answered> {
  const response = await mock.send(endpoint.replace(/^\/v1/, ''), body)
  const answer: unknown = await response.json()
  const usage = isObject(answer) && isObject(answer['usage']) ? answer['usage'] : {}
  const text = JSON.stringify({
    id: mock.nextId('batch_req_', 32),
    custom_id: customId,
    response: { status_code: response.status, request_id: mock.nextId('req_', 32), body: answer },
    error: null,
  })
  return { ok: response.ok, text, usage }
}

function usageOf(answers: readonly Answered[]): JsonObject {
  function sum(...names: readonly string[]): number {
    return answers.reduce((total, { usage }) => {
      const value = names.map((name) => usage[name]).find((count) => typeof count === 'number')
      return total + (value ?? 0)
    }, 0)
  }
  return {
    input_tokens: sum('input_tokens', 'prompt_tokens'),
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: sum('output_tokens', 'completion_tokens'),
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: sum('total_tokens'),
  }
}

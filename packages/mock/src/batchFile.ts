import { isObject, type JsonObject } from './fields.ts'
import type { StoredFile } from './files.ts'

/** One request of a batch. */
export interface BatchLine {
  readonly customId: string
  readonly body: JsonObject
}

interface BatchError {
  readonly code: string
  readonly message: string
  readonly param: string | null
  readonly line: number
}

interface BatchFile {
  readonly lines: readonly BatchLine[]
  readonly errors: readonly BatchError[]
}

/** Reads the input of a batch: a JSON object in each line, all of them for one endpoint. */
export function readBatchFile({ bytes }: StoredFile, endpoint: string): BatchFile {
  const lines: BatchLine[] = []
  const errors: BatchError[] = []
  const seen = new Set<string>()
  for (const [index, text] of new TextDecoder().decode(bytes).split(/\r?\n/).entries()) {
    if (text.trim() === '') continue
    const line = readLine(text, endpoint, seen)
    if ('code' in line) errors.push({ ...line, line: index + 1 })
    else lines.push(line)
  }
  if (lines.length === 0 && errors.length === 0) {
    errors.push({ code: 'empty_file', message: 'The input file is empty.', param: null, line: 1 })
  }
  return { lines, errors }
}

function readLine(
  text: string,
  endpoint: string,
  seen: Set<string>,
): BatchLine | Omit<BatchError, 'line'> {
  const value = parse(text)
  if (!isObject(value)) {
    const message = 'This line is not parseable as valid JSON.'
    return { code: 'invalid_json_line', message, param: null }
  }
  const { custom_id: customId, method, url, body } = value
  if (typeof customId !== 'string') return missing('custom_id')
  if (seen.has(customId)) {
    const message = `The custom_id '${customId}' is not unique.`
    return { code: 'duplicate_custom_id', message, param: 'custom_id' }
  }
  if (method !== 'POST') {
    return { code: 'invalid_method', message: "The method must be 'POST'.", param: 'method' }
  }
  if (url !== endpoint) {
    const message = `The URL must be that of the batch, '${endpoint}'.`
    return { code: 'mismatched_url', message, param: 'url' }
  }
  if (!isObject(body)) return missing('body')
  seen.add(customId)
  return { customId, body }
}

function missing(param: string): Omit<BatchError, 'line'> {
  const message = `Missing required parameter: '${param}'.`
  return { code: 'missing_required_parameter', message, param }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

import type { MockContext } from '../context.ts'
import { badRequest } from '../failure.ts'
import {
  isObject,
  type JsonObject,
  readObject,
  readObjects,
  readString,
  required,
} from '../fields.ts'
import { findFile } from '../files.ts'

/** One row of the data of a run. */
export interface Row {
  readonly item: JsonObject
  /** What a model said, where the data has it. */
  readonly said: string | undefined
}

/** The rows of a data source: those of its own content or of a file. Stored logs have none. */
export function readRows(mock: MockContext, source: JsonObject): readonly Row[] {
  const at = 'data_source.source'
  const inner = required(readObject(source, 'source', 'data_source'), at)
  if (inner['type'] === 'file_content') {
    return (readObjects(inner, 'content', at) ?? []).map(rowOf)
  }
  if (inner['type'] !== 'file_id') return []
  const id = required(readString(inner, 'id', at), `${at}.id`)
  const { bytes } = findFile(mock, id, `${at}.id`)
  const lines = new TextDecoder().decode(bytes).split('\n')
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    const value = parse(line)
    if (isObject(value)) return [rowOf(value)]
    throw badRequest(
      `Line ${index + 1} of the file is not a JSON object.`,
      `${at}.id`,
      'invalid_value',
    )
  })
}

function rowOf(row: JsonObject): Row {
  const sample = isObject(row['sample']) ? row['sample'] : {}
  return {
    item: isObject(row['item']) ? row['item'] : row,
    said: typeof sample['output_text'] === 'string' ? sample['output_text'] : undefined,
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

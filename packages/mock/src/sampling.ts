import { badRequest } from './failure.ts'
import {
  type JsonObject,
  readArray,
  readBoolean,
  readNumber,
  readObject,
  wrongType,
} from './fields.ts'

/** Refuses settings of the sampling that are out of range; the mock draws nothing by chance. */
export function readSampling(raw: JsonObject): void {
  readNumber(raw, 'temperature', { min: 0, max: 2 })
  readNumber(raw, 'top_p', { min: 0, max: 1 })
  readNumber(raw, 'frequency_penalty', { min: -2, max: 2 })
  readNumber(raw, 'presence_penalty', { min: -2, max: 2 })
}

/** Texts that end the answer. */
export function readStop(raw: JsonObject): string[] {
  if (typeof raw['stop'] === 'string') return [raw['stop']]
  const stop = readArray(raw, 'stop') ?? []
  if (stop.length > 4) {
    throw badRequest(
      `Invalid 'stop': array too long. Expected an array with maximum length 4, but got an array with length ${stop.length} instead.`,
      'stop',
      'array_above_max_length',
    )
  }
  return stop.map((item, index) => {
    if (typeof item !== 'string') throw wrongType(`stop[${index}]`, 'a string', item)
    return item
  })
}

/** What a stream of completions carries besides them. */
export function readStreamOptions(
  raw: JsonObject,
  stream: boolean,
): { includeUsage: boolean; includeObfuscation: boolean } {
  const at = 'stream_options'
  const options = readObject(raw, at)
  if (options !== undefined && !stream) {
    throw badRequest(
      "The 'stream_options' parameter is only allowed when 'stream' is enabled.",
      at,
      null,
    )
  }
  return {
    includeUsage: readBoolean(options ?? {}, 'include_usage', at) ?? false,
    includeObfuscation: readBoolean(options ?? {}, 'include_obfuscation', at) ?? true,
  }
}

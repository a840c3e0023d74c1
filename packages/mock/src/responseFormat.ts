import { badRequest } from './failure.ts'
import { type JsonObject, readObject, readOneOf, readString, required } from './fields.ts'
import type { MockMessage } from './prompt.ts'

/** Reads `response_format`: the schema that the text has to fit, where JSON is asked for. */
export function readResponseFormat(raw: JsonObject, messages: readonly MockMessage[]): unknown {
  const format = readObject(raw, 'response_format')
  if (format === undefined) return undefined
  const types = ['text', 'json_object', 'json_schema'] as const
  const type = required(readOneOf(format, 'type', types, 'response_format'), 'response_format.type')
  if (type === 'text') return undefined
  if (type === 'json_object') {
    if (!messages.some(({ text }) => /json/i.test(text))) {
      throw badRequest(
        "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
        'messages',
        null,
      )
    }
    return { type: 'object' }
  }
  const at = 'response_format.json_schema'
  const definition = required(readObject(format, 'json_schema', 'response_format'), at)
  required(readString(definition, 'name', at), `${at}.name`)
  return readObject(definition, 'schema', at) ?? { type: 'object' }
}

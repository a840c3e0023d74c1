import { badRequest } from '../failure.ts'
import {
  isObject,
  type JsonObject,
  readNumber,
  readObject,
  readObjects,
  readOneOf,
  readString,
  required,
  wrongType,
  wrongValue,
} from '../fields.ts'
import type { MockMessage, Tool, ToolChoice } from '../prompt.ts'
import { readResponseFormat } from '../responseFormat.ts'

const toolTypes = ['function', 'code_interpreter', 'file_search'] as const

const modes = ['none', 'auto', 'required'] as const

/** Reads `tools` as they are stored. Of them, the mock calls functions only. */
export function readAssistantTools(raw: JsonObject): JsonObject[] | undefined {
  return readObjects(raw, 'tools')?.map((tool, index) => {
    const at = `tools[${index}]`
    const type = required(readOneOf(tool, 'type', toolTypes, at), `${at}.type`)
    if (type !== 'function') return tool
    const place = `${at}.function`
    const definition = required(readObject(tool, 'function', at), place)
    required(readString(definition, 'name', place), `${place}.name`)
    readObject(definition, 'parameters', place)
    return tool
  })
}

/** The functions among tools that were read. */
export function functionsIn(tools: readonly JsonObject[]): Tool[] {
  return tools.flatMap(({ function: definition }): Tool[] => {
    if (!isObject(definition)) return []
    const { name, parameters } = definition
    return [{ type: 'function', name: String(name), parameters: parameters ?? { type: 'object' } }]
  })
}

/** Reads `tool_choice` of a run. */
export function readRunToolChoice(raw: JsonObject, tools: readonly Tool[]): ToolChoice {
  const choice = raw['tool_choice'] ?? 'auto'
  if (typeof choice === 'string') {
    const mode = modes.find((item) => item === choice)
    if (mode === undefined) throw wrongValue('tool_choice', choice, modes)
    return { mode: tools.length > 0 ? mode : 'none', tools }
  }
  if (!isObject(choice)) throw wrongType('tool_choice', 'a string or an object', choice)
  const at = 'tool_choice'
  const type = required(readOneOf(choice, 'type', toolTypes, at), `${at}.type`)
  if (type !== 'function') return { mode: 'none', tools: [] }
  const place = `${at}.function`
  const definition = required(readObject(choice, 'function', at), place)
  const name = required(readString(definition, 'name', place), `${place}.name`)
  const named = tools.filter((tool) => tool.name === name)
  if (named.length > 0) return { mode: 'named', tools: named }
  throw badRequest(`Tool choice '${name}' not found in 'tools' parameter.`, at, null)
}

/** Reads `response_format`, which may be `auto` as well. */
export function readAssistantFormat(raw: JsonObject, messages: readonly MockMessage[]): unknown {
  return raw['response_format'] === 'auto' ? undefined : readResponseFormat(raw, messages)
}

export function readTemperature(raw: JsonObject): void {
  readNumber(raw, 'temperature', { min: 0, max: 2 })
  readNumber(raw, 'top_p', { min: 0, max: 1 })
}

/** Reads `tool_resources`. The mock makes no vector stores from it. */
export function readToolResources(raw: JsonObject): JsonObject | undefined {
  const at = 'tool_resources'
  const resources = readObject(raw, at)
  const search = readObject(resources ?? {}, 'file_search', at)
  if (search === undefined) return resources
  const { vector_stores: _, ...rest } = search
  return { ...resources, file_search: rest }
}

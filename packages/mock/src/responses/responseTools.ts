import { badRequest } from '../failure.ts'
import {
  isObject,
  type JsonObject,
  readBoolean,
  readObject,
  readObjects,
  readOneOf,
  readString,
  required,
  wrongType,
  wrongValue,
} from '../fields.ts'
import type { Tool, ToolChoice } from '../prompt.ts'

/** The tools of a response: those the mock can call, and all of them as the API says them back. */
export interface ResponseTools {
  readonly callable: readonly Tool[]
  readonly echoed: readonly JsonObject[]
}

const types = [
  'function',
  'custom',
  'file_search',
  'web_search',
  'web_search_2025_08_26',
  'web_search_preview',
  'web_search_preview_2025_03_11',
  'computer',
  'computer_use_preview',
  'mcp',
  'code_interpreter',
  'programmatic_tool_calling',
  'image_generation',
  'local_shell',
  'shell',
  'namespace',
  'tool_search',
  'apply_patch',
] as const

const modes = ['none', 'auto', 'required'] as const

/** Reads `tools`. What the API would run itself is known, and never called. */
export function readResponseTools(raw: JsonObject): ResponseTools {
  const callable: Tool[] = []
  const echoed = (readObjects(raw, 'tools') ?? []).map((tool, index) => {
    const at = `tools[${index}]`
    const type = required(readOneOf(tool, 'type', types, at), `${at}.type`)
    if (type !== 'function' && type !== 'custom') return tool
    const name = readName(tool, at)
    if (type === 'custom') {
      callable.push({ type, name, parameters: undefined })
      return { format: { type: 'text' }, ...tool }
    }
    const parameters = readObject(tool, 'parameters', at) ?? { type: 'object', properties: {} }
    callable.push({ type, name, parameters })
    const strict = readBoolean(tool, 'strict', at) ?? true
    return { description: null, ...tool, parameters, strict }
  })
  return { callable, echoed }
}

/** Reads `tool_choice`. A tool that the API would run itself is chosen in vain. */
export function readResponseToolChoice(raw: JsonObject, tools: ResponseTools): ToolChoice {
  const { callable, echoed } = tools
  const choice = raw['tool_choice'] ?? undefined
  if (choice === undefined) return { mode: callable.length > 0 ? 'auto' : 'none', tools: callable }
  if (typeof choice === 'string') {
    const mode = modes.find((item) => item === choice)
    if (mode === undefined) throw wrongValue('tool_choice', choice, modes)
    if (mode === 'required' && echoed.length === 0) throw withoutTools()
    return { mode: callable.length > 0 ? mode : 'none', tools: callable }
  }
  if (!isObject(choice)) throw wrongType('tool_choice', 'a string or an object', choice)
  const type = required(readString(choice, 'type', 'tool_choice'), 'tool_choice.type')
  if (echoed.length === 0) throw withoutTools()
  if (type === 'allowed_tools') return readAllowedTools(choice, callable)
  if (type !== 'function' && type !== 'custom') return { mode: 'none', tools: [] }
  const named = find(choice, callable, 'tool_choice')
  return { mode: 'named', tools: [named] }
}

function readAllowedTools(choice: JsonObject, callable: readonly Tool[]): ToolChoice {
  const at = 'tool_choice'
  const allowedModes = ['auto', 'required'] as const
  const mode = required(readOneOf(choice, 'mode', allowedModes, at), `${at}.mode`)
  const allowed = required(readObjects(choice, 'tools', at), `${at}.tools`)
    .filter(({ type }) => type === 'function' || type === 'custom')
    .map((tool, index) => find(tool, callable, `${at}.tools[${index}]`))
  return { mode: allowed.length > 0 ? mode : 'none', tools: allowed }
}

function find(choice: JsonObject, callable: readonly Tool[], at: string): Tool {
  const name = required(readString(choice, 'name', at), `${at}.name`)
  const tool = callable.find((candidate) => candidate.name === name)
  if (tool !== undefined) return tool
  throw badRequest(`Tool choice '${name}' not found in 'tools' parameter.`, 'tool_choice', null)
}

function readName(tool: JsonObject, at: string): string {
  const name = required(readString(tool, 'name', at), `${at}.name`)
  if (/^[a-zA-Z0-9_-]{1,128}$/.test(name)) return name
  throw badRequest(
    `Invalid '${at}.name': string does not match pattern. Expected a string that matches the pattern '^[a-zA-Z0-9_-]+$'.`,
    `${at}.name`,
    'invalid_value',
  )
}

function withoutTools(): Error {
  return badRequest(
    "Tool choice other than 'none' or 'auto' must be specified with 'tools' parameter.",
    'tool_choice',
    null,
  )
}

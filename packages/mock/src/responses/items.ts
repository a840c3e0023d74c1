import type { MockContext } from '../context.ts'
import { badRequest, Failure } from '../failure.ts'
import {
  isObject,
  type JsonObject,
  missing,
  readArray,
  readObjects,
  readOneOf,
  readString,
  required,
  wrongType,
  wrongValue,
} from '../fields.ts'
import { memoryOf } from '../memory.ts'

/** An item of a response or conversation, as the API stores it. */
export interface Item extends JsonObject {
  readonly id: string
  readonly type: string
}

// Prefixes of the ids of each type.
const prefixes: Readonly<Record<string, string>> = {
  message: 'msg_',
  reasoning: 'rs_',
  compaction: 'cmp_',
  function_call: 'fc_',
  function_call_output: 'fco_',
  custom_tool_call: 'ctc_',
  custom_tool_call_output: 'ctco_',
  file_search_call: 'fs_',
  web_search_call: 'ws_',
  image_generation_call: 'ig_',
  code_interpreter_call: 'ci_',
  computer_call: 'cu_',
  computer_call_output: 'cuo_',
  tool_search_call: 'ts_',
  tool_search_output: 'tso_',
  additional_tools: 'at_',
  program: 'prog_',
  program_output: 'progo_',
  local_shell_call: 'lsh_',
  local_shell_call_output: 'lsho_',
  shell_call: 'sh_',
  shell_call_output: 'sho_',
  apply_patch_call: 'apc_',
  apply_patch_call_output: 'apco_',
  mcp_list_tools: 'mcpl_',
  mcp_approval_request: 'mcpr_',
  mcp_approval_response: 'mcpa_',
  mcp_call: 'mcp_',
}

const roles = ['user', 'assistant', 'system', 'developer'] as const

const inputParts = ['input_text', 'input_image', 'input_file'] as const

const outputParts = ['output_text', 'refusal'] as const

export function itemId(mock: MockContext, type: string): string {
  return mock.nextId(prefixes[type] ?? 'item_', 48)
}

/** Reads input of a response: a text, or items as {@link readItems} does. */
export function readInput(raw: JsonObject, mock: MockContext): Item[] {
  const input = raw['input'] ?? undefined
  if (input === undefined) return []
  if (typeof input === 'string') {
    const content = [{ type: 'input_text', text: input }]
    const id = itemId(mock, 'message')
    return [{ id, type: 'message', status: 'completed', role: 'user', content }]
  }
  if (!Array.isArray(input)) throw wrongType('input', 'a string or an array of objects', input)
  return readItems(raw, 'input', mock) ?? []
}

/** Reads input items, and gives them what stored ones have. */
export function readItems(raw: JsonObject, name: string, mock: MockContext): Item[] | undefined {
  return readObjects(raw, name)?.map((item, index) => readItem(item, `${name}[${index}]`, mock))
}

/** Everything that can be referred to: items of what is stored, by id. */
export function storedItems(mock: MockContext): Map<string, Item> {
  return memoryOf(mock, '/items')
}

function readItem(raw: JsonObject, at: string, mock: MockContext): Item {
  const type = readString(raw, 'type', at) ?? usualType(raw)
  if (type === undefined) throw missing(`${at}.type`)
  if (type === 'item_reference') return referred(raw, at, mock)
  if (!Object.hasOwn(prefixes, type)) {
    throw wrongValue(`${at}.type`, type, [...Object.keys(prefixes), 'item_reference'])
  }
  const id = readString(raw, 'id', at) ?? itemId(mock, type)
  switch (type) {
    case 'message':
      return { ...raw, id, type, status: 'completed', ...readMessage(raw, at) }
    case 'function_call':
      for (const name of ['call_id', 'name', 'arguments']) readText(raw, name, at)
      return { ...raw, id, type, status: 'completed' }
    case 'custom_tool_call':
      for (const name of ['call_id', 'name', 'input']) readText(raw, name, at)
      return { ...raw, id, type, status: 'completed' }
    case 'function_call_output':
    case 'custom_tool_call_output':
      readText(raw, 'call_id', at)
      if (!Array.isArray(raw['output'])) readText(raw, 'output', at)
      return { ...raw, id, type, status: 'completed' }
    case 'compaction':
      readText(raw, 'encrypted_content', at)
      return { ...raw, id, type }
    case 'reasoning':
      required(readArray(raw, 'summary', at), `${at}.summary`)
      return { ...raw, id, type }
    default:
      return { ...raw, id, type }
  }
}

function usualType(raw: JsonObject): string | undefined {
  if ('role' in raw) return 'message'
  return 'id' in raw ? 'item_reference' : undefined
}

function referred(raw: JsonObject, at: string, mock: MockContext): Item {
  const id = readText(raw, 'id', at)
  const item = storedItems(mock).get(id)
  if (item !== undefined) return item
  throw new Failure(404, `Item with id '${id}' not found.`, { param: 'input' })
}

function readText(raw: JsonObject, name: string, at: string): string {
  return required(readString(raw, name, at), `${at}.${name}`)
}

function readMessage(raw: JsonObject, at: string): JsonObject {
  const role = required(readOneOf(raw, 'role', roles, at), `${at}.role`)
  const types = role === 'assistant' ? outputParts : inputParts
  const { content } = raw
  if (content === undefined) throw missing(`${at}.content`)
  if (typeof content === 'string')
    return { role, content: [whole({ type: types[0], text: content })] }
  if (!Array.isArray(content)) {
    throw wrongType(`${at}.content`, 'a string or an array of objects', content)
  }
  return {
    role,
    content: content.map((part: unknown, index) =>
      readPart(part, types, `${at}.content[${index}]`),
    ),
  }
}

function readPart(part: unknown, types: readonly string[], at: string): JsonObject {
  if (!isObject(part)) throw wrongType(at, 'an object', part)
  const type = required(readOneOf(part, 'type', types, at), `${at}.type`)
  if (type.endsWith('text')) readText(part, 'text', at)
  if (type === 'refusal') readText(part, 'refusal', at)
  if (
    type === 'input_image' &&
    !readString(part, 'image_url', at) &&
    !readString(part, 'file_id', at)
  ) {
    throw badRequest(
      `Missing required parameter: '${at}.image_url'.`,
      at,
      'missing_required_parameter',
    )
  }
  return whole(part)
}

/** A part with what stored parts of its type always have. */
function whole(part: JsonObject): JsonObject {
  if (part['type'] === 'output_text') return { annotations: [], logprobs: [], ...part }
  if (part['type'] === 'input_image') return { detail: 'auto', ...part }
  return part
}

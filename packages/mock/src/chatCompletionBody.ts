import { badRequest } from './failure.ts'
import {
  isObject,
  type JsonObject,
  missing,
  readBoolean,
  readInteger,
  readMetadata,
  readObject,
  readObjects,
  readOneOf,
  readString,
  required,
  wrongType,
  wrongValue,
} from './fields.ts'
import type { MockMessage, Prompt, Tool, ToolChoice } from './prompt.ts'
import { readResponseFormat } from './responseFormat.ts'
import { readSampling, readStop, readStreamOptions } from './sampling.ts'

export interface ChatCompletionBody extends Prompt {
  readonly model: string
  readonly n: number
  readonly logprobs: boolean
  readonly topLogprobs: number
  readonly store: boolean
  readonly metadata: Record<string, string>
  readonly stream: boolean
  readonly includeUsage: boolean
  readonly includeObfuscation: boolean
}

const roles = ['system', 'assistant', 'user', 'function', 'tool', 'developer'] as const

const toolTypes = ['function', 'custom'] as const

const partTypes: Readonly<Record<string, readonly string[]>> = {
  user: ['text', 'image_url', 'input_audio', 'file'],
  assistant: ['text', 'refusal'],
}

/** Reads the body of `POST /chat/completions` and refuses what the API refuses. */
export function readChatCompletionBody(raw: JsonObject): ChatCompletionBody {
  const model = required(readString(raw, 'model'), 'model')
  const messages = readMessages(raw)
  const tools = readTools(raw)
  const stream = readBoolean(raw, 'stream') ?? false
  readSampling(raw)
  readObject(raw, 'logit_bias')
  return {
    raw,
    model,
    messages,
    tools,
    toolChoice: readToolChoice(raw, tools),
    parallelToolCalls: readParallelToolCalls(raw, tools),
    n: readInteger(raw, 'n', { min: 1, max: 128 }) ?? 1,
    stop: readStop(raw),
    maxTokens: readMaxTokens(raw),
    jsonSchema: readResponseFormat(raw, messages),
    ...readLogprobs(raw),
    seed: readInteger(raw, 'seed'),
    store: readBoolean(raw, 'store') ?? false,
    metadata: readMetadata(raw) ?? {},
    stream,
    ...readStreamOptions(raw, stream),
  }
}

function readMessages(raw: JsonObject): MockMessage[] {
  const messages = required(readObjects(raw, 'messages'), 'messages')
  if (messages.length === 0) {
    throw badRequest(
      "Invalid 'messages': empty array. Expected an array with minimum length 1, but got an empty array instead.",
      'messages',
      'empty_array',
    )
  }
  // Ids of tool calls that the conversation still has to answer.
  let open: string[] = []
  return messages.map((message, index) => {
    const at = `messages[${index}]`
    const role = required(readOneOf(message, 'role', roles, at), `${at}.role`)
    const text = readContent(message, role, at)
    if (role === 'tool') {
      const id = required(readString(message, 'tool_call_id', at), `${at}.tool_call_id`)
      if (!open.includes(id)) {
        throw badRequest(
          "Invalid parameter: messages with role 'tool' must be a response to a preceding message with 'tool_calls'.",
          `${at}.role`,
          null,
        )
      }
      open = open.filter((other) => other !== id)
    } else {
      if (open.length > 0) throw unanswered(open, at)
      open = readToolCallIds(message, at)
    }
    if (index === messages.length - 1 && open.length > 0) throw unanswered(open, at)
    return { role, text, raw: message }
  })
}

function unanswered(ids: readonly string[], param: string): Error {
  return badRequest(
    `An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. The following tool_call_ids did not have response messages: ${ids.join(', ')}`,
    param,
    null,
  )
}

function readContent(message: JsonObject, role: string, at: string): string {
  const { content } = message
  const param = `${at}.content`
  if (content === undefined || content === null) {
    // An assistant that called tools or refused said nothing.
    if (role === 'assistant' || role === 'function') return ''
    if (content === undefined) throw missing(param)
  }
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) throw wrongType(param, 'a string or an array of objects', content)
  const types = partTypes[role] ?? ['text']
  return (readObjects(message, 'content', at) ?? [])
    .map((part, index) => {
      const place = `${param}[${index}]`
      const type = required(readOneOf(part, 'type', types, place), `${place}.type`)
      if (type === 'text') return required(readString(part, 'text', place), `${place}.text`)
      if (type !== 'refusal') required(readObject(part, type, place), `${place}.${type}`)
      return ''
    })
    .filter((text) => text !== '')
    .join('\n')
}

function readToolCallIds(message: JsonObject, at: string): string[] {
  return (readObjects(message, 'tool_calls', at) ?? []).map((call, index) => {
    const place = `${at}.tool_calls[${index}]`
    const type = readOneOf(call, 'type', toolTypes, place) ?? 'function'
    required(readObject(call, type, place), `${place}.${type}`)
    return required(readString(call, 'id', place), `${place}.id`)
  })
}

function readTools(raw: JsonObject): Tool[] {
  return (readObjects(raw, 'tools') ?? []).map((tool, index) => {
    const at = `tools[${index}]`
    const type = required(readOneOf(tool, 'type', toolTypes, at), `${at}.type`)
    const definition = required(readObject(tool, type, at), `${at}.${type}`)
    const place = `${at}.${type}`
    const name = required(readString(definition, 'name', place), `${place}.name`)
    if (!/^[a-zA-Z0-9_-]{1,64}$/.test(name)) {
      throw badRequest(
        `Invalid '${place}.name': string does not match pattern. Expected a string that matches the pattern '^[a-zA-Z0-9_-]+$'.`,
        `${place}.name`,
        'invalid_value',
      )
    }
    return {
      type,
      name,
      parameters: readObject(definition, 'parameters', place) ?? { type: 'object' },
    }
  })
}

function readToolChoice(raw: JsonObject, tools: readonly Tool[]): ToolChoice {
  const choice = raw['tool_choice'] ?? undefined
  if (choice === undefined) return { mode: tools.length > 0 ? 'auto' : 'none', tools }
  if (tools.length === 0 && choice !== 'none') {
    throw badRequest(
      "Invalid value for 'tool_choice': 'tool_choice' is only allowed when 'tools' are specified.",
      'tool_choice',
      null,
    )
  }
  if (typeof choice === 'string') {
    const modes = ['none', 'auto', 'required'] as const
    const mode = modes.find((item) => item === choice)
    if (mode === undefined) throw wrongValue('tool_choice', choice, modes)
    return { mode, tools }
  }
  if (!isObject(choice)) throw wrongType('tool_choice', 'a string or an object', choice)
  const types = ['function', 'custom', 'allowed_tools'] as const
  const type = required(readOneOf(choice, 'type', types, 'tool_choice'), 'tool_choice.type')
  const inner = required(readObject(choice, type, 'tool_choice'), `tool_choice.${type}`)
  if (type !== 'allowed_tools') {
    return { mode: 'named', tools: [namedTool(inner, tools, `tool_choice.${type}`)] }
  }
  const at = 'tool_choice.allowed_tools'
  const allowed = required(readObjects(inner, 'tools', at), `${at}.tools`)
  return {
    mode: required(readOneOf(inner, 'mode', ['auto', 'required'], at), `${at}.mode`),
    tools: allowed.map((tool, index) => {
      const place = `${at}.tools[${index}]`
      const kind = required(readOneOf(tool, 'type', toolTypes, place), `${place}.type`)
      return namedTool(required(readObject(tool, kind, place), `${place}.${kind}`), tools, place)
    }),
  }
}

function namedTool(choice: JsonObject, tools: readonly Tool[], at: string): Tool {
  const name = required(readString(choice, 'name', at), `${at}.name`)
  const tool = tools.find((candidate) => candidate.name === name)
  if (tool !== undefined) return tool
  throw badRequest(
    `Invalid value for 'tool_choice': tool choice '${name}' not found in 'tools' parameter.`,
    'tool_choice',
    null,
  )
}

function readParallelToolCalls(raw: JsonObject, tools: readonly Tool[]): boolean {
  const parallel = readBoolean(raw, 'parallel_tool_calls')
  if (parallel !== undefined && tools.length === 0) {
    throw badRequest(
      "Invalid value for 'parallel_tool_calls': 'parallel_tool_calls' is only allowed when 'tools' are specified.",
      'parallel_tool_calls',
      null,
    )
  }
  return parallel ?? true
}

function readMaxTokens(raw: JsonObject): number | undefined {
  const current = readInteger(raw, 'max_completion_tokens', { min: 1 })
  const former = readInteger(raw, 'max_tokens', { min: 1 })
  if (current !== undefined && former !== undefined) {
    throw badRequest(
      "Setting 'max_tokens' and 'max_completion_tokens' at the same time is not supported.",
      'max_tokens',
      'invalid_parameter_combination',
    )
  }
  return current ?? former
}

function readLogprobs(raw: JsonObject): { logprobs: boolean; topLogprobs: number } {
  const logprobs = readBoolean(raw, 'logprobs') ?? false
  const topLogprobs = readInteger(raw, 'top_logprobs', { min: 0, max: 20 })
  if (topLogprobs !== undefined && !logprobs) {
    throw badRequest(
      "Invalid value for 'top_logprobs': 'top_logprobs' is only allowed when 'logprobs' is enabled.",
      'top_logprobs',
      null,
    )
  }
  return { logprobs, topLogprobs: topLogprobs ?? 0 }
}

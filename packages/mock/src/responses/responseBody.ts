import type { MockContext } from '../context.ts'
import { badRequest } from '../failure.ts'
import {
  type JsonObject,
  readArray,
  readBoolean,
  readInteger,
  readMetadata,
  readObject,
  readOneOf,
  readString,
  required,
  wrongType,
  wrongValue,
} from '../fields.ts'
import type { MockMessage, Prompt } from '../prompt.ts'
import { readSampling } from '../sampling.ts'
import { readContext, type ResponseContext } from './readContext.ts'
import { readResponseToolChoice, readResponseTools, type ResponseTools } from './responseTools.ts'

/** What a response is made from. */
export interface ResponseBody extends Prompt, ResponseContext {
  readonly model: string
  readonly responseTools: ResponseTools
  readonly metadata: Record<string, string>
  readonly store: boolean
  readonly background: boolean
  readonly stream: boolean
  readonly includeObfuscation: boolean
  /** Alternatives of each token, where log probabilities are asked for. */
  readonly logprobs: number | undefined
  readonly reasoning: ReasoningSettings | undefined
}

export interface ReasoningSettings {
  readonly summarized: boolean
  readonly encrypted: boolean
}

const includables = [
  'file_search_call.results',
  'web_search_call.results',
  'web_search_call.action.sources',
  'message.input_image.image_url',
  'computer_call_output.output.image_url',
  'code_interpreter_call.outputs',
  'reasoning.encrypted_content',
  'message.output_text.logprobs',
] as const

const efforts = ['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] as const

const summaries = ['auto', 'concise', 'detailed'] as const

/** Reads the body of `POST /responses` and refuses what the API refuses. */
export function readResponseBody(raw: JsonObject, mock: MockContext): ResponseBody {
  const model = required(readString(raw, 'model'), 'model')
  const source = readContext(raw, mock)
  const tools = readResponseTools(raw)
  const include = readInclude(raw)
  const store = readBoolean(raw, 'store') ?? true
  const background = readBoolean(raw, 'background') ?? false
  if (background && !store) {
    throw badRequest("Background mode requires 'store' to be true.", 'background', null)
  }
  const stream = readBoolean(raw, 'stream') ?? false
  const streamOptions = readObject(raw, 'stream_options')
  if (streamOptions !== undefined && !stream) {
    throw badRequest(
      "The 'stream_options' parameter is only allowed when 'stream' is enabled.",
      'stream_options',
      null,
    )
  }
  readSampling(raw)
  readOneOf(raw, 'truncation', ['auto', 'disabled'])
  readInteger(raw, 'max_tool_calls', { min: 1 })
  const topLogprobs = readInteger(raw, 'top_logprobs', { min: 0, max: 20 }) ?? 0
  return {
    raw,
    model,
    ...source,
    responseTools: tools,
    tools: tools.callable,
    toolChoice: readResponseToolChoice(raw, tools),
    parallelToolCalls: readBoolean(raw, 'parallel_tool_calls') ?? true,
    stop: [],
    maxTokens: readInteger(raw, 'max_output_tokens', { min: 16 }),
    jsonSchema: readTextFormat(raw, source.messages),
    seed: undefined,
    metadata: readMetadata(raw) ?? {},
    store,
    background,
    stream,
    includeObfuscation:
      readBoolean(streamOptions ?? {}, 'include_obfuscation', 'stream_options') ?? true,
    logprobs: include.includes('message.output_text.logprobs') ? topLogprobs : undefined,
    reasoning: readReasoning(raw, include),
  }
}

function readInclude(raw: JsonObject): readonly string[] {
  return (readArray(raw, 'include') ?? []).map((item, index) => {
    const known = includables.find((name) => name === item)
    if (known !== undefined) return known
    if (typeof item === 'string') throw wrongValue(`include[${index}]`, item, includables)
    throw wrongType(`include[${index}]`, 'a string', item)
  })
}

function readReasoning(raw: JsonObject, include: readonly string[]): ReasoningSettings | undefined {
  const at = 'reasoning'
  const reasoning = readObject(raw, at)
  const effort = readOneOf(reasoning ?? {}, 'effort', efforts, at)
  const summary =
    readOneOf(reasoning ?? {}, 'summary', summaries, at) ??
    readOneOf(reasoning ?? {}, 'generate_summary', summaries, at)
  const encrypted = include.includes('reasoning.encrypted_content')
  const reasons = effort !== undefined || summary !== undefined || encrypted
  if (!reasons || effort === 'none') return undefined
  return { summarized: summary !== undefined, encrypted }
}

function readTextFormat(raw: JsonObject, messages: readonly MockMessage[]): unknown {
  const at = 'text.format'
  const format = readObject(readObject(raw, 'text') ?? {}, 'format', 'text')
  if (format === undefined) return undefined
  const types = ['text', 'json_object', 'json_schema'] as const
  const type = required(readOneOf(format, 'type', types, at), `${at}.type`)
  if (type === 'text') return undefined
  if (type === 'json_schema') {
    required(readString(format, 'name', at), `${at}.name`)
    return required(readObject(format, 'schema', at), `${at}.schema`)
  }
  if (messages.some(({ text }) => /json/i.test(text))) return { type: 'object' }
  throw badRequest(
    "Response input messages must contain the word 'json' in some form to use 'text.format' of type 'json_object'.",
    'input',
    null,
  )
}

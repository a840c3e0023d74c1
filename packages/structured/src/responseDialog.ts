import { ParseError } from '@bonsai-ai/core'
import {
  type CreateResponseParams,
  type ResponseCustomToolCallOutput,
  type ResponseInput,
  type ResponseInputItem,
  type ResponseObject,
  type ResponseOutputItem,
  type ResponseUsage,
  type Tool,
  type ToolChoiceParam,
  toInputItems,
} from '@bonsai-ai/responses'
import { type AnswerableCall, callsOf, outputOf } from './responseCalls.ts'
import { responseTool } from './responseTool.ts'
import { sumUsage } from './sumUsage.ts'
import type { DefinedTool } from './tool.ts'
import type { ToolAnswer } from './toolCalls.ts'
import { toolOutput } from './toolOutput.ts'
import { toolsByName } from './toolsByName.ts'
import type { Dialog, DialogTypes, ToolRunEnd } from './toolSteps.ts'

/** Params of `runResponseTools`: those of `createResponse`, with tools that do their work. */
export interface RunResponseToolsParams<Data = unknown> extends Omit<
  CreateResponseParams,
  'tools' | 'background'
> {
  /**
   * Tools of `defineTool` and `defineCustomTool`, tools that the API runs, and plain ones whose calls
   * are yours to answer.
   */
  tools: readonly (DefinedTool<Data> | Tool)[]
  /** A run goes on with responses that are complete. */
  background?: false | null | undefined
  stream?: never
}

/** What the output of a tool holds. */
export type ResponseToolOutput = ResponseCustomToolCallOutput['output']

/** What to go on with: spread it into the params, with what is still to be said in its `input`. */
export interface NextResponseParams {
  /** Missing where the server keeps nothing, or a `conversation` does. */
  readonly previous_response_id?: string | null | undefined
  /** What the server does not know yet, the answers first of all. */
  readonly input: readonly ResponseInputItem[]
}

/** A request of a run, its response, and the answers to its calls. */
export interface RunResponseToolsStep {
  /** Which request of the run it was, from 0. */
  readonly index: number
  /** The response as the server sent it. */
  readonly response: ResponseObject
  /** The answers, in the order of the calls. */
  readonly answers: readonly ToolAnswer<ResponseToolOutput>[]
  /** The calls without an answer, and whatever else waits for one. */
  readonly pending: readonly ResponseOutputItem[]
  /** What to go on with. */
  readonly next: NextResponseParams
  /** Tokens used up to here, as far as the server said. */
  readonly usage: ResponseUsage | undefined
}

/** What a run came to. */
export interface RunResponseToolsResult extends Omit<RunResponseToolsStep, 'index' | 'answers'> {
  /** Why it ended. */
  readonly ended: ToolRunEnd
  readonly steps: readonly RunResponseToolsStep[]
}

/** The types of responses. */
export interface ResponseTypes extends DialogTypes {
  params: RunResponseToolsParams
  request: CreateResponseParams & { stream?: never }
  completion: ResponseObject
  pending: ResponseOutputItem
  output: ResponseToolOutput
  step: RunResponseToolsStep
  result: RunResponseToolsResult
}

const label = 'POST /responses'

/** A run's side of responses. */
export function responseDialog<Data>(
  given: RunResponseToolsParams<Data>,
): Dialog<ResponseTypes, Data> {
  let { tools: offered, ...params } = given
  let tools = toolsByName(offered, plainNames)
  let response: ResponseObject
  let usage: ResponseUsage | undefined
  /** The calls that can be answered, by id. */
  let answerable: Map<string, AnswerableCall>
  const steps: RunResponseToolsStep[] = []
  refuseBackground(params)

  return {
    label,
    get tools() {
      return tools
    },
    get messages() {
      return itemsOf(params.input)
    },
    get isParallel() {
      return params.parallel_tool_calls !== false
    },
    request() {
      const wire = offered.map((tool) => (isPlain(tool) ? tool : responseTool(tool)))
      const request = { ...params, tools: wire, include: includedIn(params) }
      // Forced once more, the model would call for ever.
      if (params.tool_choice) params = { ...params, tool_choice: unforced(params.tool_choice) }
      return request
    },
    take(sent) {
      // Compatible servers send what they like.
      if (Object(sent) !== sent)
        throw new ParseError(label, new Response(), JSON.stringify(sent), 'a response')
      response = sent
      if (sent.usage) usage = sumUsage(usage, sent.usage)
      const output = outputOf(sent)
      const { previous_response_id, conversation, store } = params
      // A server that keeps nothing by order says so of the response.
      const isStored = store !== false && (sent as { store?: unknown }).store !== false && !!sent.id
      params = {
        ...params,
        input:
          conversation || isStored ? [] : [...itemsOf(params.input), ...toInputItems({ output })],
        previous_response_id: isStored && !conversation ? sent.id : previous_response_id,
      }
      const calls = callsOf(output)
      answerable = new Map()
      for (const { call, raw } of calls) if (call) answerable.set(call.id, raw as AnswerableCall)
      return { calls, isIncomplete: (sent.status ?? 'completed') !== 'completed' }
    },
    encode(result) {
      const output = toolOutput(result)
      if (typeof output === 'string') return output
      return output.map((part) => (part.type === 'text' ? { ...part, type: 'input_text' } : part))
    },
    answer(answers, pending) {
      const outputs = answers.map(({ call, output }): ResponseInputItem => {
        // Programs that the model wrote wait for the results of the calls that they made.
        const caller = answerable.get(call.id)?.caller
        const rest = { call_id: call.id, output, ...(caller && { caller }) }
        return call.type === 'custom'
          ? { type: 'custom_tool_call_output', ...rest }
          : { type: 'function_call_output', ...rest }
      })
      const { previous_response_id } = params
      const input = [...itemsOf(params.input), ...outputs]
      params = { ...params, input }
      const next = { input, ...(previous_response_id && { previous_response_id }) }
      const step = { index: steps.length, response, answers, pending, next, usage }
      steps.push(step)
      return step
    },
    change(changed) {
      const { tools: others, ...rest } = changed
      refuseBackground(rest)
      // What tools of `onStep` need is not known to it.
      if (others) tools = toolsByName((offered = others as typeof offered), plainNames)
      params = { ...params, ...rest }
    },
    result(ended: ToolRunEnd) {
      const { pending = [], next = { input: [] } } = steps.at(-1) ?? {}
      return { ended, response, pending, next, usage, steps }
    },
  }
}

function refuseBackground({ background }: { background?: unknown }): void {
  if (background) throw new TypeError('a run does not go on in the background')
}

function isPlain(tool: DefinedTool<never> | Tool): tool is Tool {
  // Without `execute`, a custom tool is as good as a plain one.
  return tool.type !== 'function' && tool.type !== 'custom'
    ? true
    : !('schema' in tool || 'execute' in tool)
}

/** Names of the functions and custom tools that a plain tool is or holds. */
function plainNames(tool: DefinedTool<never> | Tool): string[] | undefined {
  if (!isPlain(tool)) return undefined
  return tool.type === 'function' || tool.type === 'custom' ? [tool.name] : []
}

/** Without its encrypted form, thought is lost where the server keeps nothing. */
function includedIn({
  include,
  store,
  conversation,
}: CreateResponseParams): CreateResponseParams['include'] {
  const encrypted = 'reasoning.encrypted_content'
  if (store !== false || conversation || include?.includes(encrypted)) return include
  return [...(include ?? []), encrypted]
}

function unforced(choice: ToolChoiceParam): ToolChoiceParam {
  if (typeof choice === 'string') return choice === 'none' ? choice : 'auto'
  return choice.type === 'allowed_tools' ? { ...choice, mode: 'auto' } : 'auto'
}

function itemsOf(input: ResponseInput | undefined): readonly ResponseInputItem[] {
  return typeof input === 'string' ? [{ role: 'user', content: input }] : (input ?? [])
}

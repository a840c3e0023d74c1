import type {
  ChatCompletion,
  ChatCompletionMessageParam,
  ChatCompletionMessageToolCall,
  ChatCompletionTool,
  ChatCompletionToolChoiceOption,
  ChatCompletionToolMessageParam,
  CreateChatCompletionParams,
} from '@bonsai-ai/chat'
import type { CompletionUsage } from '@bonsai-ai/shared'
import { asParam, callsOf, messageOf } from './chatCalls.ts'
import { chatTool } from './chatTool.ts'
import { sumUsage } from './sumUsage.ts'
import type { DefinedTool } from './tool.ts'
import type { ToolAnswer } from './toolCalls.ts'
import { toolOutput } from './toolOutput.ts'
import { toolsByName } from './toolsByName.ts'
import type { Dialog, DialogTypes, ToolRunEnd } from './toolSteps.ts'

/** Params of `runChatTools`: those of `createChatCompletion`, with tools that do their work. */
export interface RunChatToolsParams<Data = unknown> extends Omit<
  CreateChatCompletionParams,
  'tools' | 'n' | 'functions' | 'function_call'
> {
  /** Tools of `defineTool` and `defineCustomTool`, and plain ones whose calls are yours to answer. */
  tools: readonly (DefinedTool<Data> | ChatCompletionTool)[]
  /** A run has one answer at a time. */
  n?: 1 | null | undefined
  stream?: never
}

/** What a tool's message holds. */
export type ChatToolOutput = ChatCompletionToolMessageParam['content']

/** A request of a run, its completion, and the answers to its calls. */
export interface RunChatToolsStep {
  /** Which request of the run it was, from 0. */
  readonly index: number
  /** The completion as the server sent it. */
  readonly completion: ChatCompletion
  /** The answers, in the order of the calls. */
  readonly answers: readonly ToolAnswer<ChatToolOutput>[]
  /** The calls without an answer. */
  readonly pending: readonly ChatCompletionMessageToolCall[]
  /** The conversation up to here, answers included. */
  readonly messages: readonly ChatCompletionMessageParam[]
  /** Tokens used up to here, as far as the server said. */
  readonly usage: CompletionUsage | undefined
}

/** What a run came to. */
export interface RunChatToolsResult extends Omit<RunChatToolsStep, 'index' | 'answers'> {
  /** Why it ended. */
  readonly ended: ToolRunEnd
  readonly steps: readonly RunChatToolsStep[]
}

/** The types of a chat. */
export interface ChatTypes extends DialogTypes {
  params: RunChatToolsParams
  request: CreateChatCompletionParams & { stream?: never }
  completion: ChatCompletion
  pending: ChatCompletionMessageToolCall
  output: ChatToolOutput
  step: RunChatToolsStep
  result: RunChatToolsResult
}

/** A run's side of a chat. */
export function chatDialog<Data>(given: RunChatToolsParams<Data>): Dialog<ChatTypes, Data> {
  let { tools: offered, ...params } = given
  let messages: readonly ChatCompletionMessageParam[] = given.messages
  let tools = toolsByName(offered, plainName)
  let spoken: ChatCompletionMessageParam[] = []
  let usage: CompletionUsage | undefined
  let completion: ChatCompletion
  const steps: RunChatToolsStep[] = []
  refuseSeveral(params)

  return {
    label: 'POST /chat/completions',
    get tools() {
      return tools
    },
    get messages() {
      return messages
    },
    get isParallel() {
      return params.parallel_tool_calls !== false
    },
    request() {
      const wire = offered.map((tool) => (isPlain(tool) ? tool : chatTool(tool)))
      // The API refuses an empty list.
      const request = { ...params, messages, ...(wire.length > 0 && { tools: wire }) }
      // Forced once more, the model would call for ever.
      if (params.tool_choice) params = { ...params, tool_choice: unforced(params.tool_choice) }
      return request
    },
    take(sent) {
      const message = messageOf(sent)
      completion = sent
      if (sent.usage) usage = sumUsage(usage, sent.usage)
      const calls = callsOf(message)
      spoken = [asParam(message, calls)]
      return { calls, isIncomplete: false }
    },
    encode(result) {
      const output = toolOutput(result)
      if (typeof output === 'string') return output
      return output.map((part) => {
        if (part.type !== 'text' && part.type !== 'input_text')
          throw new TypeError(`chat completions take texts from a tool, no ${part.type}`)
        return { ...part, type: 'text' }
      })
    },
    answer(answers, pending) {
      for (const { call, output } of answers)
        spoken.push({ role: 'tool', tool_call_id: call.id, content: output })
      messages = [...messages, ...spoken]
      const step = { index: steps.length, completion, answers, pending, messages, usage }
      steps.push(step)
      return step
    },
    change(changed) {
      const { tools: others, messages: rewritten, ...rest } = changed
      refuseSeveral(rest)
      // What tools of `onStep` need is not known to it.
      if (others) tools = toolsByName((offered = others as typeof offered), plainName)
      if (rewritten) messages = rewritten
      params = { ...params, ...rest }
    },
    result(ended: ToolRunEnd) {
      const pending = steps.at(-1)?.pending ?? []
      return { ended, completion, pending, messages, usage, steps }
    },
  }
}

function refuseSeveral({ n }: { n?: unknown }): void {
  if (Number(n ?? 1) > 1) throw new TypeError('a run has one answer at a time: leave out n')
}

function isPlain(tool: DefinedTool<never> | ChatCompletionTool): tool is ChatCompletionTool {
  return 'function' in tool || 'custom' in tool
}

function plainName(tool: DefinedTool<never> | ChatCompletionTool): string[] | undefined {
  if (!isPlain(tool)) return undefined
  return [tool.type === 'custom' ? tool.custom.name : tool.function.name]
}

function unforced(choice: ChatCompletionToolChoiceOption): ChatCompletionToolChoiceOption {
  if (choice === 'none' || choice === 'auto' || choice === 'required')
    return choice === 'none' ? choice : 'auto'
  if (choice.type !== 'allowed_tools') return 'auto'
  return { ...choice, allowed_tools: { ...choice.allowed_tools, mode: 'auto' } }
}

import type {
  ResponseCustomToolCall,
  ResponseFunctionToolCall,
  ResponseObject,
  ResponseOutputItem,
} from '@bonsai-ai/responses'
import { argumentsText } from './argumentsText.ts'
import { callId } from './callId.ts'
import type { ToolCall } from './toolCalls.ts'
import type { TakenCall } from './toolSteps.ts'

/** A call that may be ours to answer. */
export type AnswerableCall = ResponseFunctionToolCall | ResponseCustomToolCall

/** The output of a response, with ids for the calls that came without. */
export function outputOf(response: ResponseObject): ResponseOutputItem[] {
  const ids = new Set<string>()
  // Compatible servers send null, for all or for one.
  const { output } = response as { output?: unknown }
  if (!Array.isArray(output)) return []
  return output.flatMap((sent: unknown) => {
    const item = Object(sent) as ResponseOutputItem
    if (typeof item.type !== 'string') return []
    if (item.type !== 'function_call' && item.type !== 'custom_tool_call') return item
    return { ...item, call_id: callId(item.call_id, ids) }
  })
}

/** Everything that waits for an answer of the caller. */
export function callsOf(output: readonly ResponseOutputItem[]): TakenCall<ResponseOutputItem>[] {
  // The server answers calls of tools that it runs, in the same response.
  const answered = new Set<unknown>()
  for (const item of output)
    if (item.type.endsWith('_output') && 'call_id' in item) answered.add(item.call_id)

  return output.flatMap((item): TakenCall<ResponseOutputItem>[] => {
    if ('call_id' in item && answered.has(item.call_id)) return []
    if (item.type === 'function_call' || item.type === 'custom_tool_call') {
      // Tools of namespaces are plain ones.
      return [{ call: item.namespace ? undefined : callOf(item), raw: item }]
    }
    const isAsked =
      item.type === 'tool_search_call' ? item.execution === 'client' : asks.test(item.type)
    return isAsked ? [{ call: undefined, raw: item }] : []
  })
}

const asks = /^((computer|local_shell|shell|apply_patch)_call|mcp_approval_request)$/

function callOf(item: AnswerableCall): ToolCall {
  const { call_id: id, name } = item
  if (item.type === 'custom_tool_call') return { type: 'custom', id, name, input: item.input }
  return { type: 'function', id, name, arguments: argumentsText(item.arguments) }
}

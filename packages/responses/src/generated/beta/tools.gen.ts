// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses-beta.ts or docs/responses-beta.json, then `npm run generate`.

import type { BetaAgentTag } from './items.gen.ts'

import type {
  ConversationMessageRole,
  EmptyObject,
  ResponseInputContent,
  ResponseInputFileContent,
  ResponseInputImageContent,
  ResponseInputTextContent,
  ResponseItemStatus,
  ResponseWebSearchFindAction,
  ResponseWebSearchOpenPageAction,
  ResponseWebSearchSearchAction,
  Tool,
  ToolCallCaller,
  ToolCallCallerParam,
  ToolSearchExecutionType,
} from '@bonsai-ai/responses'

import type { VectorStoreFileAttributes } from '@bonsai-ai/shared'

export interface BetaResponseCustomToolCall {
  agent?: BetaAgentTag | null | undefined
  type: 'custom_tool_call'
  id?: string | undefined
  call_id: string
  caller?: ToolCallCaller | null | undefined
  namespace?: string | undefined
  name: string
  input: string
}

export interface BetaResponseCustomToolCallOutput {
  agent?: BetaAgentTag | null | undefined
  type: 'custom_tool_call_output'
  id?: string | undefined
  call_id: string
  caller?: ToolCallCallerParam | null | undefined
  output: string | readonly ResponseInputContent[]
}

export interface BetaResponseAdditionalToolsParam {
  agent?: BetaAgentTag | null | undefined
  id?: string | null | undefined
  type: 'additional_tools'
  role: 'developer'
  tools: readonly Tool[]
}

export interface BetaResponseToolSearchOutputItemParam {
  agent?: BetaAgentTag | null | undefined
  id?: string | null | undefined
  call_id?: string | null | undefined
  type: 'tool_search_output'
  execution?: ToolSearchExecutionType | undefined
  tools: readonly Tool[]
  status?: ResponseItemStatus | null | undefined
}

export interface BetaResponseToolSearchCallParam {
  agent?: BetaAgentTag | null | undefined
  id?: string | null | undefined
  call_id?: string | null | undefined
  type: 'tool_search_call'
  execution?: ToolSearchExecutionType | undefined
  arguments: EmptyObject
  status?: ResponseItemStatus | null | undefined
}

export interface BetaResponseFunctionToolCallOutputParam {
  agent?: BetaAgentTag | null | undefined
  id?: string | null | undefined
  call_id?: string | null | undefined
  type: 'function_call_output'
  output:
    | string
    | readonly (ResponseInputTextContent | ResponseInputImageContent | ResponseInputFileContent)[]
  name?: string | null | undefined
  namespace?: string | null | undefined
  caller?: ToolCallCallerParam | null | undefined
  status?: ResponseItemStatus | null | undefined
}

export interface BetaResponseFunctionToolCall {
  agent?: BetaAgentTag | null | undefined
  id?: string | undefined
  type: 'function_call'
  call_id: string
  caller?: ToolCallCaller | null | undefined
  namespace?: string | undefined
  name: string
  arguments: string
  status?: 'in_progress' | 'completed' | 'incomplete' | undefined
}

export interface BetaResponseFunctionWebSearch {
  agent?: BetaAgentTag | null | undefined
  id: string
  type: 'web_search_call'
  status: 'in_progress' | 'searching' | 'completed' | 'failed'
  action:
    | ResponseWebSearchSearchAction
    | ResponseWebSearchOpenPageAction
    | ResponseWebSearchFindAction
}

export interface BetaResponseFileSearchToolCallResult {
  file_id?: string | undefined
  text?: string | undefined
  filename?: string | undefined
  attributes?: VectorStoreFileAttributes | null | undefined
  score?: number | undefined
}

export interface BetaResponseFileSearchToolCall {
  agent?: BetaAgentTag | null | undefined
  id: string
  type: 'file_search_call'
  status: 'in_progress' | 'searching' | 'completed' | 'incomplete' | 'failed'
  queries: readonly string[]
  results?: readonly BetaResponseFileSearchToolCallResult[] | null | undefined
}

export interface BetaResponseCustomToolCallOutputItem {
  agent?: BetaAgentTag | null | undefined
  type: 'custom_tool_call_output'
  id: string
  call_id: string
  caller?: ToolCallCallerParam | null | undefined
  output: string | ResponseInputContent[]
  status: ResponseItemStatus
  created_by?: string | undefined
}

export interface BetaResponseCustomToolCallItem {
  agent?: BetaAgentTag | null | undefined
  type: 'custom_tool_call'
  id: string
  call_id: string
  caller?: ToolCallCaller | null | undefined
  namespace?: string | undefined
  name: string
  input: string
  status: ResponseItemStatus
  created_by?: string | undefined
}

export interface BetaResponseAdditionalTools {
  agent?: BetaAgentTag | undefined
  type: 'additional_tools'
  id: string
  role: ConversationMessageRole
  tools: Tool[]
}

export interface BetaResponseToolSearchOutputItem {
  agent?: BetaAgentTag | undefined
  type: 'tool_search_output'
  id: string
  call_id: string | null
  execution: ToolSearchExecutionType
  tools: Tool[]
  status: ResponseItemStatus
  created_by?: string | undefined
}

export interface BetaResponseToolSearchCall {
  agent?: BetaAgentTag | undefined
  type: 'tool_search_call'
  id: string
  call_id: string | null
  execution: ToolSearchExecutionType
  arguments: unknown
  status: ResponseItemStatus
  created_by?: string | undefined
}

export interface BetaResponseFunctionToolCallOutputItem {
  agent?: BetaAgentTag | null | undefined
  id: string
  type: 'function_call_output'
  call_id?: string | undefined
  name?: string | undefined
  namespace?: string | undefined
  caller?: ToolCallCallerParam | null | undefined
  output: string | ResponseInputContent[]
  status: ResponseItemStatus
  created_by?: string | undefined
}

export interface BetaResponseFunctionToolCallOutput {
  agent?: BetaAgentTag | null | undefined
  id?: string | undefined
  type: 'function_call_output'
  call_id?: string | undefined
  name?: string | undefined
  namespace?: string | undefined
  caller?: ToolCallCallerParam | null | undefined
  output: string | ResponseInputContent[]
  status?: 'in_progress' | 'completed' | 'incomplete' | undefined
}

export interface BetaResponseFunctionToolCallItem {
  agent?: BetaAgentTag | null | undefined
  id: string
  type: 'function_call'
  call_id: string
  caller?: ToolCallCaller | null | undefined
  namespace?: string | undefined
  name: string
  arguments: string
  status: ResponseItemStatus
  created_by?: string | undefined
}

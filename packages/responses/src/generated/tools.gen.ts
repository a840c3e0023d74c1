// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses.ts or docs/responses.json, then `npm run generate`.

import type {
  ApplyPatchTool,
  CodeInterpreterTool,
  ComputerTool,
  ComputerUsePreviewTool,
  FunctionShellTool,
  ImageGenerationTool,
  LocalShellTool,
  McpTool,
  ToolChoiceApplyPatch,
  ToolChoiceMcp,
  ToolChoiceShell,
} from './hostedTools.gen.ts'

import type {
  ConversationMessageRole,
  ResponseInputContent,
  ResponseInputFileContent,
  ResponseInputImageContent,
  ResponseInputTextContent,
  ResponseItemStatus,
  SearchContentType,
} from './items.gen.ts'

import type { EmptyObject, SearchContextSize } from './types.gen.ts'

import type { ComparisonFilter, CompoundFilter, VectorStoreFileAttributes } from '@bonsai-ai/shared'

export interface ResponseCustomToolCall {
  type: 'custom_tool_call'
  id?: string | undefined
  call_id: string
  caller?: ToolCallCaller | null | undefined
  namespace?: string | undefined
  name: string
  input: string
}

export interface ResponseCustomToolCallOutput {
  type: 'custom_tool_call_output'
  id?: string | undefined
  call_id: string
  caller?: ToolCallCallerParam | null | undefined
  output: string | readonly ResponseInputContent[]
}

export interface ResponseCustomToolCallOutputItem {
  type: 'custom_tool_call_output'
  id: string
  call_id: string
  caller?: ToolCallCallerParam | null | undefined
  output: string | ResponseInputContent[]
  status: ResponseItemStatus
  created_by?: string | undefined
}

export interface ResponseCustomToolCallItem {
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

export interface ResponseFileSearchToolCallResult {
  file_id?: string | undefined
  text?: string | undefined
  filename?: string | undefined
  attributes?: VectorStoreFileAttributes | null | undefined
  score?: number | undefined
}

export interface ResponseFileSearchToolCall {
  id: string
  type: 'file_search_call'
  status: 'in_progress' | 'searching' | 'completed' | 'incomplete' | 'failed'
  queries: readonly string[]
  results?: readonly ResponseFileSearchToolCallResult[] | null | undefined
}

export interface ResponseFunctionToolCall {
  id?: string | undefined
  type: 'function_call'
  call_id: string
  caller?: ToolCallCaller | null | undefined
  namespace?: string | undefined
  name: string
  arguments: string
  status?: 'in_progress' | 'completed' | 'incomplete' | undefined
}

export interface ResponseFunctionToolCallOutput {
  id?: string | undefined
  type: 'function_call_output'
  call_id?: string | undefined
  name?: string | undefined
  namespace?: string | undefined
  caller?: ToolCallCallerParam | null | undefined
  output: string | ResponseInputContent[]
  status?: 'in_progress' | 'completed' | 'incomplete' | undefined
}

export interface ResponseFunctionToolCallOutputItem {
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

export interface ResponseFunctionToolCallItem {
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

export type Tool =
  | FunctionTool
  | FileSearchTool
  | ComputerTool
  | ComputerUsePreviewTool
  | WebSearchTool
  | McpTool
  | CodeInterpreterTool
  | ProgrammaticToolCallingTool
  | ImageGenerationTool
  | LocalShellTool
  | FunctionShellTool
  | CustomTool
  | NamespaceTool
  | ToolSearchTool
  | WebSearchPreviewTool
  | ApplyPatchTool

export interface ToolChoiceAllowed {
  type: 'allowed_tools'
  mode: 'auto' | 'required'
  tools: readonly Record<string, unknown>[]
}

export interface ToolChoiceCustom {
  type: 'custom'
  name: string
}

export interface ToolChoiceFunction {
  type: 'function'
  name: string
}

export type ToolChoiceOptions = 'none' | 'auto' | 'required'

export type ToolChoiceParam =
  | ToolChoiceOptions
  | ToolChoiceAllowed
  | ToolChoiceTypes
  | ToolChoiceFunction
  | ToolChoiceMcp
  | ToolChoiceCustom
  | ProgrammaticToolCallingTool
  | ToolChoiceApplyPatch
  | ToolChoiceShell

export interface ToolChoiceTypes {
  type:
    | 'file_search'
    | 'web_search_preview'
    | 'computer'
    | 'computer_use_preview'
    | 'computer_use'
    | 'web_search_preview_2025_03_11'
    | 'image_generation'
    | 'code_interpreter'
}

export type ToolList = readonly Tool[]

export interface ResponseWebSearchFindAction {
  type: 'find_in_page'
  url: string
  pattern: string
}

export interface ResponseWebSearchOpenPageAction {
  type: 'open_page'
  url?: string | null | undefined
}

export interface ResponseWebSearchSearchActionSource {
  type: 'url'
  url: string
}

export interface ResponseWebSearchSearchAction {
  type: 'search'
  /** @deprecated */
  query?: string | undefined
  queries?: readonly string[] | undefined
  sources?: readonly ResponseWebSearchSearchActionSource[] | undefined
}

export interface WebSearchUserLocation {
  type?: 'approximate' | undefined
  country?: string | null | undefined
  region?: string | null | undefined
  city?: string | null | undefined
  timezone?: string | null | undefined
}

export interface WebSearchToolFilters {
  allowed_domains?: readonly string[] | null | undefined
}

export interface WebSearchTool {
  type: 'web_search' | 'web_search_2025_08_26'
  external_web_access?: boolean | undefined
  filters?: WebSearchToolFilters | null | undefined
  user_location?: WebSearchUserLocation | null | undefined
  search_context_size?: 'low' | 'medium' | 'high' | undefined
}

export interface ResponseFunctionWebSearch {
  id: string
  type: 'web_search_call'
  status: 'in_progress' | 'searching' | 'completed' | 'failed'
  action:
    | ResponseWebSearchSearchAction
    | ResponseWebSearchOpenPageAction
    | ResponseWebSearchFindAction
}

export interface DirectToolCallCaller {
  type: 'direct'
}

export interface ProgramToolCallCaller {
  type: 'program'
  caller_id: string
}

export type ToolCallCaller = DirectToolCallCaller | ProgramToolCallCaller

export interface ProgramToolCallCallerParam {
  type: 'program'
  caller_id: string
}

export type ToolCallCallerParam = DirectToolCallCaller | ProgramToolCallCallerParam

export type ToolSearchExecutionType = 'server' | 'client'

export interface ResponseToolSearchCall {
  type: 'tool_search_call'
  id: string
  call_id: string | null
  execution: ToolSearchExecutionType
  arguments: unknown
  status: ResponseItemStatus
  created_by?: string | undefined
}

export type CallableToolAllowedCaller = 'direct' | 'programmatic'

export interface FunctionTool {
  type: 'function'
  name: string
  description?: string | null | undefined
  parameters: Record<string, unknown> | null
  output_schema?: Record<string, unknown> | null | undefined
  strict: boolean | null
  defer_loading?: boolean | undefined
  allowed_callers?: readonly CallableToolAllowedCaller[] | null | undefined
}

export type FileSearchRanker = 'auto' | 'default-2024-11-15'

export interface FileSearchHybridSearchOptions {
  embedding_weight: number
  text_weight: number
}

export interface FileSearchRankingOptions {
  ranker?: FileSearchRanker | undefined
  score_threshold?: number | undefined
  hybrid_search?: FileSearchHybridSearchOptions | undefined
}

export type FileSearchFilters = ComparisonFilter | CompoundFilter

export interface FileSearchTool {
  type: 'file_search'
  vector_store_ids: readonly string[]
  max_num_results?: number | undefined
  ranking_options?: FileSearchRankingOptions | undefined
  filters?: FileSearchFilters | null | undefined
}

export interface ProgrammaticToolCallingTool {
  type: 'programmatic_tool_calling'
}

export interface CustomToolTextFormat {
  type: 'text'
}

export type GrammarSyntax = 'lark' | 'regex'

export interface CustomToolGrammarFormat {
  type: 'grammar'
  syntax: GrammarSyntax
  definition: string
}

export interface CustomTool {
  type: 'custom'
  name: string
  description?: string | undefined
  format?: CustomToolTextFormat | CustomToolGrammarFormat | undefined
  defer_loading?: boolean | undefined
  allowed_callers?: readonly CallableToolAllowedCaller[] | null | undefined
}

export interface NamespaceFunctionTool {
  name: string
  description?: string | null | undefined
  parameters?: EmptyObject | null | undefined
  strict?: boolean | null | undefined
  type: 'function'
  output_schema?: Record<string, unknown> | null | undefined
  defer_loading?: boolean | undefined
  allowed_callers?: readonly CallableToolAllowedCaller[] | null | undefined
}

export interface NamespaceTool {
  type: 'namespace'
  name: string
  description: string
  tools: readonly (NamespaceFunctionTool | CustomTool)[]
}

export interface ToolSearchTool {
  type: 'tool_search'
  execution?: ToolSearchExecutionType | undefined
  description?: string | null | undefined
  parameters?: EmptyObject | null | undefined
}

export interface WebSearchPreviewUserLocation {
  type: 'approximate'
  country?: string | null | undefined
  region?: string | null | undefined
  city?: string | null | undefined
  timezone?: string | null | undefined
}

export interface WebSearchPreviewTool {
  type: 'web_search_preview' | 'web_search_preview_2025_03_11'
  user_location?: WebSearchPreviewUserLocation | null | undefined
  search_context_size?: SearchContextSize | undefined
  search_content_types?: readonly SearchContentType[] | undefined
}

export interface ResponseToolSearchOutputItem {
  type: 'tool_search_output'
  id: string
  call_id: string | null
  execution: ToolSearchExecutionType
  tools: Tool[]
  status: ResponseItemStatus
  created_by?: string | undefined
}

export interface ResponseAdditionalTools {
  type: 'additional_tools'
  id: string
  role: ConversationMessageRole
  tools: Tool[]
}

export interface ResponseFunctionToolCallOutputParam {
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

export interface ResponseToolSearchCallParam {
  id?: string | null | undefined
  call_id?: string | null | undefined
  type: 'tool_search_call'
  execution?: ToolSearchExecutionType | undefined
  arguments: EmptyObject
  status?: ResponseItemStatus | null | undefined
}

export interface ResponseToolSearchOutputItemParam {
  id?: string | null | undefined
  call_id?: string | null | undefined
  type: 'tool_search_output'
  execution?: ToolSearchExecutionType | undefined
  tools: readonly Tool[]
  status?: ResponseItemStatus | null | undefined
}

export interface ResponseAdditionalToolsParam {
  id?: string | null | undefined
  type: 'additional_tools'
  role: 'developer'
  tools: readonly Tool[]
}

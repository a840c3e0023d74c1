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

/** A call of a custom tool. */
export interface ResponseCustomToolCall {
  type: 'custom_tool_call'
  id?: string | undefined
  /** Repeat it with the result. */
  call_id: string
  caller?: ToolCallCaller | null | undefined
  namespace?: string | undefined
  name: string
  /** Text that the model wrote for the tool. */
  input: string
}

/** What a custom tool returned. */
export interface ResponseCustomToolCallOutput {
  type: 'custom_tool_call_output'
  id?: string | undefined
  /** ID of the call that this answers. */
  call_id: string
  caller?: ToolCallCallerParam | null | undefined
  /** Text, or parts: text, images and files. */
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

/** A search of vector stores, and what it found. */
export interface ResponseFileSearchToolCall {
  id: string
  type: 'file_search_call'
  status: 'in_progress' | 'searching' | 'completed' | 'incomplete' | 'failed'
  queries: readonly string[]
  results?: readonly ResponseFileSearchToolCallResult[] | null | undefined
}

/** A call of a function of yours. */
export interface ResponseFunctionToolCall {
  id?: string | undefined
  type: 'function_call'
  /** Repeat it with the result. */
  call_id: string
  /** Whether the model called it itself or from a program. */
  caller?: ToolCallCaller | null | undefined
  /** Namespace that the function belongs to. */
  namespace?: string | undefined
  name: string
  /** JSON as the model wrote it: it may be invalid or miss the schema, so check it. */
  arguments: string
  /** Set by the API. */
  status?: 'in_progress' | 'completed' | 'incomplete' | undefined
}

/** What a function of yours returned. */
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

/** What a function of yours returned, as the server keeps it. */
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

/** A call of a function of yours, as the server keeps it. */
export interface ResponseFunctionToolCallItem {
  id: string
  type: 'function_call'
  /** Repeat it with the result. */
  call_id: string
  caller?: ToolCallCaller | null | undefined
  namespace?: string | undefined
  name: string
  /** JSON as the model wrote it: it may be invalid or miss the schema, so check it. */
  arguments: string
  status: ResponseItemStatus
  created_by?: string | undefined
}

/** A tool that the model may use, told apart by `type`. */
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

/** Restricts the model to some of the tools. */
export interface ToolChoiceAllowed {
  type: 'allowed_tools'
  /** Whether the model may (`auto`) or must (`required`) call one. */
  mode: 'auto' | 'required'
  /** For example `{ type: 'function', name: 'get_weather' }`. */
  tools: readonly Record<string, unknown>[]
}

/** Makes the model call this custom tool. */
export interface ToolChoiceCustom {
  type: 'custom'
  name: string
}

/** Makes the model call this function. */
export interface ToolChoiceFunction {
  type: 'function'
  name: string
}

/**
 * Whether tools are called: not (`none`), as the model sees fit (`auto`), at least one
 * (`required`).
 */
export type ToolChoiceOptions = 'none' | 'auto' | 'required'

/** Whether the model may, must or must not call tools, or which one. */
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

/** Makes the model use this tool of the API. */
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

/** Tools that the model may use. */
export type ToolList = readonly Tool[]

/** Looked for a text in a page. */
export interface ResponseWebSearchFindAction {
  type: 'find_in_page'
  url: string
  pattern: string
}

/** Opened a page. */
export interface ResponseWebSearchOpenPageAction {
  type: 'open_page'
  url?: string | null | undefined
}

export interface ResponseWebSearchSearchActionSource {
  type: 'url'
  url: string
}

/** Searched the web. */
export interface ResponseWebSearchSearchAction {
  type: 'search'
  /** @deprecated */
  query?: string | undefined
  queries?: readonly string[] | undefined
  sources?: readonly ResponseWebSearchSearchActionSource[] | undefined
}

/** Where the user is, roughly. */
export interface WebSearchUserLocation {
  type?: 'approximate' | undefined
  /** Two-letter ISO 3166-1 code, for example `US`. */
  country?: string | null | undefined
  /** For example `California`. */
  region?: string | null | undefined
  /** For example `San Francisco`. */
  city?: string | null | undefined
  /** IANA name, for example `America/Los_Angeles`. */
  timezone?: string | null | undefined
}

export interface WebSearchToolFilters {
  allowed_domains?: readonly string[] | null | undefined
}

/** Searches the web. */
export interface WebSearchTool {
  type: 'web_search' | 'web_search_2025_08_26'
  /**
   * Whether pages are fetched live; without, only from the cache.
   *
   * @defaultValue `true`
   */
  external_web_access?: boolean | undefined
  /** Which sites to search. */
  filters?: WebSearchToolFilters | null | undefined
  /** Where the user is, roughly. */
  user_location?: WebSearchUserLocation | null | undefined
  /**
   * How much of what is found the model gets to read.
   *
   * @defaultValue `'medium'`
   */
  search_context_size?: 'low' | 'medium' | 'high' | undefined
}

/** A search of the web. */
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

/** A function of yours, called with JSON. */
export interface FunctionTool {
  type: 'function'
  /** Letters, digits, `_` and `-`, at most 64 characters. */
  name: string
  /** What it does; the model decides by this when to call it. */
  description?: string | null | undefined
  /** JSON Schema of the arguments. */
  parameters: Record<string, unknown> | null
  /** JSON Schema of what the function returns as text. */
  output_schema?: Record<string, unknown> | null | undefined
  /** Holds the arguments to the schema exactly. Supports a subset of JSON Schema. */
  strict?: boolean | null | undefined
  /** Shows the tool to the model only once tool search has found it. */
  defer_loading?: boolean | undefined
  /**
   * Whether the model calls it itself (`direct`) or from a program it writes (`programmatic`).
   */
  allowed_callers?: readonly CallableToolAllowedCaller[] | null | undefined
}

export type FileSearchRanker = 'auto' | 'default-2024-11-15'

/** How meaning and words are weighed against each other. */
export interface FileSearchHybridSearchOptions {
  /** Weight of meaning. */
  embedding_weight: number
  /** Weight of words. */
  text_weight: number
}

/** How results are ranked and cut off. */
export interface FileSearchRankingOptions {
  /** Which version ranks. */
  ranker?: FileSearchRanker | undefined
  /** Least score of a result, from 0 to 1; higher means fewer and better. */
  score_threshold?: number | undefined
  /** How meaning and words are weighed against each other. */
  hybrid_search?: FileSearchHybridSearchOptions | undefined
}

/** Only files whose attributes pass. */
export type FileSearchFilters = ComparisonFilter | CompoundFilter

/** Searches vector stores. */
export interface FileSearchTool {
  type: 'file_search'
  /** Where to search. */
  vector_store_ids: readonly string[]
  /** Most results, from 1 to 50. */
  max_num_results?: number | undefined
  /** How results are ranked and cut off. */
  ranking_options?: FileSearchRankingOptions | undefined
  /** Only files whose attributes pass. */
  filters?: FileSearchFilters | null | undefined
}

/** Lets the model call tools from programs that it writes. */
export interface ProgrammaticToolCallingTool {
  type: 'programmatic_tool_calling'
}

/** Any text. */
export interface CustomToolTextFormat {
  type: 'text'
}

export type GrammarSyntax = 'lark' | 'regex'

/** Text that follows a grammar. */
export interface CustomToolGrammarFormat {
  type: 'grammar'
  /** Language of the grammar. */
  syntax: GrammarSyntax
  /** The grammar itself. */
  definition: string
}

/** A tool of yours, called with text. */
export interface CustomTool {
  type: 'custom'
  name: string
  /** What it does; the model decides by this when to call it. */
  description?: string | undefined
  /**
   * What the model may write as input.
   *
   * @defaultValue `{ type: 'text' }`
   */
  format?: CustomToolTextFormat | CustomToolGrammarFormat | undefined
  /** Shows the tool to the model only once tool search has found it. */
  defer_loading?: boolean | undefined
  /**
   * Whether the model calls it itself (`direct`) or from a program it writes (`programmatic`).
   */
  allowed_callers?: readonly CallableToolAllowedCaller[] | null | undefined
}

/** A function of a namespace, called with JSON. */
export interface NamespaceFunctionTool {
  /** Letters, digits, `_` and `-`, 1 to 128 characters. */
  name: string
  /** What it does; the model decides by this when to call it. */
  description?: string | null | undefined
  /** JSON Schema of the arguments. */
  parameters?: EmptyObject | null | undefined
  /**
   * Holds the arguments to the schema exactly. Supports a subset of JSON Schema.
   *
   * @defaultValue `strict if the schema allows it`
   */
  strict?: boolean | null | undefined
  type: 'function'
  /** JSON Schema of what the function returns as text. */
  output_schema?: Record<string, unknown> | null | undefined
  /** Shows the tool to the model only once tool search has found it. */
  defer_loading?: boolean | undefined
  /**
   * Whether the model calls it itself (`direct`) or from a program it writes (`programmatic`).
   */
  allowed_callers?: readonly CallableToolAllowedCaller[] | null | undefined
}

/** Tools under a common name. */
export interface NamespaceTool {
  type: 'namespace'
  /** Stands before the names of its tools, for example `crm`. */
  name: string
  /** What its tools have in common, told to the model. */
  description: string
  /** At least one. */
  tools: readonly (NamespaceFunctionTool | CustomTool)[]
}

/** Finds tools whose loading is deferred. */
export interface ToolSearchTool {
  type: 'tool_search'
  /** Who searches: the API, or your code. */
  execution?: ToolSearchExecutionType | undefined
  /** What the search is good for, told to the model, if your code searches. */
  description?: string | null | undefined
  /** JSON Schema of a query, if your code searches. */
  parameters?: EmptyObject | null | undefined
}

/** Where the user is, roughly. */
export interface WebSearchPreviewUserLocation {
  type: 'approximate'
  /** Two-letter ISO 3166-1 code, for example `US`. */
  country?: string | null | undefined
  /** For example `California`. */
  region?: string | null | undefined
  /** For example `San Francisco`. */
  city?: string | null | undefined
  /** IANA name, for example `America/Los_Angeles`. */
  timezone?: string | null | undefined
}

/** Searches the web, in an older version. */
export interface WebSearchPreviewTool {
  type: 'web_search_preview' | 'web_search_preview_2025_03_11'
  /** Where the user is, roughly. */
  user_location?: WebSearchPreviewUserLocation | null | undefined
  /**
   * How much of what is found the model gets to read.
   *
   * @defaultValue `'medium'`
   */
  search_context_size?: SearchContextSize | undefined
  /** Kinds of results. */
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

/** What a function of yours returned. */
export interface ResponseFunctionToolCallOutputParam {
  id?: string | null | undefined
  /** ID of the call that this answers. */
  call_id?: string | null | undefined
  type: 'function_call_output'
  /** Text, or parts: text, images and files. */
  output:
    | string
    | readonly (ResponseInputTextContent | ResponseInputImageContent | ResponseInputFileContent)[]
  /** Tool that was called. */
  name?: string | null | undefined
  /** Namespace that the tool belongs to. */
  namespace?: string | null | undefined
  /** Whether the model called it itself or from a program. */
  caller?: ToolCallCallerParam | null | undefined
  /** Set by the API. */
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

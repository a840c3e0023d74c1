// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses.ts or docs/responses.json, then `npm run generate`.

import type {
  ResponseApplyPatchToolCall,
  ResponseApplyPatchToolCallOutput,
  ResponseApplyPatchToolCallOutputParam,
  ResponseApplyPatchToolCallParam,
  ResponseCodeInterpreterToolCall,
  ResponseComputerScreenshotContent,
  ResponseComputerToolCall,
  ResponseComputerToolCallOutputItem,
  ResponseComputerToolCallOutputParam,
  ResponseImageGenerationCall,
  ResponseLocalShellCall,
  ResponseLocalShellCallOutput,
  ResponseMcpApprovalRequest,
  ResponseMcpApprovalResponse,
  ResponseMcpApprovalResponseItem,
  ResponseMcpCall,
  ResponseMcpListTools,
  ResponseShellCall,
  ResponseShellCallOutput,
  ResponseShellCallOutputParam,
  ResponseShellCallParam,
} from './hostedTools.gen.ts'

import type {
  ResponseAdditionalTools,
  ResponseAdditionalToolsParam,
  ResponseCustomToolCall,
  ResponseCustomToolCallItem,
  ResponseCustomToolCallOutput,
  ResponseCustomToolCallOutputItem,
  ResponseFileSearchToolCall,
  ResponseFunctionToolCall,
  ResponseFunctionToolCallItem,
  ResponseFunctionToolCallOutput,
  ResponseFunctionToolCallOutputItem,
  ResponseFunctionToolCallOutputParam,
  ResponseFunctionWebSearch,
  ResponseToolSearchCall,
  ResponseToolSearchCallParam,
  ResponseToolSearchOutputItem,
  ResponseToolSearchOutputItemParam,
  Tool,
  ToolChoiceParam,
} from './tools.gen.ts'

import type {
  FileDetail,
  ImageDetail,
  Personality,
  ResponseCompactionTriggerParam,
  ResponseContainerFileCitation,
  ResponseConversationParam,
  ResponseFileCitation,
  ResponseFilePath,
  ResponseIncludable,
  ResponseProgram,
  ResponseProgramParam,
  ResponseSummaryText,
  ResponseTextConfig,
  ResponseTruncation,
  ResponseUrlCitation,
} from './types.gen.ts'

import type { PromptCacheBreakpoint, ReasoningEffort, ResponseInputText } from '@bonsai-ai/shared'

export interface EasyInputMessage {
  role: 'user' | 'assistant' | 'system' | 'developer'
  content: string | ResponseInputMessageContentList
  phase?: MessagePhase | null | undefined
  type?: 'message' | undefined
}

export type ResponseInputContent = ResponseInputText | ResponseInputImage | ResponseInputFile

export type ResponseInputItem =
  | EasyInputMessage
  | ResponseInputItemObject
  | ResponseCompactionTriggerParam
  | ResponseItemReference
  | ResponseProgramParam
  | ResponseProgramOutputParam

export interface ResponseInputMessage {
  type?: 'message' | undefined
  role: 'user' | 'system' | 'developer'
  status?: 'in_progress' | 'completed' | 'incomplete' | undefined
  content: ResponseInputMessageContentList
}

export type ResponseInputMessageContentList = readonly ResponseInputContent[]

export interface ResponseInputMessageItem {
  type: 'message'
  role: 'user' | 'system' | 'developer'
  status?: 'in_progress' | 'completed' | 'incomplete' | undefined
  content: ResponseInputMessageContentList
  id: string
}

export type ResponseInput = string | readonly ResponseInputItem[]

export type ResponseInputItemObject =
  | ResponseInputMessage
  | ResponseOutputMessage
  | ResponseFileSearchToolCall
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputParam
  | ResponseFunctionWebSearch
  | ResponseFunctionToolCall
  | ResponseFunctionToolCallOutputParam
  | ResponseToolSearchCallParam
  | ResponseToolSearchOutputItemParam
  | ResponseAdditionalToolsParam
  | ResponseReasoningItem
  | ResponseCompactionItemParam
  | ResponseImageGenerationCall
  | ResponseCodeInterpreterToolCall
  | ResponseLocalShellCall
  | ResponseLocalShellCallOutput
  | ResponseShellCallParam
  | ResponseShellCallOutputParam
  | ResponseApplyPatchToolCallParam
  | ResponseApplyPatchToolCallOutputParam
  | ResponseMcpListTools
  | ResponseMcpApprovalRequest
  | ResponseMcpApprovalResponse
  | ResponseMcpCall
  | ResponseCustomToolCallOutput
  | ResponseCustomToolCall

export type ResponseItem =
  | ResponseInputMessageItem
  | ResponseOutputMessage
  | ResponseFileSearchToolCall
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem
  | ResponseFunctionWebSearch
  | ResponseFunctionToolCallItem
  | ResponseFunctionToolCallOutputItem
  | ResponseToolSearchCall
  | ResponseToolSearchOutputItem
  | ResponseAdditionalTools
  | ResponseReasoningItem
  | ResponseProgram
  | ResponseProgramOutput
  | ResponseCompactionItem
  | ResponseImageGenerationCall
  | ResponseCodeInterpreterToolCall
  | ResponseLocalShellCall
  | ResponseLocalShellCallOutput
  | ResponseShellCall
  | ResponseShellCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | ResponseMcpListTools
  | ResponseMcpApprovalRequest
  | ResponseMcpApprovalResponseItem
  | ResponseMcpCall
  | ResponseCustomToolCallItem
  | ResponseCustomToolCallOutputItem

export type MessagePhase = 'commentary' | 'final_answer'

export type ResponseContentPart = ResponseOutputText | ResponseOutputRefusal | ResponseReasoningText

export type ResponseOutputItem =
  | ResponseOutputMessage
  | ResponseFileSearchToolCall
  | ResponseFunctionToolCall
  | ResponseFunctionToolCallOutputItem
  | ResponseFunctionWebSearch
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem
  | ResponseReasoningItem
  | ResponseProgram
  | ResponseProgramOutput
  | ResponseToolSearchCall
  | ResponseToolSearchOutputItem
  | ResponseAdditionalTools
  | ResponseCompactionItem
  | ResponseImageGenerationCall
  | ResponseCodeInterpreterToolCall
  | ResponseLocalShellCall
  | ResponseLocalShellCallOutput
  | ResponseShellCall
  | ResponseShellCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | ResponseMcpCall
  | ResponseMcpListTools
  | ResponseMcpApprovalRequest
  | ResponseMcpApprovalResponseItem
  | ResponseCustomToolCall
  | ResponseCustomToolCallOutputItem

export interface ResponseOutputMessage {
  id: string
  type: 'message'
  role: 'assistant'
  content: readonly ResponseOutputMessageContent[]
  phase?: MessagePhase | null | undefined
  status: 'in_progress' | 'completed' | 'incomplete'
}

export type ResponseOutputMessageContent = ResponseOutputText | ResponseOutputRefusal

export interface Reasoning {
  mode?: ReasoningMode | undefined
  effort?: ReasoningEffort | null | undefined
  summary?: 'auto' | 'concise' | 'detailed' | null | undefined
  context?: 'auto' | 'current_turn' | 'all_turns' | null | undefined
  generate_summary?: 'auto' | 'concise' | 'detailed' | null | undefined
}

export interface ResponseReasoningItem {
  type: 'reasoning'
  id: string
  encrypted_content?: string | null | undefined
  summary: readonly ResponseSummaryText[]
  content?: readonly ResponseReasoningText[] | undefined
  status?: 'in_progress' | 'completed' | 'incomplete' | undefined
}

export interface ResponseItemList {
  object: 'list'
  data: ResponseItem[]
  has_more: boolean
  first_id?: string | null | undefined
  last_id?: string | null | undefined
}

export interface ResponseUsageInputTokensDetails {
  cached_tokens: number
  cache_write_tokens: number
}

export interface ResponseUsageOutputTokensDetails {
  reasoning_tokens: number
}

export type ResponseItemStatus = 'in_progress' | 'completed' | 'incomplete'

export type ConversationMessageRole =
  | 'unknown'
  | 'user'
  | 'assistant'
  | 'system'
  | 'critic'
  | 'discriminator'
  | 'developer'
  | 'tool'

export type ResponseAnnotation =
  | ResponseFileCitation
  | ResponseUrlCitation
  | ResponseContainerFileCitation
  | ResponseFilePath

export interface ResponseOutputTextTopLogprob {
  token: string
  logprob: number
  bytes: readonly number[]
}

export interface ResponseOutputTextLogprob {
  token: string
  logprob: number
  bytes: readonly number[]
  top_logprobs: readonly ResponseOutputTextTopLogprob[]
}

export interface ResponseOutputText {
  type: 'output_text'
  text: string
  annotations: readonly ResponseAnnotation[]
  logprobs?: readonly ResponseOutputTextLogprob[] | undefined
}

export interface ResponseTextContent {
  type: 'text'
  text: string
}

export interface ResponseReasoningText {
  type: 'reasoning_text'
  text: string
}

export interface ResponseOutputRefusal {
  type: 'refusal'
  refusal: string
}

export interface ResponseInputImage {
  type: 'input_image'
  image_url?: string | null | undefined
  file_id?: string | null | undefined
  detail: ImageDetail
  prompt_cache_breakpoint?: PromptCacheBreakpoint | undefined
}

export interface ResponseInputFile {
  type: 'input_file'
  file_id?: string | null | undefined
  filename?: string | undefined
  file_data?: string | undefined
  prompt_cache_breakpoint?: PromptCacheBreakpoint | undefined
  file_url?: string | undefined
  detail?: FileDetail | undefined
}

export interface ConversationMessage {
  type: 'message'
  id: string
  status: ResponseItemStatus
  role: ConversationMessageRole
  content: (
    | ResponseInputText
    | ResponseOutputText
    | ResponseTextContent
    | ResponseSummaryText
    | ResponseReasoningText
    | ResponseOutputRefusal
    | ResponseInputImage
    | ResponseComputerScreenshotContent
    | ResponseInputFile
  )[]
  phase?: MessagePhase | null | undefined
}

export type SearchContentType = 'text' | 'image'

export type ProgramOutputStatus = 'completed' | 'incomplete'

export interface ResponseProgramOutput {
  type: 'program_output'
  id: string
  call_id: string
  result: string
  status: ProgramOutputStatus
}

export interface ResponseCompactionItem {
  type: 'compaction'
  id: string
  encrypted_content: string
  created_by?: string | undefined
}

export interface ResponseInputTextContent {
  type: 'input_text'
  text: string
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null | undefined
}

export interface ResponseInputImageContent {
  type: 'input_image'
  image_url?: string | null | undefined
  file_id?: string | null | undefined
  detail?: ImageDetail | null | undefined
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null | undefined
}

export interface ResponseInputFileContent {
  type: 'input_file'
  file_id?: string | null | undefined
  filename?: string | null | undefined
  file_data?: string | null | undefined
  file_url?: string | null | undefined
  detail?: FileDetail | undefined
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null | undefined
}

export interface ResponseCompactionItemParam {
  id?: string | null | undefined
  type: 'compaction'
  encrypted_content: string
}

export interface ResponseItemReference {
  type?: 'item_reference' | null | undefined
  id: string
}

export interface ResponseProgramOutputParam {
  id: string
  type: 'program_output'
  call_id: string
  result: string
  status: ProgramOutputStatus
}

export type ReasoningMode = (string & {}) | 'standard' | 'pro'

export interface ResponseInputTokenCount {
  object: 'response.input_tokens'
  input_tokens: number
}

export type ResponseItemField =
  | ConversationMessage
  | ResponseProgram
  | ResponseProgramOutput
  | ResponseFunctionToolCall
  | ResponseToolSearchCall
  | ResponseToolSearchOutputItem
  | ResponseAdditionalTools
  | ResponseFunctionToolCallOutput
  | ResponseFileSearchToolCall
  | ResponseFunctionWebSearch
  | ResponseImageGenerationCall
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem
  | ResponseReasoningItem
  | ResponseCompactionItem
  | ResponseCodeInterpreterToolCall
  | ResponseLocalShellCall
  | ResponseLocalShellCallOutput
  | ResponseShellCall
  | ResponseShellCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | ResponseMcpListTools
  | ResponseMcpApprovalRequest
  | ResponseMcpApprovalResponseItem
  | ResponseMcpCall
  | ResponseCustomToolCall
  | ResponseCustomToolCallOutput

/** Params of `listResponseInputItems`: `GET /responses/{response_id}/input_items`. */
export interface ListResponseInputItemsParams {
  response_id: string
  limit?: number | undefined
  order?: 'asc' | 'desc' | undefined
  after?: string | undefined
  include?: readonly ResponseIncludable[] | undefined
}

/** Params of `countResponseInputTokens`: `POST /responses/input_tokens`. */
export interface CountResponseInputTokensParams {
  model?: string | null | undefined
  input?: string | readonly ResponseInputItem[] | null | undefined
  previous_response_id?: string | null | undefined
  tools?: readonly Tool[] | null | undefined
  text?: ResponseTextConfig | null | undefined
  reasoning?: Reasoning | null | undefined
  /** @deprecated */
  truncation?: ResponseTruncation | undefined
  instructions?: string | null | undefined
  personality?: Personality | undefined
  conversation?: ResponseConversationParam | null | undefined
  tool_choice?: ToolChoiceParam | null | undefined
  parallel_tool_calls?: boolean | null | undefined
}

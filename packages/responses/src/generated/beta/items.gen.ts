// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses-beta.ts or docs/responses-beta.json, then `npm run generate`.

import type {
  BetaResponseApplyPatchToolCall,
  BetaResponseApplyPatchToolCallOutput,
  BetaResponseApplyPatchToolCallOutputParam,
  BetaResponseApplyPatchToolCallParam,
  BetaResponseCodeInterpreterToolCall,
  BetaResponseComputerToolCall,
  BetaResponseComputerToolCallOutputItem,
  BetaResponseComputerToolCallOutputParam,
  BetaResponseImageGenerationCall,
  BetaResponseLocalShellCall,
  BetaResponseLocalShellCallOutput,
  BetaResponseMcpApprovalRequest,
  BetaResponseMcpApprovalResponse,
  BetaResponseMcpApprovalResponseItem,
  BetaResponseMcpCall,
  BetaResponseMcpListTools,
  BetaResponseShellCall,
  BetaResponseShellCallOutput,
  BetaResponseShellCallOutputParam,
  BetaResponseShellCallParam,
} from './hostedTools.gen.ts'

import type {
  BetaResponseAdditionalTools,
  BetaResponseAdditionalToolsParam,
  BetaResponseCustomToolCall,
  BetaResponseCustomToolCallItem,
  BetaResponseCustomToolCallOutput,
  BetaResponseCustomToolCallOutputItem,
  BetaResponseFileSearchToolCall,
  BetaResponseFunctionToolCall,
  BetaResponseFunctionToolCallItem,
  BetaResponseFunctionToolCallOutput,
  BetaResponseFunctionToolCallOutputItem,
  BetaResponseFunctionToolCallOutputParam,
  BetaResponseFunctionWebSearch,
  BetaResponseToolSearchCall,
  BetaResponseToolSearchCallParam,
  BetaResponseToolSearchOutputItem,
  BetaResponseToolSearchOutputItemParam,
} from './tools.gen.ts'

import type {
  BetaContainerFileCitationParam,
  BetaFileCitationParam,
  BetaResponseCompactionTriggerParam,
  BetaResponseProgram,
  BetaResponseProgramParam,
  BetaUrlCitationParam,
} from './types.gen.ts'

import type {
  ConversationMessageRole,
  EasyInputMessage,
  MessagePhase,
  Personality,
  ProgramOutputStatus,
  Reasoning,
  ResponseComputerScreenshotContent,
  ResponseConversationParam,
  ResponseIncludable,
  ResponseInputFile,
  ResponseInputImage,
  ResponseInputImageContent,
  ResponseInputMessageContentList,
  ResponseInputTextContent,
  ResponseItemStatus,
  ResponseOutputMessageContent,
  ResponseOutputRefusal,
  ResponseOutputText,
  ResponseReasoningText,
  ResponseSummaryText,
  ResponseTextConfig,
  ResponseTextContent,
  ResponseTruncation,
  Tool,
  ToolChoiceParam,
} from '@bonsai-ai/responses'

import type { ResponseInputText } from '@bonsai-ai/shared'

export type BetaResponseInputItem =
  | EasyInputMessage
  | BetaResponseInputItemObject
  | BetaResponseCompactionTriggerParam
  | BetaResponseItemReference
  | BetaResponseProgramParam
  | BetaResponseProgramOutputParam

export interface BetaResponseProgramOutputParam {
  agent?: BetaAgentTag | null | undefined
  id: string
  type: 'program_output'
  call_id: string
  result: string
  status: ProgramOutputStatus
}

export interface BetaResponseItemReference {
  agent?: BetaAgentTag | null | undefined
  type?: 'item_reference' | null | undefined
  id: string
}

export type BetaResponseInputItemObject =
  | BetaResponseInputMessage
  | BetaResponseOutputMessage
  | BetaResponseFileSearchToolCall
  | BetaResponseComputerToolCall
  | BetaResponseComputerToolCallOutputParam
  | BetaResponseFunctionWebSearch
  | BetaResponseFunctionToolCall
  | BetaResponseFunctionToolCallOutputParam
  | BetaAgentMessageItemParam
  | BetaMultiAgentCallItemParam
  | BetaMultiAgentCallOutputItemParam
  | BetaResponseToolSearchCallParam
  | BetaResponseToolSearchOutputItemParam
  | BetaResponseAdditionalToolsParam
  | BetaResponseReasoningItem
  | BetaResponseCompactionItemParam
  | BetaResponseImageGenerationCall
  | BetaResponseCodeInterpreterToolCall
  | BetaResponseLocalShellCall
  | BetaResponseLocalShellCallOutput
  | BetaResponseShellCallParam
  | BetaResponseShellCallOutputParam
  | BetaResponseApplyPatchToolCallParam
  | BetaResponseApplyPatchToolCallOutputParam
  | BetaResponseMcpListTools
  | BetaResponseMcpApprovalRequest
  | BetaResponseMcpApprovalResponse
  | BetaResponseMcpCall
  | BetaResponseCustomToolCallOutput
  | BetaResponseCustomToolCall

export interface BetaAgentTag {
  agent_name: string
}

export interface BetaResponseCompactionItemParam {
  agent?: BetaAgentTag | null | undefined
  id?: string | null | undefined
  type: 'compaction'
  encrypted_content: string
}

export interface BetaResponseReasoningItem {
  agent?: BetaAgentTag | null | undefined
  type: 'reasoning'
  id: string
  encrypted_content?: string | null | undefined
  summary: readonly ResponseSummaryText[]
  content?: readonly ResponseReasoningText[] | undefined
  status?: 'in_progress' | 'completed' | 'incomplete' | undefined
}

export interface BetaMultiAgentCallOutputItemParam {
  agent?: BetaAgentTag | null | undefined
  id?: string | null | undefined
  call_id: string
  type: 'multi_agent_call_output'
  action: BetaMultiAgentAction
  output: readonly BetaOutputTextContentParam[]
}

export interface BetaOutputTextContentParam {
  type: 'output_text'
  text: string
  annotations?:
    | readonly (BetaFileCitationParam | BetaUrlCitationParam | BetaContainerFileCitationParam)[]
    | undefined
}

export interface BetaMultiAgentCallItemParam {
  agent?: BetaAgentTag | null | undefined
  id?: string | null | undefined
  call_id: string
  type: 'multi_agent_call'
  action: BetaMultiAgentAction
  arguments: string
}

export interface BetaAgentMessageItemParam {
  agent?: BetaAgentTag | null | undefined
  id?: string | null | undefined
  type: 'agent_message'
  author: string
  recipient: string
  content: readonly (
    | ResponseInputTextContent
    | ResponseInputImageContent
    | BetaEncryptedContentParam
  )[]
}

export interface BetaEncryptedContentParam {
  type: 'encrypted_content'
  encrypted_content: string
}

export interface BetaResponseOutputMessage {
  agent?: BetaAgentTag | null | undefined
  id: string
  type: 'message'
  role: 'assistant'
  content: readonly ResponseOutputMessageContent[]
  phase?: MessagePhase | null | undefined
  status: 'in_progress' | 'completed' | 'incomplete'
}

export interface BetaResponseInputMessage {
  agent?: BetaAgentTag | null | undefined
  type?: 'message' | undefined
  role: 'user' | 'system' | 'developer'
  status?: 'in_progress' | 'completed' | 'incomplete' | undefined
  content: ResponseInputMessageContentList
}

/** A page of the items that a response was made from. */
export interface BetaResponseItemList {
  object: 'list'
  data: BetaResponseItem[]
  has_more: boolean
  first_id?: string | null | undefined
  last_id?: string | null | undefined
}

export type BetaResponseItem =
  | BetaResponseInputMessageItem
  | BetaResponseOutputMessage
  | BetaResponseFileSearchToolCall
  | BetaResponseComputerToolCall
  | BetaResponseComputerToolCallOutputItem
  | BetaResponseFunctionWebSearch
  | BetaResponseFunctionToolCallItem
  | BetaResponseFunctionToolCallOutputItem
  | BetaAgentMessage
  | BetaMultiAgentCall
  | BetaMultiAgentCallOutput
  | BetaResponseToolSearchCall
  | BetaResponseToolSearchOutputItem
  | BetaResponseAdditionalTools
  | BetaResponseReasoningItem
  | BetaResponseProgram
  | BetaResponseProgramOutput
  | BetaResponseCompactionItem
  | BetaResponseImageGenerationCall
  | BetaResponseCodeInterpreterToolCall
  | BetaResponseLocalShellCall
  | BetaResponseLocalShellCallOutput
  | BetaResponseShellCall
  | BetaResponseShellCallOutput
  | BetaResponseApplyPatchToolCall
  | BetaResponseApplyPatchToolCallOutput
  | BetaResponseMcpListTools
  | BetaResponseMcpApprovalRequest
  | BetaResponseMcpApprovalResponseItem
  | BetaResponseMcpCall
  | BetaResponseCustomToolCallItem
  | BetaResponseCustomToolCallOutputItem

export interface BetaResponseCompactionItem {
  agent?: BetaAgentTag | undefined
  type: 'compaction'
  id: string
  encrypted_content: string
  created_by?: string | undefined
}

export interface BetaResponseProgramOutput {
  agent?: BetaAgentTag | undefined
  type: 'program_output'
  id: string
  call_id: string
  result: string
  status: ProgramOutputStatus
}

export interface BetaMultiAgentCallOutput {
  agent?: BetaAgentTag | undefined
  type: 'multi_agent_call_output'
  id: string
  call_id: string
  action: BetaMultiAgentAction
  output: ResponseOutputText[]
}

export type BetaMultiAgentAction =
  | 'spawn_agent'
  | 'interrupt_agent'
  | 'list_agents'
  | 'send_message'
  | 'followup_task'
  | 'wait_agent'

export interface BetaMultiAgentCall {
  agent?: BetaAgentTag | undefined
  type: 'multi_agent_call'
  id: string
  call_id: string
  action: BetaMultiAgentAction
  arguments: string
}

export interface BetaAgentMessage {
  agent?: BetaAgentTag | undefined
  type: 'agent_message'
  id: string
  author: string
  recipient: string
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
    | BetaEncryptedContent
  )[]
}

export interface BetaEncryptedContent {
  type: 'encrypted_content'
  encrypted_content: string
}

export interface BetaResponseInputMessageItem {
  agent?: BetaAgentTag | null | undefined
  type: 'message'
  role: 'user' | 'system' | 'developer'
  status?: 'in_progress' | 'completed' | 'incomplete' | undefined
  content: ResponseInputMessageContentList
  id: string
}

export type BetaResponseItemField =
  | BetaConversationMessage
  | BetaResponseProgram
  | BetaResponseProgramOutput
  | BetaResponseFunctionToolCall
  | BetaMultiAgentCall
  | BetaMultiAgentCallOutput
  | BetaResponseToolSearchCall
  | BetaResponseToolSearchOutputItem
  | BetaResponseAdditionalTools
  | BetaAgentMessage
  | BetaResponseFunctionToolCallOutput
  | BetaResponseFileSearchToolCall
  | BetaResponseFunctionWebSearch
  | BetaResponseImageGenerationCall
  | BetaResponseComputerToolCall
  | BetaResponseComputerToolCallOutputItem
  | BetaResponseReasoningItem
  | BetaResponseCompactionItem
  | BetaResponseCodeInterpreterToolCall
  | BetaResponseLocalShellCall
  | BetaResponseLocalShellCallOutput
  | BetaResponseShellCall
  | BetaResponseShellCallOutput
  | BetaResponseApplyPatchToolCall
  | BetaResponseApplyPatchToolCallOutput
  | BetaResponseMcpListTools
  | BetaResponseMcpApprovalRequest
  | BetaResponseMcpApprovalResponseItem
  | BetaResponseMcpCall
  | BetaResponseCustomToolCall
  | BetaResponseCustomToolCallOutput

export interface BetaConversationMessage {
  agent?: BetaAgentTag | undefined
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
    | BetaEncryptedContent
  )[]
  phase?: MessagePhase | null | undefined
}

export type BetaResponseOutputItem =
  | BetaResponseOutputMessage
  | BetaResponseFileSearchToolCall
  | BetaResponseFunctionToolCall
  | BetaResponseFunctionToolCallOutputItem
  | BetaAgentMessage
  | BetaMultiAgentCall
  | BetaMultiAgentCallOutput
  | BetaResponseFunctionWebSearch
  | BetaResponseComputerToolCall
  | BetaResponseComputerToolCallOutputItem
  | BetaResponseReasoningItem
  | BetaResponseProgram
  | BetaResponseProgramOutput
  | BetaResponseToolSearchCall
  | BetaResponseToolSearchOutputItem
  | BetaResponseAdditionalTools
  | BetaResponseCompactionItem
  | BetaResponseImageGenerationCall
  | BetaResponseCodeInterpreterToolCall
  | BetaResponseLocalShellCall
  | BetaResponseLocalShellCallOutput
  | BetaResponseShellCall
  | BetaResponseShellCallOutput
  | BetaResponseApplyPatchToolCall
  | BetaResponseApplyPatchToolCallOutput
  | BetaResponseMcpCall
  | BetaResponseMcpListTools
  | BetaResponseMcpApprovalRequest
  | BetaResponseMcpApprovalResponseItem
  | BetaResponseCustomToolCall
  | BetaResponseCustomToolCallOutputItem

export type BetaResponseInput = string | readonly BetaResponseInputItem[]

/** Whether and how several agents work on a response. */
export interface BetaMultiAgentParam {
  /** Whether there may be further agents. */
  enabled: boolean
  /**
   * Most of them at work at once, at least 1, without the first.
   *
   * @defaultValue `3`
   */
  max_concurrent_subagents?: number | undefined
}

/** Params of `listBetaResponseInputItems`: `GET /responses/{response_id}/input_items`. */
export interface ListBetaResponseInputItemsParams {
  /** For example `resp_abc123`. */
  response_id: string
  /**
   * Items per page, from 1 to 100.
   *
   * @defaultValue `20`
   */
  limit?: number | undefined
  /**
   * By time: newest first (`desc`) or oldest first (`asc`).
   *
   * @defaultValue `'desc'`
   */
  order?: 'asc' | 'desc' | undefined
  /** ID of the last item of the page before. */
  after?: string | undefined
  /**
   * What to return besides the usual, for example `reasoning.encrypted_content` or
   * `file_search_call.results`.
   */
  include?: readonly ResponseIncludable[] | undefined
  /**
   * Beta features to switch on, in the header `openai-beta`; only `'responses_multi_agent=v1'`.
   */
  betas?: readonly 'responses_multi_agent=v1'[] | undefined
}

/** Params of `countBetaResponseInputTokens`: `POST /responses/input_tokens`. */
export interface CountBetaResponseInputTokensParams {
  /** Model ID, for example `gpt-5.5`. */
  model?: string | null | undefined
  /** A text, or items: messages with text, images and files, earlier output, results of tools. */
  input?: string | readonly BetaResponseInputItem[] | null | undefined
  /** ID of the response to go on from. Not together with `conversation`. */
  previous_response_id?: string | null | undefined
  /** What the model may use: tools that the API runs, MCP servers, and functions of your own. */
  tools?: readonly Tool[] | null | undefined
  /** Format and length of the text that the model writes. */
  text?: ResponseTextConfig | null | undefined
  /** How reasoning models think; only for `gpt-5` and later and the o-series. */
  reasoning?: Reasoning | null | undefined
  /**
   * Whether input beyond the context window loses its oldest items (`auto`) or is refused.
   *
   * @defaultValue `'disabled'`
   * @deprecated
   */
  truncation?: ResponseTruncation | undefined
  /**
   * Your instructions, as a system or developer message. Those of the response before don't carry
   * over.
   */
  instructions?: string | null | undefined
  /** Style that the model brings along, at most 64 characters. */
  personality?: Personality | undefined
  /**
   * Conversation to take earlier items from and to add the new ones to. Not together with
   * `previous_response_id`.
   */
  conversation?: ResponseConversationParam | null | undefined
  /** Whether the model may, must or must not call tools, or which one. */
  tool_choice?: ToolChoiceParam | null | undefined
  /** Lets the model call several tools in one turn. */
  parallel_tool_calls?: boolean | null | undefined
  /**
   * Beta features to switch on, in the header `openai-beta`; only `'responses_multi_agent=v1'`.
   */
  betas?: readonly 'responses_multi_agent=v1'[] | undefined
}

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses-beta.ts or docs/responses-beta.json, then `npm run generate`.

import type {
  ApplyPatchCallOutputStatus,
  ApplyPatchCallStatus,
  ApplyPatchCreateFileOperation,
  ApplyPatchDeleteFileOperation,
  ApplyPatchOperationParam,
  ApplyPatchUpdateFileOperation,
  CompactionServiceTier,
  ComputerAction,
  ComputerActionList,
  ContextManagement,
  ConversationMessageRole,
  EasyInputMessage,
  EmptyObject,
  LocalEnvironment,
  McpListToolsTool,
  McpToolCallError,
  McpToolCallStatus,
  MessagePhase,
  Personality,
  ProgramOutputStatus,
  PromptCacheOptions,
  PromptCacheRetention,
  Reasoning,
  ResponseAnnotation,
  ResponseCodeInterpreterImage,
  ResponseCodeInterpreterLogs,
  ResponseComputerSafetyCheck,
  ResponseComputerScreenshot,
  ResponseComputerScreenshotContent,
  ResponseComputerToolCallOutputStatus,
  ResponseContainerReference,
  ResponseContentPart,
  ResponseConversation,
  ResponseConversationParam,
  ResponseError,
  ResponseIncludable,
  ResponseInputContent,
  ResponseInputFile,
  ResponseInputFileContent,
  ResponseInputImage,
  ResponseInputImageContent,
  ResponseInputMessageContentList,
  ResponseInputTextContent,
  ResponseItemStatus,
  ResponseLocalEnvironment,
  ResponseLocalShellExecAction,
  ResponseModeration,
  ResponseOutputMessageContent,
  ResponseOutputRefusal,
  ResponseOutputText,
  ResponsePrompt,
  ResponseReasoningText,
  ResponseServiceTier,
  ResponseShellAction,
  ResponseShellActionParam,
  ResponseShellCallOutputContent,
  ResponseShellCallOutputContentParam,
  ResponseStreamOptions,
  ResponseSummaryText,
  ResponseTextConfig,
  ResponseTextContent,
  ResponseTextLogprob,
  ResponseTruncation,
  ResponseUsage,
  ResponseWebSearchFindAction,
  ResponseWebSearchOpenPageAction,
  ResponseWebSearchSearchAction,
  ResponsesCompactionModel,
  ResponsesErrorPayload,
  ResponsesModel,
  ShellCallOutputDelta,
  Tool,
  ToolCallCaller,
  ToolCallCallerParam,
  ToolChoiceParam,
  ToolList,
  ToolSearchExecutionType,
} from '@bonsai-ai/responses'

import type {
  Metadata,
  ModerationConfig,
  PromptCacheOptionsParam,
  ResponseInputText,
  VectorStoreFileAttributes,
} from '@bonsai-ai/shared'

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

export interface BetaResponseProgramParam {
  agent?: BetaAgentTag | null | undefined
  id: string
  type: 'program'
  call_id: string
  code: string
  fingerprint: string
}

export interface BetaResponseItemReference {
  agent?: BetaAgentTag | null | undefined
  type?: 'item_reference' | null | undefined
  id: string
}

export interface BetaResponseCompactionTriggerParam {
  agent?: BetaAgentTag | null | undefined
  type: 'compaction_trigger'
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

export interface BetaAgentTag {
  agent_name: string
}

export interface BetaResponseCustomToolCallOutput {
  agent?: BetaAgentTag | null | undefined
  type: 'custom_tool_call_output'
  id?: string | undefined
  call_id: string
  caller?: ToolCallCallerParam | null | undefined
  output: string | readonly ResponseInputContent[]
}

export interface BetaResponseMcpCall {
  agent?: BetaAgentTag | null | undefined
  type: 'mcp_call'
  id: string
  server_label: string
  name: string
  arguments: string
  output?: string | null | undefined
  error?: McpToolCallError | null | undefined
  status?: McpToolCallStatus | undefined
  approval_request_id?: string | null | undefined
}

export interface BetaResponseMcpApprovalResponse {
  agent?: BetaAgentTag | null | undefined
  type: 'mcp_approval_response'
  id?: string | null | undefined
  approval_request_id: string
  approve: boolean
  reason?: string | null | undefined
}

export interface BetaResponseMcpApprovalRequest {
  agent?: BetaAgentTag | null | undefined
  type: 'mcp_approval_request'
  id: string
  server_label: string
  name: string
  arguments: string
}

export interface BetaResponseMcpListTools {
  agent?: BetaAgentTag | null | undefined
  type: 'mcp_list_tools'
  id: string
  server_label: string
  tools: readonly McpListToolsTool[]
  error?: string | null | undefined
}

export interface BetaResponseApplyPatchToolCallOutputParam {
  agent?: BetaAgentTag | null | undefined
  type: 'apply_patch_call_output'
  id?: string | null | undefined
  call_id: string
  caller?: ToolCallCallerParam | null | undefined
  status: ApplyPatchCallOutputStatus
  output?: string | null | undefined
}

export interface BetaResponseApplyPatchToolCallParam {
  agent?: BetaAgentTag | null | undefined
  type: 'apply_patch_call'
  id?: string | null | undefined
  call_id: string
  caller?: ToolCallCallerParam | null | undefined
  status: ApplyPatchCallStatus
  operation: ApplyPatchOperationParam
}

export interface BetaResponseShellCallOutputParam {
  agent?: BetaAgentTag | null | undefined
  id?: string | null | undefined
  call_id: string
  caller?: ToolCallCallerParam | null | undefined
  type: 'shell_call_output'
  output: readonly ResponseShellCallOutputContentParam[]
  status?: ResponseItemStatus | null | undefined
  max_output_length?: number | null | undefined
}

export interface BetaResponseShellCallParam {
  agent?: BetaAgentTag | null | undefined
  id?: string | null | undefined
  call_id: string
  caller?: ToolCallCallerParam | null | undefined
  type: 'shell_call'
  action: ResponseShellActionParam
  status?: ResponseItemStatus | null | undefined
  environment?: LocalEnvironment | ResponseContainerReference | null | undefined
}

export interface BetaResponseLocalShellCallOutput {
  agent?: BetaAgentTag | null | undefined
  type: 'local_shell_call_output'
  id: string
  output: string
  status?: 'in_progress' | 'completed' | 'incomplete' | null | undefined
}

export interface BetaResponseLocalShellCall {
  agent?: BetaAgentTag | null | undefined
  type: 'local_shell_call'
  id: string
  call_id: string
  action: ResponseLocalShellExecAction
  status: 'in_progress' | 'completed' | 'incomplete'
}

export interface BetaResponseCodeInterpreterToolCall {
  agent?: BetaAgentTag | null | undefined
  type: 'code_interpreter_call'
  id: string
  status: 'in_progress' | 'completed' | 'incomplete' | 'interpreting' | 'failed'
  container_id: string
  code: string | null
  outputs: readonly (ResponseCodeInterpreterLogs | ResponseCodeInterpreterImage)[] | null
}

export interface BetaResponseImageGenerationCall {
  agent?: BetaAgentTag | null | undefined
  type: 'image_generation_call'
  id: string
  status: 'in_progress' | 'completed' | 'generating' | 'failed'
  result: string | null
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

export interface BetaContainerFileCitationParam {
  type: 'container_file_citation'
  start_index: number
  end_index: number
  container_id: string
  file_id: string
  filename: string
}

export interface BetaUrlCitationParam {
  type: 'url_citation'
  start_index: number
  end_index: number
  url: string
  title: string
}

export interface BetaFileCitationParam {
  type: 'file_citation'
  index: number
  file_id: string
  filename: string
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

export interface BetaResponseComputerToolCallOutputParam {
  agent?: BetaAgentTag | null | undefined
  id?: string | null | undefined
  call_id: string
  type: 'computer_call_output'
  output: ResponseComputerScreenshot
  acknowledged_safety_checks?: readonly ResponseComputerSafetyCheck[] | null | undefined
  status?: ResponseItemStatus | null | undefined
}

export interface BetaResponseComputerToolCall {
  agent?: BetaAgentTag | null | undefined
  type: 'computer_call'
  id: string
  call_id: string
  action?: ComputerAction | undefined
  actions?: ComputerActionList | undefined
  pending_safety_checks: readonly ResponseComputerSafetyCheck[]
  status: 'in_progress' | 'completed' | 'incomplete'
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

export interface BetaResponseMcpApprovalResponseItem {
  agent?: BetaAgentTag | null | undefined
  type: 'mcp_approval_response'
  id: string
  approval_request_id: string
  approve: boolean
  reason?: string | null | undefined
}

export interface BetaResponseApplyPatchToolCallOutput {
  agent?: BetaAgentTag | undefined
  type: 'apply_patch_call_output'
  id: string
  call_id: string
  caller?: ToolCallCaller | null | undefined
  status: ApplyPatchCallOutputStatus
  output?: string | null | undefined
  created_by?: string | undefined
}

export interface BetaResponseApplyPatchToolCall {
  agent?: BetaAgentTag | undefined
  type: 'apply_patch_call'
  id: string
  call_id: string
  caller?: ToolCallCaller | null | undefined
  status: ApplyPatchCallStatus
  operation:
    | ApplyPatchCreateFileOperation
    | ApplyPatchDeleteFileOperation
    | ApplyPatchUpdateFileOperation
  created_by?: string | undefined
}

export interface BetaResponseShellCallOutput {
  agent?: BetaAgentTag | undefined
  type: 'shell_call_output'
  id: string
  call_id: string
  caller?: ToolCallCaller | null | undefined
  status: ResponseItemStatus
  output: ResponseShellCallOutputContent[]
  max_output_length: number | null
  created_by?: string | undefined
}

export interface BetaResponseShellCall {
  agent?: BetaAgentTag | undefined
  type: 'shell_call'
  id: string
  call_id: string
  caller?: ToolCallCaller | null | undefined
  action: ResponseShellAction
  status: ResponseItemStatus
  environment: ResponseLocalEnvironment | ResponseContainerReference | null
  created_by?: string | undefined
}

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

export interface BetaResponseProgram {
  agent?: BetaAgentTag | undefined
  type: 'program'
  id: string
  call_id: string
  code: string
  fingerprint: string
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

export interface BetaResponseComputerToolCallOutputItem {
  agent?: BetaAgentTag | null | undefined
  type: 'computer_call_output'
  id: string
  call_id: string
  acknowledged_safety_checks?: ResponseComputerSafetyCheck[] | undefined
  output: ResponseComputerScreenshot
  status: ResponseComputerToolCallOutputStatus
  created_by?: string | undefined
}

export interface BetaResponseComputerToolCallOutput {
  agent?: BetaAgentTag | null | undefined
  type: 'computer_call_output'
  id?: string | undefined
  call_id: string
  acknowledged_safety_checks?: ResponseComputerSafetyCheck[] | undefined
  output: ResponseComputerScreenshot
  status?: 'in_progress' | 'completed' | 'incomplete' | undefined
}

export interface BetaResponseInputMessageItem {
  agent?: BetaAgentTag | null | undefined
  type: 'message'
  role: 'user' | 'system' | 'developer'
  status?: 'in_progress' | 'completed' | 'incomplete' | undefined
  content: ResponseInputMessageContentList
  id: string
}

export interface BetaCompactedResponse {
  id: string
  object: 'response.compaction'
  output: BetaResponseItemField[]
  created_at: number
  usage: ResponseUsage
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

export interface BetaResponseCustomToolCallInputDoneEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.custom_tool_call_input.done'
  sequence_number: number
  output_index: number
  item_id: string
  input: string
}

export interface BetaResponseCustomToolCallInputDeltaEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.custom_tool_call_input.delta'
  sequence_number: number
  output_index: number
  item_id: string
  delta: string
}

export interface BetaResponseQueuedEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.queued'
  response: BetaResponseObject
  sequence_number: number
}

export interface BetaResponseObjectIncompleteDetails {
  reason?: 'max_output_tokens' | 'content_filter' | undefined
}

export interface BetaResponseObject {
  metadata: Metadata | null
  top_logprobs?: number | null | undefined
  temperature: number | null
  top_p: number | null
  /** @deprecated */
  user?: string | undefined
  safety_identifier?: string | null | undefined
  prompt_cache_key?: string | null | undefined
  /** @deprecated */
  prompt_cache_retention?: 'in_memory' | '24h' | null | undefined
  previous_response_id?: string | null | undefined
  model: ResponsesModel
  background?: boolean | null | undefined
  max_tool_calls?: number | null | undefined
  text?: ResponseTextConfig | undefined
  tools: ToolList
  tool_choice: ToolChoiceParam
  prompt?: ResponsePrompt | null | undefined
  service_tier?: ResponseServiceTier | null | undefined
  truncation?: 'auto' | 'disabled' | null | undefined
  id: string
  object: 'response'
  status?:
    | 'completed'
    | 'failed'
    | 'in_progress'
    | 'cancelled'
    | 'queued'
    | 'incomplete'
    | undefined
  created_at: number
  completed_at?: number | null | undefined
  error: ResponseError | null
  incomplete_details: BetaResponseObjectIncompleteDetails | null
  output: BetaResponseOutputItem[]
  reasoning?: Reasoning | null | undefined
  instructions: string | BetaResponseInputItem[] | null
  output_text?: string | null | undefined
  usage?: ResponseUsage | undefined
  prompt_cache_options?: PromptCacheOptions | undefined
  moderation?: ResponseModeration | null | undefined
  parallel_tool_calls: boolean
  conversation?: ResponseConversation | null | undefined
  max_output_tokens?: number | null | undefined
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

export interface BetaResponseOutputTextAnnotationAddedEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.output_text.annotation.added'
  item_id: string
  output_index: number
  content_index: number
  annotation_index: number
  sequence_number: number
  annotation: ResponseAnnotation | null
}

export interface BetaResponseMcpListToolsInProgressEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.mcp_list_tools.in_progress'
  item_id: string
  output_index: number
  sequence_number: number
}

export interface BetaResponseMcpListToolsFailedEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.mcp_list_tools.failed'
  item_id: string
  output_index: number
  sequence_number: number
}

export interface BetaResponseMcpListToolsCompletedEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.mcp_list_tools.completed'
  item_id: string
  output_index: number
  sequence_number: number
}

export interface BetaResponseMcpCallInProgressEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.mcp_call.in_progress'
  sequence_number: number
  output_index: number
  item_id: string
}

export interface BetaResponseMcpCallFailedEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.mcp_call.failed'
  item_id: string
  output_index: number
  sequence_number: number
}

export interface BetaResponseMcpCallCompletedEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.mcp_call.completed'
  item_id: string
  output_index: number
  sequence_number: number
}

export interface BetaResponseMcpCallArgumentsDoneEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.mcp_call_arguments.done'
  output_index: number
  item_id: string
  arguments: string
  sequence_number: number
}

export interface BetaResponseMcpCallArgumentsDeltaEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.mcp_call_arguments.delta'
  output_index: number
  item_id: string
  delta: string
  sequence_number: number
}

export interface BetaResponseImageGenCallPartialImageEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.image_generation_call.partial_image'
  output_index: number
  item_id: string
  sequence_number: number
  partial_image_index: number
  partial_image_b64: string
  size?: string | undefined
  quality?: string | undefined
  background?: string | undefined
  output_format?: string | undefined
}

export interface BetaResponseImageGenCallInProgressEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.image_generation_call.in_progress'
  output_index: number
  item_id: string
  sequence_number: number
}

export interface BetaResponseImageGenCallGeneratingEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.image_generation_call.generating'
  output_index: number
  item_id: string
  sequence_number: number
}

export interface BetaResponseImageGenCallCompletedEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.image_generation_call.completed'
  output_index: number
  sequence_number: number
  item_id: string
}

export interface BetaResponseReasoningTextDoneEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.reasoning_text.done'
  item_id: string
  output_index: number
  content_index: number
  text: string
  sequence_number: number
}

export interface BetaResponseReasoningTextDeltaEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.reasoning_text.delta'
  item_id: string
  output_index: number
  content_index: number
  delta: string
  sequence_number: number
}

export interface BetaResponseReasoningSummaryTextDoneEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.reasoning_summary_text.done'
  item_id: string
  output_index: number
  summary_index: number
  text: string
  sequence_number: number
}

export interface BetaResponseReasoningSummaryTextDeltaEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.reasoning_summary_text.delta'
  item_id: string
  output_index: number
  summary_index: number
  delta: string
  sequence_number: number
}

export interface BetaResponseReasoningSummaryPartDoneEventPart {
  type: 'summary_text'
  text: string
}

export interface BetaResponseReasoningSummaryPartDoneEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.reasoning_summary_part.done'
  item_id: string
  output_index: number
  summary_index: number
  status?: 'incomplete' | undefined
  sequence_number: number
  part: BetaResponseReasoningSummaryPartDoneEventPart
}

export interface BetaResponseReasoningSummaryPartAddedEventPart {
  type: 'summary_text'
  text: string
}

export interface BetaResponseReasoningSummaryPartAddedEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.reasoning_summary_part.added'
  item_id: string
  output_index: number
  summary_index: number
  sequence_number: number
  part: BetaResponseReasoningSummaryPartAddedEventPart
}

export interface BetaResponseTextDoneEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.output_text.done'
  item_id: string
  output_index: number
  content_index: number
  text: string
  sequence_number: number
  logprobs: ResponseTextLogprob[]
}

export interface BetaResponseTextDeltaEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.output_text.delta'
  item_id: string
  output_index: number
  content_index: number
  delta: string
  sequence_number: number
  logprobs: ResponseTextLogprob[]
}

export interface BetaResponseRefusalDoneEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.refusal.done'
  item_id: string
  output_index: number
  content_index: number
  refusal: string
  sequence_number: number
}

export interface BetaResponseRefusalDeltaEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.refusal.delta'
  item_id: string
  output_index: number
  content_index: number
  delta: string
  sequence_number: number
}

export interface BetaResponseOutputItemDoneEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.output_item.done'
  output_index: number
  sequence_number: number
  item: BetaResponseOutputItem
}

export interface BetaResponseOutputItemAddedEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.output_item.added'
  output_index: number
  sequence_number: number
  item: BetaResponseOutputItem
}

export interface BetaResponseInProgressEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.in_progress'
  response: BetaResponseObject
  sequence_number: number
}

export interface BetaResponseShellCallOutputContentDoneEvent {
  type: 'response.shell_call_output_content.done'
  sequence_number: number
  agent?: BetaAgentTag | undefined
  item_id: string
  output_index: number
  command_index: number
  output: ResponseShellCallOutputContent[]
}

export interface BetaResponseShellCallOutputContentDeltaEvent {
  type: 'response.shell_call_output_content.delta'
  sequence_number: number
  agent?: BetaAgentTag | undefined
  item_id: string
  output_index: number
  command_index: number
  delta: ShellCallOutputDelta
}

export interface BetaResponseShellCallCommandDoneEvent {
  type: 'response.shell_call_command.done'
  sequence_number: number
  agent?: BetaAgentTag | undefined
  output_index: number
  command_index: number
  command: string
}

export interface BetaResponseShellCallCommandDeltaEvent {
  type: 'response.shell_call_command.delta'
  sequence_number: number
  agent?: BetaAgentTag | undefined
  output_index: number
  command_index: number
  delta: string
  obfuscation?: string | undefined
}

export interface BetaResponseShellCallCommandAddedEvent {
  type: 'response.shell_call_command.added'
  sequence_number: number
  agent?: BetaAgentTag | undefined
  output_index: number
  command_index: number
  command: string
}

export interface BetaResponseFunctionCallArgumentsDoneEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.function_call_arguments.done'
  item_id: string
  name: string
  output_index: number
  sequence_number: number
  arguments: string
}

export interface BetaResponseFunctionCallArgumentsDeltaEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.function_call_arguments.delta'
  item_id: string
  output_index: number
  sequence_number: number
  delta: string
}

export interface BetaResponseFileSearchCallSearchingEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.file_search_call.searching'
  output_index: number
  item_id: string
  sequence_number: number
}

export interface BetaResponseFileSearchCallInProgressEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.file_search_call.in_progress'
  output_index: number
  item_id: string
  sequence_number: number
}

export interface BetaResponseFileSearchCallCompletedEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.file_search_call.completed'
  output_index: number
  item_id: string
  sequence_number: number
}

export interface BetaResponseErrorEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'error'
  code: string | null
  message: string
  param: string | null
  sequence_number: number
}

export interface BetaResponseCreatedEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.created'
  response: BetaResponseObject
  sequence_number: number
}

export interface BetaResponseContentPartDoneEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.content_part.done'
  item_id: string
  output_index: number
  content_index: number
  sequence_number: number
  part: ResponseContentPart
}

export interface BetaResponseContentPartAddedEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.content_part.added'
  item_id: string
  output_index: number
  content_index: number
  part: ResponseContentPart
  sequence_number: number
}

export interface BetaResponseCompletedEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.completed'
  response: BetaResponseObject
  sequence_number: number
}

export interface BetaResponseCodeInterpreterCallInterpretingEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.code_interpreter_call.interpreting'
  output_index: number
  item_id: string
  sequence_number: number
}

export interface BetaResponseCodeInterpreterCallInProgressEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.code_interpreter_call.in_progress'
  output_index: number
  item_id: string
  sequence_number: number
}

export interface BetaResponseCodeInterpreterCallCompletedEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.code_interpreter_call.completed'
  output_index: number
  item_id: string
  sequence_number: number
}

export interface BetaResponseCodeInterpreterCallCodeDoneEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.code_interpreter_call_code.done'
  output_index: number
  item_id: string
  code: string
  sequence_number: number
}

export interface BetaResponseCodeInterpreterCallCodeDeltaEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.code_interpreter_call_code.delta'
  output_index: number
  item_id: string
  delta: string
  sequence_number: number
}

export interface BetaResponseAudioTranscriptDoneEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.audio.transcript.done'
  sequence_number: number
}

export interface BetaResponseAudioTranscriptDeltaEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.audio.transcript.delta'
  delta: string
  sequence_number: number
}

export interface BetaResponseAudioDoneEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.audio.done'
  sequence_number: number
}

export interface BetaResponseAudioDeltaEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.audio.delta'
  sequence_number: number
  delta: string
}

export interface BetaResponseIncompleteEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.incomplete'
  response: BetaResponseObject
  sequence_number: number
}

export interface BetaResponseFailedEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.failed'
  sequence_number: number
  response: BetaResponseObject
}

export interface BetaResponseWebSearchCallCompletedEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.web_search_call.completed'
  output_index: number
  item_id: string
  sequence_number: number
}

export interface BetaResponseWebSearchCallSearchingEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.web_search_call.searching'
  output_index: number
  item_id: string
  sequence_number: number
}

export interface BetaResponseWebSearchCallInProgressEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'response.web_search_call.in_progress'
  output_index: number
  item_id: string
  sequence_number: number
}

export type BetaResponseInput = string | readonly BetaResponseInputItem[]

export interface BetaResponsesServerEventBetaResponseAudioWsDelta {
  agent?: BetaAgentTag | null | undefined
  type: 'response.audio.delta'
  sequence_number: number
  delta: string
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseAudioWsDone {
  agent?: BetaAgentTag | null | undefined
  type: 'response.audio.done'
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseAudioTranscriptWsDelta {
  agent?: BetaAgentTag | null | undefined
  type: 'response.audio.transcript.delta'
  delta: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseAudioTranscriptWsDone {
  agent?: BetaAgentTag | null | undefined
  type: 'response.audio.transcript.done'
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseCodeInterpreterCallCodeWsDelta {
  agent?: BetaAgentTag | null | undefined
  type: 'response.code_interpreter_call_code.delta'
  output_index: number
  item_id: string
  delta: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseCodeInterpreterCallCodeWsDone {
  agent?: BetaAgentTag | null | undefined
  type: 'response.code_interpreter_call_code.done'
  output_index: number
  item_id: string
  code: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseCodeInterpreterCallWsCompleted {
  agent?: BetaAgentTag | null | undefined
  type: 'response.code_interpreter_call.completed'
  output_index: number
  item_id: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseCodeInterpreterCallInWsProgress {
  agent?: BetaAgentTag | null | undefined
  type: 'response.code_interpreter_call.in_progress'
  output_index: number
  item_id: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseCodeInterpreterCallWsInterpreting {
  agent?: BetaAgentTag | null | undefined
  type: 'response.code_interpreter_call.interpreting'
  output_index: number
  item_id: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseWsCompleted {
  agent?: BetaAgentTag | null | undefined
  type: 'response.completed'
  response: BetaResponseObject
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseContentPartWsAdded {
  agent?: BetaAgentTag | null | undefined
  type: 'response.content_part.added'
  item_id: string
  output_index: number
  content_index: number
  part: ResponseContentPart
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseContentPartWsDone {
  agent?: BetaAgentTag | null | undefined
  type: 'response.content_part.done'
  item_id: string
  output_index: number
  content_index: number
  sequence_number: number
  part: ResponseContentPart
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseWsCreated {
  agent?: BetaAgentTag | null | undefined
  type: 'response.created'
  response: BetaResponseObject
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseFileSearchCallWsCompleted {
  agent?: BetaAgentTag | null | undefined
  type: 'response.file_search_call.completed'
  output_index: number
  item_id: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseFileSearchCallInWsProgress {
  agent?: BetaAgentTag | null | undefined
  type: 'response.file_search_call.in_progress'
  output_index: number
  item_id: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseFileSearchCallWsSearching {
  agent?: BetaAgentTag | null | undefined
  type: 'response.file_search_call.searching'
  output_index: number
  item_id: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDelta {
  agent?: BetaAgentTag | null | undefined
  type: 'response.function_call_arguments.delta'
  item_id: string
  output_index: number
  sequence_number: number
  delta: string
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDone {
  agent?: BetaAgentTag | null | undefined
  type: 'response.function_call_arguments.done'
  item_id: string
  name: string
  output_index: number
  sequence_number: number
  arguments: string
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseShellCallCommandWsAdded {
  type: 'response.shell_call_command.added'
  sequence_number: number
  agent?: BetaAgentTag | undefined
  output_index: number
  command_index: number
  command: string
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseShellCallCommandWsDelta {
  type: 'response.shell_call_command.delta'
  sequence_number: number
  agent?: BetaAgentTag | undefined
  output_index: number
  command_index: number
  delta: string
  obfuscation?: string | undefined
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseShellCallCommandWsDone {
  type: 'response.shell_call_command.done'
  sequence_number: number
  agent?: BetaAgentTag | undefined
  output_index: number
  command_index: number
  command: string
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseShellCallOutputContentWsDelta {
  type: 'response.shell_call_output_content.delta'
  sequence_number: number
  agent?: BetaAgentTag | undefined
  item_id: string
  output_index: number
  command_index: number
  delta: ShellCallOutputDelta
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseShellCallOutputContentWsDone {
  type: 'response.shell_call_output_content.done'
  sequence_number: number
  agent?: BetaAgentTag | undefined
  item_id: string
  output_index: number
  command_index: number
  output: ResponseShellCallOutputContent[]
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseInWsProgress {
  agent?: BetaAgentTag | null | undefined
  type: 'response.in_progress'
  response: BetaResponseObject
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseWsFailed {
  agent?: BetaAgentTag | null | undefined
  type: 'response.failed'
  sequence_number: number
  response: BetaResponseObject
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseWsIncomplete {
  agent?: BetaAgentTag | null | undefined
  type: 'response.incomplete'
  response: BetaResponseObject
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseOutputItemWsAdded {
  agent?: BetaAgentTag | null | undefined
  type: 'response.output_item.added'
  output_index: number
  sequence_number: number
  item: BetaResponseOutputItem
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseOutputItemWsDone {
  agent?: BetaAgentTag | null | undefined
  type: 'response.output_item.done'
  output_index: number
  sequence_number: number
  item: BetaResponseOutputItem
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseReasoningSummaryPartWsAddedPart {
  type: 'summary_text'
  text: string
}

export interface BetaResponsesServerEventBetaResponseReasoningSummaryPartWsAdded {
  agent?: BetaAgentTag | null | undefined
  type: 'response.reasoning_summary_part.added'
  item_id: string
  output_index: number
  summary_index: number
  sequence_number: number
  part: BetaResponsesServerEventBetaResponseReasoningSummaryPartWsAddedPart
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseReasoningSummaryPartWsDonePart {
  type: 'summary_text'
  text: string
}

export interface BetaResponsesServerEventBetaResponseReasoningSummaryPartWsDone {
  agent?: BetaAgentTag | null | undefined
  type: 'response.reasoning_summary_part.done'
  item_id: string
  output_index: number
  summary_index: number
  status?: 'incomplete' | undefined
  sequence_number: number
  part: BetaResponsesServerEventBetaResponseReasoningSummaryPartWsDonePart
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDelta {
  agent?: BetaAgentTag | null | undefined
  type: 'response.reasoning_summary_text.delta'
  item_id: string
  output_index: number
  summary_index: number
  delta: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDone {
  agent?: BetaAgentTag | null | undefined
  type: 'response.reasoning_summary_text.done'
  item_id: string
  output_index: number
  summary_index: number
  text: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseReasoningTextWsDelta {
  agent?: BetaAgentTag | null | undefined
  type: 'response.reasoning_text.delta'
  item_id: string
  output_index: number
  content_index: number
  delta: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseReasoningTextWsDone {
  agent?: BetaAgentTag | null | undefined
  type: 'response.reasoning_text.done'
  item_id: string
  output_index: number
  content_index: number
  text: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseRefusalWsDelta {
  agent?: BetaAgentTag | null | undefined
  type: 'response.refusal.delta'
  item_id: string
  output_index: number
  content_index: number
  delta: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseRefusalWsDone {
  agent?: BetaAgentTag | null | undefined
  type: 'response.refusal.done'
  item_id: string
  output_index: number
  content_index: number
  refusal: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseTextWsDelta {
  agent?: BetaAgentTag | null | undefined
  type: 'response.output_text.delta'
  item_id: string
  output_index: number
  content_index: number
  delta: string
  sequence_number: number
  logprobs: ResponseTextLogprob[]
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseTextWsDone {
  agent?: BetaAgentTag | null | undefined
  type: 'response.output_text.done'
  item_id: string
  output_index: number
  content_index: number
  text: string
  sequence_number: number
  logprobs: ResponseTextLogprob[]
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseWebSearchCallWsCompleted {
  agent?: BetaAgentTag | null | undefined
  type: 'response.web_search_call.completed'
  output_index: number
  item_id: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseWebSearchCallInWsProgress {
  agent?: BetaAgentTag | null | undefined
  type: 'response.web_search_call.in_progress'
  output_index: number
  item_id: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseWebSearchCallWsSearching {
  agent?: BetaAgentTag | null | undefined
  type: 'response.web_search_call.searching'
  output_index: number
  item_id: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseImageGenCallWsCompleted {
  agent?: BetaAgentTag | null | undefined
  type: 'response.image_generation_call.completed'
  output_index: number
  sequence_number: number
  item_id: string
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseImageGenCallWsGenerating {
  agent?: BetaAgentTag | null | undefined
  type: 'response.image_generation_call.generating'
  output_index: number
  item_id: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseImageGenCallInWsProgress {
  agent?: BetaAgentTag | null | undefined
  type: 'response.image_generation_call.in_progress'
  output_index: number
  item_id: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseImageGenCallPartialWsImage {
  agent?: BetaAgentTag | null | undefined
  type: 'response.image_generation_call.partial_image'
  output_index: number
  item_id: string
  sequence_number: number
  partial_image_index: number
  partial_image_b64: string
  size?: string | undefined
  quality?: string | undefined
  background?: string | undefined
  output_format?: string | undefined
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDelta {
  agent?: BetaAgentTag | null | undefined
  type: 'response.mcp_call_arguments.delta'
  output_index: number
  item_id: string
  delta: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDone {
  agent?: BetaAgentTag | null | undefined
  type: 'response.mcp_call_arguments.done'
  output_index: number
  item_id: string
  arguments: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseMcpCallWsCompleted {
  agent?: BetaAgentTag | null | undefined
  type: 'response.mcp_call.completed'
  item_id: string
  output_index: number
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseMcpCallWsFailed {
  agent?: BetaAgentTag | null | undefined
  type: 'response.mcp_call.failed'
  item_id: string
  output_index: number
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseMcpCallInWsProgress {
  agent?: BetaAgentTag | null | undefined
  type: 'response.mcp_call.in_progress'
  sequence_number: number
  output_index: number
  item_id: string
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseMcpListToolsWsCompleted {
  agent?: BetaAgentTag | null | undefined
  type: 'response.mcp_list_tools.completed'
  item_id: string
  output_index: number
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseMcpListToolsWsFailed {
  agent?: BetaAgentTag | null | undefined
  type: 'response.mcp_list_tools.failed'
  item_id: string
  output_index: number
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseMcpListToolsInWsProgress {
  agent?: BetaAgentTag | null | undefined
  type: 'response.mcp_list_tools.in_progress'
  item_id: string
  output_index: number
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseOutputTextAnnotationWsAdded {
  agent?: BetaAgentTag | null | undefined
  type: 'response.output_text.annotation.added'
  item_id: string
  output_index: number
  content_index: number
  annotation_index: number
  sequence_number: number
  annotation: ResponseAnnotation | null
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseWsQueued {
  agent?: BetaAgentTag | null | undefined
  type: 'response.queued'
  response: BetaResponseObject
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseCustomToolCallInputWsDelta {
  agent?: BetaAgentTag | null | undefined
  type: 'response.custom_tool_call_input.delta'
  sequence_number: number
  output_index: number
  item_id: string
  delta: string
  stream_id?: string | undefined
}

export interface BetaResponsesServerEventBetaResponseCustomToolCallInputWsDone {
  agent?: BetaAgentTag | null | undefined
  type: 'response.custom_tool_call_input.done'
  sequence_number: number
  output_index: number
  item_id: string
  input: string
  stream_id?: string | undefined
}

export type BetaResponsesServerEvent =
  | BetaResponsesServerEventBetaResponseAudioWsDelta
  | BetaResponsesServerEventBetaResponseAudioWsDone
  | BetaResponsesServerEventBetaResponseAudioTranscriptWsDelta
  | BetaResponsesServerEventBetaResponseAudioTranscriptWsDone
  | BetaResponsesServerEventBetaResponseCodeInterpreterCallCodeWsDelta
  | BetaResponsesServerEventBetaResponseCodeInterpreterCallCodeWsDone
  | BetaResponsesServerEventBetaResponseCodeInterpreterCallWsCompleted
  | BetaResponsesServerEventBetaResponseCodeInterpreterCallInWsProgress
  | BetaResponsesServerEventBetaResponseCodeInterpreterCallWsInterpreting
  | BetaResponsesServerEventBetaResponseWsCompleted
  | BetaResponsesServerEventBetaResponseContentPartWsAdded
  | BetaResponsesServerEventBetaResponseContentPartWsDone
  | BetaResponsesServerEventBetaResponseWsCreated
  | BetaResponsesServerEventBetaResponseFileSearchCallWsCompleted
  | BetaResponsesServerEventBetaResponseFileSearchCallInWsProgress
  | BetaResponsesServerEventBetaResponseFileSearchCallWsSearching
  | BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDelta
  | BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDone
  | BetaResponsesServerEventBetaResponseShellCallCommandWsAdded
  | BetaResponsesServerEventBetaResponseShellCallCommandWsDelta
  | BetaResponsesServerEventBetaResponseShellCallCommandWsDone
  | BetaResponsesServerEventBetaResponseShellCallOutputContentWsDelta
  | BetaResponsesServerEventBetaResponseShellCallOutputContentWsDone
  | BetaResponsesServerEventBetaResponseInWsProgress
  | BetaResponsesServerEventBetaResponseWsFailed
  | BetaResponsesServerEventBetaResponseWsIncomplete
  | BetaResponsesServerEventBetaResponseOutputItemWsAdded
  | BetaResponsesServerEventBetaResponseOutputItemWsDone
  | BetaResponsesServerEventBetaResponseReasoningSummaryPartWsAdded
  | BetaResponsesServerEventBetaResponseReasoningSummaryPartWsDone
  | BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDelta
  | BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDone
  | BetaResponsesServerEventBetaResponseReasoningTextWsDelta
  | BetaResponsesServerEventBetaResponseReasoningTextWsDone
  | BetaResponsesServerEventBetaResponseRefusalWsDelta
  | BetaResponsesServerEventBetaResponseRefusalWsDone
  | BetaResponsesServerEventBetaResponseTextWsDelta
  | BetaResponsesServerEventBetaResponseTextWsDone
  | BetaResponsesServerEventBetaResponseWebSearchCallWsCompleted
  | BetaResponsesServerEventBetaResponseWebSearchCallInWsProgress
  | BetaResponsesServerEventBetaResponseWebSearchCallWsSearching
  | BetaResponsesServerEventBetaResponseImageGenCallWsCompleted
  | BetaResponsesServerEventBetaResponseImageGenCallWsGenerating
  | BetaResponsesServerEventBetaResponseImageGenCallInWsProgress
  | BetaResponsesServerEventBetaResponseImageGenCallPartialWsImage
  | BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDelta
  | BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDone
  | BetaResponsesServerEventBetaResponseMcpCallWsCompleted
  | BetaResponsesServerEventBetaResponseMcpCallWsFailed
  | BetaResponsesServerEventBetaResponseMcpCallInWsProgress
  | BetaResponsesServerEventBetaResponseMcpListToolsWsCompleted
  | BetaResponsesServerEventBetaResponseMcpListToolsWsFailed
  | BetaResponsesServerEventBetaResponseMcpListToolsInWsProgress
  | BetaResponsesServerEventBetaResponseOutputTextAnnotationWsAdded
  | BetaResponsesServerEventBetaResponseWsQueued
  | BetaResponsesServerEventBetaResponseCustomToolCallInputWsDelta
  | BetaResponsesServerEventBetaResponseCustomToolCallInputWsDone
  | BetaResponsesErrorEvent
  | BetaResponseInjectCreatedEvent
  | BetaResponseInjectFailedEvent

export interface BetaResponseInjectFailedEventError {
  code: 'response_already_completed' | 'response_not_found'
  message: string
}

export interface BetaResponseInjectFailedEvent {
  type: 'response.inject.failed'
  response_id: string
  input: BetaResponseInputItem[]
  error: BetaResponseInjectFailedEventError
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponseInjectCreatedEvent {
  type: 'response.inject.created'
  response_id: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface BetaResponsesErrorEvent {
  agent?: BetaAgentTag | null | undefined
  type: 'error'
  status?: number | undefined
  sequence_number?: number | undefined
  error: ResponsesErrorPayload
  stream_id?: string | undefined
}

export interface BetaResponsesWebSocketStreamEventPart2 {
  stream_id?: string | undefined
}

export type BetaResponsesWebSocketStreamEvent = (
  | BetaResponseAudioDeltaEvent
  | BetaResponseAudioDoneEvent
  | BetaResponseAudioTranscriptDeltaEvent
  | BetaResponseAudioTranscriptDoneEvent
  | BetaResponseCodeInterpreterCallCodeDeltaEvent
  | BetaResponseCodeInterpreterCallCodeDoneEvent
  | BetaResponseCodeInterpreterCallCompletedEvent
  | BetaResponseCodeInterpreterCallInProgressEvent
  | BetaResponseCodeInterpreterCallInterpretingEvent
  | BetaResponseCompletedEvent
  | BetaResponseContentPartAddedEvent
  | BetaResponseContentPartDoneEvent
  | BetaResponseCreatedEvent
  | BetaResponseFileSearchCallCompletedEvent
  | BetaResponseFileSearchCallInProgressEvent
  | BetaResponseFileSearchCallSearchingEvent
  | BetaResponseFunctionCallArgumentsDeltaEvent
  | BetaResponseFunctionCallArgumentsDoneEvent
  | BetaResponseShellCallCommandAddedEvent
  | BetaResponseShellCallCommandDeltaEvent
  | BetaResponseShellCallCommandDoneEvent
  | BetaResponseShellCallOutputContentDeltaEvent
  | BetaResponseShellCallOutputContentDoneEvent
  | BetaResponseInProgressEvent
  | BetaResponseFailedEvent
  | BetaResponseIncompleteEvent
  | BetaResponseOutputItemAddedEvent
  | BetaResponseOutputItemDoneEvent
  | BetaResponseReasoningSummaryPartAddedEvent
  | BetaResponseReasoningSummaryPartDoneEvent
  | BetaResponseReasoningSummaryTextDeltaEvent
  | BetaResponseReasoningSummaryTextDoneEvent
  | BetaResponseReasoningTextDeltaEvent
  | BetaResponseReasoningTextDoneEvent
  | BetaResponseRefusalDeltaEvent
  | BetaResponseRefusalDoneEvent
  | BetaResponseTextDeltaEvent
  | BetaResponseTextDoneEvent
  | BetaResponseWebSearchCallCompletedEvent
  | BetaResponseWebSearchCallInProgressEvent
  | BetaResponseWebSearchCallSearchingEvent
  | BetaResponseImageGenCallCompletedEvent
  | BetaResponseImageGenCallGeneratingEvent
  | BetaResponseImageGenCallInProgressEvent
  | BetaResponseImageGenCallPartialImageEvent
  | BetaResponseMcpCallArgumentsDeltaEvent
  | BetaResponseMcpCallArgumentsDoneEvent
  | BetaResponseMcpCallCompletedEvent
  | BetaResponseMcpCallFailedEvent
  | BetaResponseMcpCallInProgressEvent
  | BetaResponseMcpListToolsCompletedEvent
  | BetaResponseMcpListToolsFailedEvent
  | BetaResponseMcpListToolsInProgressEvent
  | BetaResponseOutputTextAnnotationAddedEvent
  | BetaResponseQueuedEvent
  | BetaResponseCustomToolCallInputDeltaEvent
  | BetaResponseCustomToolCallInputDoneEvent
) &
  BetaResponsesWebSocketStreamEventPart2

export type BetaResponsesClientEvent = BetaResponsesCreateEvent | BetaResponseInjectEvent

export interface BetaResponseInjectEvent {
  type: 'response.inject'
  response_id: string
  input: BetaResponseInputItem[]
}

export interface BetaResponsesCreateEvent {
  type: 'response.create'
  stream_id?: string | undefined
  metadata?: Metadata | null | undefined
  top_logprobs?: number | undefined
  temperature?: number | null | undefined
  top_p?: number | null | undefined
  /** @deprecated */
  user?: string | undefined
  safety_identifier?: string | null | undefined
  prompt_cache_key?: string | null | undefined
  /** @deprecated */
  prompt_cache_retention?: 'in_memory' | '24h' | null | undefined
  prompt_cache_options?: PromptCacheOptionsParam | undefined
  previous_response_id?: string | null | undefined
  model?: ResponsesModel | undefined
  background?: boolean | null | undefined
  max_tool_calls?: number | null | undefined
  text?: ResponseTextConfig | undefined
  tools?: ToolList | undefined
  tool_choice?: ToolChoiceParam | undefined
  prompt?: ResponsePrompt | null | undefined
  service_tier?: ResponseServiceTier | null | undefined
  /** @deprecated */
  truncation?: 'auto' | 'disabled' | null | undefined
  reasoning?: Reasoning | null | undefined
  input?: BetaResponseInput | undefined
  include?: ResponseIncludable[] | null | undefined
  parallel_tool_calls?: boolean | null | undefined
  store?: boolean | null | undefined
  instructions?: string | null | undefined
  moderation?: ModerationConfig | null | undefined
  stream?: boolean | null | undefined
  stream_options?: ResponseStreamOptions | null | undefined
  conversation?: ResponseConversationParam | null | undefined
  context_management?: ContextManagement[] | null | undefined
  max_output_tokens?: number | null | undefined
  multi_agent?: BetaMultiAgentParam | null | undefined
}

export interface BetaMultiAgentParam {
  enabled: boolean
  max_concurrent_subagents?: number | undefined
}

export type BetaResponseStreamEvent =
  | BetaResponseAudioDeltaEvent
  | BetaResponseAudioDoneEvent
  | BetaResponseAudioTranscriptDeltaEvent
  | BetaResponseAudioTranscriptDoneEvent
  | BetaResponseCodeInterpreterCallCodeDeltaEvent
  | BetaResponseCodeInterpreterCallCodeDoneEvent
  | BetaResponseCodeInterpreterCallCompletedEvent
  | BetaResponseCodeInterpreterCallInProgressEvent
  | BetaResponseCodeInterpreterCallInterpretingEvent
  | BetaResponseCompletedEvent
  | BetaResponseContentPartAddedEvent
  | BetaResponseContentPartDoneEvent
  | BetaResponseCreatedEvent
  | BetaResponseErrorEvent
  | BetaResponseFileSearchCallCompletedEvent
  | BetaResponseFileSearchCallInProgressEvent
  | BetaResponseFileSearchCallSearchingEvent
  | BetaResponseFunctionCallArgumentsDeltaEvent
  | BetaResponseFunctionCallArgumentsDoneEvent
  | BetaResponseShellCallCommandAddedEvent
  | BetaResponseShellCallCommandDeltaEvent
  | BetaResponseShellCallCommandDoneEvent
  | BetaResponseShellCallOutputContentDeltaEvent
  | BetaResponseShellCallOutputContentDoneEvent
  | BetaResponseInProgressEvent
  | BetaResponseFailedEvent
  | BetaResponseIncompleteEvent
  | BetaResponseOutputItemAddedEvent
  | BetaResponseOutputItemDoneEvent
  | BetaResponseReasoningSummaryPartAddedEvent
  | BetaResponseReasoningSummaryPartDoneEvent
  | BetaResponseReasoningSummaryTextDeltaEvent
  | BetaResponseReasoningSummaryTextDoneEvent
  | BetaResponseReasoningTextDeltaEvent
  | BetaResponseReasoningTextDoneEvent
  | BetaResponseRefusalDeltaEvent
  | BetaResponseRefusalDoneEvent
  | BetaResponseTextDeltaEvent
  | BetaResponseTextDoneEvent
  | BetaResponseWebSearchCallCompletedEvent
  | BetaResponseWebSearchCallInProgressEvent
  | BetaResponseWebSearchCallSearchingEvent
  | BetaResponseImageGenCallCompletedEvent
  | BetaResponseImageGenCallGeneratingEvent
  | BetaResponseImageGenCallInProgressEvent
  | BetaResponseImageGenCallPartialImageEvent
  | BetaResponseMcpCallArgumentsDeltaEvent
  | BetaResponseMcpCallArgumentsDoneEvent
  | BetaResponseMcpCallCompletedEvent
  | BetaResponseMcpCallFailedEvent
  | BetaResponseMcpCallInProgressEvent
  | BetaResponseMcpListToolsCompletedEvent
  | BetaResponseMcpListToolsFailedEvent
  | BetaResponseMcpListToolsInProgressEvent
  | BetaResponseOutputTextAnnotationAddedEvent
  | BetaResponseQueuedEvent
  | BetaResponseCustomToolCallInputDeltaEvent
  | BetaResponseCustomToolCallInputDoneEvent

/** Params of `createBetaResponse`: `POST /responses`. */
export interface CreateBetaResponseParams {
  metadata?: Metadata | null | undefined
  top_logprobs?: number | undefined
  temperature?: number | null | undefined
  top_p?: number | null | undefined
  /** @deprecated */
  user?: string | undefined
  safety_identifier?: string | null | undefined
  prompt_cache_key?: string | null | undefined
  /** @deprecated */
  prompt_cache_retention?: 'in_memory' | '24h' | null | undefined
  prompt_cache_options?: PromptCacheOptionsParam | undefined
  previous_response_id?: string | null | undefined
  model?: ResponsesModel | undefined
  background?: boolean | null | undefined
  max_tool_calls?: number | null | undefined
  text?: ResponseTextConfig | undefined
  tools?: ToolList | undefined
  tool_choice?: ToolChoiceParam | undefined
  prompt?: ResponsePrompt | null | undefined
  service_tier?: ResponseServiceTier | null | undefined
  /** @deprecated */
  truncation?: 'auto' | 'disabled' | null | undefined
  reasoning?: Reasoning | null | undefined
  input?: BetaResponseInput | undefined
  include?: readonly ResponseIncludable[] | null | undefined
  parallel_tool_calls?: boolean | null | undefined
  store?: boolean | null | undefined
  instructions?: string | null | undefined
  moderation?: ModerationConfig | null | undefined
  stream_options?: ResponseStreamOptions | null | undefined
  conversation?: ResponseConversationParam | null | undefined
  context_management?: readonly ContextManagement[] | null | undefined
  max_output_tokens?: number | null | undefined
  multi_agent?: BetaMultiAgentParam | null | undefined
  betas?: readonly 'responses_multi_agent=v1'[] | undefined
}

/** Params of `retrieveBetaResponse`: `GET /responses/{response_id}`. */
export interface RetrieveBetaResponseParams {
  response_id: string
  include?: readonly ResponseIncludable[] | undefined
  starting_after?: number | undefined
  include_obfuscation?: boolean | undefined
  betas?: readonly 'responses_multi_agent=v1'[] | undefined
}

/** Params of `deleteBetaResponse`: `DELETE /responses/{response_id}`. */
export interface DeleteBetaResponseParams {
  response_id: string
  betas?: readonly 'responses_multi_agent=v1'[] | undefined
}

/** Params of `cancelBetaResponse`: `POST /responses/{response_id}/cancel`. */
export interface CancelBetaResponseParams {
  response_id: string
  betas?: readonly 'responses_multi_agent=v1'[] | undefined
}

/** Params of `compactBetaResponse`: `POST /responses/compact`. */
export interface CompactBetaResponseParams {
  model: ResponsesCompactionModel | null
  input?: string | readonly BetaResponseInputItem[] | null | undefined
  previous_response_id?: string | null | undefined
  instructions?: string | null | undefined
  prompt_cache_key?: string | null | undefined
  prompt_cache_retention?: PromptCacheRetention | null | undefined
  prompt_cache_options?: PromptCacheOptionsParam | null | undefined
  service_tier?: CompactionServiceTier | null | undefined
  betas?: readonly 'responses_multi_agent=v1'[] | undefined
}

/** Params of `listBetaResponseInputItems`: `GET /responses/{response_id}/input_items`. */
export interface ListBetaResponseInputItemsParams {
  response_id: string
  limit?: number | undefined
  order?: 'asc' | 'desc' | undefined
  after?: string | undefined
  include?: readonly ResponseIncludable[] | undefined
  betas?: readonly 'responses_multi_agent=v1'[] | undefined
}

/** Params of `countBetaResponseInputTokens`: `POST /responses/input_tokens`. */
export interface CountBetaResponseInputTokensParams {
  model?: string | null | undefined
  input?: string | readonly BetaResponseInputItem[] | null | undefined
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
  betas?: readonly 'responses_multi_agent=v1'[] | undefined
}

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses.ts or docs/responses.json, then `npm run generate`.

import type {
  ChatModel,
  ComparisonFilter,
  CompoundFilter,
  ContainerNetworkPolicyAllowlist,
  ContainerNetworkPolicyDisabled,
  InlineSkill,
  InputFidelity,
  JsonSchema,
  Metadata,
  ModerationConfig,
  ModerationScores,
  PromptCacheBreakpoint,
  PromptCacheMode,
  PromptCacheOptionsParam,
  PromptCacheTtl,
  ReasoningEffort,
  ResponseFormatJsonObject,
  ResponseFormatText,
  ResponseInputText,
  SkillReference,
  VectorStoreFileAttributes,
  Verbosity,
} from '@bonsai-ai/shared'

export interface CodeInterpreterTool {
  type: 'code_interpreter'
  container: string | CodeInterpreterContainerAuto
  allowed_callers?: readonly CallableToolAllowedCaller[] | null | undefined
}

export interface ResponseCodeInterpreterToolCall {
  type: 'code_interpreter_call'
  id: string
  status: 'in_progress' | 'completed' | 'incomplete' | 'interpreting' | 'failed'
  container_id: string
  code: string | null
  outputs: readonly (ResponseCodeInterpreterLogs | ResponseCodeInterpreterImage)[] | null
}

export type ComputerAction =
  | ComputerClickAction
  | ComputerDoubleClickAction
  | ComputerDragAction
  | ComputerKeypressAction
  | ComputerMoveAction
  | ComputerScreenshotAction
  | ComputerScrollAction
  | ComputerTypeAction
  | ComputerWaitAction

export type ComputerActionList = readonly ComputerAction[]

export interface ResponseComputerScreenshot {
  type: 'computer_screenshot'
  image_url?: string | undefined
  file_id?: string | undefined
}

export interface ResponseComputerToolCall {
  type: 'computer_call'
  id: string
  call_id: string
  action?: ComputerAction | undefined
  actions?: ComputerActionList | undefined
  pending_safety_checks: readonly ResponseComputerSafetyCheck[]
  status: 'in_progress' | 'completed' | 'incomplete'
}

export interface ResponseComputerToolCallOutput {
  type: 'computer_call_output'
  id?: string | undefined
  call_id: string
  acknowledged_safety_checks?: ResponseComputerSafetyCheck[] | undefined
  output: ResponseComputerScreenshot
  status?: 'in_progress' | 'completed' | 'incomplete' | undefined
}

export interface ResponseComputerToolCallOutputItem {
  type: 'computer_call_output'
  id: string
  call_id: string
  acknowledged_safety_checks?: ResponseComputerSafetyCheck[] | undefined
  output: ResponseComputerScreenshot
  status: ResponseComputerToolCallOutputStatus
  created_by?: string | undefined
}

export type ResponseConversationParam = string | ResponseConversation

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

export interface EasyInputMessage {
  role: 'user' | 'assistant' | 'system' | 'developer'
  content: string | ResponseInputMessageContentList
  phase?: MessagePhase | null | undefined
  type?: 'message' | undefined
}

export interface ResponseFilePath {
  type: 'file_path'
  file_id: string
  index: number
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

export interface ImageGenerationToolInputImageMask {
  image_url?: string | undefined
  file_id?: string | undefined
}

export interface ImageGenerationTool {
  type: 'image_generation'
  model?:
    | (string & {})
    | 'gpt-image-1'
    | 'gpt-image-1-mini'
    | 'gpt-image-1.5'
    | 'gpt-image-2'
    | 'gpt-image-2-2026-04-21'
    | undefined
  quality?: 'low' | 'medium' | 'high' | 'auto' | undefined
  size?: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto' | undefined
  output_format?: 'png' | 'webp' | 'jpeg' | undefined
  output_compression?: number | undefined
  moderation?: 'auto' | 'low' | undefined
  background?: 'transparent' | 'opaque' | 'auto' | undefined
  input_fidelity?: InputFidelity | null | undefined
  input_image_mask?: ImageGenerationToolInputImageMask | undefined
  partial_images?: number | undefined
  action?: ImageGenerationAction | undefined
}

export interface ResponseImageGenerationCall {
  type: 'image_generation_call'
  id: string
  status: 'in_progress' | 'completed' | 'generating' | 'failed'
  result: string | null
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

export interface ResponseLocalShellCall {
  type: 'local_shell_call'
  id: string
  call_id: string
  action: ResponseLocalShellExecAction
  status: 'in_progress' | 'completed' | 'incomplete'
}

export interface ResponseLocalShellCallOutput {
  type: 'local_shell_call_output'
  id: string
  output: string
  status?: 'in_progress' | 'completed' | 'incomplete' | null | undefined
}

export interface ResponseMcpApprovalRequest {
  type: 'mcp_approval_request'
  id: string
  server_label: string
  name: string
  arguments: string
}

export interface ResponseMcpApprovalResponse {
  type: 'mcp_approval_response'
  id?: string | null | undefined
  approval_request_id: string
  approve: boolean
  reason?: string | null | undefined
}

export interface ResponseMcpApprovalResponseItem {
  type: 'mcp_approval_response'
  id: string
  approval_request_id: string
  approve: boolean
  reason?: string | null | undefined
}

export interface ResponseMcpListTools {
  type: 'mcp_list_tools'
  id: string
  server_label: string
  tools: readonly McpListToolsTool[]
  error?: string | null | undefined
}

export interface McpListToolsTool {
  name: string
  description?: string | null | undefined
  input_schema: Record<string, unknown>
  annotations?: Record<string, unknown> | null | undefined
}

export interface McpToolRequireApprovalMcpToolApprovalFilter {
  always?: McpToolFilter | undefined
  never?: McpToolFilter | undefined
}

export interface McpTool {
  type: 'mcp'
  server_label: string
  server_url?: string | undefined
  connector_id?:
    | 'connector_dropbox'
    | 'connector_gmail'
    | 'connector_googlecalendar'
    | 'connector_googledrive'
    | 'connector_microsoftteams'
    | 'connector_outlookcalendar'
    | 'connector_outlookemail'
    | 'connector_sharepoint'
    | undefined
  tunnel_id?: string | undefined
  authorization?: string | undefined
  server_description?: string | undefined
  headers?: Record<string, string> | null | undefined
  allowed_tools?: readonly string[] | McpToolFilter | null | undefined
  allowed_callers?: readonly CallableToolAllowedCaller[] | null | undefined
  require_approval?:
    | McpToolRequireApprovalMcpToolApprovalFilter
    | 'always'
    | 'never'
    | null
    | undefined
  defer_loading?: boolean | undefined
}

export interface ResponseMcpCall {
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

export type McpToolCallError = McpProtocolError | McpToolExecutionError | McpHttpError

export interface McpToolFilter {
  tool_names?: readonly string[] | undefined
  read_only?: boolean | undefined
}

export type MessagePhase = 'commentary' | 'final_answer'

export type ResponsesCompactionModel = ResponsesModel | (string & {})

export type ResponsesModel =
  | ChatModel
  | 'o1-pro'
  | 'o1-pro-2025-03-19'
  | 'o3-pro'
  | 'o3-pro-2025-06-10'
  | 'o3-deep-research'
  | 'o3-deep-research-2025-06-26'
  | 'o4-mini-deep-research'
  | 'o4-mini-deep-research-2025-06-26'
  | 'computer-use-preview'
  | 'computer-use-preview-2025-03-11'
  | 'gpt-5.5-pro'
  | 'gpt-5.5-pro-2026-04-23'
  | 'gpt-5-codex'
  | 'gpt-5-pro'
  | 'gpt-5-pro-2025-10-06'
  | 'gpt-5.1-codex-max'
  | 'gpt-daybreak-blue-latest'
  | 'gpt-daybreak-red-latest'
  | 'gpt-5.6-cyber'

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

export interface ResponsePrompt {
  id: string
  version?: string | null | undefined
  variables?: ResponsePromptVariables | null | undefined
}

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

export interface ResponseObjectIncompleteDetails {
  reason?: 'max_output_tokens' | 'content_filter' | undefined
}

export interface ResponseObject {
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
  incomplete_details: ResponseObjectIncompleteDetails | null
  output: ResponseOutputItem[]
  reasoning?: Reasoning | null | undefined
  instructions: string | ResponseInputItem[] | null
  output_text?: string | null | undefined
  usage?: ResponseUsage | undefined
  prompt_cache_options?: PromptCacheOptions | undefined
  moderation?: ResponseModeration | null | undefined
  parallel_tool_calls: boolean
  conversation?: ResponseConversation | null | undefined
  max_output_tokens?: number | null | undefined
}

export interface ResponseAudioDeltaEvent {
  type: 'response.audio.delta'
  sequence_number: number
  delta: string
}

export interface ResponseAudioDoneEvent {
  type: 'response.audio.done'
  sequence_number: number
}

export interface ResponseAudioTranscriptDeltaEvent {
  type: 'response.audio.transcript.delta'
  delta: string
  sequence_number: number
}

export interface ResponseAudioTranscriptDoneEvent {
  type: 'response.audio.transcript.done'
  sequence_number: number
}

export interface ResponseCodeInterpreterCallCodeDeltaEvent {
  type: 'response.code_interpreter_call_code.delta'
  output_index: number
  item_id: string
  delta: string
  sequence_number: number
}

export interface ResponseCodeInterpreterCallCodeDoneEvent {
  type: 'response.code_interpreter_call_code.done'
  output_index: number
  item_id: string
  code: string
  sequence_number: number
}

export interface ResponseCodeInterpreterCallCompletedEvent {
  type: 'response.code_interpreter_call.completed'
  output_index: number
  item_id: string
  sequence_number: number
}

export interface ResponseCodeInterpreterCallInProgressEvent {
  type: 'response.code_interpreter_call.in_progress'
  output_index: number
  item_id: string
  sequence_number: number
}

export interface ResponseCodeInterpreterCallInterpretingEvent {
  type: 'response.code_interpreter_call.interpreting'
  output_index: number
  item_id: string
  sequence_number: number
}

export interface ResponseCompletedEvent {
  type: 'response.completed'
  response: ResponseObject
  sequence_number: number
}

export interface ResponseContentPartAddedEvent {
  type: 'response.content_part.added'
  item_id: string
  output_index: number
  content_index: number
  part: ResponseContentPart
  sequence_number: number
}

export interface ResponseContentPartDoneEvent {
  type: 'response.content_part.done'
  item_id: string
  output_index: number
  content_index: number
  sequence_number: number
  part: ResponseContentPart
}

export interface ResponseCreatedEvent {
  type: 'response.created'
  response: ResponseObject
  sequence_number: number
}

export interface ResponseCustomToolCallInputDeltaEvent {
  type: 'response.custom_tool_call_input.delta'
  sequence_number: number
  output_index: number
  item_id: string
  delta: string
}

export interface ResponseCustomToolCallInputDoneEvent {
  type: 'response.custom_tool_call_input.done'
  sequence_number: number
  output_index: number
  item_id: string
  input: string
}

export interface ResponseError {
  code: ResponseErrorCode
  message: string
}

export type ResponseErrorCode =
  | 'server_error'
  | 'rate_limit_exceeded'
  | 'invalid_prompt'
  | 'data_residency_mismatch'
  | 'bio_policy'
  | 'vector_store_timeout'
  | 'invalid_image'
  | 'invalid_image_format'
  | 'invalid_base64_image'
  | 'invalid_image_url'
  | 'image_too_large'
  | 'image_too_small'
  | 'image_parse_error'
  | 'image_content_policy_violation'
  | 'invalid_image_mode'
  | 'image_file_too_large'
  | 'unsupported_image_media_type'
  | 'empty_image_file'
  | 'failed_to_download_image'
  | 'image_file_not_found'

export interface ResponseErrorEvent {
  type: 'error'
  code: string | null
  message: string
  param: string | null
  sequence_number: number
}

export interface ResponseFailedEvent {
  type: 'response.failed'
  sequence_number: number
  response: ResponseObject
}

export interface ResponseFileSearchCallCompletedEvent {
  type: 'response.file_search_call.completed'
  output_index: number
  item_id: string
  sequence_number: number
}

export interface ResponseFileSearchCallInProgressEvent {
  type: 'response.file_search_call.in_progress'
  output_index: number
  item_id: string
  sequence_number: number
}

export interface ResponseFileSearchCallSearchingEvent {
  type: 'response.file_search_call.searching'
  output_index: number
  item_id: string
  sequence_number: number
}

export interface ResponseFunctionCallArgumentsDeltaEvent {
  type: 'response.function_call_arguments.delta'
  item_id: string
  output_index: number
  sequence_number: number
  delta: string
}

export interface ResponseFunctionCallArgumentsDoneEvent {
  type: 'response.function_call_arguments.done'
  item_id: string
  name: string
  output_index: number
  sequence_number: number
  arguments: string
}

export interface ResponseImageGenCallCompletedEvent {
  type: 'response.image_generation_call.completed'
  output_index: number
  sequence_number: number
  item_id: string
}

export interface ResponseImageGenCallGeneratingEvent {
  type: 'response.image_generation_call.generating'
  output_index: number
  item_id: string
  sequence_number: number
}

export interface ResponseImageGenCallInProgressEvent {
  type: 'response.image_generation_call.in_progress'
  output_index: number
  item_id: string
  sequence_number: number
}

export interface ResponseImageGenCallPartialImageEvent {
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

export interface ResponseInProgressEvent {
  type: 'response.in_progress'
  response: ResponseObject
  sequence_number: number
}

export interface ResponseIncompleteEvent {
  type: 'response.incomplete'
  response: ResponseObject
  sequence_number: number
}

export interface ResponseItemList {
  object: 'list'
  data: ResponseItem[]
  has_more: boolean
  first_id?: string | null | undefined
  last_id?: string | null | undefined
}

export interface ResponseTextLogprobTopLogprob {
  token?: string | undefined
  logprob?: number | undefined
}

export interface ResponseTextLogprob {
  token: string
  logprob: number
  top_logprobs?: ResponseTextLogprobTopLogprob[] | undefined
}

export interface ResponseMcpCallArgumentsDeltaEvent {
  type: 'response.mcp_call_arguments.delta'
  output_index: number
  item_id: string
  delta: string
  sequence_number: number
}

export interface ResponseMcpCallArgumentsDoneEvent {
  type: 'response.mcp_call_arguments.done'
  output_index: number
  item_id: string
  arguments: string
  sequence_number: number
}

export interface ResponseMcpCallCompletedEvent {
  type: 'response.mcp_call.completed'
  item_id: string
  output_index: number
  sequence_number: number
}

export interface ResponseMcpCallFailedEvent {
  type: 'response.mcp_call.failed'
  item_id: string
  output_index: number
  sequence_number: number
}

export interface ResponseMcpCallInProgressEvent {
  type: 'response.mcp_call.in_progress'
  sequence_number: number
  output_index: number
  item_id: string
}

export interface ResponseMcpListToolsCompletedEvent {
  type: 'response.mcp_list_tools.completed'
  item_id: string
  output_index: number
  sequence_number: number
}

export interface ResponseMcpListToolsFailedEvent {
  type: 'response.mcp_list_tools.failed'
  item_id: string
  output_index: number
  sequence_number: number
}

export interface ResponseMcpListToolsInProgressEvent {
  type: 'response.mcp_list_tools.in_progress'
  item_id: string
  output_index: number
  sequence_number: number
}

export interface ResponseOutputItemAddedEvent {
  type: 'response.output_item.added'
  output_index: number
  sequence_number: number
  item: ResponseOutputItem
}

export interface ResponseOutputItemDoneEvent {
  type: 'response.output_item.done'
  output_index: number
  sequence_number: number
  item: ResponseOutputItem
}

export interface ResponseOutputTextAnnotationAddedEvent {
  type: 'response.output_text.annotation.added'
  item_id: string
  output_index: number
  content_index: number
  annotation_index: number
  sequence_number: number
  annotation: ResponseAnnotation | null
}

export type ResponsePromptVariables = Record<
  string,
  string | ResponseInputText | ResponseInputImage | ResponseInputFile
>

export interface ResponseProperties {
  previous_response_id?: string | null | undefined
  model?: ResponsesModel | undefined
  background?: boolean | null | undefined
  max_tool_calls?: number | null | undefined
  text?: ResponseTextConfig | undefined
  tools?: ToolList | undefined
  tool_choice?: ToolChoiceParam | undefined
  prompt?: ResponsePrompt | null | undefined
}

export interface ResponseQueuedEvent {
  type: 'response.queued'
  response: ResponseObject
  sequence_number: number
}

export interface ResponseReasoningSummaryPartAddedEventPart {
  type: 'summary_text'
  text: string
}

export interface ResponseReasoningSummaryPartAddedEvent {
  type: 'response.reasoning_summary_part.added'
  item_id: string
  output_index: number
  summary_index: number
  sequence_number: number
  part: ResponseReasoningSummaryPartAddedEventPart
}

export interface ResponseReasoningSummaryPartDoneEventPart {
  type: 'summary_text'
  text: string
}

export interface ResponseReasoningSummaryPartDoneEvent {
  type: 'response.reasoning_summary_part.done'
  item_id: string
  output_index: number
  summary_index: number
  status?: 'incomplete' | undefined
  sequence_number: number
  part: ResponseReasoningSummaryPartDoneEventPart
}

export interface ResponseReasoningSummaryTextDeltaEvent {
  type: 'response.reasoning_summary_text.delta'
  item_id: string
  output_index: number
  summary_index: number
  delta: string
  sequence_number: number
}

export interface ResponseReasoningSummaryTextDoneEvent {
  type: 'response.reasoning_summary_text.done'
  item_id: string
  output_index: number
  summary_index: number
  text: string
  sequence_number: number
}

export interface ResponseReasoningTextDeltaEvent {
  type: 'response.reasoning_text.delta'
  item_id: string
  output_index: number
  content_index: number
  delta: string
  sequence_number: number
}

export interface ResponseReasoningTextDoneEvent {
  type: 'response.reasoning_text.done'
  item_id: string
  output_index: number
  content_index: number
  text: string
  sequence_number: number
}

export interface ResponseRefusalDeltaEvent {
  type: 'response.refusal.delta'
  item_id: string
  output_index: number
  content_index: number
  delta: string
  sequence_number: number
}

export interface ResponseRefusalDoneEvent {
  type: 'response.refusal.done'
  item_id: string
  output_index: number
  content_index: number
  refusal: string
  sequence_number: number
}

export type ResponseStreamEvent =
  | ResponseAudioDeltaEvent
  | ResponseAudioDoneEvent
  | ResponseAudioTranscriptDeltaEvent
  | ResponseAudioTranscriptDoneEvent
  | ResponseCodeInterpreterCallCodeDeltaEvent
  | ResponseCodeInterpreterCallCodeDoneEvent
  | ResponseCodeInterpreterCallCompletedEvent
  | ResponseCodeInterpreterCallInProgressEvent
  | ResponseCodeInterpreterCallInterpretingEvent
  | ResponseCompletedEvent
  | ResponseContentPartAddedEvent
  | ResponseContentPartDoneEvent
  | ResponseCreatedEvent
  | ResponseErrorEvent
  | ResponseFileSearchCallCompletedEvent
  | ResponseFileSearchCallInProgressEvent
  | ResponseFileSearchCallSearchingEvent
  | ResponseFunctionCallArgumentsDeltaEvent
  | ResponseFunctionCallArgumentsDoneEvent
  | ResponseShellCallCommandAddedEvent
  | ResponseShellCallCommandDeltaEvent
  | ResponseShellCallCommandDoneEvent
  | ResponseShellCallOutputContentDeltaEvent
  | ResponseShellCallOutputContentDoneEvent
  | ResponseInProgressEvent
  | ResponseFailedEvent
  | ResponseIncompleteEvent
  | ResponseOutputItemAddedEvent
  | ResponseOutputItemDoneEvent
  | ResponseReasoningSummaryPartAddedEvent
  | ResponseReasoningSummaryPartDoneEvent
  | ResponseReasoningSummaryTextDeltaEvent
  | ResponseReasoningSummaryTextDoneEvent
  | ResponseReasoningTextDeltaEvent
  | ResponseReasoningTextDoneEvent
  | ResponseRefusalDeltaEvent
  | ResponseRefusalDoneEvent
  | ResponseTextDeltaEvent
  | ResponseTextDoneEvent
  | ResponseWebSearchCallCompletedEvent
  | ResponseWebSearchCallInProgressEvent
  | ResponseWebSearchCallSearchingEvent
  | ResponseImageGenCallCompletedEvent
  | ResponseImageGenCallGeneratingEvent
  | ResponseImageGenCallInProgressEvent
  | ResponseImageGenCallPartialImageEvent
  | ResponseMcpCallArgumentsDeltaEvent
  | ResponseMcpCallArgumentsDoneEvent
  | ResponseMcpCallCompletedEvent
  | ResponseMcpCallFailedEvent
  | ResponseMcpCallInProgressEvent
  | ResponseMcpListToolsCompletedEvent
  | ResponseMcpListToolsFailedEvent
  | ResponseMcpListToolsInProgressEvent
  | ResponseOutputTextAnnotationAddedEvent
  | ResponseQueuedEvent
  | ResponseCustomToolCallInputDeltaEvent
  | ResponseCustomToolCallInputDoneEvent

export interface ResponseStreamOptions {
  include_obfuscation?: boolean | undefined
}

export interface ResponseTextDeltaEvent {
  type: 'response.output_text.delta'
  item_id: string
  output_index: number
  content_index: number
  delta: string
  sequence_number: number
  logprobs: ResponseTextLogprob[]
}

export interface ResponseTextDoneEvent {
  type: 'response.output_text.done'
  item_id: string
  output_index: number
  content_index: number
  text: string
  sequence_number: number
  logprobs: ResponseTextLogprob[]
}

export interface ResponseTextConfig {
  format?: ResponseFormatTextConfig | undefined
  verbosity?: Verbosity | null | undefined
}

export interface ResponseUsageInputTokensDetails {
  cached_tokens: number
  cache_write_tokens: number
}

export interface ResponseUsageOutputTokensDetails {
  reasoning_tokens: number
}

export interface ResponseUsage {
  input_tokens: number
  input_tokens_details: ResponseUsageInputTokensDetails
  output_tokens: number
  output_tokens_details: ResponseUsageOutputTokensDetails
  total_tokens: number
}

export interface ResponseWebSearchCallCompletedEvent {
  type: 'response.web_search_call.completed'
  output_index: number
  item_id: string
  sequence_number: number
}

export interface ResponseWebSearchCallInProgressEvent {
  type: 'response.web_search_call.in_progress'
  output_index: number
  item_id: string
  sequence_number: number
}

export interface ResponseWebSearchCallSearchingEvent {
  type: 'response.web_search_call.searching'
  output_index: number
  item_id: string
  sequence_number: number
}

export interface ResponsesErrorEvent {
  type: 'error'
  status?: number | undefined
  sequence_number?: number | undefined
  error: ResponsesErrorPayload
  stream_id?: string | undefined
}

export type ResponsesClientEvent = ResponsesCreateEvent

export interface ResponsesCreateEvent {
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
  input?: ResponseInput | undefined
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
}

export interface ResponsesServerEventResponseAudioWsDelta {
  type: 'response.audio.delta'
  sequence_number: number
  delta: string
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseAudioWsDone {
  type: 'response.audio.done'
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseAudioTranscriptWsDelta {
  type: 'response.audio.transcript.delta'
  delta: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseAudioTranscriptWsDone {
  type: 'response.audio.transcript.done'
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseCodeInterpreterCallCodeWsDelta {
  type: 'response.code_interpreter_call_code.delta'
  output_index: number
  item_id: string
  delta: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseCodeInterpreterCallCodeWsDone {
  type: 'response.code_interpreter_call_code.done'
  output_index: number
  item_id: string
  code: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseCodeInterpreterCallWsCompleted {
  type: 'response.code_interpreter_call.completed'
  output_index: number
  item_id: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseCodeInterpreterCallInWsProgress {
  type: 'response.code_interpreter_call.in_progress'
  output_index: number
  item_id: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseCodeInterpreterCallWsInterpreting {
  type: 'response.code_interpreter_call.interpreting'
  output_index: number
  item_id: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseWsCompleted {
  type: 'response.completed'
  response: ResponseObject
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseContentPartWsAdded {
  type: 'response.content_part.added'
  item_id: string
  output_index: number
  content_index: number
  part: ResponseContentPart
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseContentPartWsDone {
  type: 'response.content_part.done'
  item_id: string
  output_index: number
  content_index: number
  sequence_number: number
  part: ResponseContentPart
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseWsCreated {
  type: 'response.created'
  response: ResponseObject
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseFileSearchCallWsCompleted {
  type: 'response.file_search_call.completed'
  output_index: number
  item_id: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseFileSearchCallInWsProgress {
  type: 'response.file_search_call.in_progress'
  output_index: number
  item_id: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseFileSearchCallWsSearching {
  type: 'response.file_search_call.searching'
  output_index: number
  item_id: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseFunctionCallArgumentsWsDelta {
  type: 'response.function_call_arguments.delta'
  item_id: string
  output_index: number
  sequence_number: number
  delta: string
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseFunctionCallArgumentsWsDone {
  type: 'response.function_call_arguments.done'
  item_id: string
  name: string
  output_index: number
  sequence_number: number
  arguments: string
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseShellCallCommandWsAdded {
  type: 'response.shell_call_command.added'
  sequence_number: number
  output_index: number
  command_index: number
  command: string
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseShellCallCommandWsDelta {
  type: 'response.shell_call_command.delta'
  sequence_number: number
  output_index: number
  command_index: number
  delta: string
  obfuscation?: string | undefined
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseShellCallCommandWsDone {
  type: 'response.shell_call_command.done'
  sequence_number: number
  output_index: number
  command_index: number
  command: string
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseShellCallOutputContentWsDelta {
  type: 'response.shell_call_output_content.delta'
  sequence_number: number
  item_id: string
  output_index: number
  command_index: number
  delta: ShellCallOutputDelta
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseShellCallOutputContentWsDone {
  type: 'response.shell_call_output_content.done'
  sequence_number: number
  item_id: string
  output_index: number
  command_index: number
  output: ResponseShellCallOutputContent[]
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseInWsProgress {
  type: 'response.in_progress'
  response: ResponseObject
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseWsFailed {
  type: 'response.failed'
  sequence_number: number
  response: ResponseObject
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseWsIncomplete {
  type: 'response.incomplete'
  response: ResponseObject
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseOutputItemWsAdded {
  type: 'response.output_item.added'
  output_index: number
  sequence_number: number
  item: ResponseOutputItem
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseOutputItemWsDone {
  type: 'response.output_item.done'
  output_index: number
  sequence_number: number
  item: ResponseOutputItem
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseReasoningSummaryPartWsAddedPart {
  type: 'summary_text'
  text: string
}

export interface ResponsesServerEventResponseReasoningSummaryPartWsAdded {
  type: 'response.reasoning_summary_part.added'
  item_id: string
  output_index: number
  summary_index: number
  sequence_number: number
  part: ResponsesServerEventResponseReasoningSummaryPartWsAddedPart
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseReasoningSummaryPartWsDonePart {
  type: 'summary_text'
  text: string
}

export interface ResponsesServerEventResponseReasoningSummaryPartWsDone {
  type: 'response.reasoning_summary_part.done'
  item_id: string
  output_index: number
  summary_index: number
  status?: 'incomplete' | undefined
  sequence_number: number
  part: ResponsesServerEventResponseReasoningSummaryPartWsDonePart
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseReasoningSummaryTextWsDelta {
  type: 'response.reasoning_summary_text.delta'
  item_id: string
  output_index: number
  summary_index: number
  delta: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseReasoningSummaryTextWsDone {
  type: 'response.reasoning_summary_text.done'
  item_id: string
  output_index: number
  summary_index: number
  text: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseReasoningTextWsDelta {
  type: 'response.reasoning_text.delta'
  item_id: string
  output_index: number
  content_index: number
  delta: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseReasoningTextWsDone {
  type: 'response.reasoning_text.done'
  item_id: string
  output_index: number
  content_index: number
  text: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseRefusalWsDelta {
  type: 'response.refusal.delta'
  item_id: string
  output_index: number
  content_index: number
  delta: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseRefusalWsDone {
  type: 'response.refusal.done'
  item_id: string
  output_index: number
  content_index: number
  refusal: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseTextWsDelta {
  type: 'response.output_text.delta'
  item_id: string
  output_index: number
  content_index: number
  delta: string
  sequence_number: number
  logprobs: ResponseTextLogprob[]
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseTextWsDone {
  type: 'response.output_text.done'
  item_id: string
  output_index: number
  content_index: number
  text: string
  sequence_number: number
  logprobs: ResponseTextLogprob[]
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseWebSearchCallWsCompleted {
  type: 'response.web_search_call.completed'
  output_index: number
  item_id: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseWebSearchCallInWsProgress {
  type: 'response.web_search_call.in_progress'
  output_index: number
  item_id: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseWebSearchCallWsSearching {
  type: 'response.web_search_call.searching'
  output_index: number
  item_id: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseImageGenCallWsCompleted {
  type: 'response.image_generation_call.completed'
  output_index: number
  sequence_number: number
  item_id: string
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseImageGenCallWsGenerating {
  type: 'response.image_generation_call.generating'
  output_index: number
  item_id: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseImageGenCallInWsProgress {
  type: 'response.image_generation_call.in_progress'
  output_index: number
  item_id: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseImageGenCallPartialWsImage {
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

export interface ResponsesServerEventResponseMcpCallArgumentsWsDelta {
  type: 'response.mcp_call_arguments.delta'
  output_index: number
  item_id: string
  delta: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseMcpCallArgumentsWsDone {
  type: 'response.mcp_call_arguments.done'
  output_index: number
  item_id: string
  arguments: string
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseMcpCallWsCompleted {
  type: 'response.mcp_call.completed'
  item_id: string
  output_index: number
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseMcpCallWsFailed {
  type: 'response.mcp_call.failed'
  item_id: string
  output_index: number
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseMcpCallInWsProgress {
  type: 'response.mcp_call.in_progress'
  sequence_number: number
  output_index: number
  item_id: string
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseMcpListToolsWsCompleted {
  type: 'response.mcp_list_tools.completed'
  item_id: string
  output_index: number
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseMcpListToolsWsFailed {
  type: 'response.mcp_list_tools.failed'
  item_id: string
  output_index: number
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseMcpListToolsInWsProgress {
  type: 'response.mcp_list_tools.in_progress'
  item_id: string
  output_index: number
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseOutputTextAnnotationWsAdded {
  type: 'response.output_text.annotation.added'
  item_id: string
  output_index: number
  content_index: number
  annotation_index: number
  sequence_number: number
  annotation: ResponseAnnotation | null
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseWsQueued {
  type: 'response.queued'
  response: ResponseObject
  sequence_number: number
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseCustomToolCallInputWsDelta {
  type: 'response.custom_tool_call_input.delta'
  sequence_number: number
  output_index: number
  item_id: string
  delta: string
  stream_id?: string | undefined
}

export interface ResponsesServerEventResponseCustomToolCallInputWsDone {
  type: 'response.custom_tool_call_input.done'
  sequence_number: number
  output_index: number
  item_id: string
  input: string
  stream_id?: string | undefined
}

export type ResponsesServerEvent =
  | ResponsesServerEventResponseAudioWsDelta
  | ResponsesServerEventResponseAudioWsDone
  | ResponsesServerEventResponseAudioTranscriptWsDelta
  | ResponsesServerEventResponseAudioTranscriptWsDone
  | ResponsesServerEventResponseCodeInterpreterCallCodeWsDelta
  | ResponsesServerEventResponseCodeInterpreterCallCodeWsDone
  | ResponsesServerEventResponseCodeInterpreterCallWsCompleted
  | ResponsesServerEventResponseCodeInterpreterCallInWsProgress
  | ResponsesServerEventResponseCodeInterpreterCallWsInterpreting
  | ResponsesServerEventResponseWsCompleted
  | ResponsesServerEventResponseContentPartWsAdded
  | ResponsesServerEventResponseContentPartWsDone
  | ResponsesServerEventResponseWsCreated
  | ResponsesServerEventResponseFileSearchCallWsCompleted
  | ResponsesServerEventResponseFileSearchCallInWsProgress
  | ResponsesServerEventResponseFileSearchCallWsSearching
  | ResponsesServerEventResponseFunctionCallArgumentsWsDelta
  | ResponsesServerEventResponseFunctionCallArgumentsWsDone
  | ResponsesServerEventResponseShellCallCommandWsAdded
  | ResponsesServerEventResponseShellCallCommandWsDelta
  | ResponsesServerEventResponseShellCallCommandWsDone
  | ResponsesServerEventResponseShellCallOutputContentWsDelta
  | ResponsesServerEventResponseShellCallOutputContentWsDone
  | ResponsesServerEventResponseInWsProgress
  | ResponsesServerEventResponseWsFailed
  | ResponsesServerEventResponseWsIncomplete
  | ResponsesServerEventResponseOutputItemWsAdded
  | ResponsesServerEventResponseOutputItemWsDone
  | ResponsesServerEventResponseReasoningSummaryPartWsAdded
  | ResponsesServerEventResponseReasoningSummaryPartWsDone
  | ResponsesServerEventResponseReasoningSummaryTextWsDelta
  | ResponsesServerEventResponseReasoningSummaryTextWsDone
  | ResponsesServerEventResponseReasoningTextWsDelta
  | ResponsesServerEventResponseReasoningTextWsDone
  | ResponsesServerEventResponseRefusalWsDelta
  | ResponsesServerEventResponseRefusalWsDone
  | ResponsesServerEventResponseTextWsDelta
  | ResponsesServerEventResponseTextWsDone
  | ResponsesServerEventResponseWebSearchCallWsCompleted
  | ResponsesServerEventResponseWebSearchCallInWsProgress
  | ResponsesServerEventResponseWebSearchCallWsSearching
  | ResponsesServerEventResponseImageGenCallWsCompleted
  | ResponsesServerEventResponseImageGenCallWsGenerating
  | ResponsesServerEventResponseImageGenCallInWsProgress
  | ResponsesServerEventResponseImageGenCallPartialWsImage
  | ResponsesServerEventResponseMcpCallArgumentsWsDelta
  | ResponsesServerEventResponseMcpCallArgumentsWsDone
  | ResponsesServerEventResponseMcpCallWsCompleted
  | ResponsesServerEventResponseMcpCallWsFailed
  | ResponsesServerEventResponseMcpCallInWsProgress
  | ResponsesServerEventResponseMcpListToolsWsCompleted
  | ResponsesServerEventResponseMcpListToolsWsFailed
  | ResponsesServerEventResponseMcpListToolsInWsProgress
  | ResponsesServerEventResponseOutputTextAnnotationWsAdded
  | ResponsesServerEventResponseWsQueued
  | ResponsesServerEventResponseCustomToolCallInputWsDelta
  | ResponsesServerEventResponseCustomToolCallInputWsDone
  | ResponsesErrorEvent

export interface ResponsesWebSocketStreamEventPart2 {
  stream_id?: string | undefined
}

export type ResponsesWebSocketStreamEvent = (
  | ResponseAudioDeltaEvent
  | ResponseAudioDoneEvent
  | ResponseAudioTranscriptDeltaEvent
  | ResponseAudioTranscriptDoneEvent
  | ResponseCodeInterpreterCallCodeDeltaEvent
  | ResponseCodeInterpreterCallCodeDoneEvent
  | ResponseCodeInterpreterCallCompletedEvent
  | ResponseCodeInterpreterCallInProgressEvent
  | ResponseCodeInterpreterCallInterpretingEvent
  | ResponseCompletedEvent
  | ResponseContentPartAddedEvent
  | ResponseContentPartDoneEvent
  | ResponseCreatedEvent
  | ResponseFileSearchCallCompletedEvent
  | ResponseFileSearchCallInProgressEvent
  | ResponseFileSearchCallSearchingEvent
  | ResponseFunctionCallArgumentsDeltaEvent
  | ResponseFunctionCallArgumentsDoneEvent
  | ResponseShellCallCommandAddedEvent
  | ResponseShellCallCommandDeltaEvent
  | ResponseShellCallCommandDoneEvent
  | ResponseShellCallOutputContentDeltaEvent
  | ResponseShellCallOutputContentDoneEvent
  | ResponseInProgressEvent
  | ResponseFailedEvent
  | ResponseIncompleteEvent
  | ResponseOutputItemAddedEvent
  | ResponseOutputItemDoneEvent
  | ResponseReasoningSummaryPartAddedEvent
  | ResponseReasoningSummaryPartDoneEvent
  | ResponseReasoningSummaryTextDeltaEvent
  | ResponseReasoningSummaryTextDoneEvent
  | ResponseReasoningTextDeltaEvent
  | ResponseReasoningTextDoneEvent
  | ResponseRefusalDeltaEvent
  | ResponseRefusalDoneEvent
  | ResponseTextDeltaEvent
  | ResponseTextDoneEvent
  | ResponseWebSearchCallCompletedEvent
  | ResponseWebSearchCallInProgressEvent
  | ResponseWebSearchCallSearchingEvent
  | ResponseImageGenCallCompletedEvent
  | ResponseImageGenCallGeneratingEvent
  | ResponseImageGenCallInProgressEvent
  | ResponseImageGenCallPartialImageEvent
  | ResponseMcpCallArgumentsDeltaEvent
  | ResponseMcpCallArgumentsDoneEvent
  | ResponseMcpCallCompletedEvent
  | ResponseMcpCallFailedEvent
  | ResponseMcpCallInProgressEvent
  | ResponseMcpListToolsCompletedEvent
  | ResponseMcpListToolsFailedEvent
  | ResponseMcpListToolsInProgressEvent
  | ResponseOutputTextAnnotationAddedEvent
  | ResponseQueuedEvent
  | ResponseCustomToolCallInputDeltaEvent
  | ResponseCustomToolCallInputDoneEvent
) &
  ResponsesWebSocketStreamEventPart2

export type ResponseServiceTier =
  | 'auto'
  | 'default'
  | 'flex'
  | 'scale'
  | 'priority'
  | 'fast'
  | 'ultrafast'

export type ResponseFormatTextConfig =
  | ResponseFormatText
  | ResponseFormatTextJsonSchemaConfig
  | ResponseFormatJsonObject

export interface ResponseFormatTextJsonSchemaConfig {
  type: 'json_schema'
  description?: string | undefined
  name: string
  schema: JsonSchema
  strict?: boolean | null | undefined
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

export interface ToolChoiceMcp {
  type: 'mcp'
  server_label: string
  name?: string | null | undefined
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

export type ResponseIncludable =
  | 'file_search_call.results'
  | 'web_search_call.results'
  | 'web_search_call.action.sources'
  | 'message.input_image.image_url'
  | 'computer_call_output.output.image_url'
  | 'code_interpreter_call.outputs'
  | 'reasoning.encrypted_content'
  | 'message.output_text.logprobs'

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

export interface ResponseFileCitation {
  type: 'file_citation'
  file_id: string
  index: number
  filename: string
}

export interface ResponseUrlCitation {
  type: 'url_citation'
  url: string
  start_index: number
  end_index: number
  title: string
}

export interface ResponseContainerFileCitation {
  type: 'container_file_citation'
  container_id: string
  file_id: string
  start_index: number
  end_index: number
  filename: string
}

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
  logprobs: readonly ResponseOutputTextLogprob[]
}

export interface ResponseTextContent {
  type: 'text'
  text: string
}

export interface ResponseSummaryText {
  type: 'summary_text'
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

export type ImageDetail = 'low' | 'high' | 'auto' | 'original'

export interface ResponseInputImage {
  type: 'input_image'
  image_url?: string | null | undefined
  file_id?: string | null | undefined
  detail: ImageDetail
  prompt_cache_breakpoint?: PromptCacheBreakpoint | undefined
}

export interface ResponseComputerScreenshotContent {
  type: 'computer_screenshot'
  image_url: string | null
  file_id: string | null
  detail: ImageDetail
  prompt_cache_breakpoint?: PromptCacheBreakpoint | undefined
}

export type FileDetail = 'auto' | 'low' | 'high'

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

export type ComputerClickButton = 'left' | 'right' | 'wheel' | 'back' | 'forward'

export interface ComputerClickAction {
  type: 'click'
  button: ComputerClickButton
  x: number
  y: number
  keys?: readonly string[] | null | undefined
}

export interface ComputerDoubleClickAction {
  type: 'double_click'
  x: number
  y: number
  keys: readonly string[] | null
}

export interface ComputerCoordinate {
  x: number
  y: number
}

export interface ComputerDragAction {
  type: 'drag'
  path: readonly ComputerCoordinate[]
  keys?: readonly string[] | null | undefined
}

export interface ComputerKeypressAction {
  type: 'keypress'
  keys: readonly string[]
}

export interface ComputerMoveAction {
  type: 'move'
  x: number
  y: number
  keys?: readonly string[] | null | undefined
}

export interface ComputerScreenshotAction {
  type: 'screenshot'
}

export interface ComputerScrollAction {
  type: 'scroll'
  x: number
  y: number
  scroll_x: number
  scroll_y: number
  keys?: readonly string[] | null | undefined
}

export interface ComputerTypeAction {
  type: 'type'
  text: string
}

export interface ComputerWaitAction {
  type: 'wait'
}

export interface ResponseComputerSafetyCheck {
  id: string
  code?: string | null | undefined
  message?: string | null | undefined
}

export type ResponseComputerToolCallOutputStatus = 'completed' | 'incomplete' | 'failed'

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

export interface ComputerTool {
  type: 'computer'
}

export type ComputerEnvironment = 'windows' | 'mac' | 'linux' | 'ubuntu' | 'browser'

export interface ComputerUsePreviewTool {
  type: 'computer_use_preview'
  environment: ComputerEnvironment
  display_width: number
  display_height: number
}

export type ContainerMemoryLimit = '1g' | '4g' | '16g' | '64g'

export interface CodeInterpreterContainerAuto {
  type: 'auto'
  file_ids?: readonly string[] | undefined
  memory_limit?: ContainerMemoryLimit | null | undefined
  network_policy?: ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist | undefined
}

export interface ProgrammaticToolCallingTool {
  type: 'programmatic_tool_calling'
}

export type ImageGenerationAction = 'generate' | 'edit' | 'auto'

export interface LocalShellTool {
  type: 'local_shell'
}

export interface ContainerAuto {
  type: 'container_auto'
  file_ids?: readonly string[] | undefined
  memory_limit?: ContainerMemoryLimit | null | undefined
  network_policy?: ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist | undefined
  skills?: readonly (SkillReference | InlineSkill)[] | undefined
}

export interface LocalSkill {
  name: string
  description: string
  path: string
}

export interface LocalEnvironment {
  type: 'local'
  skills?: readonly LocalSkill[] | undefined
}

export interface FunctionShellTool {
  type: 'shell'
  environment?: ContainerAuto | LocalEnvironment | ResponseContainerReference | null | undefined
  allowed_callers?: readonly CallableToolAllowedCaller[] | null | undefined
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

export type EmptyObject = Record<string, unknown>

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

export type SearchContextSize = 'low' | 'medium' | 'high'

export type SearchContentType = 'text' | 'image'

export interface WebSearchPreviewTool {
  type: 'web_search_preview' | 'web_search_preview_2025_03_11'
  user_location?: WebSearchPreviewUserLocation | null | undefined
  search_context_size?: SearchContextSize | undefined
  search_content_types?: readonly SearchContentType[] | undefined
}

export interface ApplyPatchTool {
  type: 'apply_patch'
  allowed_callers?: readonly CallableToolAllowedCaller[] | null | undefined
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

export interface ResponseProgram {
  type: 'program'
  id: string
  call_id: string
  code: string
  fingerprint: string
}

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

export interface ResponseCodeInterpreterLogs {
  type: 'logs'
  logs: string
}

export interface ResponseCodeInterpreterImage {
  type: 'image'
  url: string
}

export interface ResponseLocalShellExecAction {
  type: 'exec'
  command: readonly string[]
  timeout_ms?: number | null | undefined
  working_directory?: string | null | undefined
  env: Record<string, string>
  user?: string | null | undefined
}

export interface ResponseShellAction {
  commands: string[]
  timeout_ms: number | null
  max_output_length: number | null
}

export interface ResponseLocalEnvironment {
  type: 'local'
}

export interface ResponseContainerReference {
  type: 'container_reference'
  container_id: string
}

export interface ResponseShellCall {
  type: 'shell_call'
  id: string
  call_id: string
  caller?: ToolCallCaller | null | undefined
  action: ResponseShellAction
  status: ResponseItemStatus
  environment: ResponseLocalEnvironment | ResponseContainerReference | null
  created_by?: string | undefined
}

export interface ResponseShellCallTimeoutOutcome {
  type: 'timeout'
}

export interface ResponseShellCallExitOutcome {
  type: 'exit'
  exit_code: number
}

export interface ResponseShellCallOutputContent {
  stdout: string
  stderr: string
  outcome: ResponseShellCallTimeoutOutcome | ResponseShellCallExitOutcome
  created_by?: string | undefined
}

export interface ResponseShellCallOutput {
  type: 'shell_call_output'
  id: string
  call_id: string
  caller?: ToolCallCaller | null | undefined
  status: ResponseItemStatus
  output: ResponseShellCallOutputContent[]
  max_output_length: number | null
  created_by?: string | undefined
}

export type ApplyPatchCallStatus = 'in_progress' | 'completed'

export interface ApplyPatchCreateFileOperation {
  type: 'create_file'
  path: string
  diff: string
}

export interface ApplyPatchDeleteFileOperation {
  type: 'delete_file'
  path: string
}

export interface ApplyPatchUpdateFileOperation {
  type: 'update_file'
  path: string
  diff: string
}

export interface ResponseApplyPatchToolCall {
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

export type ApplyPatchCallOutputStatus = 'completed' | 'failed'

export interface ResponseApplyPatchToolCallOutput {
  type: 'apply_patch_call_output'
  id: string
  call_id: string
  caller?: ToolCallCaller | null | undefined
  status: ApplyPatchCallOutputStatus
  output?: string | null | undefined
  created_by?: string | undefined
}

export interface McpProtocolError {
  type: 'mcp_protocol_error'
  code: number
  message: string
}

export interface McpToolExecutionError {
  type: 'mcp_tool_execution_error'
  content: unknown
}

export interface McpHttpError {
  type: 'http_error'
  code: number
  message: string
}

export type McpToolCallStatus = 'in_progress' | 'completed' | 'incomplete' | 'calling' | 'failed'

export interface ResponseComputerToolCallOutputParam {
  id?: string | null | undefined
  call_id: string
  type: 'computer_call_output'
  output: ResponseComputerScreenshot
  acknowledged_safety_checks?: readonly ResponseComputerSafetyCheck[] | null | undefined
  status?: ResponseItemStatus | null | undefined
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

export interface ResponseCompactionItemParam {
  id?: string | null | undefined
  type: 'compaction'
  encrypted_content: string
}

export interface ResponseShellActionParam {
  commands: readonly string[]
  timeout_ms?: number | null | undefined
  max_output_length?: number | null | undefined
}

export interface ResponseShellCallParam {
  id?: string | null | undefined
  call_id: string
  caller?: ToolCallCallerParam | null | undefined
  type: 'shell_call'
  action: ResponseShellActionParam
  status?: ResponseItemStatus | null | undefined
  environment?: LocalEnvironment | ResponseContainerReference | null | undefined
}

export type ResponseShellCallOutcomeParam =
  | ResponseShellCallTimeoutOutcome
  | ResponseShellCallExitOutcome

export interface ResponseShellCallOutputContentParam {
  stdout: string
  stderr: string
  outcome: ResponseShellCallOutcomeParam
}

export interface ResponseShellCallOutputParam {
  id?: string | null | undefined
  call_id: string
  caller?: ToolCallCallerParam | null | undefined
  type: 'shell_call_output'
  output: readonly ResponseShellCallOutputContentParam[]
  status?: ResponseItemStatus | null | undefined
  max_output_length?: number | null | undefined
}

export interface ApplyPatchCreateFileOperationParam {
  type: 'create_file'
  path: string
  diff: string
}

export interface ApplyPatchDeleteFileOperationParam {
  type: 'delete_file'
  path: string
}

export interface ApplyPatchUpdateFileOperationParam {
  type: 'update_file'
  path: string
  diff: string
}

export type ApplyPatchOperationParam =
  | ApplyPatchCreateFileOperationParam
  | ApplyPatchDeleteFileOperationParam
  | ApplyPatchUpdateFileOperationParam

export interface ResponseApplyPatchToolCallParam {
  type: 'apply_patch_call'
  id?: string | null | undefined
  call_id: string
  caller?: ToolCallCallerParam | null | undefined
  status: ApplyPatchCallStatus
  operation: ApplyPatchOperationParam
}

export interface ResponseApplyPatchToolCallOutputParam {
  type: 'apply_patch_call_output'
  id?: string | null | undefined
  call_id: string
  caller?: ToolCallCallerParam | null | undefined
  status: ApplyPatchCallOutputStatus
  output?: string | null | undefined
}

export interface ResponseCompactionTriggerParam {
  type: 'compaction_trigger'
}

export interface ResponseItemReference {
  type?: 'item_reference' | null | undefined
  id: string
}

export interface ResponseProgramParam {
  id: string
  type: 'program'
  call_id: string
  code: string
  fingerprint: string
}

export interface ResponseProgramOutputParam {
  id: string
  type: 'program_output'
  call_id: string
  result: string
  status: ProgramOutputStatus
}

export interface ToolChoiceApplyPatch {
  type: 'apply_patch'
}

export interface ToolChoiceShell {
  type: 'shell'
}

export type ReasoningMode = (string & {}) | 'standard' | 'pro'

export interface ContextManagement {
  type: string
  compact_threshold?: number | null | undefined
}

export interface PromptCacheOptions {
  ttl: PromptCacheTtl
  mode: PromptCacheMode
}

export interface ResponseModerationError {
  type: 'error'
  code: string
  message: string
}

export interface ResponseModeration {
  input: ModerationScores | ResponseModerationError
  output: ModerationScores | ResponseModerationError
}

export interface ResponseConversation {
  id: string
}

export interface ResponseShellCallCommandAddedEvent {
  type: 'response.shell_call_command.added'
  sequence_number: number
  output_index: number
  command_index: number
  command: string
}

export interface ResponseShellCallCommandDeltaEvent {
  type: 'response.shell_call_command.delta'
  sequence_number: number
  output_index: number
  command_index: number
  delta: string
  obfuscation?: string | undefined
}

export interface ResponseShellCallCommandDoneEvent {
  type: 'response.shell_call_command.done'
  sequence_number: number
  output_index: number
  command_index: number
  command: string
}

export interface ShellCallOutputDelta {
  stdout?: string | undefined
  stderr?: string | undefined
}

export interface ResponseShellCallOutputContentDeltaEvent {
  type: 'response.shell_call_output_content.delta'
  sequence_number: number
  item_id: string
  output_index: number
  command_index: number
  delta: ShellCallOutputDelta
}

export interface ResponseShellCallOutputContentDoneEvent {
  type: 'response.shell_call_output_content.done'
  sequence_number: number
  item_id: string
  output_index: number
  command_index: number
  output: ResponseShellCallOutputContent[]
}

export type ResponseTruncation = 'auto' | 'disabled'

export type Personality = (string & {}) | 'friendly' | 'pragmatic'

export interface ResponseInputTokenCount {
  object: 'response.input_tokens'
  input_tokens: number
}

export type PromptCacheRetention = 'in_memory' | '24h'

export type CompactionServiceTier = 'auto' | 'default' | 'fast' | 'flex' | 'priority'

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

export interface CompactedResponse {
  id: string
  object: 'response.compaction'
  output: ResponseItemField[]
  created_at: number
  usage: ResponseUsage
}

export interface ResponsesErrorPayload {
  type: string
  code: string | null
  message: string
  param: string | null
  headers?: Record<string, string> | undefined
}

/** Params of `createResponse`: `POST /responses`. */
export interface CreateResponseParams {
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
  input?: ResponseInput | undefined
  include?: readonly ResponseIncludable[] | null | undefined
  parallel_tool_calls?: boolean | null | undefined
  store?: boolean | null | undefined
  instructions?: string | null | undefined
  moderation?: ModerationConfig | null | undefined
  stream_options?: ResponseStreamOptions | null | undefined
  conversation?: ResponseConversationParam | null | undefined
  context_management?: readonly ContextManagement[] | null | undefined
  max_output_tokens?: number | null | undefined
}

/** Params of `retrieveResponse`: `GET /responses/{response_id}`. */
export interface RetrieveResponseParams {
  response_id: string
  include?: readonly ResponseIncludable[] | undefined
  starting_after?: number | undefined
  include_obfuscation?: boolean | undefined
}

/** Params of `deleteResponse`: `DELETE /responses/{response_id}`. */
export interface DeleteResponseParams {
  response_id: string
}

/** Params of `cancelResponse`: `POST /responses/{response_id}/cancel`. */
export interface CancelResponseParams {
  response_id: string
}

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

/** Params of `compactResponse`: `POST /responses/compact`. */
export interface CompactResponseParams {
  model: ResponsesCompactionModel | null
  input?: string | readonly ResponseInputItem[] | null | undefined
  previous_response_id?: string | null | undefined
  instructions?: string | null | undefined
  prompt_cache_key?: string | null | undefined
  prompt_cache_retention?: PromptCacheRetention | null | undefined
  prompt_cache_options?: PromptCacheOptionsParam | null | undefined
  service_tier?: CompactionServiceTier | null | undefined
}

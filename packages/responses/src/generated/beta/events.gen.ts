// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses-beta.ts or docs/responses-beta.json, then `npm run generate`.

import type {
  BetaAgentTag,
  BetaMultiAgentParam,
  BetaResponseInput,
  BetaResponseInputItem,
  BetaResponseOutputItem,
} from './items.gen.ts'

import type { BetaResponseObject, BetaResponsesStreamTag } from './types.gen.ts'

import type {
  ContextManagement,
  Reasoning,
  ResponseAnnotation,
  ResponseContentPart,
  ResponseConversationParam,
  ResponseIncludable,
  ResponsePrompt,
  ResponseServiceTier,
  ResponseShellCallOutputContent,
  ResponseStreamOptions,
  ResponseTextConfig,
  ResponseTextLogprob,
  ResponsesErrorPayload,
  ResponsesModel,
  ShellCallOutputDelta,
  ToolChoiceParam,
  ToolList,
} from '@bonsai-ai/responses'

import type { Metadata, ModerationConfig, PromptCacheOptionsParam } from '@bonsai-ai/shared'

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

export type BetaResponsesServerEvent = BetaResponseStreamEvent & BetaResponsesStreamTag

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
  BetaResponsesStreamTag

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
  user?: string | null | undefined
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

/** What {@link streamBetaResponse} yields, told apart by `type`. */
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

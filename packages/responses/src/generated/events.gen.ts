// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses.ts or docs/responses.json, then `npm run generate`.

import type { ResponseShellCallOutputContent, ShellCallOutputDelta } from './hostedTools.gen.ts'

import type {
  Reasoning,
  ResponseAnnotation,
  ResponseContentPart,
  ResponseInput,
  ResponseOutputItem,
} from './items.gen.ts'

import type { ToolChoiceParam, ToolList } from './tools.gen.ts'

import type {
  ContextManagement,
  ResponseConversationParam,
  ResponseIncludable,
  ResponseObject,
  ResponsePrompt,
  ResponseServiceTier,
  ResponseStreamOptions,
  ResponseTextConfig,
  ResponseTextLogprob,
  ResponsesErrorPayload,
  ResponsesModel,
  ResponsesStreamTag,
} from './types.gen.ts'

import type { Metadata, ModerationConfig, PromptCacheOptionsParam } from '@bonsai-ai/shared'

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

export type ResponsesServerEvent = ResponseStreamEvent & ResponsesStreamTag

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

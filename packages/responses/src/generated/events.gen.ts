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

/** A piece of audio. */
export interface ResponseAudioDeltaEvent {
  type: 'response.audio.delta'
  sequence_number: number
  delta: string
}

/** The audio, complete. */
export interface ResponseAudioDoneEvent {
  type: 'response.audio.done'
  sequence_number: number
}

/** A piece of what is said. */
export interface ResponseAudioTranscriptDeltaEvent {
  type: 'response.audio.transcript.delta'
  delta: string
  sequence_number: number
}

/** What is said, complete. */
export interface ResponseAudioTranscriptDoneEvent {
  type: 'response.audio.transcript.done'
  sequence_number: number
}

/** A piece of code. */
export interface ResponseCodeInterpreterCallCodeDeltaEvent {
  type: 'response.code_interpreter_call_code.delta'
  output_index: number
  item_id: string
  delta: string
  sequence_number: number
}

/** The code, complete. */
export interface ResponseCodeInterpreterCallCodeDoneEvent {
  type: 'response.code_interpreter_call_code.done'
  output_index: number
  item_id: string
  code: string
  sequence_number: number
}

/** The code has run. */
export interface ResponseCodeInterpreterCallCompletedEvent {
  type: 'response.code_interpreter_call.completed'
  output_index: number
  item_id: string
  sequence_number: number
}

/** The model starts to write code. */
export interface ResponseCodeInterpreterCallInProgressEvent {
  type: 'response.code_interpreter_call.in_progress'
  output_index: number
  item_id: string
  sequence_number: number
}

/** The code runs. */
export interface ResponseCodeInterpreterCallInterpretingEvent {
  type: 'response.code_interpreter_call.interpreting'
  output_index: number
  item_id: string
  sequence_number: number
}

/** The response is complete. */
export interface ResponseCompletedEvent {
  type: 'response.completed'
  response: ResponseObject
  sequence_number: number
}

/** A new part of a message begins. */
export interface ResponseContentPartAddedEvent {
  type: 'response.content_part.added'
  item_id: string
  output_index: number
  content_index: number
  part: ResponseContentPart
  sequence_number: number
}

/** A part of a message is complete. */
export interface ResponseContentPartDoneEvent {
  type: 'response.content_part.done'
  item_id: string
  output_index: number
  content_index: number
  sequence_number: number
  part: ResponseContentPart
}

/** The response was created. */
export interface ResponseCreatedEvent {
  type: 'response.created'
  response: ResponseObject
  sequence_number: number
}

/** A piece of a custom tool's input. */
export interface ResponseCustomToolCallInputDeltaEvent {
  type: 'response.custom_tool_call_input.delta'
  sequence_number: number
  output_index: number
  item_id: string
  delta: string
}

/** A custom tool's input, complete. */
export interface ResponseCustomToolCallInputDoneEvent {
  type: 'response.custom_tool_call_input.done'
  sequence_number: number
  output_index: number
  item_id: string
  input: string
}

/** Something went wrong. */
export interface ResponseErrorEvent {
  type: 'error'
  code: string | null
  message: string
  param: string | null
  sequence_number: number
}

/** The response failed. */
export interface ResponseFailedEvent {
  type: 'response.failed'
  sequence_number: number
  response: ResponseObject
}

/** A search of vector stores is over. */
export interface ResponseFileSearchCallCompletedEvent {
  type: 'response.file_search_call.completed'
  output_index: number
  item_id: string
  sequence_number: number
}

/** A search of vector stores begins. */
export interface ResponseFileSearchCallInProgressEvent {
  type: 'response.file_search_call.in_progress'
  output_index: number
  item_id: string
  sequence_number: number
}

/** A search of vector stores is under way. */
export interface ResponseFileSearchCallSearchingEvent {
  type: 'response.file_search_call.searching'
  output_index: number
  item_id: string
  sequence_number: number
}

/** A piece of a call's arguments. */
export interface ResponseFunctionCallArgumentsDeltaEvent {
  type: 'response.function_call_arguments.delta'
  item_id: string
  output_index: number
  sequence_number: number
  delta: string
}

/** A call's arguments, complete. */
export interface ResponseFunctionCallArgumentsDoneEvent {
  type: 'response.function_call_arguments.done'
  item_id: string
  name: string
  output_index: number
  sequence_number: number
  arguments: string
}

/** The image is finished. */
export interface ResponseImageGenCallCompletedEvent {
  type: 'response.image_generation_call.completed'
  output_index: number
  sequence_number: number
  item_id: string
}

/** The image is being made. */
export interface ResponseImageGenCallGeneratingEvent {
  type: 'response.image_generation_call.generating'
  output_index: number
  item_id: string
  sequence_number: number
}

/** Work on an image begins. */
export interface ResponseImageGenCallInProgressEvent {
  type: 'response.image_generation_call.in_progress'
  output_index: number
  item_id: string
  sequence_number: number
}

/** A draft of the image. */
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

/** The model is at work. */
export interface ResponseInProgressEvent {
  type: 'response.in_progress'
  response: ResponseObject
  sequence_number: number
}

/** The response ended early. */
export interface ResponseIncompleteEvent {
  type: 'response.incomplete'
  response: ResponseObject
  sequence_number: number
}

/** A piece of an MCP call's arguments. */
export interface ResponseMcpCallArgumentsDeltaEvent {
  type: 'response.mcp_call_arguments.delta'
  output_index: number
  item_id: string
  delta: string
  sequence_number: number
}

/** An MCP call's arguments, complete. */
export interface ResponseMcpCallArgumentsDoneEvent {
  type: 'response.mcp_call_arguments.done'
  output_index: number
  item_id: string
  arguments: string
  sequence_number: number
}

/** A call of an MCP tool succeeded. */
export interface ResponseMcpCallCompletedEvent {
  type: 'response.mcp_call.completed'
  item_id: string
  output_index: number
  sequence_number: number
}

/** A call of an MCP tool failed. */
export interface ResponseMcpCallFailedEvent {
  type: 'response.mcp_call.failed'
  item_id: string
  output_index: number
  sequence_number: number
}

/** A call of an MCP tool begins. */
export interface ResponseMcpCallInProgressEvent {
  type: 'response.mcp_call.in_progress'
  sequence_number: number
  output_index: number
  item_id: string
}

/** An MCP server has listed its tools. */
export interface ResponseMcpListToolsCompletedEvent {
  type: 'response.mcp_list_tools.completed'
  item_id: string
  output_index: number
  sequence_number: number
}

/** An MCP server did not list its tools. */
export interface ResponseMcpListToolsFailedEvent {
  type: 'response.mcp_list_tools.failed'
  item_id: string
  output_index: number
  sequence_number: number
}

/** An MCP server is asked for its tools. */
export interface ResponseMcpListToolsInProgressEvent {
  type: 'response.mcp_list_tools.in_progress'
  item_id: string
  output_index: number
  sequence_number: number
}

/** A new item begins. */
export interface ResponseOutputItemAddedEvent {
  type: 'response.output_item.added'
  output_index: number
  sequence_number: number
  item: ResponseOutputItem
}

/** An item is complete. */
export interface ResponseOutputItemDoneEvent {
  type: 'response.output_item.done'
  output_index: number
  sequence_number: number
  item: ResponseOutputItem
}

/** A remark on the text. */
export interface ResponseOutputTextAnnotationAddedEvent {
  type: 'response.output_text.annotation.added'
  item_id: string
  output_index: number
  content_index: number
  annotation_index: number
  sequence_number: number
  annotation: ResponseAnnotation | null
}

/** The response waits for its turn. */
export interface ResponseQueuedEvent {
  type: 'response.queued'
  response: ResponseObject
  sequence_number: number
}

export interface ResponseReasoningSummaryPartAddedEventPart {
  type: 'summary_text'
  text: string
}

/** A new part of the summary of thoughts begins. */
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

/** A part of the summary of thoughts is complete. */
export interface ResponseReasoningSummaryPartDoneEvent {
  type: 'response.reasoning_summary_part.done'
  item_id: string
  output_index: number
  summary_index: number
  status?: 'incomplete' | undefined
  sequence_number: number
  part: ResponseReasoningSummaryPartDoneEventPart
}

/** A piece of the summary of thoughts. */
export interface ResponseReasoningSummaryTextDeltaEvent {
  type: 'response.reasoning_summary_text.delta'
  item_id: string
  output_index: number
  summary_index: number
  delta: string
  sequence_number: number
}

/** The text of a part of the summary, complete. */
export interface ResponseReasoningSummaryTextDoneEvent {
  type: 'response.reasoning_summary_text.done'
  item_id: string
  output_index: number
  summary_index: number
  text: string
  sequence_number: number
}

/** A piece of a thought. */
export interface ResponseReasoningTextDeltaEvent {
  type: 'response.reasoning_text.delta'
  item_id: string
  output_index: number
  content_index: number
  delta: string
  sequence_number: number
}

/** A thought, complete. */
export interface ResponseReasoningTextDoneEvent {
  type: 'response.reasoning_text.done'
  item_id: string
  output_index: number
  content_index: number
  text: string
  sequence_number: number
}

/** A piece of a refusal. */
export interface ResponseRefusalDeltaEvent {
  type: 'response.refusal.delta'
  item_id: string
  output_index: number
  content_index: number
  delta: string
  sequence_number: number
}

/** A refusal, complete. */
export interface ResponseRefusalDoneEvent {
  type: 'response.refusal.done'
  item_id: string
  output_index: number
  content_index: number
  refusal: string
  sequence_number: number
}

/** What {@link streamResponse} yields, told apart by `type`. */
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

/** A piece of text. */
export interface ResponseTextDeltaEvent {
  type: 'response.output_text.delta'
  item_id: string
  output_index: number
  content_index: number
  delta: string
  sequence_number: number
  logprobs: ResponseTextLogprob[]
}

/** A text, complete. */
export interface ResponseTextDoneEvent {
  type: 'response.output_text.done'
  item_id: string
  output_index: number
  content_index: number
  text: string
  sequence_number: number
  logprobs: ResponseTextLogprob[]
}

/** A search of the web is over. */
export interface ResponseWebSearchCallCompletedEvent {
  type: 'response.web_search_call.completed'
  output_index: number
  item_id: string
  sequence_number: number
}

/** A search of the web begins. */
export interface ResponseWebSearchCallInProgressEvent {
  type: 'response.web_search_call.in_progress'
  output_index: number
  item_id: string
  sequence_number: number
}

/** A search of the web is under way. */
export interface ResponseWebSearchCallSearchingEvent {
  type: 'response.web_search_call.searching'
  output_index: number
  item_id: string
  sequence_number: number
}

/** A request over the WebSocket failed. */
export interface ResponsesErrorEvent {
  type: 'error'
  status?: number | undefined
  sequence_number?: number | undefined
  error: ResponsesErrorPayload
  stream_id?: string | undefined
}

/** What you send over the WebSocket of responses. */
export type ResponsesClientEvent = ResponsesCreateEvent

/** Asks for a response over the WebSocket. */
export interface ResponsesCreateEvent {
  type: 'response.create'
  /**
   * Lane of the socket, 1 to 256 letters, digits, `_`, `.` and `-`: what shares one is worked in
   * order, and its events repeat it.
   */
  stream_id?: string | undefined
  /**
   * Up to 16 pairs to find the response by: keys of at most 64, values of at most 512 characters.
   */
  metadata?: Metadata | null | undefined
  /** How many alternatives to return for each token, from 0 to 20. */
  top_logprobs?: number | undefined
  /**
   * Randomness of the output, from 0 to 2. Change this or `top_p`, not both.
   *
   * @defaultValue `1`
   */
  temperature?: number | null | undefined
  /**
   * Share of the probability mass to choose tokens from, from 0 to 1.
   *
   * @defaultValue `1`
   */
  top_p?: number | null | undefined
  /** @deprecated Use `safety_identifier` and `prompt_cache_key`. */
  user?: string | null | undefined
  /**
   * Stands for one of your users in abuse reports; hash what identifies them. At most 64
   * characters.
   */
  safety_identifier?: string | null | undefined
  /** Requests with the same key and prefix are more likely to hit the prompt cache. */
  prompt_cache_key?: string | null | undefined
  /** @deprecated Use `prompt_cache_options.ttl`. */
  prompt_cache_retention?: 'in_memory' | '24h' | null | undefined
  /** How prefixes of the prompt are cached; from `gpt-5.6` on. */
  prompt_cache_options?: PromptCacheOptionsParam | undefined
  /** ID of the response to go on from. Not together with `conversation`. */
  previous_response_id?: string | null | undefined
  /** Model ID, for example `gpt-5.5`. */
  model?: ResponsesModel | undefined
  /**
   * Lets the server work on after the connection has ended; ask for the result with
   * `retrieveResponse`.
   *
   * @defaultValue `false`
   */
  background?: boolean | null | undefined
  /** Most calls of tools that the API runs, all of them together; more are ignored. */
  max_tool_calls?: number | null | undefined
  /** Format and length of the text that the model writes. */
  text?: ResponseTextConfig | undefined
  /** What the model may use: tools that the API runs, MCP servers, and functions of your own. */
  tools?: ToolList | undefined
  /** Whether the model may, must or must not call tools, or which one. */
  tool_choice?: ToolChoiceParam | undefined
  /** A prompt kept by the project, with values for its variables. */
  prompt?: ResponsePrompt | null | undefined
  /**
   * Class of processing, and so of latency and price. `auto` is the project's setting.
   *
   * @defaultValue `'auto'`
   */
  service_tier?: ResponseServiceTier | null | undefined
  /**
   * Whether input beyond the context window loses its oldest items (`auto`) or is refused.
   *
   * @defaultValue `'disabled'`
   * @deprecated
   */
  truncation?: 'auto' | 'disabled' | null | undefined
  /** How reasoning models think; only for `gpt-5` and later and the o-series. */
  reasoning?: Reasoning | null | undefined
  /** A text, or items: messages with text, images and files, earlier output, results of tools. */
  input?: ResponseInput | undefined
  /**
   * What to return besides the usual, for example `reasoning.encrypted_content` or
   * `file_search_call.results`.
   */
  include?: ResponseIncludable[] | null | undefined
  /**
   * Lets the model call several tools in one turn.
   *
   * @defaultValue `true`
   */
  parallel_tool_calls?: boolean | null | undefined
  /**
   * Keeps the response on the server, to be read again and gone on from.
   *
   * @defaultValue `true`
   */
  store?: boolean | null | undefined
  /**
   * Your instructions, as a system or developer message. Those of the response before don't carry
   * over.
   */
  instructions?: string | null | undefined
  /** Moderates input and output. */
  moderation?: ModerationConfig | null | undefined
  /**
   * Decided by the function: `streamResponse` sends `true`.
   *
   * @defaultValue `false`
   */
  stream?: boolean | null | undefined
  /**
   * Only for `streamResponse`: the API refuses it elsewhere.
   *
   * @defaultValue `null`
   */
  stream_options?: ResponseStreamOptions | null | undefined
  /**
   * Conversation to take earlier items from and to add the new ones to. Not together with
   * `previous_response_id`.
   *
   * @defaultValue `null`
   */
  conversation?: ResponseConversationParam | null | undefined
  /** When to compact the context on the way, at least one entry. */
  context_management?: ContextManagement[] | null | undefined
  /** Most tokens to write, at least 16, those of reasoning included. */
  max_output_tokens?: number | null | undefined
}

/** What arrives over the WebSocket of responses, told apart by `type`. */
export type ResponsesServerEvent = ResponseStreamEvent & ResponsesStreamTag

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
  ResponsesStreamTag

/** A new command begins. */
export interface ResponseShellCallCommandAddedEvent {
  type: 'response.shell_call_command.added'
  sequence_number: number
  output_index: number
  command_index: number
  command: string
}

/** A piece of a command. */
export interface ResponseShellCallCommandDeltaEvent {
  type: 'response.shell_call_command.delta'
  sequence_number: number
  output_index: number
  command_index: number
  delta: string
  obfuscation?: string | undefined
}

/** A command, complete. */
export interface ResponseShellCallCommandDoneEvent {
  type: 'response.shell_call_command.done'
  sequence_number: number
  output_index: number
  command_index: number
  command: string
}

/** A piece of what commands print. */
export interface ResponseShellCallOutputContentDeltaEvent {
  type: 'response.shell_call_output_content.delta'
  sequence_number: number
  item_id: string
  output_index: number
  command_index: number
  delta: ShellCallOutputDelta
}

/** What commands printed, complete. */
export interface ResponseShellCallOutputContentDoneEvent {
  type: 'response.shell_call_output_content.done'
  sequence_number: number
  item_id: string
  output_index: number
  command_index: number
  output: ResponseShellCallOutputContent[]
}

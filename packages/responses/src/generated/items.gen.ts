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

/** A message, short to write. */
export interface EasyInputMessage {
  /** Who speaks. Developer and system outrank the user. */
  role: 'user' | 'assistant' | 'system' | 'developer'
  /** Text, or parts: text, images and files. */
  content: string | ResponseInputMessageContentList
  /** Whether an earlier answer was final or said on the way; send it back as it came. */
  phase?: MessagePhase | null | undefined
  type?: 'message' | undefined
}

/** A part of a message, told apart by `type`. */
export type ResponseInputContent = ResponseInputText | ResponseInputImage | ResponseInputFile

/** An item of the input, told apart by `type`. */
export type ResponseInputItem =
  | EasyInputMessage
  | ResponseInputItemObject
  | ResponseCompactionTriggerParam
  | ResponseItemReference
  | ResponseProgramParam
  | ResponseProgramOutputParam

/** A message to the model. */
export interface ResponseInputMessage {
  type?: 'message' | undefined
  /** Who speaks. Developer and system outrank the user. */
  role: 'user' | 'system' | 'developer'
  /** Set by the API. */
  status?: 'in_progress' | 'completed' | 'incomplete' | undefined
  /** Parts: text, images and files. */
  content: ResponseInputMessageContentList
}

/** Parts of a message. */
export type ResponseInputMessageContentList = readonly ResponseInputContent[]

/** A message to the model, as the server keeps it. */
export interface ResponseInputMessageItem {
  type: 'message'
  role: 'user' | 'system' | 'developer'
  status?: 'in_progress' | 'completed' | 'incomplete' | undefined
  content: ResponseInputMessageContentList
  id: string
}

/** A text, or a list of items. */
export type ResponseInput = string | readonly ResponseInputItem[]

/** An item that the model put out or that answers one, told apart by `type`. */
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

/** An item that a response was made from, told apart by `type`. */
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

/** Whether an answer is final or said on the way. */
export type MessagePhase = 'commentary' | 'final_answer'

export type ResponseContentPart = ResponseOutputText | ResponseOutputRefusal | ResponseReasoningText

/** An item that the model put out, told apart by `type`. */
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

/** What the model said. */
export interface ResponseOutputMessage {
  id: string
  type: 'message'
  role: 'assistant'
  /** Parts: text, or a refusal. */
  content: readonly ResponseOutputMessageContent[]
  /** Whether it is the final answer or said on the way; send it back as it came. */
  phase?: MessagePhase | null | undefined
  status: 'in_progress' | 'completed' | 'incomplete'
}

/** A part of what the model said, told apart by `type`. */
export type ResponseOutputMessageContent = ResponseOutputText | ResponseOutputRefusal

/** How a reasoning model thinks. */
export interface Reasoning {
  /** How the model goes about it. */
  mode?: ReasoningMode | undefined
  /**
   * How much to think first. Which values work depends on the model.
   *
   * @defaultValue `'medium'` with most models
   */
  effort?: ReasoningEffort | null | undefined
  /** Asks for a summary of the thoughts; `concise` works after `gpt-5` and with computer use. */
  summary?: 'auto' | 'concise' | 'detailed' | null | undefined
  /**
   * Which thoughts later turns see: those of this turn or of all.
   *
   * @defaultValue `'all_turns'` from `gpt-5.6` on, else `'current_turn'`
   */
  context?: 'auto' | 'current_turn' | 'all_turns' | null | undefined
  /**
   * Older name of `summary`.
   *
   * @deprecated
   */
  generate_summary?: 'auto' | 'concise' | 'detailed' | null | undefined
}

/** What the model thought; send it back with the next request. */
export interface ResponseReasoningItem {
  type: 'reasoning'
  id: string
  /**
   * The thoughts, unreadable, to be sent back where nothing is stored; `include` asks for them.
   */
  encrypted_content?: string | null | undefined
  /** Summary of the thoughts, if asked for. */
  summary: readonly ResponseSummaryText[]
  /** The thoughts themselves, where a model shows them. */
  content?: readonly ResponseReasoningText[] | undefined
  status?: 'in_progress' | 'completed' | 'incomplete' | undefined
}

/** A page of the items that a response was made from. */
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

/** A remark on a place in the text, told apart by `type`. */
export type ResponseAnnotation =
  | ResponseFileCitation
  | ResponseUrlCitation
  | ResponseContainerFileCitation
  | ResponseFilePath

/** A token that could stand at this place. */
export interface ResponseOutputTextTopLogprob {
  token: string
  logprob: number
  bytes: readonly number[]
}

/** A token and how likely it was. */
export interface ResponseOutputTextLogprob {
  token: string
  logprob: number
  bytes: readonly number[]
  top_logprobs: readonly ResponseOutputTextTopLogprob[]
}

/** Text that the model wrote. */
export interface ResponseOutputText {
  type: 'output_text'
  text: string
  /** Sources and files that places in the text stand for. */
  annotations: readonly ResponseAnnotation[]
  /** How sure the model was of each token, if `include` asked for it. */
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

/** Why the model refused. */
export interface ResponseOutputRefusal {
  type: 'refusal'
  refusal: string
}

/** An image to look at. */
export interface ResponseInputImage {
  type: 'input_image'
  /** An `https:` URL, or the image itself as a `data:` URL in base64. */
  image_url?: string | null | undefined
  /** ID of an uploaded image, in place of a URL. */
  file_id?: string | null | undefined
  /**
   * How closely to look; more detail takes more tokens.
   *
   * @defaultValue `'auto'`
   */
  detail?: ImageDetail | undefined
  /** Ends a reusable prefix of the prompt here. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | undefined
}

/** A document to read: uploaded, on the web, or its data. */
export interface ResponseInputFile {
  type: 'input_file'
  /** ID of an uploaded file. */
  file_id?: string | null | undefined
  /** Its name, with extension. */
  filename?: string | undefined
  /** The file itself, in base64. */
  file_data?: string | undefined
  /** Ends a reusable prefix of the prompt here. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | undefined
  /** Where the file is on the web. */
  file_url?: string | undefined
  /** How closely to look at rendered pages; more detail takes more tokens. */
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

/** The context so far, made shorter and unreadable. */
export interface ResponseCompactionItem {
  type: 'compaction'
  id: string
  encrypted_content: string
  created_by?: string | undefined
}

/** Text. */
export interface ResponseInputTextContent {
  type: 'input_text'
  /** Up to 10 485 760 characters. */
  text: string
  /** Ends a reusable prefix of the prompt here. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null | undefined
}

/** An image to look at. */
export interface ResponseInputImageContent {
  type: 'input_image'
  /** An `https:` URL, or the image itself as a `data:` URL in base64. */
  image_url?: string | null | undefined
  /** ID of an uploaded image, in place of a URL. */
  file_id?: string | null | undefined
  /**
   * How closely to look; more detail takes more tokens.
   *
   * @defaultValue `'auto'`
   */
  detail?: ImageDetail | null | undefined
  /** Ends a reusable prefix of the prompt here. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null | undefined
}

/** A document to read: uploaded, on the web, or its data. */
export interface ResponseInputFileContent {
  type: 'input_file'
  /** ID of an uploaded file. */
  file_id?: string | null | undefined
  /** Its name, with extension. */
  filename?: string | null | undefined
  /** The file itself, in base64. */
  file_data?: string | null | undefined
  /** Where the file is on the web. */
  file_url?: string | null | undefined
  /** How closely to look at rendered pages; more detail takes more tokens. */
  detail?: FileDetail | undefined
  /** Ends a reusable prefix of the prompt here. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null | undefined
}

/** The context so far, made shorter and unreadable. */
export interface ResponseCompactionItemParam {
  id?: string | null | undefined
  type: 'compaction'
  encrypted_content: string
}

/** An item that the server knows, by its ID. */
export interface ResponseItemReference {
  type?: 'item_reference' | null | undefined
  /** ID of an item that the server knows. */
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

/** How many tokens an input takes. */
export interface ResponseInputTokenCount {
  object: 'response.input_tokens'
  /** Tokens that the request would be billed for as input. */
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
}

/** Body of `POST /responses/input_tokens`. */
export interface CountResponseInputTokensParams {
  /** Model ID, for example `gpt-5.5`. */
  model?: string | null | undefined
  /** A text, or items: messages with text, images and files, earlier output, results of tools. */
  input?: string | readonly ResponseInputItem[] | null | undefined
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
}

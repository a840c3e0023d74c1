// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/chat.ts or docs/chat.json, then `npm run generate`.

import type {
  ChatCompletionStreamOptions,
  ChatModel,
  CompletionUsage,
  FunctionDefinition,
  JsonSchema,
  Metadata,
  ModerationConfig,
  ModerationScores,
  ParallelToolCalls,
  PromptCacheBreakpoint,
  PromptCacheOptionsParam,
  ReasoningEffort,
  ResponseFormatJsonObject,
  ResponseFormatJsonSchema,
  ResponseFormatText,
  StopSequences,
  Verbosity,
  VoiceOrCustomVoice,
} from '@bonsai-ai/shared'

export interface ChatCompletionAllowedTools {
  mode: 'auto' | 'required'
  tools: readonly Record<string, unknown>[]
}

export interface ChatCompletionAllowedToolChoice {
  type: 'allowed_tools'
  allowed_tools: ChatCompletionAllowedTools
}

export interface ChatCompletionDeleted {
  object: 'chat.completion.deleted'
  id: string
  deleted: boolean
}

export interface ChatCompletionFunctionCallOption {
  name: string
}

export interface ChatCompletionFunction {
  description?: string | undefined
  name: string
  parameters?: JsonSchema | undefined
}

export interface ChatCompletionList {
  object: 'list'
  data: ChatCompletion[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface ChatCompletionMessageCustomToolCallCustom {
  name: string
  input: string
}

export interface ChatCompletionMessageCustomToolCall {
  id: string
  type: 'custom'
  custom: ChatCompletionMessageCustomToolCallCustom
}

export interface ChatCompletionStoreMessageListDataAnnotationUrlCitation {
  end_index: number
  start_index: number
  url: string
  title: string
}

export interface ChatCompletionStoreMessageListDataAnnotation {
  type: 'url_citation'
  url_citation: ChatCompletionStoreMessageListDataAnnotationUrlCitation
}

export interface ChatCompletionStoreMessageListDataFunctionCall {
  arguments: string
  name: string
}

export interface ChatCompletionStoreMessageListDataAudio {
  id: string
  expires_at: number
  data: string
  transcript: string
}

export interface ChatCompletionStoreMessageListData {
  content: string | null
  refusal: string | null
  tool_calls?: ChatCompletionMessageToolCalls | undefined
  annotations?: ChatCompletionStoreMessageListDataAnnotation[] | undefined
  role: 'assistant'
  /** @deprecated */
  function_call?: ChatCompletionStoreMessageListDataFunctionCall | undefined
  audio?: ChatCompletionStoreMessageListDataAudio | null | undefined
  id: string
  content_parts?:
    | (ChatCompletionContentPartText | ChatCompletionContentPartImage)[]
    | null
    | undefined
}

export interface ChatCompletionStoreMessageList {
  object: 'list'
  data: ChatCompletionStoreMessageListData[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface ChatCompletionMessageFunctionToolCallFunction {
  name: string
  arguments: string
}

export interface ChatCompletionMessageFunctionToolCall {
  id: string
  type: 'function'
  function: ChatCompletionMessageFunctionToolCallFunction
}

export interface ChatCompletionChunkToolCallFunction {
  name?: string | undefined
  arguments?: string | undefined
}

export interface ChatCompletionChunkToolCall {
  index: number
  id?: string | undefined
  type?: 'function' | undefined
  function?: ChatCompletionChunkToolCallFunction | undefined
}

export type ChatCompletionMessageToolCalls = readonly (
  | ChatCompletionMessageFunctionToolCall
  | ChatCompletionMessageCustomToolCall
)[]

export interface ChatCompletionModeration {
  input: ChatCompletionModerationResults | ChatCompletionModerationError
  output: ChatCompletionModerationResults | ChatCompletionModerationError
}

export interface ChatCompletionModerationError {
  type: 'error'
  code: string
  message: string
}

export interface ChatCompletionModerationResults {
  type: 'moderation_results'
  model: string
  results: ModerationScores[]
}

export interface ChatCompletionNamedToolChoiceFunction {
  name: string
}

export interface ChatCompletionNamedToolChoice {
  type: 'function'
  function: ChatCompletionNamedToolChoiceFunction
}

export interface ChatCompletionNamedToolChoiceCustomCustom {
  name: string
}

export interface ChatCompletionNamedToolChoiceCustom {
  type: 'custom'
  custom: ChatCompletionNamedToolChoiceCustomCustom
}

export interface ChatCompletionAssistantMessageParamAudio {
  id: string
}

export interface ChatCompletionAssistantMessageParamFunctionCall {
  arguments: string
  name: string
}

export interface ChatCompletionAssistantMessageParam {
  content?: string | readonly ChatCompletionAssistantContentPart[] | null | undefined
  refusal?: string | null | undefined
  role: 'assistant'
  name?: string | undefined
  audio?: ChatCompletionAssistantMessageParamAudio | null | undefined
  tool_calls?: ChatCompletionMessageToolCalls | undefined
  function_call?: ChatCompletionAssistantMessageParamFunctionCall | null | undefined
}

export type ChatCompletionAssistantContentPart =
  | ChatCompletionContentPartText
  | ChatCompletionContentPartRefusal

export interface ChatCompletionDeveloperMessageParam {
  content: string | readonly ChatCompletionContentPartText[]
  role: 'developer'
  name?: string | undefined
}

export interface ChatCompletionFunctionMessageParam {
  role: 'function'
  content: string | null
  name: string
}

export type ChatCompletionMessageParam =
  | ChatCompletionDeveloperMessageParam
  | ChatCompletionSystemMessageParam
  | ChatCompletionUserMessageParam
  | ChatCompletionAssistantMessageParam
  | ChatCompletionToolMessageParam
  | ChatCompletionFunctionMessageParam

export interface ChatCompletionContentPartInputAudioInputAudio {
  data: string
  format: 'wav' | 'mp3'
}

export interface ChatCompletionContentPartInputAudio {
  type: 'input_audio'
  input_audio: ChatCompletionContentPartInputAudioInputAudio
  prompt_cache_breakpoint?: PromptCacheBreakpoint | undefined
}

export interface ChatCompletionContentPartFileFile {
  filename?: string | undefined
  file_data?: string | undefined
  file_id?: string | undefined
}

export interface ChatCompletionContentPartFile {
  type: 'file'
  file: ChatCompletionContentPartFileFile
  prompt_cache_breakpoint?: PromptCacheBreakpoint | undefined
}

export interface ChatCompletionContentPartImageImageUrl {
  url: string
  detail?: 'auto' | 'low' | 'high' | undefined
}

export interface ChatCompletionContentPartImage {
  type: 'image_url'
  image_url: ChatCompletionContentPartImageImageUrl
  prompt_cache_breakpoint?: PromptCacheBreakpoint | undefined
}

export interface ChatCompletionContentPartRefusal {
  type: 'refusal'
  refusal: string
}

export interface ChatCompletionContentPartText {
  type: 'text'
  text: string
  prompt_cache_breakpoint?: PromptCacheBreakpoint | undefined
}

export interface ChatCompletionSystemMessageParam {
  content: string | readonly ChatCompletionToolContentPart[]
  role: 'system'
  name?: string | undefined
}

export interface ChatCompletionToolMessageParam {
  role: 'tool'
  content: string | readonly ChatCompletionToolContentPart[]
  tool_call_id: string
}

export type ChatCompletionToolContentPart = ChatCompletionContentPartText

export interface ChatCompletionUserMessageParam {
  content: string | readonly ChatCompletionContentPart[]
  role: 'user'
  name?: string | undefined
}

export type ChatCompletionContentPart =
  | ChatCompletionContentPartText
  | ChatCompletionContentPartImage
  | ChatCompletionContentPartInputAudio
  | ChatCompletionContentPartFile

export interface ChatCompletionMessageAnnotationUrlCitation {
  end_index: number
  start_index: number
  url: string
  title: string
}

export interface ChatCompletionMessageAnnotation {
  type: 'url_citation'
  url_citation: ChatCompletionMessageAnnotationUrlCitation
}

export interface ChatCompletionMessageFunctionCall {
  arguments: string
  name: string
}

export interface ChatCompletionMessageAudio {
  id: string
  expires_at: number
  data: string
  transcript: string
}

export interface ChatCompletionMessage {
  content: string | null
  refusal: string | null
  tool_calls?: ChatCompletionMessageToolCalls | undefined
  annotations?: ChatCompletionMessageAnnotation[] | undefined
  role: 'assistant'
  /** @deprecated */
  function_call?: ChatCompletionMessageFunctionCall | undefined
  audio?: ChatCompletionMessageAudio | null | undefined
}

export interface ChatCompletionChunkDeltaFunctionCall {
  arguments?: string | undefined
  name?: string | undefined
}

export interface ChatCompletionChunkDelta {
  content?: string | null | undefined
  /** @deprecated */
  function_call?: ChatCompletionChunkDeltaFunctionCall | undefined
  tool_calls?: ChatCompletionChunkToolCall[] | undefined
  role?: 'developer' | 'system' | 'user' | 'assistant' | 'tool' | undefined
  refusal?: string | null | undefined
}

export interface ChatCompletionTokenLogprobTopLogprob {
  token: string
  logprob: number
  bytes: number[] | null
}

export interface ChatCompletionTokenLogprob {
  token: string
  logprob: number
  bytes: number[] | null
  top_logprobs: ChatCompletionTokenLogprobTopLogprob[]
}

export interface ChatCompletionFunctionTool {
  type: 'function'
  function: FunctionDefinition
}

export type ChatCompletionToolChoiceOption =
  | 'none'
  | 'auto'
  | 'required'
  | ChatCompletionAllowedToolChoice
  | ChatCompletionNamedToolChoice
  | ChatCompletionNamedToolChoiceCustom

export interface ChatCompletionChoiceLogprobs {
  content: ChatCompletionTokenLogprob[] | null
  refusal: ChatCompletionTokenLogprob[] | null
}

export interface ChatCompletionChoice {
  finish_reason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call'
  index: number
  message: ChatCompletionMessage
  logprobs: ChatCompletionChoiceLogprobs | null
}

export interface ChatCompletion {
  id: string
  choices: ChatCompletionChoice[]
  created: number
  model: string
  metadata?: Metadata | null | undefined
  service_tier?: ServiceTier | null | undefined
  /** @deprecated */
  system_fingerprint?: string | undefined
  object: 'chat.completion'
  usage?: CompletionUsage | undefined
  moderation?: ChatCompletionModeration | null | undefined
}

export interface ChatCompletionChunkChoiceLogprobs {
  content: ChatCompletionTokenLogprob[] | null
  refusal: ChatCompletionTokenLogprob[] | null
}

export interface ChatCompletionChunkChoice {
  delta: ChatCompletionChunkDelta
  logprobs?: ChatCompletionChunkChoiceLogprobs | null | undefined
  finish_reason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call' | null
  index: number
}

export interface ChatCompletionChunk {
  id: string
  choices: ChatCompletionChunkChoice[]
  created: number
  model: string
  obfuscation?: string | undefined
  service_tier?: ServiceTier | null | undefined
  /** @deprecated */
  system_fingerprint?: string | undefined
  object: 'chat.completion.chunk'
  usage?: CompletionUsage | null | undefined
  moderation?: ChatCompletionModeration | null | undefined
}

export interface ChatCompletionCustomToolCustomFormatText {
  type: 'text'
}

export interface ChatCompletionCustomToolCustomFormatGrammarGrammar {
  definition: string
  syntax: 'lark' | 'regex'
}

export interface ChatCompletionCustomToolCustomFormatGrammar {
  type: 'grammar'
  grammar: ChatCompletionCustomToolCustomFormatGrammarGrammar
}

export interface ChatCompletionCustomToolCustom {
  name: string
  description?: string | undefined
  format?:
    | ChatCompletionCustomToolCustomFormatText
    | ChatCompletionCustomToolCustomFormatGrammar
    | undefined
}

export interface ChatCompletionCustomTool {
  type: 'custom'
  custom: ChatCompletionCustomToolCustom
}

export interface ChatCompletionPredictionContent {
  type: 'content'
  content: string | readonly ChatCompletionContentPartText[]
}

export type ChatCompletionModalities = readonly ('text' | 'audio')[]

export type ServiceTier = 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast'

export type WebSearchContextSize = 'low' | 'medium' | 'high'

export interface WebSearchLocation {
  country?: string | undefined
  region?: string | undefined
  city?: string | undefined
  timezone?: string | undefined
}

/** Params of `listChatCompletions`: `GET /chat/completions`. */
export interface ListChatCompletionsParams {
  model?: string | undefined
  metadata?: Metadata | null | undefined
  after?: string | undefined
  limit?: number | undefined
  order?: 'asc' | 'desc' | undefined
}

export interface CreateChatCompletionParamsWebSearchOptionsUserLocation {
  type: 'approximate'
  approximate: WebSearchLocation
}

export interface CreateChatCompletionParamsWebSearchOptions {
  user_location?: CreateChatCompletionParamsWebSearchOptionsUserLocation | null | undefined
  search_context_size?: WebSearchContextSize | undefined
}

export interface CreateChatCompletionParamsAudio {
  voice: VoiceOrCustomVoice
  format: 'wav' | 'aac' | 'mp3' | 'flac' | 'opus' | 'pcm16'
}

/** Params of `createChatCompletion`: `POST /chat/completions`. */
export interface CreateChatCompletionParams {
  metadata?: Metadata | null | undefined
  top_logprobs?: number | null | undefined
  temperature?: number | null | undefined
  top_p?: number | null | undefined
  /** @deprecated */
  user?: string | undefined
  safety_identifier?: string | null | undefined
  prompt_cache_key?: string | null | undefined
  /** @deprecated */
  prompt_cache_retention?: 'in_memory' | '24h' | null | undefined
  prompt_cache_options?: PromptCacheOptionsParam | undefined
  messages: readonly ChatCompletionMessageParam[]
  model: ChatModel
  service_tier?: ServiceTier | null | undefined
  modalities?: ChatCompletionModalities | null | undefined
  verbosity?: Verbosity | null | undefined
  reasoning_effort?: ReasoningEffort | null | undefined
  max_completion_tokens?: number | null | undefined
  frequency_penalty?: number | null | undefined
  presence_penalty?: number | null | undefined
  web_search_options?: CreateChatCompletionParamsWebSearchOptions | undefined
  response_format?:
    | ResponseFormatText
    | ResponseFormatJsonSchema
    | ResponseFormatJsonObject
    | undefined
  audio?: CreateChatCompletionParamsAudio | null | undefined
  store?: boolean | null | undefined
  moderation?: ModerationConfig | null | undefined
  stop?: StopSequences | null | undefined
  logit_bias?: Record<string, number> | null | undefined
  logprobs?: boolean | null | undefined
  /** @deprecated */
  max_tokens?: number | null | undefined
  n?: number | null | undefined
  prediction?: ChatCompletionPredictionContent | null | undefined
  /** @deprecated */
  seed?: number | null | undefined
  stream_options?: ChatCompletionStreamOptions | null | undefined
  tools?: readonly (ChatCompletionFunctionTool | ChatCompletionCustomTool)[] | undefined
  tool_choice?: ChatCompletionToolChoiceOption | undefined
  parallel_tool_calls?: ParallelToolCalls | undefined
  /** @deprecated */
  function_call?: 'none' | 'auto' | ChatCompletionFunctionCallOption | undefined
  /** @deprecated */
  functions?: readonly ChatCompletionFunction[] | undefined
}

/** Params of `retrieveChatCompletion`: `GET /chat/completions/{completion_id}`. */
export interface RetrieveChatCompletionParams {
  completion_id: string
}

/** Params of `updateChatCompletion`: `POST /chat/completions/{completion_id}`. */
export interface UpdateChatCompletionParams {
  completion_id: string
  metadata: Metadata | null
}

/** Params of `deleteChatCompletion`: `DELETE /chat/completions/{completion_id}`. */
export interface DeleteChatCompletionParams {
  completion_id: string
}

/** Params of `listChatCompletionMessages`: `GET /chat/completions/{completion_id}/messages`. */
export interface ListChatCompletionMessagesParams {
  completion_id: string
  after?: string | undefined
  limit?: number | undefined
  order?: 'asc' | 'desc' | undefined
}

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

/** The tools that the model is restricted to. */
export interface ChatCompletionAllowedTools {
  /** Whether the model may (`auto`) or must (`required`) call one. */
  mode: 'auto' | 'required'
  /** For example `{ type: 'function', function: { name: 'get_weather' } }`. */
  tools: readonly Record<string, unknown>[]
}

/** Restricts the model to some of the tools. */
export interface ChatCompletionAllowedToolChoice {
  type: 'allowed_tools'
  allowed_tools: ChatCompletionAllowedTools
}

/** Confirmation that a stored completion was deleted. */
export interface ChatCompletionDeleted {
  object: 'chat.completion.deleted'
  id: string
  deleted: boolean
}

/** Makes the model call this function. */
export interface ChatCompletionFunctionCallOption {
  name: string
}

/** A function that the model may call. */
export interface ChatCompletionFunction {
  /** What it does; the model decides by this when to call it. */
  description?: string | undefined
  /** Letters, digits, `_` and `-`, at most 64 characters. */
  name: string
  /** Leave out for a function without arguments. */
  parameters?: JsonSchema | undefined
}

/** A page of stored completions. */
export interface ChatCompletionList {
  object: 'list'
  data: ChatCompletion[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

/** A custom tool and the text to call it with. */
export interface ChatCompletionCustomToolCall {
  name: string
  input: string
}

/** A call of a custom tool. */
export interface ChatCompletionMessageCustomToolCall {
  /** Repeat it as `tool_call_id` with the result. */
  id: string
  type: 'custom'
  custom: ChatCompletionCustomToolCall
}

/** The web page behind a passage of the answer. */
export interface ChatCompletionUrlCitation {
  /** Index of the passage's last character. */
  end_index: number
  /** Index of the passage's first character. */
  start_index: number
  url: string
  title: string
}

/** A remark on a place in the answer. */
export interface ChatCompletionAnnotation {
  type: 'url_citation'
  url_citation: ChatCompletionUrlCitation
}

/** A function and the arguments to call it with. */
export interface ChatCompletionFunctionCall {
  /** JSON as the model wrote it: it may be invalid or miss the schema, so check it. */
  arguments: string
  name: string
}

/** A spoken answer. */
export interface ChatCompletionAudio {
  id: string
  /** Until when the server remembers it for later turns: Unix time in seconds. */
  expires_at: number
  /** Base64, in the format that was asked for. */
  data: string
  /** What is said. */
  transcript: string
}

export interface ChatCompletionStoreMessage {
  content: string | null
  refusal?: string | null | undefined
  tool_calls?: ChatCompletionMessageToolCalls | undefined
  annotations?: ChatCompletionAnnotation[] | undefined
  role: string
  /** @deprecated */
  function_call?: ChatCompletionFunctionCall | null | undefined
  audio?: ChatCompletionAudio | null | undefined
  reasoning_content?: string | null | undefined
  id: string
  content_parts?:
    | (ChatCompletionContentPartText | ChatCompletionContentPartImage)[]
    | null
    | undefined
}

/** A page of the messages of a stored completion. */
export interface ChatCompletionStoreMessageList {
  object: 'list'
  data: ChatCompletionStoreMessage[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

/** A call of a function. */
export interface ChatCompletionMessageFunctionToolCall {
  /** Repeat it as `tool_call_id` with the result. */
  id: string
  type: 'function'
  function: ChatCompletionFunctionCall
}

/** A piece of a function call. */
export interface ChatCompletionChunkFunctionCall {
  /** In the call's first piece only. */
  name?: string | undefined
  /** To be appended to what came before. */
  arguments?: string | undefined
}

/** A piece of a custom tool's call. */
export interface ChatCompletionChunkCustomToolCall {
  /** In the call's first piece only. */
  name?: string | undefined
  /** To be appended to what came before. */
  input?: string | undefined
}

/** A piece of a tool call. */
export interface ChatCompletionChunkToolCall {
  /** Which of the message's calls it belongs to. */
  index: number
  /** In the call's first piece only. */
  id?: string | undefined
  /** In the call's first piece only. */
  type?: 'function' | 'custom' | undefined
  function?: ChatCompletionChunkFunctionCall | undefined
  custom?: ChatCompletionChunkCustomToolCall | undefined
}

/** A call of a tool, told apart by `type`. */
export type ChatCompletionMessageToolCall =
  | ChatCompletionMessageFunctionToolCall
  | ChatCompletionMessageCustomToolCall

/** Calls of tools in one message. */
export type ChatCompletionMessageToolCalls = readonly ChatCompletionMessageToolCall[]

/** What moderation says of the messages and the answer. */
export interface ChatCompletionModeration {
  input: ChatCompletionModerationResults | ChatCompletionModerationError
  output: ChatCompletionModerationResults | ChatCompletionModerationError
}

/** Moderation that failed. */
export interface ChatCompletionModerationError {
  type: 'error'
  code: string
  message: string
}

/** Results of moderation. */
export interface ChatCompletionModerationResults {
  type: 'moderation_results'
  model: string
  results: ModerationScores[]
}

/** A tool by its name. */
export interface ChatCompletionToolName {
  name: string
}

/** Makes the model call this function. */
export interface ChatCompletionNamedToolChoice {
  type: 'function'
  function: ChatCompletionToolName
}

/** Makes the model call this custom tool. */
export interface ChatCompletionNamedToolChoiceCustom {
  type: 'custom'
  custom: ChatCompletionToolName
}

/** An earlier spoken answer, by its `id`. */
export interface ChatCompletionAudioReference {
  id: string
}

/** What the model said before. The message of a completion can be passed on as it is. */
export interface ChatCompletionAssistantMessageParam {
  /** Text, or parts: either text parts or one refusal. Optional beside tool calls. */
  content?: string | readonly ChatCompletionAssistantContentPart[] | null | undefined
  refusal?: string | null | undefined
  role: 'assistant'
  /** Tells participants of the same role apart. */
  name?: string | undefined
  /** An earlier spoken answer. */
  audio?: ChatCompletionAudioReference | null | undefined
  /** Calls that the model made; a tool message must follow for each. */
  tool_calls?: ChatCompletionMessageToolCalls | undefined
  /**
   * Older form of `tool_calls`.
   *
   * @deprecated
   */
  function_call?: ChatCompletionFunctionCall | null | undefined
  /**
   * Not OpenAI: what the model thought; some servers want it back within a series of tool calls,
   * others refuse it.
   */
  reasoning_content?: string | null | undefined
}

/** A part of an assistant's message, told apart by `type`. */
export type ChatCompletionAssistantContentPart =
  | ChatCompletionContentPartText
  | ChatCompletionContentPartRefusal

/** Your instructions to the model; they outrank what the user says. */
export interface ChatCompletionDeveloperMessageParam {
  /** Text, or text parts. */
  content: string | readonly ChatCompletionContentPartText[]
  role: 'developer'
  /** Tells participants of the same role apart. */
  name?: string | undefined
}

/** What a function returned. */
export interface ChatCompletionFunctionMessageParam {
  role: 'function'
  content: string | null
  /** Name of the function. */
  name: string
}

/** A message of the conversation, told apart by `role`. */
export type ChatCompletionMessageParam =
  | ChatCompletionDeveloperMessageParam
  | ChatCompletionSystemMessageParam
  | ChatCompletionUserMessageParam
  | ChatCompletionAssistantMessageParam
  | ChatCompletionToolMessageParam
  | ChatCompletionFunctionMessageParam

/** A recording. */
export interface ChatCompletionInputAudio {
  /** Base64. */
  data: string
  format: 'wav' | 'mp3'
}

/** A recording to listen to. */
export interface ChatCompletionContentPartInputAudio {
  type: 'input_audio'
  input_audio: ChatCompletionInputAudio
  /** Ends a reusable prefix of the prompt here. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | undefined
}

/** A document: an uploaded one by `file_id`, or its data and name. */
export interface ChatCompletionInputFile {
  filename?: string | undefined
  /** Base64. */
  file_data?: string | undefined
  file_id?: string | undefined
}

/** A document to read. */
export interface ChatCompletionContentPartFile {
  type: 'file'
  file: ChatCompletionInputFile
  /** Ends a reusable prefix of the prompt here. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | undefined
}

/** Where an image is, and how closely to look. */
export interface ChatCompletionImageUrl {
  /** An `https:` URL, or the image itself as a `data:` URL in base64. */
  url: string
  /**
   * How closely to look; more detail takes more tokens.
   *
   * @defaultValue `'auto'`
   */
  detail?: 'auto' | 'low' | 'high' | undefined
}

/** An image to look at. */
export interface ChatCompletionContentPartImage {
  type: 'image_url'
  image_url: ChatCompletionImageUrl
  /** Ends a reusable prefix of the prompt here. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | undefined
}

/** The model's earlier refusal. */
export interface ChatCompletionContentPartRefusal {
  type: 'refusal'
  refusal: string
}

/** Text. */
export interface ChatCompletionContentPartText {
  type: 'text'
  text: string
  /** Ends a reusable prefix of the prompt here. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | undefined
}

/** Your instructions to models older than o1; newer ones take `developer`. */
export interface ChatCompletionSystemMessageParam {
  /** Text, or text parts. */
  content: string | readonly ChatCompletionToolContentPart[]
  role: 'system'
  /** Tells participants of the same role apart. */
  name?: string | undefined
}

/** What a tool returned. */
export interface ChatCompletionToolMessageParam {
  role: 'tool'
  /** Text, or text parts. */
  content: string | readonly ChatCompletionToolContentPart[]
  /** The `id` of the call that this answers. */
  tool_call_id: string
}

export type ChatCompletionToolContentPart = ChatCompletionContentPartText

/** What the user says. */
export interface ChatCompletionUserMessageParam {
  /** Text, or parts: text, images, recordings and files. */
  content: string | readonly ChatCompletionContentPart[]
  role: 'user'
  /** Tells participants of the same role apart. */
  name?: string | undefined
}

/** A part of a user's message, told apart by `type`. */
export type ChatCompletionContentPart =
  | ChatCompletionContentPartText
  | ChatCompletionContentPartImage
  | ChatCompletionContentPartInputAudio
  | ChatCompletionContentPartFile

/** What the model said. */
export interface ChatCompletionMessage {
  /** Null when it called tools or refused instead. */
  content: string | null
  /** Why it refused. Compatible servers leave it out. */
  refusal?: string | null | undefined
  tool_calls?: ChatCompletionMessageToolCalls | undefined
  annotations?: ChatCompletionAnnotation[] | undefined
  role: 'assistant'
  /** @deprecated Use `tool_calls`. */
  function_call?: ChatCompletionFunctionCall | null | undefined
  /** The answer as speech, when `modalities` had `'audio'`. */
  audio?: ChatCompletionAudio | null | undefined
  /** Not OpenAI: what the model thought before its answer. DeepSeek, Qwen and others. */
  reasoning_content?: string | null | undefined
}

/** A piece of a spoken answer. */
export interface ChatCompletionChunkAudio {
  id?: string | undefined
  /** Base64, in the format that was asked for. */
  data?: string | undefined
  /** To be appended to what came before. */
  transcript?: string | undefined
  /** In the last piece only: until when the server remembers the audio, Unix time in seconds. */
  expires_at?: number | undefined
}

/** What a chunk adds to the message. */
export interface ChatCompletionChunkDelta {
  content?: string | null | undefined
  /** @deprecated Use `tool_calls`. */
  function_call?: ChatCompletionChunkFunctionCall | undefined
  tool_calls?: ChatCompletionChunkToolCall[] | undefined
  /** In the first chunk only. */
  role?: 'developer' | 'system' | 'user' | 'assistant' | 'tool' | undefined
  refusal?: string | null | undefined
  audio?: ChatCompletionChunkAudio | null | undefined
  /**
   * Not OpenAI: a piece of what the model thinks before its answer. DeepSeek, Qwen and others.
   */
  reasoning_content?: string | null | undefined
}

/** A token that could stand at this place. */
export interface ChatCompletionTopLogprob {
  token: string
  /** Natural logarithm of the probability; -9999 for a very unlikely token. */
  logprob: number
  /** The token in UTF-8: a character may be spread over several tokens. */
  bytes: number[] | null
}

/** A token and how likely it was. */
export interface ChatCompletionTokenLogprob {
  token: string
  logprob: number
  bytes: number[] | null
  /** The likeliest tokens at this place, as many as `top_logprobs` asked for, or fewer. */
  top_logprobs: ChatCompletionTopLogprob[]
}

/** A function, called with JSON. */
export interface ChatCompletionFunctionTool {
  type: 'function'
  function: FunctionDefinition
}

/**
 * Whether tools are called: not (`none`), as the model sees fit (`auto`), at least one
 * (`required`), some of them only, or this one.
 */
export type ChatCompletionToolChoiceOption =
  | 'none'
  | 'auto'
  | 'required'
  | ChatCompletionAllowedToolChoice
  | ChatCompletionNamedToolChoice
  | ChatCompletionNamedToolChoiceCustom

/**
 * Why an answer ended: complete or at a stop sequence (`stop`), out of tokens (`length`), to call
 * tools (`tool_calls`), cut by the content filter (`content_filter`).
 */
export type ChatCompletionFinishReason =
  | 'stop'
  | 'length'
  | 'tool_calls'
  | 'content_filter'
  | 'function_call'

/** Log probabilities of an answer's tokens. */
export interface ChatCompletionLogprobs {
  content: ChatCompletionTokenLogprob[] | null
  refusal: ChatCompletionTokenLogprob[] | null
}

/** One of the answers. */
export interface ChatCompletionChoice {
  finish_reason: ChatCompletionFinishReason
  index: number
  message: ChatCompletionMessage
  /** Null unless the request set `logprobs`. */
  logprobs: ChatCompletionLogprobs | null
  /** Azure only: what its content filter found in the answer. */
  content_filter_results?: ContentFilterResults | undefined
}

/** The model's answer. */
export interface ChatCompletion {
  id: string
  /** One for each of the `n` that were asked for. */
  choices: ChatCompletionChoice[]
  /** Unix time in seconds. */
  created: number
  /** The model that answered, often a dated version of the one asked for. */
  model: string
  metadata?: Metadata | null | undefined
  /** The tier that served the request, whatever was asked for. */
  service_tier?: ServiceTier | null | undefined
  /**
   * Names the configuration of the backend, to go with `seed`.
   *
   * @deprecated
   */
  system_fingerprint?: string | null | undefined
  object: 'chat.completion'
  usage?: CompletionUsage | undefined
  moderation?: ChatCompletionModeration | null | undefined
  /** Azure only: what its content filter found in the prompts. */
  prompt_filter_results?: PromptFilterResults[] | undefined
}

/** A piece of one of the answers. */
export interface ChatCompletionChunkChoice {
  delta: ChatCompletionChunkDelta
  logprobs?: ChatCompletionLogprobs | null | undefined
  /** Null until the answer's last chunk. */
  finish_reason: ChatCompletionFinishReason | null
  index: number
  /** Azure only: what its content filter found in the answer. */
  content_filter_results?: ContentFilterResults | undefined
}

/** A piece of a streamed answer. */
export interface ChatCompletionChunk {
  /** The same in every chunk of an answer. */
  id: string
  /** Empty in the chunk that carries `usage`. */
  choices: ChatCompletionChunkChoice[]
  /** Unix time in seconds, the same in every chunk. */
  created: number
  model: string
  /** Random padding; see `stream_options.include_obfuscation`. */
  obfuscation?: string | undefined
  service_tier?: ServiceTier | null | undefined
  /**
   * Names the configuration of the backend, to go with `seed`.
   *
   * @deprecated
   */
  system_fingerprint?: string | undefined
  object: 'chat.completion.chunk'
  /** Null but in the last chunk; absent unless `stream_options.include_usage` is set. */
  usage?: CompletionUsage | null | undefined
  moderation?: ChatCompletionModeration | null | undefined
  /** Azure only: what its content filter found in the prompts. */
  prompt_filter_results?: PromptFilterResults[] | undefined
  /** Azure only: what older versions call `prompt_filter_results`. */
  prompt_annotations?: PromptFilterResults[] | undefined
}

/** Any text. */
export interface ChatCompletionCustomToolTextFormat {
  type: 'text'
}

/** A grammar. */
export interface ChatCompletionCustomToolGrammar {
  definition: string
  syntax: 'lark' | 'regex'
}

/** Text that follows a grammar. */
export interface ChatCompletionCustomToolGrammarFormat {
  type: 'grammar'
  grammar: ChatCompletionCustomToolGrammar
}

/** A tool that is called with text. */
export interface ChatCompletionCustomToolDefinition {
  name: string
  /** What it does; the model decides by this when to call it. */
  description?: string | undefined
  /**
   * What the model may write as input.
   *
   * @defaultValue `{ type: 'text' }`
   */
  format?: ChatCompletionCustomToolTextFormat | ChatCompletionCustomToolGrammarFormat | undefined
}

/** A tool that is called with text instead of JSON. */
export interface ChatCompletionCustomTool {
  type: 'custom'
  custom: ChatCompletionCustomToolDefinition
}

/** Text that the answer is expected to repeat, such as a file with few changes. */
export interface ChatCompletionPredictionContent {
  type: 'content'
  /** The text, or text parts; tokens that match it come much faster. */
  content: string | readonly ChatCompletionContentPartText[]
}

/** Kinds of output. */
export type ChatCompletionModalities = readonly ('text' | 'audio')[]

/** Which class of processing, and so of latency and price, serves a request. */
export type ServiceTier = 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast'

/** How much of what is found on the web the model gets to read. */
export type WebSearchContextSize = 'low' | 'medium' | 'high'

/** A place. */
export interface WebSearchLocation {
  /** Two-letter ISO 3166-1 code, for example `US`. */
  country?: string | undefined
  /** For example `California`. */
  region?: string | undefined
  /** For example `San Francisco`. */
  city?: string | undefined
  /** IANA name, for example `America/Los_Angeles`. */
  timezone?: string | undefined
}

/** How grave a content filter found something, on Azure. */
export interface ContentFilterSeverity {
  /** Whether that was too much: the text was held back. */
  filtered: boolean
  severity?: 'safe' | 'low' | 'medium' | 'high' | (string & {}) | undefined
}

/** Whether a content filter found something, on Azure. */
export interface ContentFilterDetection {
  /** Whether the text was held back for it. */
  filtered: boolean
  detected?: boolean | undefined
}

/**
 * What Azure's content filter found, by category. Categories that were not looked for are absent.
 */
export interface ContentFilterResults {
  hate?: ContentFilterSeverity | undefined
  self_harm?: ContentFilterSeverity | undefined
  sexual?: ContentFilterSeverity | undefined
  violence?: ContentFilterSeverity | undefined
  jailbreak?: ContentFilterDetection | undefined
  profanity?: ContentFilterDetection | undefined
  indirect_attack?: ContentFilterDetection | undefined
  protected_material_text?: ContentFilterDetection | undefined
  protected_material_code?: ContentFilterDetection | undefined
}

/** What Azure's content filter found in one prompt. */
export interface PromptFilterResults {
  /** Which of the prompts, from 0. */
  prompt_index: number
  content_filter_results?: ContentFilterResults | undefined
}

/** Query of `GET /chat/completions`. */
export interface ListChatCompletionsParams {
  /** Only completions by this model. */
  model?: string | undefined
  /** Only completions with these pairs. */
  metadata?: Metadata | null | undefined
  /** ID of the last completion of the page before. */
  after?: string | undefined
  /**
   * Completions per page.
   *
   * @defaultValue `20`
   */
  limit?: number | undefined
  /**
   * By time: oldest first (`asc`) or newest first (`desc`).
   *
   * @defaultValue `'asc'`
   */
  order?: 'asc' | 'desc' | undefined
}

export interface ChatCompletionWebSearchUserLocation {
  type: 'approximate'
  approximate: WebSearchLocation
}

/** How to search the web. */
export interface WebSearchOptions {
  /** Where the user is, roughly. */
  user_location?: ChatCompletionWebSearchUserLocation | null | undefined
  /**
   * How much of what is found the model gets to read.
   *
   * @defaultValue `'medium'`
   */
  search_context_size?: WebSearchContextSize | undefined
}

/** How a spoken answer sounds. */
export interface ChatCompletionAudioParam {
  /** A built-in voice by name, or one of your own as `{ id }`. */
  voice: VoiceOrCustomVoice
  /** How the audio is encoded. */
  format: 'wav' | 'aac' | 'mp3' | 'flac' | 'opus' | 'pcm16'
}

/** A tool that the model may call, told apart by `type`. */
export type ChatCompletionTool = ChatCompletionFunctionTool | ChatCompletionCustomTool

/** Body of `POST /chat/completions`. Whether it streams is decided by the function you call. */
export interface CreateChatCompletionParams {
  /**
   * Up to 16 pairs to find the completion by: keys of at most 64, values of at most 512 characters.
   */
  metadata?: Metadata | null | undefined
  /** How many alternatives to return for each token, from 0 to 20. Needs `logprobs`. */
  top_logprobs?: number | null | undefined
  /**
   * Randomness of the answer, from 0 to 2. Change this or `top_p`, not both.
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
  /** The conversation so far, at least one message. */
  messages: readonly ChatCompletionMessageParam[]
  /** Model ID, for example `gpt-5.5`. */
  model: ChatModel
  /**
   * Class of processing, and so of latency and price. `auto` is the project's setting.
   *
   * @defaultValue `'auto'`
   */
  service_tier?: ServiceTier | null | undefined
  /**
   * Kinds of output. `['text', 'audio']` asks a model that speaks to do so.
   *
   * @defaultValue `['text']`
   */
  modalities?: ChatCompletionModalities | null | undefined
  /**
   * How long-winded the answer is.
   *
   * @defaultValue `'medium'`
   */
  verbosity?: Verbosity | null | undefined
  /**
   * How much a reasoning model thinks first. Which values work depends on the model.
   *
   * @defaultValue `'medium'` with most reasoning models
   */
  reasoning_effort?: ReasoningEffort | null | undefined
  /** Most tokens that the answer may take, those of reasoning included. */
  max_completion_tokens?: number | null | undefined
  /**
   * Makes tokens less likely the more often they have appeared: from -2 to 2.
   *
   * @defaultValue `0`
   */
  frequency_penalty?: number | null | undefined
  /**
   * Makes tokens less likely once they have appeared at all: from -2 to 2.
   *
   * @defaultValue `0`
   */
  presence_penalty?: number | null | undefined
  /** Lets a search model look things up on the web. */
  web_search_options?: WebSearchOptions | undefined
  /**
   * Plain text, any JSON, or JSON that follows a schema.
   *
   * @defaultValue `{ type: 'text' }`
   */
  response_format?:
    | ResponseFormatText
    | ResponseFormatJsonSchema
    | ResponseFormatJsonObject
    | undefined
  /** Voice and format of a spoken answer; required when `modalities` has `'audio'`. */
  audio?: ChatCompletionAudioParam | null | undefined
  /**
   * Keeps the completion on the server, to be listed and read again, without images over 8 MB.
   *
   * @defaultValue `false`
   */
  store?: boolean | null | undefined
  /** Moderates messages and answer. */
  moderation?: ModerationConfig | null | undefined
  /**
   * Up to 4 sequences to stop at; the answer does not contain them. `o3` and `o4-mini` refuse it.
   *
   * @defaultValue `null`
   */
  stop?: StopSequences | null | undefined
  /**
   * Makes tokens more or less likely, by token ID: from -100, a ban, to 100, sure to be chosen.
   *
   * @defaultValue `null`
   */
  logit_bias?: Record<string, number> | null | undefined
  /**
   * Returns the log probability of each token of the answer.
   *
   * @defaultValue `false`
   */
  logprobs?: boolean | null | undefined
  /** @deprecated Use `max_completion_tokens`; reasoning models refuse this one. */
  max_tokens?: number | null | undefined
  /**
   * How many answers to write, from 1 to 128. Each one is billed.
   *
   * @defaultValue `1`
   */
  n?: number | null | undefined
  /** Text that much of the answer will repeat, which makes it faster. */
  prediction?: ChatCompletionPredictionContent | null | undefined
  /**
   * Asks for the same answer to the same request, without a guarantee.
   *
   * @deprecated
   */
  seed?: number | null | undefined
  /** Only for `streamChatCompletion`: the API refuses it elsewhere. */
  stream_options?: ChatCompletionStreamOptions | null | undefined
  /** Functions and custom tools that the model may call. */
  tools?: readonly ChatCompletionTool[] | undefined
  /**
   * Whether the model may, must or must not call tools, or which one.
   *
   * @defaultValue `'auto'` with tools, `'none'` without
   */
  tool_choice?: ChatCompletionToolChoiceOption | undefined
  /**
   * Lets the model call several tools in one turn.
   *
   * @defaultValue `true`
   */
  parallel_tool_calls?: ParallelToolCalls | undefined
  /** @deprecated Use `tool_choice`. */
  function_call?: 'none' | 'auto' | ChatCompletionFunctionCallOption | undefined
  /** @deprecated Use `tools`. */
  functions?: readonly ChatCompletionFunction[] | undefined
  /**
   * Not OpenAI: variables of the chat template, for example `{ enable_thinking: false }`. vLLM,
   * SGLang.
   */
  chat_template_kwargs?: Record<string, unknown> | undefined
  /** Not OpenAI: the answer is one of these texts. vLLM. */
  guided_choice?: readonly string[] | undefined
}

/** Params of `retrieveChatCompletion`: `GET /chat/completions/{completion_id}`. */
export interface RetrieveChatCompletionParams {
  /** For example `chatcmpl-abc123`. */
  completion_id: string
}

/** Params of `updateChatCompletion`: `POST /chat/completions/{completion_id}`. */
export interface UpdateChatCompletionParams {
  /** For example `chatcmpl-abc123`. */
  completion_id: string
  /**
   * Up to 16 pairs to find the completion by: keys of at most 64, values of at most 512 characters.
   */
  metadata: Metadata | null
}

/** Params of `deleteChatCompletion`: `DELETE /chat/completions/{completion_id}`. */
export interface DeleteChatCompletionParams {
  /** For example `chatcmpl-abc123`. */
  completion_id: string
}

/** Params of `listChatCompletionMessages`: `GET /chat/completions/{completion_id}/messages`. */
export interface ListChatCompletionMessagesParams {
  /** For example `chatcmpl-abc123`. */
  completion_id: string
  /** ID of the last message of the page before. */
  after?: string | undefined
  /**
   * Messages per page.
   *
   * @defaultValue `20`
   */
  limit?: number | undefined
  /**
   * By time: oldest first (`asc`) or newest first (`desc`).
   *
   * @defaultValue `'asc'`
   */
  order?: 'asc' | 'desc' | undefined
}

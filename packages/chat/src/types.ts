/** Up to 16 pairs to find the object by: keys of at most 64, values of at most 512 characters. */
export type Metadata = Readonly<Record<string, string>>

/** How much a reasoning model thinks before it answers. Which values work depends on the model. */
export type ReasoningEffort =
  | 'none'
  | 'minimal'
  | 'low'
  | 'medium'
  | 'high'
  | 'xhigh'
  | 'max'
  | (string & {})

/** How long-winded answers are. */
export type Verbosity = 'low' | 'medium' | 'high' | (string & {})

/** Which class of processing, and so of latency and price, serves a request. */
export type ServiceTier =
  | 'auto'
  | 'default'
  | 'flex'
  | 'scale'
  | 'priority'
  | 'fast'
  | (string & {})

/** Kinds of output. */
export type ChatCompletionModalities = readonly ('text' | 'audio' | (string & {}))[]

/** One sequence at which generation stops, or up to 4. */
export type StopSequences = string | readonly string[]

/** Whether the model may call several tools in one turn. */
export type ParallelToolCalls = boolean

/** A built-in voice, by name. */
export type Voice =
  | 'alloy'
  | 'ash'
  | 'ballad'
  | 'coral'
  | 'echo'
  | 'sage'
  | 'shimmer'
  | 'verse'
  | 'marin'
  | 'cedar'
  | (string & {})

/** A built-in voice, or one of your own. */
export type VoiceOrCustomVoice = Voice | CustomVoice

/** A voice of your own. */
export interface CustomVoice {
  /** For example `voice_1234`. */
  id: string
}

/** A JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** The JSON Schema of a function's arguments. */
export type FunctionParameters = Readonly<Record<string, unknown>>

/** A function that the model may call. */
export interface FunctionDefinition {
  /** Letters, digits, `_` and `-`, at most 64 characters. */
  name: string
  /** What it does; the model decides by this when to call it. */
  description?: string | undefined
  /** Leave out for a function without arguments. */
  parameters?: FunctionParameters | undefined
  /**
   * Holds the arguments to the schema exactly. Supports a subset of JSON Schema.
   *
   * @defaultValue `false`
   */
  strict?: boolean | null | undefined
}

/** The least time a cached prompt prefix lives. */
export type PromptCacheTtl = '30m' | (string & {})

/** Who sets the breakpoints of the prompt cache: the API as well, or you alone. */
export type PromptCacheMode = 'implicit' | 'explicit' | (string & {})

/** How prompts are cached. */
export interface PromptCacheOptionsParam {
  /** @defaultValue `'30m'` */
  ttl?: PromptCacheTtl | undefined
  /** @defaultValue `'implicit'` */
  mode?: PromptCacheMode | undefined
}

/** Ends a reusable prefix of the prompt at the content part that carries it. */
export interface PromptCacheBreakpointParam {
  mode: 'explicit'
}

/** Whether moderation reports or also blocks. */
export type ModerationMode = 'score' | 'block' | (string & {})

/** What moderation does with one side of a conversation. */
export interface ModerationRule {
  mode: ModerationMode
}

/** What moderation does with input and output. */
export interface ModerationPolicy {
  input?: ModerationRule | null | undefined
  output?: ModerationRule | null | undefined
}

/** Moderation of a request and its answer. */
export interface ModerationConfig {
  /** For example `omni-moderation-latest`. */
  model: string
  policy?: ModerationPolicy | null | undefined
}

/** Answers in plain text. */
export interface ResponseFormatText {
  type: 'text'
}

/** Answers in any valid JSON. A message must ask for JSON, too. */
export interface ResponseFormatJsonObject {
  type: 'json_object'
}

/** Answers in JSON that follows a schema. */
export interface ResponseFormatJsonSchema {
  type: 'json_schema'
  json_schema: ResponseFormatJsonSchemaDefinition
}

/** A named schema for the answer. */
export interface ResponseFormatJsonSchemaDefinition {
  /** Letters, digits, `_` and `-`, at most 64 characters. */
  name: string
  /** What the format is for, told to the model. */
  description?: string | undefined
  schema?: JsonSchema | undefined
  /**
   * Holds the answer to the schema exactly. Supports a subset of JSON Schema.
   *
   * @defaultValue `false`
   */
  strict?: boolean | null | undefined
}

/** What a stream sends besides its content. */
export interface ChatCompletionStreamOptions {
  /**
   * Sends a last chunk with `usage` and no choices; a stream that breaks off may miss it.
   *
   * @defaultValue `false`
   */
  include_usage?: boolean | undefined
  /**
   * Pads chunks with random characters, so that their length tells an eavesdropper nothing.
   *
   * @defaultValue `true`
   */
  include_obfuscation?: boolean | undefined
}

/** Tokens that a request used. */
export interface CompletionUsage {
  prompt_tokens: number
  completion_tokens: number
  /** Prompt and completion together. */
  total_tokens: number
  completion_tokens_details?: CompletionTokensDetails | undefined
  prompt_tokens_details?: PromptTokensDetails | undefined
}

/** What the tokens of a completion were spent on. */
export interface CompletionTokensDetails {
  /** Tokens of the prediction that the answer contains. */
  accepted_prediction_tokens?: number | undefined
  /** Tokens of the prediction that it does not contain; they are billed all the same. */
  rejected_prediction_tokens?: number | undefined
  audio_tokens?: number | undefined
  reasoning_tokens?: number | undefined
  text_tokens?: number | undefined
}

/** What the tokens of a prompt consist of. */
export interface PromptTokensDetails {
  audio_tokens?: number | undefined
  /** Tokens read from the prompt cache. */
  cached_tokens?: number | undefined
  /** Tokens written to the prompt cache. */
  cache_write_tokens?: number | undefined
  image_tokens?: number | undefined
  text_tokens?: number | undefined
}

/** Kind of input that moderation looked at. */
export type ModerationInputType = 'text' | 'image' | (string & {})

/** What moderation says of one text. */
export interface ModerationScores {
  type: 'moderation_result'
  model: string
  /** True when any category is. */
  flagged: boolean
  categories: Record<string, boolean>
  /** From 0 to 1, by category. */
  category_scores: Record<string, number>
  category_applied_input_types: Record<string, ModerationInputType[]>
}

/** A model by its ID. */
export type ChatModel =
  | 'gpt-6-astra'
  | 'gpt-6.1-sol'
  | 'gpt-6.1-terra'
  | 'gpt-6-sol'
  | 'gpt-6-luna'
  | 'gpt-5.6-sol'
  | 'gpt-5.6-terra'
  | 'gpt-5.6-luna'
  | 'gpt-5.5'
  | 'gpt-5.5-2026-04-23'
  | 'gpt-5.4'
  | 'gpt-5.4-mini'
  | 'gpt-5.4-nano'
  | 'gpt-5.4-mini-2026-03-17'
  | 'gpt-5.4-nano-2026-03-17'
  | 'gpt-5.3-chat-latest'
  | 'gpt-5.2'
  | 'gpt-5.2-2025-12-11'
  | 'gpt-5.2-chat-latest'
  | 'gpt-5.2-pro'
  | 'gpt-5.2-pro-2025-12-11'
  | 'gpt-5.1'
  | 'gpt-5.1-2025-11-13'
  | 'gpt-5.1-codex'
  | 'gpt-5.1-mini'
  | 'gpt-5.1-chat-latest'
  | 'gpt-5'
  | 'gpt-5-mini'
  | 'gpt-5-nano'
  | 'gpt-5-2025-08-07'
  | 'gpt-5-mini-2025-08-07'
  | 'gpt-5-nano-2025-08-07'
  | 'gpt-5-chat-latest'
  | 'gpt-4.1'
  | 'gpt-4.1-mini'
  | 'gpt-4.1-nano'
  | 'gpt-4.1-2025-04-14'
  | 'gpt-4.1-mini-2025-04-14'
  | 'gpt-4.1-nano-2025-04-14'
  | 'o4-mini'
  | 'o4-mini-2025-04-16'
  | 'o3'
  | 'o3-2025-04-16'
  | 'o3-mini'
  | 'o3-mini-2025-01-31'
  | 'o1'
  | 'o1-2024-12-17'
  | 'o1-preview'
  | 'o1-preview-2024-09-12'
  | 'o1-mini'
  | 'o1-mini-2024-09-12'
  | 'gpt-4o'
  | 'gpt-4o-2024-11-20'
  | 'gpt-4o-2024-08-06'
  | 'gpt-4o-2024-05-13'
  | 'gpt-audio-mini'
  | 'gpt-audio-mini-2025-12-15'
  | 'gpt-4o-audio-preview'
  | 'gpt-4o-audio-preview-2024-10-01'
  | 'gpt-4o-audio-preview-2024-12-17'
  | 'gpt-4o-audio-preview-2025-06-03'
  | 'gpt-4o-mini-audio-preview'
  | 'gpt-4o-mini-audio-preview-2024-12-17'
  | 'gpt-4o-search-preview'
  | 'gpt-4o-mini-search-preview'
  | 'gpt-4o-search-preview-2025-03-11'
  | 'gpt-4o-mini-search-preview-2025-03-11'
  | 'chatgpt-4o-latest'
  | 'codex-mini-latest'
  | 'gpt-4o-mini'
  | 'gpt-4o-mini-2024-07-18'
  | 'gpt-4-turbo'
  | 'gpt-4-turbo-2024-04-09'
  | 'gpt-4-0125-preview'
  | 'gpt-4-turbo-preview'
  | 'gpt-4-1106-preview'
  | 'gpt-4-vision-preview'
  | 'gpt-4'
  | 'gpt-4-0314'
  | 'gpt-4-0613'
  | 'gpt-4-32k'
  | 'gpt-4-32k-0314'
  | 'gpt-4-32k-0613'
  | 'gpt-3.5-turbo'
  | 'gpt-3.5-turbo-16k'
  | 'gpt-3.5-turbo-0301'
  | 'gpt-3.5-turbo-0613'
  | 'gpt-3.5-turbo-1106'
  | 'gpt-3.5-turbo-0125'
  | 'gpt-3.5-turbo-16k-0613'
  | (string & {})

/** Body of `POST /chat/completions`. Whether it streams is decided by the function you call. */
export interface CreateChatCompletionParams {
  /** The conversation so far, at least one message. */
  messages: readonly ChatCompletionMessageParam[]
  /** Model ID, for example `gpt-5.5`. */
  model: ChatModel
  /** Voice and format of a spoken answer; required when `modalities` has `'audio'`. */
  audio?: ChatCompletionAudioParam | null | undefined
  /**
   * Makes tokens less likely the more often they have appeared: from -2 to 2.
   *
   * @defaultValue `0`
   */
  frequency_penalty?: number | null | undefined
  /** @deprecated Use `tool_choice`. */
  function_call?: 'none' | 'auto' | ChatCompletionFunctionCallOption | undefined
  /** @deprecated Use `tools`. */
  functions?: readonly ChatCompletionFunction[] | undefined
  /** Makes tokens more or less likely, by token ID: from -100, a ban, to 100, sure to be chosen. */
  logit_bias?: Readonly<Record<string, number>> | null | undefined
  /**
   * Returns the log probability of each token of the answer.
   *
   * @defaultValue `false`
   */
  logprobs?: boolean | null | undefined
  /** Most tokens that the answer may take, those of reasoning included. */
  max_completion_tokens?: number | null | undefined
  /** @deprecated Use `max_completion_tokens`; reasoning models refuse this one. */
  max_tokens?: number | null | undefined
  metadata?: Metadata | null | undefined
  /** @defaultValue `['text']` */
  modalities?: ChatCompletionModalities | null | undefined
  /** Moderates messages and answer. */
  moderation?: ModerationConfig | null | undefined
  /**
   * How many answers to write, from 1 to 128. Each one is billed.
   *
   * @defaultValue `1`
   */
  n?: number | null | undefined
  /** @defaultValue `true` */
  parallel_tool_calls?: ParallelToolCalls | undefined
  /** Text that much of the answer will repeat, which makes it faster. */
  prediction?: ChatCompletionPredictionContent | null | undefined
  /**
   * Makes tokens less likely once they have appeared at all: from -2 to 2.
   *
   * @defaultValue `0`
   */
  presence_penalty?: number | null | undefined
  /** Requests with the same key and prefix are more likely to hit the prompt cache. */
  prompt_cache_key?: string | null | undefined
  prompt_cache_options?: PromptCacheOptionsParam | undefined
  /** @deprecated Use `prompt_cache_options.ttl`. */
  prompt_cache_retention?: 'in_memory' | '24h' | (string & {}) | null | undefined
  /** @defaultValue `'medium'` with most reasoning models */
  reasoning_effort?: ReasoningEffort | null | undefined
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
  /** Stands for one of your users in abuse reports; hash what identifies them. At most 64 characters. */
  safety_identifier?: string | null | undefined
  /**
   * Asks for the same answer to the same request, without a guarantee.
   *
   * @deprecated The API no longer recommends it.
   */
  seed?: number | null | undefined
  /** @defaultValue `'auto'` */
  service_tier?: ServiceTier | null | undefined
  /** Where to stop; the answer does not contain the sequence. */
  stop?: StopSequences | null | undefined
  /**
   * Keeps the completion on the server, to be listed and read again.
   *
   * @defaultValue `false`
   */
  store?: boolean | null | undefined
  /** Only for `streamChatCompletion`: the API refuses it elsewhere. */
  stream_options?: ChatCompletionStreamOptions | null | undefined
  /**
   * Randomness of the answer, from 0 to 2. Change this or `top_p`, not both.
   *
   * @defaultValue `1`
   */
  temperature?: number | null | undefined
  /** @defaultValue `'auto'` with tools, `'none'` without */
  tool_choice?: ChatCompletionToolChoiceOption | undefined
  /** What the model may call, at most 128. */
  tools?: readonly ChatCompletionTool[] | undefined
  /** How many alternatives to return for each token, from 0 to 20. Needs `logprobs`. */
  top_logprobs?: number | null | undefined
  /**
   * Share of the probability mass to choose tokens from, from 0 to 1.
   *
   * @defaultValue `1`
   */
  top_p?: number | null | undefined
  /** @deprecated Use `safety_identifier` and `prompt_cache_key`. */
  user?: string | undefined
  /** @defaultValue `'medium'` */
  verbosity?: Verbosity | null | undefined
  /** Lets a search model look things up on the web. */
  web_search_options?: WebSearchOptions | undefined
}

/** A message of the conversation, told apart by `role`. */
export type ChatCompletionMessageParam =
  | ChatCompletionDeveloperMessageParam
  | ChatCompletionSystemMessageParam
  | ChatCompletionUserMessageParam
  | ChatCompletionAssistantMessageParam
  | ChatCompletionToolMessageParam
  | ChatCompletionFunctionMessageParam

/** Your instructions to the model; they outrank what the user says. */
export interface ChatCompletionDeveloperMessageParam {
  role: 'developer'
  content: string | readonly ChatCompletionContentPartText[]
  /** Tells participants of the same role apart. */
  name?: string | undefined
}

/** Your instructions to models older than o1; newer ones take `developer`. */
export interface ChatCompletionSystemMessageParam {
  role: 'system'
  content: string | readonly ChatCompletionContentPartText[]
  /** Tells participants of the same role apart. */
  name?: string | undefined
}

/** What the user says. */
export interface ChatCompletionUserMessageParam {
  role: 'user'
  content: string | readonly ChatCompletionContentPart[]
  /** Tells participants of the same role apart. */
  name?: string | undefined
}

/** What the model said before. The message of a completion can be passed on as it is. */
export interface ChatCompletionAssistantMessageParam {
  role: 'assistant'
  /** Text, or parts: either text parts or one refusal. Optional beside tool calls. */
  content?: string | readonly ChatCompletionAssistantContentPart[] | null | undefined
  refusal?: string | null | undefined
  /** Tells participants of the same role apart. */
  name?: string | undefined
  /** An earlier spoken answer. */
  audio?: ChatCompletionAudioReference | null | undefined
  tool_calls?: readonly ChatCompletionMessageToolCall[] | undefined
  /** @deprecated Use `tool_calls`. */
  function_call?: ChatCompletionFunctionCall | null | undefined
}

/** What a tool returned. */
export interface ChatCompletionToolMessageParam {
  role: 'tool'
  content: string | readonly ChatCompletionContentPartText[]
  /** The `id` of the call that this answers. */
  tool_call_id: string
}

/**
 * What a function returned.
 *
 * @deprecated Use {@link ChatCompletionToolMessageParam}.
 */
export interface ChatCompletionFunctionMessageParam {
  role: 'function'
  content: string | null
  /** Name of the function. */
  name: string
}

/** A part of a user's message, told apart by `type`. */
export type ChatCompletionContentPart =
  | ChatCompletionContentPartText
  | ChatCompletionContentPartImage
  | ChatCompletionContentPartInputAudio
  | ChatCompletionContentPartFile

/** A part of an assistant's message, told apart by `type`. */
export type ChatCompletionAssistantContentPart =
  | ChatCompletionContentPartText
  | ChatCompletionContentPartRefusal

/** Text. */
export interface ChatCompletionContentPartText {
  type: 'text'
  text: string
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | undefined
}

/** An image to look at. */
export interface ChatCompletionContentPartImage {
  type: 'image_url'
  image_url: ChatCompletionImageUrl
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | undefined
}

/** Where an image is, and how closely to look. */
export interface ChatCompletionImageUrl {
  /** An `https:` URL, or the image itself as a `data:` URL in base64. */
  url: string
  /** @defaultValue `'auto'` */
  detail?: 'auto' | 'low' | 'high' | (string & {}) | undefined
}

/** A recording to listen to. */
export interface ChatCompletionContentPartInputAudio {
  type: 'input_audio'
  input_audio: ChatCompletionInputAudio
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | undefined
}

/** A recording. */
export interface ChatCompletionInputAudio {
  /** Base64. */
  data: string
  format: 'wav' | 'mp3' | (string & {})
}

/** A document to read. */
export interface ChatCompletionContentPartFile {
  type: 'file'
  file: ChatCompletionInputFile
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | undefined
}

/** A document: an uploaded one by `file_id`, or its data and name. */
export interface ChatCompletionInputFile {
  file_id?: string | undefined
  /** Base64. */
  file_data?: string | undefined
  filename?: string | undefined
}

/** The model's earlier refusal. */
export interface ChatCompletionContentPartRefusal {
  type: 'refusal'
  refusal: string
}

/** An earlier spoken answer, by its `id`. */
export interface ChatCompletionAudioReference {
  id: string
}

/** How a spoken answer sounds. */
export interface ChatCompletionAudioParam {
  voice: VoiceOrCustomVoice
  format: 'wav' | 'aac' | 'mp3' | 'flac' | 'opus' | 'pcm16' | (string & {})
}

/** Text that the answer is expected to repeat, such as a file with few changes. */
export interface ChatCompletionPredictionContent {
  type: 'content'
  content: string | readonly ChatCompletionContentPartText[]
}

/** How to search the web. */
export interface WebSearchOptions {
  /**
   * How much of what is found the model gets to read.
   *
   * @defaultValue `'medium'`
   */
  search_context_size?: WebSearchContextSize | undefined
  /** Where the user is, roughly. */
  user_location?: WebSearchUserLocation | null | undefined
}

/** How much of what is found on the web the model gets to read. */
export type WebSearchContextSize = 'low' | 'medium' | 'high' | (string & {})

/** Where the user is, roughly. */
export interface WebSearchUserLocation {
  type: 'approximate'
  approximate: WebSearchLocation
}

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

/** A tool that the model may call, told apart by `type`. */
export type ChatCompletionTool = ChatCompletionFunctionTool | ChatCompletionCustomTool

/** A function, called with JSON. */
export interface ChatCompletionFunctionTool {
  type: 'function'
  function: FunctionDefinition
}

/** A tool that is called with text instead of JSON. */
export interface ChatCompletionCustomTool {
  type: 'custom'
  custom: ChatCompletionCustomToolDefinition
}

/** A tool that is called with text. */
export interface ChatCompletionCustomToolDefinition {
  name: string
  /** What it does; the model decides by this when to call it. */
  description?: string | undefined
  /** @defaultValue `{ type: 'text' }` */
  format?: ChatCompletionCustomToolTextFormat | ChatCompletionCustomToolGrammarFormat | undefined
}

/** Any text. */
export interface ChatCompletionCustomToolTextFormat {
  type: 'text'
}

/** Text that follows a grammar. */
export interface ChatCompletionCustomToolGrammarFormat {
  type: 'grammar'
  grammar: ChatCompletionCustomToolGrammar
}

/** A grammar. */
export interface ChatCompletionCustomToolGrammar {
  definition: string
  syntax: 'lark' | 'regex' | (string & {})
}

/**
 * Whether tools are called: not (`none`), as the model sees fit (`auto`), at least one (`required`),
 * some of them only, or this one.
 */
export type ChatCompletionToolChoiceOption =
  | 'none'
  | 'auto'
  | 'required'
  | ChatCompletionAllowedToolChoice
  | ChatCompletionNamedToolChoice
  | ChatCompletionNamedToolChoiceCustom

/** Restricts the model to some of the tools. */
export interface ChatCompletionAllowedToolChoice {
  type: 'allowed_tools'
  allowed_tools: ChatCompletionAllowedTools
}

/** The tools that the model is restricted to. */
export interface ChatCompletionAllowedTools {
  /** Whether the model may (`auto`) or must (`required`) call one. */
  mode: 'auto' | 'required'
  /** For example `{ type: 'function', function: { name: 'get_weather' } }`. */
  tools: readonly Readonly<Record<string, unknown>>[]
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

/** A tool by its name. */
export interface ChatCompletionToolName {
  name: string
}

/**
 * Makes the model call this function.
 *
 * @deprecated Use {@link ChatCompletionNamedToolChoice}.
 */
export interface ChatCompletionFunctionCallOption {
  name: string
}

/**
 * A function that the model may call.
 *
 * @deprecated Use {@link ChatCompletionFunctionTool}.
 */
export interface ChatCompletionFunction {
  /** Letters, digits, `_` and `-`, at most 64 characters. */
  name: string
  /** What it does; the model decides by this when to call it. */
  description?: string | undefined
  /** Leave out for a function without arguments. */
  parameters?: FunctionParameters | undefined
}

/** The model's answer. */
export interface ChatCompletion {
  id: string
  object: 'chat.completion'
  /** Unix time in seconds. */
  created: number
  /** The model that answered, often a dated version of the one asked for. */
  model: string
  /** One for each of the `n` that were asked for. */
  choices: ChatCompletionChoice[]
  usage?: CompletionUsage | undefined
  metadata?: Metadata | null | undefined
  moderation?: ChatCompletionModeration | null | undefined
  /** The tier that served the request, whatever was asked for. */
  service_tier?: ServiceTier | null | undefined
  /** @deprecated Named the configuration of the backend, to go with `seed`. */
  system_fingerprint?: string | null | undefined
}

/** One of the answers. */
export interface ChatCompletionChoice {
  index: number
  message: ChatCompletionMessage
  finish_reason: ChatCompletionFinishReason
  /** Null unless the request set `logprobs`. */
  logprobs: ChatCompletionLogprobs | null
}

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
  | (string & {})

/** Log probabilities of an answer's tokens. */
export interface ChatCompletionLogprobs {
  content: ChatCompletionTokenLogprob[] | null
  refusal?: ChatCompletionTokenLogprob[] | null | undefined
}

/** A token and how likely it was. */
export interface ChatCompletionTokenLogprob extends ChatCompletionTopLogprob {
  /** The likeliest tokens at this place, as many as `top_logprobs` asked for, or fewer. */
  top_logprobs: ChatCompletionTopLogprob[]
}

/** A token that could stand at this place. */
export interface ChatCompletionTopLogprob {
  token: string
  /** Natural logarithm of the probability; -9999 for a very unlikely token. */
  logprob: number
  /** The token in UTF-8: a character may be spread over several tokens. */
  bytes: number[] | null
}

/** What the model said. */
export interface ChatCompletionMessage {
  role: 'assistant'
  /** Null when it called tools or refused instead. */
  content: string | null
  /** Why it refused. Compatible servers leave it out. */
  refusal?: string | null | undefined
  tool_calls?: ChatCompletionMessageToolCall[] | undefined
  annotations?: ChatCompletionAnnotation[] | undefined
  /** The answer as speech, when `modalities` had `'audio'`. */
  audio?: ChatCompletionAudio | null | undefined
  /** @deprecated Use `tool_calls`. */
  function_call?: ChatCompletionFunctionCall | null | undefined
}

/** Calls of tools in one message. */
export type ChatCompletionMessageToolCalls = ChatCompletionMessageToolCall[]

/** A call of a tool, told apart by `type`. */
export type ChatCompletionMessageToolCall =
  | ChatCompletionMessageFunctionToolCall
  | ChatCompletionMessageCustomToolCall

/** A call of a function. */
export interface ChatCompletionMessageFunctionToolCall {
  /** Repeat it as `tool_call_id` with the result. */
  id: string
  type: 'function'
  function: ChatCompletionFunctionCall
}

/** A function and the arguments to call it with. */
export interface ChatCompletionFunctionCall {
  name: string
  /** JSON as the model wrote it: it may be invalid or miss the schema, so check it. */
  arguments: string
}

/** A call of a custom tool. */
export interface ChatCompletionMessageCustomToolCall {
  /** Repeat it as `tool_call_id` with the result. */
  id: string
  type: 'custom'
  custom: ChatCompletionCustomToolCall
}

/** A custom tool and the text to call it with. */
export interface ChatCompletionCustomToolCall {
  name: string
  input: string
}

/** A remark on a place in the answer. */
export interface ChatCompletionAnnotation {
  type: 'url_citation'
  url_citation: ChatCompletionUrlCitation
}

/** The web page behind a passage of the answer. */
export interface ChatCompletionUrlCitation {
  /** Index of the passage's first character. */
  start_index: number
  /** Index of the passage's last character. */
  end_index: number
  url: string
  title: string
}

/** A spoken answer. */
export interface ChatCompletionAudio {
  id: string
  /** Base64, in the format that was asked for. */
  data: string
  /** What is said. */
  transcript: string
  /** Until when the server remembers it for later turns: Unix time in seconds. */
  expires_at: number
}

/** What moderation says of the messages and the answer. */
export interface ChatCompletionModeration {
  input: ChatCompletionModerationResults | ChatCompletionModerationError
  output: ChatCompletionModerationResults | ChatCompletionModerationError
}

/** Results of moderation. */
export interface ChatCompletionModerationResults {
  type: 'moderation_results'
  model: string
  results: ModerationScores[]
}

/** Moderation that failed. */
export interface ChatCompletionModerationError {
  type: 'error'
  code: string
  message: string
}

/** A piece of a streamed answer. */
export interface ChatCompletionChunk {
  /** The same in every chunk of an answer. */
  id: string
  object: 'chat.completion.chunk'
  /** Unix time in seconds, the same in every chunk. */
  created: number
  model: string
  /** Empty in the chunk that carries `usage`. */
  choices: ChatCompletionChunkChoice[]
  /** Null but in the last chunk; absent unless `stream_options.include_usage` is set. */
  usage?: CompletionUsage | null | undefined
  moderation?: ChatCompletionModeration | null | undefined
  /** Random padding; see `stream_options.include_obfuscation`. */
  obfuscation?: string | undefined
  service_tier?: ServiceTier | null | undefined
  /** @deprecated Named the configuration of the backend, to go with `seed`. */
  system_fingerprint?: string | null | undefined
}

/** A piece of one of the answers. */
export interface ChatCompletionChunkChoice {
  index: number
  delta: ChatCompletionChunkDelta
  /** Null until the answer's last chunk. */
  finish_reason: ChatCompletionFinishReason | null
  logprobs?: ChatCompletionLogprobs | null | undefined
}

/** What a chunk adds to the message. */
export interface ChatCompletionChunkDelta {
  /** In the first chunk only. */
  role?: 'developer' | 'system' | 'user' | 'assistant' | 'tool' | (string & {}) | undefined
  content?: string | null | undefined
  refusal?: string | null | undefined
  audio?: ChatCompletionChunkAudio | undefined
  tool_calls?: ChatCompletionChunkToolCall[] | undefined
  /** @deprecated Use `tool_calls`. */
  function_call?: ChatCompletionChunkFunctionCall | undefined
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

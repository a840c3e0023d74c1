// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses.ts or docs/responses.json, then `npm run generate`.

import type {
  Reasoning,
  ResponseInput,
  ResponseInputFile,
  ResponseInputImage,
  ResponseInputItem,
  ResponseItemField,
  ResponseOutputItem,
  ResponseUsageInputTokensDetails,
  ResponseUsageOutputTokensDetails,
} from './items.gen.ts'

import type { ToolChoiceParam, ToolList } from './tools.gen.ts'

import type {
  ChatModel,
  ContainerNetworkPolicyAllowlist,
  ContainerNetworkPolicyDisabled,
  InlineSkill,
  JsonSchema,
  Metadata,
  ModerationConfig,
  ModerationScores,
  PromptCacheMode,
  PromptCacheOptionsParam,
  PromptCacheTtl,
  ResponseFormatJsonObject,
  ResponseFormatText,
  ResponseInputText,
  SkillReference,
  Verbosity,
} from '@bonsai-ai/shared'

export type * from './events.gen.ts'

export type * from './hostedTools.gen.ts'

export type * from './items.gen.ts'

export type * from './tools.gen.ts'

/** A conversation, by its ID. */
export type ResponseConversationParam = string | ResponseConversation

/** A file that the text names. */
export interface ResponseFilePath {
  type: 'file_path'
  file_id: string
  index: number
}

/** A model by its ID. */
export type ResponsesCompactionModel = ResponsesModel | (string & {})

/** A model by its ID. */
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

/** A prompt kept by the project. */
export interface ResponsePrompt {
  /** ID of the prompt. */
  id: string
  /** Version of it. */
  version?: string | null | undefined
  /** Values by name: texts, images or files. */
  variables?: ResponsePromptVariables | null | undefined
}

export interface ResponseObjectIncompleteDetails {
  reason?: 'max_output_tokens' | 'content_filter' | undefined
}

/** The model's response, finished or under way. */
export interface ResponseObject {
  metadata: Metadata | null
  top_logprobs?: number | null | undefined
  temperature: number | null
  top_p: number | null
  /** @deprecated */
  user?: string | null | undefined
  safety_identifier?: string | null | undefined
  prompt_cache_key?: string | null | undefined
  /** @deprecated */
  prompt_cache_retention?: 'in_memory' | '24h' | null | undefined
  previous_response_id?: string | null | undefined
  /** The model that answered, often a dated version of the one asked for. */
  model: ResponsesModel
  background?: boolean | null | undefined
  max_tool_calls?: number | null | undefined
  text?: ResponseTextConfig | undefined
  tools: ToolList
  tool_choice: ToolChoiceParam
  prompt?: ResponsePrompt | null | undefined
  /** The tier that served the request, whatever was asked for. */
  service_tier?: ResponseServiceTier | null | undefined
  truncation?: 'auto' | 'disabled' | null | undefined
  id: string
  object: 'response'
  /** Still under way while `queued` or `in_progress`. */
  status?:
    | 'completed'
    | 'failed'
    | 'in_progress'
    | 'cancelled'
    | 'queued'
    | 'incomplete'
    | undefined
  /** Unix time in seconds. */
  created_at: number
  /** Unix time in seconds; only once `completed`. */
  completed_at?: number | null | undefined
  /** Why it `failed`. */
  error: ResponseError | null
  /** Why it is `incomplete`. */
  incomplete_details: ResponseObjectIncompleteDetails | null
  /** Messages, calls of tools and thoughts, in order; a message need not be the first. */
  output: ResponseOutputItem[]
  reasoning?: Reasoning | null | undefined
  instructions: string | ResponseInputItem[] | null
  /** Tokens used; missing until the end. */
  usage?: ResponseUsage | null | undefined
  prompt_cache_options?: PromptCacheOptions | undefined
  moderation?: ResponseModeration | null | undefined
  parallel_tool_calls: boolean
  /** Conversation that input and output were added to. */
  conversation?: ResponseConversation | null | undefined
  max_output_tokens?: number | null | undefined
}

/** Why a response failed. */
export interface ResponseError {
  code: ResponseErrorCode
  message: string
}

/** Why a response failed, in one word. */
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

export interface ResponseTextLogprobTopLogprob {
  token?: string | undefined
  logprob?: number | undefined
}

export interface ResponseTextLogprob {
  token: string
  logprob: number
  top_logprobs?: ResponseTextLogprobTopLogprob[] | undefined
}

/** Values for the variables of a prompt, by name. */
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

/** What a stream sends besides its content. */
export interface ResponseStreamOptions {
  /**
   * Pads events with random characters, so that their length tells an eavesdropper nothing.
   *
   * @defaultValue `true`
   */
  include_obfuscation?: boolean | undefined
}

/** Format and length of the text that the model writes. */
export interface ResponseTextConfig {
  /**
   * Plain text, any JSON, or JSON that follows a schema.
   *
   * @defaultValue `{ type: 'text' }`
   */
  format?: ResponseFormatTextConfig | undefined
  /**
   * How long-winded the text is.
   *
   * @defaultValue `'medium'`
   */
  verbosity?: Verbosity | null | undefined
}

/** Tokens that a response used. */
export interface ResponseUsage {
  input_tokens: number
  /** How many of them the cache gave and took. */
  input_tokens_details: ResponseUsageInputTokensDetails
  output_tokens: number
  /** How many of them went into reasoning. */
  output_tokens_details: ResponseUsageOutputTokensDetails
  /** Input and output together. */
  total_tokens: number
}

export interface ResponsesStreamTag {
  stream_id?: string | undefined
}

/** Which class of processing, and so of latency and price, serves a request. */
export type ResponseServiceTier =
  | 'auto'
  | 'default'
  | 'flex'
  | 'scale'
  | 'priority'
  | 'fast'
  | 'ultrafast'

/** Plain text, any JSON, or JSON that follows a schema. */
export type ResponseFormatTextConfig =
  | ResponseFormatText
  | ResponseFormatTextJsonSchemaConfig
  | ResponseFormatJsonObject

/** Answers in JSON that follows a schema. */
export interface ResponseFormatTextJsonSchemaConfig {
  type: 'json_schema'
  /** What the format is for, told to the model. */
  description?: string | undefined
  /** Letters, digits, `_` and `-`, at most 64 characters. */
  name: string
  /** The JSON Schema. */
  schema: JsonSchema
  /**
   * Holds the answer to the schema exactly. Supports a subset of JSON Schema.
   *
   * @defaultValue `false`
   */
  strict?: boolean | null | undefined
}

/** What a response can carry besides the usual. */
export type ResponseIncludable =
  | 'file_search_call.results'
  | 'web_search_call.results'
  | 'web_search_call.action.sources'
  | 'message.input_image.image_url'
  | 'computer_call_output.output.image_url'
  | 'code_interpreter_call.outputs'
  | 'reasoning.encrypted_content'
  | 'message.output_text.logprobs'

/** The uploaded file behind a passage. */
export interface ResponseFileCitation {
  type: 'file_citation'
  file_id: string
  index: number
  filename: string
}

/** The web page behind a passage. */
export interface ResponseUrlCitation {
  type: 'url_citation'
  url: string
  start_index: number
  end_index: number
  title: string
}

/** A file that a tool made in its container. */
export interface ResponseContainerFileCitation {
  type: 'container_file_citation'
  container_id: string
  file_id: string
  start_index: number
  end_index: number
  filename: string
}

export interface ResponseSummaryText {
  type: 'summary_text'
  text: string
}

/** How closely to look at an image. */
export type ImageDetail = 'low' | 'high' | 'auto' | 'original'

/** How closely to look at the pages of a file. */
export type FileDetail = 'auto' | 'low' | 'high'

/** Memory of a container. */
export type ContainerMemoryLimit = '1g' | '4g' | '16g' | '64g'

/** A new container for this request. */
export interface ContainerAuto {
  type: 'container_auto'
  /** Uploaded files to put into the container, at most 50. */
  file_ids?: readonly string[] | undefined
  /** Memory of the container. */
  memory_limit?: ContainerMemoryLimit | null | undefined
  /** Which hosts the container may reach. */
  network_policy?: ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist | undefined
  /** Skills to put into the container, at most 200. */
  skills?: readonly (SkillReference | InlineSkill)[] | undefined
}

/** A skill on a machine of yours. */
export interface LocalSkill {
  name: string
  /** What it is good for, told to the model. */
  description: string
  /** Folder that it is in. */
  path: string
}

/** A machine of yours. */
export interface LocalEnvironment {
  type: 'local'
  /** Skills that the machine has, at most 200. */
  skills?: readonly LocalSkill[] | undefined
}

export type EmptyObject = Record<string, unknown>

export type SearchContextSize = 'low' | 'medium' | 'high'

export interface ResponseProgram {
  type: 'program'
  id: string
  call_id: string
  code: string
  fingerprint: string
}

export interface ResponseLocalEnvironment {
  type: 'local'
}

export interface ResponseContainerReference {
  type: 'container_reference'
  container_id: string
}

/** Compacts the context here; must come last. */
export interface ResponseCompactionTriggerParam {
  type: 'compaction_trigger'
}

export interface ResponseProgramParam {
  id: string
  type: 'program'
  call_id: string
  code: string
  fingerprint: string
}

/** When to make the context shorter. */
export interface ContextManagement {
  /** Only `'compaction'`. */
  type: string
  /** Tokens from which on to compact, at least 1000. */
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

/** The conversation that a response belongs to. */
export interface ResponseConversation {
  id: string
}

/** What happens to input beyond the context window. */
export type ResponseTruncation = 'auto' | 'disabled'

/** Style that a model brings along. */
export type Personality = (string & {}) | 'friendly' | 'pragmatic'

/** How long a prompt stays cached. */
export type PromptCacheRetention = 'in_memory' | '24h'

/** Which class of processing serves a compaction. */
export type CompactionServiceTier = 'auto' | 'default' | 'fast' | 'flex' | 'priority'

/** A context made shorter. */
export interface CompactedResponse {
  id: string
  object: 'response.compaction'
  /** The shorter context: send it as `input` of the next request. */
  output: ResponseItemField[]
  /** Unix time in seconds. */
  created_at: number
  /** Tokens that compaction took. */
  usage: ResponseUsage
}

export interface ResponsesErrorPayload {
  type: string
  code: string | null
  message: string
  param: string | null
  headers?: Record<string, string> | undefined
}

/** Body of `POST /responses`. Whether it streams is decided by the function you call. */
export interface CreateResponseParams {
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
  include?: readonly ResponseIncludable[] | null | undefined
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
  context_management?: readonly ContextManagement[] | null | undefined
  /** Most tokens to write, at least 16, those of reasoning included. */
  max_output_tokens?: number | null | undefined
}

/** Params of `retrieveResponse`: `GET /responses/{response_id}`. */
export interface RetrieveResponseParams {
  /** For example `resp_abc123`. */
  response_id: string
  /**
   * What to return besides the usual, for example `reasoning.encrypted_content` or
   * `file_search_call.results`.
   */
  include?: readonly ResponseIncludable[] | undefined
  /**
   * Sequence number of the last event you have; the stream goes on with the next. Only for
   * `streamStoredResponse`.
   */
  starting_after?: number | undefined
  /**
   * Pads events with random characters, so that their length tells an eavesdropper nothing. Only
   * for `streamStoredResponse`.
   *
   * @defaultValue `true`
   */
  include_obfuscation?: boolean | undefined
}

/** Params of `deleteResponse`: `DELETE /responses/{response_id}`. */
export interface DeleteResponseParams {
  /** For example `resp_abc123`. */
  response_id: string
}

/** Params of `cancelResponse`: `POST /responses/{response_id}/cancel`. */
export interface CancelResponseParams {
  /** For example `resp_abc123`. */
  response_id: string
}

/** Body of `POST /responses/compact`. */
export interface CompactResponseParams {
  /** Model ID, for example `gpt-5.5`. */
  model: ResponsesCompactionModel | null
  /** A text, or items: messages with text, images and files, earlier output, results of tools. */
  input?: string | readonly ResponseInputItem[] | null | undefined
  /** ID of the response to go on from. Not together with `conversation`. */
  previous_response_id?: string | null | undefined
  /**
   * Your instructions, as a system or developer message. Those of the response before don't carry
   * over.
   */
  instructions?: string | null | undefined
  /**
   * Requests with the same key and prefix are more likely to hit the prompt cache. At most 64
   * characters.
   */
  prompt_cache_key?: string | null | undefined
  /**
   * How long the prompt stays cached.
   *
   * @deprecated
   */
  prompt_cache_retention?: PromptCacheRetention | null | undefined
  /** How prefixes of the prompt are cached; from `gpt-5.6` on. */
  prompt_cache_options?: PromptCacheOptionsParam | null | undefined
  /**
   * Class of processing, and so of latency and price. `auto` is the project's setting.
   *
   * @defaultValue `'auto'`
   */
  service_tier?: CompactionServiceTier | null | undefined
}

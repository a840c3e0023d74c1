// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/shared.ts or docs/shared.json, then `npm run generate`.

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

/** Compares an attribute with a value. */
export interface ComparisonFilter {
  /**
   * How to compare: equal, not equal, greater, less, one of (`in`) or none of (`nin`).
   *
   * @defaultValue `'eq'`
   */
  type: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'
  /** Name of the attribute. */
  key: string
  /** What to compare it with; a list for `in` and `nin`. */
  value: string | number | boolean | readonly (string | number)[]
}

/** What the tokens of a completion were spent on. */
export interface CompletionTokensDetails {
  /** Tokens of the prediction that the answer contains. */
  accepted_prediction_tokens?: number | undefined
  audio_tokens?: number | undefined
  reasoning_tokens?: number | undefined
  text_tokens?: number | undefined
  /** Tokens of the prediction that it does not contain; they are billed all the same. */
  rejected_prediction_tokens?: number | undefined
}

/** What the tokens of a prompt consist of. */
export interface PromptTokensDetails {
  audio_tokens?: number | undefined
  /** Tokens read from the prompt cache. */
  cached_tokens?: number | undefined
  text_tokens?: number | undefined
  image_tokens?: number | undefined
  /** Tokens written to the prompt cache. */
  cache_write_tokens?: number | undefined
}

/** Tokens that a request used. */
export interface CompletionUsage {
  completion_tokens: number
  prompt_tokens: number
  /** Prompt and completion together. */
  total_tokens: number
  completion_tokens_details?: CompletionTokensDetails | undefined
  prompt_tokens_details?: PromptTokensDetails | undefined
}

/** Joins filters: all of them must pass (`and`), or any (`or`). */
export interface CompoundFilter {
  /** Whether all filters must pass or any. */
  type: 'and' | 'or'
  /** Comparisons, or further joins. */
  filters: readonly (ComparisonFilter | CompoundFilter)[]
}

export interface CreateModelResponseProperties {
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
}

/** A function that the model may call. */
export interface FunctionDefinition {
  /** What it does; the model decides by this when to call it. */
  description?: string | undefined
  /** Letters, digits, `_` and `-`, at most 64 characters. */
  name: string
  /** Leave out for a function without arguments. */
  parameters?: JsonSchema | undefined
  /**
   * Holds the arguments to the schema exactly. Supports a subset of JSON Schema.
   *
   * @defaultValue `false`
   */
  strict?: boolean | null | undefined
}

/**
 * Up to 16 pairs to find the object by: keys of at most 64, values of at most 512 characters.
 */
export type Metadata = Record<string, string>

/** A model by its ID. */
export type ChatModel =
  | (string & {})
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

export interface ModelResponseProperties {
  metadata?: Metadata | null | undefined
  top_logprobs?: number | null | undefined
  temperature?: number | null | undefined
  top_p?: number | null | undefined
  /** @deprecated */
  user?: string | null | undefined
  safety_identifier?: string | null | undefined
  prompt_cache_key?: string | null | undefined
  /** @deprecated */
  prompt_cache_retention?: 'in_memory' | '24h' | null | undefined
}

/** Whether the model may call several tools in one turn. */
export type ParallelToolCalls = boolean

/**
 * How much a reasoning model thinks before it answers. Which values work depends on the model.
 */
export type ReasoningEffort = 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max'

/** Answers in any valid JSON. A message must ask for JSON, too. */
export interface ResponseFormatJsonObject {
  type: 'json_object'
}

/** A named schema for the answer. */
export interface ResponseFormatJsonSchemaDefinition {
  /** What the format is for, told to the model. */
  description?: string | undefined
  /** Letters, digits, `_` and `-`, at most 64 characters. */
  name: string
  schema?: JsonSchema | undefined
  /**
   * Holds the answer to the schema exactly. Supports a subset of JSON Schema.
   *
   * @defaultValue `false`
   */
  strict?: boolean | null | undefined
}

/** Answers in JSON that follows a schema. */
export interface ResponseFormatJsonSchema {
  type: 'json_schema'
  json_schema: ResponseFormatJsonSchemaDefinition
}

/** A JSON Schema. */
export type JsonSchema = Record<string, unknown>

/** Answers in plain text. */
export interface ResponseFormatText {
  type: 'text'
}

/** One sequence at which generation stops, or up to 4. */
export type StopSequences = string | readonly string[]

/** Usage billed by the length of the recording. */
export interface TranscriptionDurationUsage {
  type: 'duration'
  /** Length of the recording. */
  seconds: number
}

export interface TranscriptionTokenUsageInputTokenDetails {
  text_tokens?: number | undefined
  audio_tokens?: number | undefined
}

/** Usage billed by tokens. */
export interface TranscriptionTokenUsage {
  type: 'tokens'
  input_tokens: number
  /** How many of them stand for text and audio. */
  input_token_details?: TranscriptionTokenUsageInputTokenDetails | undefined
  output_tokens: number
  /** Input and output together. */
  total_tokens: number
}

/** A language that is spoken in a recording. */
export interface TranscriptionLanguage {
  /** For example `en`. */
  code: string
}

/**
 * Up to 16 attributes of a file: keys of at most 64 characters, values that are texts of at most
 * 512 characters, numbers or booleans.
 */
export type VectorStoreFileAttributes = Record<string, string | number | boolean>

/** How long-winded answers are. */
export type Verbosity = 'low' | 'medium' | 'high'

export interface VoiceReference {
  id: string
}

/** A built-in voice, or one of your own. */
export type VoiceOrCustomVoice = Voice | VoiceReference

/** A built-in voice, by name. */
export type Voice =
  | (string & {})
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

/** Kind of input that moderation looked at. */
export type ModerationInputType = 'text' | 'image'

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

/** The least time a cached prompt prefix lives. */
export type PromptCacheTtl = '30m'

/** Who sets the breakpoints of the prompt cache: the API as well, or you alone. */
export type PromptCacheMode = 'implicit' | 'explicit'

/** How prompts are cached. */
export interface PromptCacheOptionsParam {
  /**
   * Least time that a cached prefix lives.
   *
   * @defaultValue `'30m'`
   */
  ttl?: PromptCacheTtl | undefined
  /**
   * Whether the API sets a breakpoint as well (`implicit`), or you alone (`explicit`).
   *
   * @defaultValue `'implicit'`
   */
  mode?: PromptCacheMode | undefined
}

/** Whether moderation reports or also blocks. */
export type ModerationMode = 'score' | 'block'

/** What moderation does with one side of a conversation. */
export interface ModerationRule {
  /** Whether to report only, or also to block. */
  mode: ModerationMode
}

/** What moderation does with input and output. */
export interface ModerationPolicy {
  /** What to do with the input. */
  input?: ModerationRule | null | undefined
  /** What to do with the output. */
  output?: ModerationRule | null | undefined
}

/** Moderation of a request and its answer. */
export interface ModerationConfig {
  /** For example `omni-moderation-latest`. */
  model: string
  /** What to do with what is found. */
  policy?: ModerationPolicy | null | undefined
}

/** A skill by its ID. */
export interface SkillReference {
  type: 'skill_reference'
  /** From 1 to 64 characters. */
  skill_id: string
  /** A number, or `'latest'`; left out, the skill's default version. */
  version?: string | undefined
}

/** The files of a skill. */
export interface InlineSkillSource {
  type: 'base64'
  /** Only `'application/zip'`. */
  media_type: 'application/zip'
  /** Zip archive in base64, up to 70 254 592 characters. */
  data: string
}

/** A skill that is sent along. */
export interface InlineSkill {
  type: 'inline'
  name: string
  /** What it is good for, told to the model. */
  description: string
  /** The files. */
  source: InlineSkillSource
}

/** Lets a container reach nothing. */
export interface ContainerNetworkPolicyDisabled {
  type: 'disabled'
}

/** A secret that requests to one domain carry. */
export interface ContainerNetworkPolicyDomainSecret {
  /** Domain whose requests carry it. */
  domain: string
  name: string
  /** The secret, up to 10 485 760 characters. */
  value: string
}

/** Lets a container reach some hosts. */
export interface ContainerNetworkPolicyAllowlist {
  type: 'allowlist'
  /** Domains that may be reached, at least one. */
  allowed_domains: readonly string[]
  /** Secrets for some of them. */
  domain_secrets?: readonly ContainerNetworkPolicyDomainSecret[] | undefined
}

/** Ends a reusable prefix of the prompt at the content part that carries it. */
export interface PromptCacheBreakpoint {
  mode: 'explicit'
}

/** Text. */
export interface ResponseInputText {
  type: 'input_text'
  text: string
  /** Ends a reusable prefix of the prompt here. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | undefined
}

/** How close to stay to the looks of an input image. */
export type InputFidelity = 'high' | 'low'

/** Oldest first (`asc`) or newest first (`desc`). */
export type SortOrder = 'asc' | 'desc'

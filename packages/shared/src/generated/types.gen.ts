// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/shared.ts or docs/shared.json, then `npm run generate`.

export interface ChatCompletionStreamOptions {
  include_usage?: boolean | undefined
  include_obfuscation?: boolean | undefined
}

export interface ComparisonFilter {
  type: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'
  key: string
  value: string | number | boolean | readonly (string | number)[]
}

export interface CompletionTokensDetails {
  accepted_prediction_tokens?: number | undefined
  audio_tokens?: number | undefined
  reasoning_tokens?: number | undefined
  text_tokens?: number | undefined
  rejected_prediction_tokens?: number | undefined
}

export interface PromptTokensDetails {
  audio_tokens?: number | undefined
  cached_tokens?: number | undefined
  text_tokens?: number | undefined
  image_tokens?: number | undefined
  cache_write_tokens?: number | undefined
}

export interface CompletionUsage {
  completion_tokens: number
  prompt_tokens: number
  total_tokens: number
  completion_tokens_details?: CompletionTokensDetails | undefined
  prompt_tokens_details?: PromptTokensDetails | undefined
}

export interface CompoundFilter {
  type: 'and' | 'or'
  filters: readonly (ComparisonFilter | CompoundFilter)[]
}

export interface CreateModelResponseProperties {
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
}

export interface FunctionDefinition {
  description?: string | undefined
  name: string
  parameters?: JsonSchema | undefined
  strict?: boolean | null | undefined
}

export type Metadata = Record<string, string>

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
  user?: string | null | undefined
  safety_identifier?: string | null | undefined
  prompt_cache_key?: string | null | undefined
  /** @deprecated */
  prompt_cache_retention?: 'in_memory' | '24h' | null | undefined
}

export type ParallelToolCalls = boolean

export type ReasoningEffort = 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max'

export interface ResponseFormatJsonObject {
  type: 'json_object'
}

export interface ResponseFormatJsonSchemaDefinition {
  description?: string | undefined
  name: string
  schema?: JsonSchema | undefined
  strict?: boolean | null | undefined
}

export interface ResponseFormatJsonSchema {
  type: 'json_schema'
  json_schema: ResponseFormatJsonSchemaDefinition
}

export type JsonSchema = Record<string, unknown>

export interface ResponseFormatText {
  type: 'text'
}

export type StopSequences = string | readonly string[]

export interface TranscriptionDurationUsage {
  type: 'duration'
  seconds: number
}

export interface TranscriptionTokenUsageInputTokenDetails {
  text_tokens?: number | undefined
  audio_tokens?: number | undefined
}

export interface TranscriptionTokenUsage {
  type: 'tokens'
  input_tokens: number
  input_token_details?: TranscriptionTokenUsageInputTokenDetails | undefined
  output_tokens: number
  total_tokens: number
}

export interface TranscriptionLanguage {
  code: string
}

export type VectorStoreFileAttributes = Record<string, string | number | boolean>

export type Verbosity = 'low' | 'medium' | 'high'

export interface VoiceReference {
  id: string
}

export type VoiceOrCustomVoice = Voice | VoiceReference

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

export type ModerationInputType = 'text' | 'image'

export interface ModerationScores {
  type: 'moderation_result'
  model: string
  flagged: boolean
  categories: Record<string, boolean>
  category_scores: Record<string, number>
  category_applied_input_types: Record<string, ModerationInputType[]>
}

export type PromptCacheTtl = '30m'

export type PromptCacheMode = 'implicit' | 'explicit'

export interface PromptCacheOptionsParam {
  ttl?: PromptCacheTtl | undefined
  mode?: PromptCacheMode | undefined
}

export type ModerationMode = 'score' | 'block'

export interface ModerationRule {
  mode: ModerationMode
}

export interface ModerationPolicy {
  input?: ModerationRule | null | undefined
  output?: ModerationRule | null | undefined
}

export interface ModerationConfig {
  model: string
  policy?: ModerationPolicy | null | undefined
}

export interface SkillReference {
  type: 'skill_reference'
  skill_id: string
  version?: string | undefined
}

export interface InlineSkillSource {
  type: 'base64'
  media_type: 'application/zip'
  data: string
}

export interface InlineSkill {
  type: 'inline'
  name: string
  description: string
  source: InlineSkillSource
}

export interface ContainerNetworkPolicyDisabled {
  type: 'disabled'
}

export interface ContainerNetworkPolicyDomainSecret {
  domain: string
  name: string
  value: string
}

export interface ContainerNetworkPolicyAllowlist {
  type: 'allowlist'
  allowed_domains: readonly string[]
  domain_secrets?: readonly ContainerNetworkPolicyDomainSecret[] | undefined
}

export interface PromptCacheBreakpoint {
  mode: 'explicit'
}

export interface ResponseInputText {
  type: 'input_text'
  text: string
  prompt_cache_breakpoint?: PromptCacheBreakpoint | undefined
}

export type InputFidelity = 'high' | 'low'

export type SortOrder = 'asc' | 'desc'

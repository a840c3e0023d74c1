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

export type ResponseConversationParam = string | ResponseConversation

export interface ResponseFilePath {
  type: 'file_path'
  file_id: string
  index: number
}

export type ResponsesCompactionModel = ResponsesModel | (string & {})

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

export interface ResponsePrompt {
  id: string
  version?: string | null | undefined
  variables?: ResponsePromptVariables | null | undefined
}

export interface ResponseObjectIncompleteDetails {
  reason?: 'max_output_tokens' | 'content_filter' | undefined
}

export interface ResponseObject {
  metadata: Metadata | null
  top_logprobs?: number | null | undefined
  temperature: number | null
  top_p: number | null
  user?: string | null | undefined
  safety_identifier?: string | null | undefined
  prompt_cache_key?: string | null | undefined
  /** @deprecated */
  prompt_cache_retention?: 'in_memory' | '24h' | null | undefined
  previous_response_id?: string | null | undefined
  model: ResponsesModel
  background?: boolean | null | undefined
  max_tool_calls?: number | null | undefined
  text?: ResponseTextConfig | undefined
  tools: ToolList
  tool_choice: ToolChoiceParam
  prompt?: ResponsePrompt | null | undefined
  service_tier?: ResponseServiceTier | null | undefined
  truncation?: 'auto' | 'disabled' | null | undefined
  id: string
  object: 'response'
  status?:
    | 'completed'
    | 'failed'
    | 'in_progress'
    | 'cancelled'
    | 'queued'
    | 'incomplete'
    | undefined
  created_at: number
  completed_at?: number | null | undefined
  error: ResponseError | null
  incomplete_details: ResponseObjectIncompleteDetails | null
  output: ResponseOutputItem[]
  reasoning?: Reasoning | null | undefined
  instructions: string | ResponseInputItem[] | null
  usage?: ResponseUsage | undefined
  prompt_cache_options?: PromptCacheOptions | undefined
  moderation?: ResponseModeration | null | undefined
  parallel_tool_calls: boolean
  conversation?: ResponseConversation | null | undefined
  max_output_tokens?: number | null | undefined
}

export interface ResponseError {
  code: ResponseErrorCode
  message: string
}

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

export interface ResponseStreamOptions {
  include_obfuscation?: boolean | undefined
}

export interface ResponseTextConfig {
  format?: ResponseFormatTextConfig | undefined
  verbosity?: Verbosity | null | undefined
}

export interface ResponseUsage {
  input_tokens: number
  input_tokens_details: ResponseUsageInputTokensDetails
  output_tokens: number
  output_tokens_details: ResponseUsageOutputTokensDetails
  total_tokens: number
}

export interface ResponsesStreamTag {
  stream_id?: string | undefined
}

export type ResponseServiceTier =
  | 'auto'
  | 'default'
  | 'flex'
  | 'scale'
  | 'priority'
  | 'fast'
  | 'ultrafast'

export type ResponseFormatTextConfig =
  | ResponseFormatText
  | ResponseFormatTextJsonSchemaConfig
  | ResponseFormatJsonObject

export interface ResponseFormatTextJsonSchemaConfig {
  type: 'json_schema'
  description?: string | undefined
  name: string
  schema: JsonSchema
  strict?: boolean | null | undefined
}

export type ResponseIncludable =
  | 'file_search_call.results'
  | 'web_search_call.results'
  | 'web_search_call.action.sources'
  | 'message.input_image.image_url'
  | 'computer_call_output.output.image_url'
  | 'code_interpreter_call.outputs'
  | 'reasoning.encrypted_content'
  | 'message.output_text.logprobs'

export interface ResponseFileCitation {
  type: 'file_citation'
  file_id: string
  index: number
  filename: string
}

export interface ResponseUrlCitation {
  type: 'url_citation'
  url: string
  start_index: number
  end_index: number
  title: string
}

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

export type ImageDetail = 'low' | 'high' | 'auto' | 'original'

export type FileDetail = 'auto' | 'low' | 'high'

export type ContainerMemoryLimit = '1g' | '4g' | '16g' | '64g'

export interface ContainerAuto {
  type: 'container_auto'
  file_ids?: readonly string[] | undefined
  memory_limit?: ContainerMemoryLimit | null | undefined
  network_policy?: ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist | undefined
  skills?: readonly (SkillReference | InlineSkill)[] | undefined
}

export interface LocalSkill {
  name: string
  description: string
  path: string
}

export interface LocalEnvironment {
  type: 'local'
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

export interface ContextManagement {
  type: string
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

export interface ResponseConversation {
  id: string
}

export type ResponseTruncation = 'auto' | 'disabled'

export type Personality = (string & {}) | 'friendly' | 'pragmatic'

export type PromptCacheRetention = 'in_memory' | '24h'

export type CompactionServiceTier = 'auto' | 'default' | 'fast' | 'flex' | 'priority'

export interface CompactedResponse {
  id: string
  object: 'response.compaction'
  output: ResponseItemField[]
  created_at: number
  usage: ResponseUsage
}

export interface ResponsesErrorPayload {
  type: string
  code: string | null
  message: string
  param: string | null
  headers?: Record<string, string> | undefined
}

/** Params of `createResponse`: `POST /responses`. */
export interface CreateResponseParams {
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
  include?: readonly ResponseIncludable[] | null | undefined
  parallel_tool_calls?: boolean | null | undefined
  store?: boolean | null | undefined
  instructions?: string | null | undefined
  moderation?: ModerationConfig | null | undefined
  stream_options?: ResponseStreamOptions | null | undefined
  conversation?: ResponseConversationParam | null | undefined
  context_management?: readonly ContextManagement[] | null | undefined
  max_output_tokens?: number | null | undefined
}

/** Params of `retrieveResponse`: `GET /responses/{response_id}`. */
export interface RetrieveResponseParams {
  response_id: string
  include?: readonly ResponseIncludable[] | undefined
  starting_after?: number | undefined
  include_obfuscation?: boolean | undefined
}

/** Params of `deleteResponse`: `DELETE /responses/{response_id}`. */
export interface DeleteResponseParams {
  response_id: string
}

/** Params of `cancelResponse`: `POST /responses/{response_id}/cancel`. */
export interface CancelResponseParams {
  response_id: string
}

/** Params of `compactResponse`: `POST /responses/compact`. */
export interface CompactResponseParams {
  model: ResponsesCompactionModel | null
  input?: string | readonly ResponseInputItem[] | null | undefined
  previous_response_id?: string | null | undefined
  instructions?: string | null | undefined
  prompt_cache_key?: string | null | undefined
  prompt_cache_retention?: PromptCacheRetention | null | undefined
  prompt_cache_options?: PromptCacheOptionsParam | null | undefined
  service_tier?: CompactionServiceTier | null | undefined
}

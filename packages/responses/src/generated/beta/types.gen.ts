// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses-beta.ts or docs/responses-beta.json, then `npm run generate`.

import type {
  BetaAgentTag,
  BetaMultiAgentParam,
  BetaResponseInput,
  BetaResponseInputItem,
  BetaResponseItemField,
  BetaResponseOutputItem,
} from './items.gen.ts'

import type {
  CompactionServiceTier,
  ContextManagement,
  PromptCacheOptions,
  PromptCacheRetention,
  Reasoning,
  ResponseConversation,
  ResponseConversationParam,
  ResponseError,
  ResponseIncludable,
  ResponseModeration,
  ResponsePrompt,
  ResponseServiceTier,
  ResponseStreamOptions,
  ResponseTextConfig,
  ResponseUsage,
  ResponsesCompactionModel,
  ResponsesModel,
  ToolChoiceParam,
  ToolList,
} from '@bonsai-ai/responses'

import type { Metadata, ModerationConfig, PromptCacheOptionsParam } from '@bonsai-ai/shared'

export type * from './events.gen.ts'

export type * from './hostedTools.gen.ts'

export type * from './items.gen.ts'

export type * from './tools.gen.ts'

export interface BetaResponseProgramParam {
  agent?: BetaAgentTag | null | undefined
  id: string
  type: 'program'
  call_id: string
  code: string
  fingerprint: string
}

export interface BetaResponseCompactionTriggerParam {
  agent?: BetaAgentTag | null | undefined
  type: 'compaction_trigger'
}

export interface BetaContainerFileCitationParam {
  type: 'container_file_citation'
  start_index: number
  end_index: number
  container_id: string
  file_id: string
  filename: string
}

export interface BetaUrlCitationParam {
  type: 'url_citation'
  start_index: number
  end_index: number
  url: string
  title: string
}

export interface BetaFileCitationParam {
  type: 'file_citation'
  index: number
  file_id: string
  filename: string
}

export interface BetaResponseProgram {
  agent?: BetaAgentTag | undefined
  type: 'program'
  id: string
  call_id: string
  code: string
  fingerprint: string
}

export interface BetaCompactedResponse {
  id: string
  object: 'response.compaction'
  output: BetaResponseItemField[]
  created_at: number
  usage: ResponseUsage
}

export interface BetaResponseObjectIncompleteDetails {
  reason?: 'max_output_tokens' | 'content_filter' | undefined
}

export interface BetaResponseObject {
  metadata: Metadata | null
  top_logprobs?: number | null | undefined
  temperature: number | null
  top_p: number | null
  /** @deprecated */
  user?: string | undefined
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
  incomplete_details: BetaResponseObjectIncompleteDetails | null
  output: BetaResponseOutputItem[]
  reasoning?: Reasoning | null | undefined
  instructions: string | BetaResponseInputItem[] | null
  usage?: ResponseUsage | undefined
  prompt_cache_options?: PromptCacheOptions | undefined
  moderation?: ResponseModeration | null | undefined
  parallel_tool_calls: boolean
  conversation?: ResponseConversation | null | undefined
  max_output_tokens?: number | null | undefined
}

export interface BetaModelResponseProperties {
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
}

export interface BetaResponsesStreamTag {
  stream_id?: string | undefined
}

export interface BetaCreateModelResponseProperties {
  metadata?: Metadata | null | undefined
  top_logprobs?: number | undefined
  temperature?: number | null | undefined
  top_p?: number | null | undefined
  /** @deprecated */
  user?: string | undefined
  safety_identifier?: string | null | undefined
  prompt_cache_key?: string | null | undefined
  /** @deprecated */
  prompt_cache_retention?: 'in_memory' | '24h' | null | undefined
  prompt_cache_options?: PromptCacheOptionsParam | undefined
}

/** Params of `createBetaResponse`: `POST /responses`. */
export interface CreateBetaResponseParams {
  metadata?: Metadata | null | undefined
  top_logprobs?: number | undefined
  temperature?: number | null | undefined
  top_p?: number | null | undefined
  /** @deprecated */
  user?: string | undefined
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
  input?: BetaResponseInput | undefined
  include?: readonly ResponseIncludable[] | null | undefined
  parallel_tool_calls?: boolean | null | undefined
  store?: boolean | null | undefined
  instructions?: string | null | undefined
  moderation?: ModerationConfig | null | undefined
  stream_options?: ResponseStreamOptions | null | undefined
  conversation?: ResponseConversationParam | null | undefined
  context_management?: readonly ContextManagement[] | null | undefined
  max_output_tokens?: number | null | undefined
  multi_agent?: BetaMultiAgentParam | null | undefined
  betas?: readonly 'responses_multi_agent=v1'[] | undefined
}

/** Params of `retrieveBetaResponse`: `GET /responses/{response_id}`. */
export interface RetrieveBetaResponseParams {
  response_id: string
  include?: readonly ResponseIncludable[] | undefined
  starting_after?: number | undefined
  include_obfuscation?: boolean | undefined
  betas?: readonly 'responses_multi_agent=v1'[] | undefined
}

/** Params of `deleteBetaResponse`: `DELETE /responses/{response_id}`. */
export interface DeleteBetaResponseParams {
  response_id: string
  betas?: readonly 'responses_multi_agent=v1'[] | undefined
}

/** Params of `cancelBetaResponse`: `POST /responses/{response_id}/cancel`. */
export interface CancelBetaResponseParams {
  response_id: string
  betas?: readonly 'responses_multi_agent=v1'[] | undefined
}

/** Params of `compactBetaResponse`: `POST /responses/compact`. */
export interface CompactBetaResponseParams {
  model: ResponsesCompactionModel | null
  input?: string | readonly BetaResponseInputItem[] | null | undefined
  previous_response_id?: string | null | undefined
  instructions?: string | null | undefined
  prompt_cache_key?: string | null | undefined
  prompt_cache_retention?: PromptCacheRetention | null | undefined
  prompt_cache_options?: PromptCacheOptionsParam | null | undefined
  service_tier?: CompactionServiceTier | null | undefined
  betas?: readonly 'responses_multi_agent=v1'[] | undefined
}

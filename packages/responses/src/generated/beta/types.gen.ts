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

/** A context made shorter. */
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

/** The model's response, finished or under way, with what its agents did. */
export interface BetaResponseObject {
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
  usage?: ResponseUsage | null | undefined
  prompt_cache_options?: PromptCacheOptions | undefined
  moderation?: ResponseModeration | null | undefined
  parallel_tool_calls: boolean
  conversation?: ResponseConversation | null | undefined
  max_output_tokens?: number | null | undefined
}

export interface BetaResponsesStreamTag {
  stream_id?: string | undefined
}

/**
 * Body of `POST /responses?beta=true`. Whether it streams is decided by the function you call.
 */
export interface CreateBetaResponseParams {
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
   * `retrieveBetaResponse`.
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
  input?: BetaResponseInput | undefined
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
   * Only for `streamBetaResponse`: the API refuses it elsewhere.
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
  /** Lets the model hand work to agents that run beside it on the server. */
  multi_agent?: BetaMultiAgentParam | null | undefined
  /**
   * Beta features to switch on, in the header `openai-beta`; only `'responses_multi_agent=v1'`.
   */
  betas?: readonly 'responses_multi_agent=v1'[] | undefined
}

/** Params of `retrieveBetaResponse`: `GET /responses/{response_id}`. */
export interface RetrieveBetaResponseParams {
  /** For example `resp_abc123`. */
  response_id: string
  /**
   * What to return besides the usual, for example `reasoning.encrypted_content` or
   * `file_search_call.results`.
   */
  include?: readonly ResponseIncludable[] | undefined
  /**
   * Sequence number of the last event you have; the stream goes on with the next. Only for
   * `streamStoredBetaResponse`.
   */
  starting_after?: number | undefined
  /**
   * Pads events with random characters, so that their length tells an eavesdropper nothing. Only
   * for `streamStoredBetaResponse`.
   *
   * @defaultValue `true`
   */
  include_obfuscation?: boolean | undefined
  /**
   * Beta features to switch on, in the header `openai-beta`; only `'responses_multi_agent=v1'`.
   */
  betas?: readonly 'responses_multi_agent=v1'[] | undefined
}

/** Params of `deleteBetaResponse`: `DELETE /responses/{response_id}`. */
export interface DeleteBetaResponseParams {
  /** For example `resp_abc123`. */
  response_id: string
  /**
   * Beta features to switch on, in the header `openai-beta`; only `'responses_multi_agent=v1'`.
   */
  betas?: readonly 'responses_multi_agent=v1'[] | undefined
}

/** Params of `cancelBetaResponse`: `POST /responses/{response_id}/cancel`. */
export interface CancelBetaResponseParams {
  /** For example `resp_abc123`. */
  response_id: string
  /**
   * Beta features to switch on, in the header `openai-beta`; only `'responses_multi_agent=v1'`.
   */
  betas?: readonly 'responses_multi_agent=v1'[] | undefined
}

/** Params of `compactBetaResponse`: `POST /responses/compact`. */
export interface CompactBetaResponseParams {
  /** Model ID, for example `gpt-5.5`. */
  model: ResponsesCompactionModel | null
  /** A text, or items: messages with text, images and files, earlier output, results of tools. */
  input?: string | readonly BetaResponseInputItem[] | null | undefined
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
  /**
   * Beta features to switch on, in the header `openai-beta`; only `'responses_multi_agent=v1'`.
   */
  betas?: readonly 'responses_multi_agent=v1'[] | undefined
}

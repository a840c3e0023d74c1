// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import type {
  CreateThreadParams,
  MessageCreationStepDetails,
  ThreadMessageParam,
  ThreadTruncationStrategy,
} from './threads.gen.ts'

import type {
  AssistantCodeInterpreterTool,
  AssistantFileSearchTool,
  AssistantFunctionTool,
  AssistantModel,
  AssistantResponseFormat,
  AssistantToolChoiceOption,
  RequiredActionFunctionToolCall,
  ToolCallsStepDetails,
} from './types.gen.ts'

import type { Metadata, ParallelToolCalls, ReasoningEffort } from '@bonsai-ai/shared'

export interface ThreadRunStepList {
  object: string
  data: ThreadRunStep[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface ThreadRunList {
  object: string
  data: ThreadRun[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface ThreadRunUsage {
  completion_tokens: number
  prompt_tokens: number
  total_tokens: number
}

export interface ThreadRunRequiredActionSubmitToolOutputs {
  tool_calls: RequiredActionFunctionToolCall[]
}

export interface ThreadRunRequiredAction {
  type: 'submit_tool_outputs'
  submit_tool_outputs: ThreadRunRequiredActionSubmitToolOutputs
}

export interface ThreadRunLastError {
  code: 'server_error' | 'rate_limit_exceeded' | 'invalid_prompt'
  message: string
}

export interface ThreadRunIncompleteDetails {
  reason?: 'max_completion_tokens' | 'max_prompt_tokens' | undefined
}

/** One run of an assistant on a thread. */
export interface ThreadRun {
  id: string
  object: 'thread.run'
  created_at: number
  thread_id: string
  assistant_id: string
  status:
    | 'queued'
    | 'in_progress'
    | 'requires_action'
    | 'cancelling'
    | 'cancelled'
    | 'failed'
    | 'completed'
    | 'incomplete'
    | 'expired'
  required_action: ThreadRunRequiredAction | null
  last_error: ThreadRunLastError | null
  expires_at: number | null
  started_at: number | null
  cancelled_at: number | null
  failed_at: number | null
  completed_at: number | null
  incomplete_details: ThreadRunIncompleteDetails | null
  model: string
  instructions: string
  tools: (AssistantCodeInterpreterTool | AssistantFileSearchTool | AssistantFunctionTool)[]
  metadata: Metadata | null
  usage: ThreadRunUsage | null
  temperature?: number | null | undefined
  top_p?: number | null | undefined
  max_prompt_tokens: number | null
  max_completion_tokens: number | null
  truncation_strategy: ThreadTruncationStrategy | null
  tool_choice: AssistantToolChoiceOption | null
  parallel_tool_calls: ParallelToolCalls
  response_format: AssistantResponseFormat | null
}

export interface ThreadRunStepLastError {
  code: 'server_error' | 'rate_limit_exceeded'
  message: string
}

/** One step of a run: a message made or tools called. */
export interface ThreadRunStep {
  id: string
  object: 'thread.run.step'
  created_at: number
  assistant_id: string
  thread_id: string
  run_id: string
  type: 'message_creation' | 'tool_calls'
  status: 'in_progress' | 'cancelled' | 'failed' | 'completed' | 'expired'
  step_details: MessageCreationStepDetails | ToolCallsStepDetails
  last_error: ThreadRunStepLastError | null
  expired_at: number | null
  cancelled_at: number | null
  failed_at: number | null
  completed_at: number | null
  metadata: Metadata | null
  usage: ThreadRunUsage | null
}

export interface ThreadRunStepStreamEventThreadRunStepCreated {
  event: 'thread.run.step.created'
  data: ThreadRunStep
}

export interface ThreadRunStepStreamEventThreadRunStepInProgress {
  event: 'thread.run.step.in_progress'
  data: ThreadRunStep
}

export interface ThreadRunStepStreamEventThreadRunStepCompleted {
  event: 'thread.run.step.completed'
  data: ThreadRunStep
}

export interface ThreadRunStepStreamEventThreadRunStepFailed {
  event: 'thread.run.step.failed'
  data: ThreadRunStep
}

export interface ThreadRunStepStreamEventThreadRunStepCancelled {
  event: 'thread.run.step.cancelled'
  data: ThreadRunStep
}

export interface ThreadRunStepStreamEventThreadRunStepExpired {
  event: 'thread.run.step.expired'
  data: ThreadRunStep
}

export interface ThreadRunStreamEventThreadRunCreated {
  event: 'thread.run.created'
  data: ThreadRun
}

export interface ThreadRunStreamEventThreadRunQueued {
  event: 'thread.run.queued'
  data: ThreadRun
}

export interface ThreadRunStreamEventThreadRunInProgress {
  event: 'thread.run.in_progress'
  data: ThreadRun
}

export interface ThreadRunStreamEventThreadRunRequiresAction {
  event: 'thread.run.requires_action'
  data: ThreadRun
}

export interface ThreadRunStreamEventThreadRunCompleted {
  event: 'thread.run.completed'
  data: ThreadRun
}

export interface ThreadRunStreamEventThreadRunIncomplete {
  event: 'thread.run.incomplete'
  data: ThreadRun
}

export interface ThreadRunStreamEventThreadRunFailed {
  event: 'thread.run.failed'
  data: ThreadRun
}

export interface ThreadRunStreamEventThreadRunCancelling {
  event: 'thread.run.cancelling'
  data: ThreadRun
}

export interface ThreadRunStreamEventThreadRunCancelled {
  event: 'thread.run.cancelled'
  data: ThreadRun
}

export interface ThreadRunStreamEventThreadRunExpired {
  event: 'thread.run.expired'
  data: ThreadRun
}

export interface CreateThreadAndRunParamsToolResourcesCodeInterpreter {
  file_ids?: readonly string[] | undefined
}

export interface CreateThreadAndRunParamsToolResourcesFileSearch {
  vector_store_ids?: readonly string[] | undefined
}

export interface CreateThreadAndRunParamsToolResources {
  code_interpreter?: CreateThreadAndRunParamsToolResourcesCodeInterpreter | undefined
  file_search?: CreateThreadAndRunParamsToolResourcesFileSearch | undefined
}

/** Params of `createThreadAndRun`: `POST /threads/runs`. */
export interface CreateThreadAndRunParams {
  assistant_id: string
  thread?: CreateThreadParams | undefined
  model?:
    | (string & {})
    | 'gpt-5'
    | 'gpt-5-mini'
    | 'gpt-5-nano'
    | 'gpt-5-2025-08-07'
    | 'gpt-5-mini-2025-08-07'
    | 'gpt-5-nano-2025-08-07'
    | 'gpt-4.1'
    | 'gpt-4.1-mini'
    | 'gpt-4.1-nano'
    | 'gpt-4.1-2025-04-14'
    | 'gpt-4.1-mini-2025-04-14'
    | 'gpt-4.1-nano-2025-04-14'
    | 'gpt-4o'
    | 'gpt-4o-2024-11-20'
    | 'gpt-4o-2024-08-06'
    | 'gpt-4o-2024-05-13'
    | 'gpt-4o-mini'
    | 'gpt-4o-mini-2024-07-18'
    | 'gpt-4.5-preview'
    | 'gpt-4.5-preview-2025-02-27'
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
    | 'gpt-3.5-turbo-0613'
    | 'gpt-3.5-turbo-1106'
    | 'gpt-3.5-turbo-0125'
    | 'gpt-3.5-turbo-16k-0613'
    | null
    | undefined
  instructions?: string | null | undefined
  tools?:
    | readonly (AssistantCodeInterpreterTool | AssistantFileSearchTool | AssistantFunctionTool)[]
    | null
    | undefined
  tool_resources?: CreateThreadAndRunParamsToolResources | null | undefined
  metadata?: Metadata | null | undefined
  temperature?: number | null | undefined
  top_p?: number | null | undefined
  max_prompt_tokens?: number | null | undefined
  max_completion_tokens?: number | null | undefined
  truncation_strategy?: ThreadTruncationStrategy | null | undefined
  tool_choice?: AssistantToolChoiceOption | null | undefined
  parallel_tool_calls?: ParallelToolCalls | undefined
  response_format?: AssistantResponseFormat | null | undefined
}

/** Params of `listThreadRuns`: `GET /threads/{thread_id}/runs`. */
export interface ListThreadRunsParams {
  thread_id: string
  limit?: number | undefined
  order?: 'asc' | 'desc' | undefined
  after?: string | undefined
  before?: string | undefined
}

/** Params of `createThreadRun`: `POST /threads/{thread_id}/runs`. */
export interface CreateThreadRunParams {
  thread_id: string
  include?: readonly 'step_details.tool_calls[*].file_search.results[*].content'[] | undefined
  assistant_id: string
  model?: (string & {}) | AssistantModel | null | undefined
  reasoning_effort?: ReasoningEffort | null | undefined
  instructions?: string | null | undefined
  additional_instructions?: string | null | undefined
  additional_messages?: readonly ThreadMessageParam[] | null | undefined
  tools?:
    | readonly (AssistantCodeInterpreterTool | AssistantFileSearchTool | AssistantFunctionTool)[]
    | null
    | undefined
  metadata?: Metadata | null | undefined
  temperature?: number | null | undefined
  top_p?: number | null | undefined
  max_prompt_tokens?: number | null | undefined
  max_completion_tokens?: number | null | undefined
  truncation_strategy?: ThreadTruncationStrategy | null | undefined
  tool_choice?: AssistantToolChoiceOption | null | undefined
  parallel_tool_calls?: ParallelToolCalls | undefined
  response_format?: AssistantResponseFormat | null | undefined
}

/** Params of `retrieveThreadRun`: `GET /threads/{thread_id}/runs/{run_id}`. */
export interface RetrieveThreadRunParams {
  thread_id: string
  run_id: string
}

/** Params of `updateThreadRun`: `POST /threads/{thread_id}/runs/{run_id}`. */
export interface UpdateThreadRunParams {
  thread_id: string
  run_id: string
  metadata?: Metadata | null | undefined
}

/** Params of `cancelThreadRun`: `POST /threads/{thread_id}/runs/{run_id}/cancel`. */
export interface CancelThreadRunParams {
  thread_id: string
  run_id: string
}

/** Params of `listThreadRunSteps`: `GET /threads/{thread_id}/runs/{run_id}/steps`. */
export interface ListThreadRunStepsParams {
  thread_id: string
  run_id: string
  limit?: number | undefined
  order?: 'asc' | 'desc' | undefined
  after?: string | undefined
  before?: string | undefined
  include?: readonly 'step_details.tool_calls[*].file_search.results[*].content'[] | undefined
}

/**
 * Params of `retrieveThreadRunStep`: `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`.
 */
export interface RetrieveThreadRunStepParams {
  thread_id: string
  run_id: string
  step_id: string
  include?: readonly 'step_details.tool_calls[*].file_search.results[*].content'[] | undefined
}

export interface SubmitThreadRunToolOutputsParamsToolOutput {
  tool_call_id?: string | undefined
  output?: string | undefined
}

/**
 * Params of `submitThreadRunToolOutputs`: `POST
 * /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`.
 */
export interface SubmitThreadRunToolOutputsParams {
  thread_id: string
  run_id: string
  tool_outputs: readonly SubmitThreadRunToolOutputsParamsToolOutput[]
}

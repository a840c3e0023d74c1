// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/evals.ts or docs/evals.json, then `npm run generate`.

import type { ChatCompletionFunctionTool } from '@bonsai-ai/chat'

import type { GraderInputMessage, LabelModelGrader, StringCheckGrader } from '@bonsai-ai/graders'

import type { EasyInputMessage, ResponseFormatTextConfig, Tool } from '@bonsai-ai/responses'

import type {
  Metadata,
  ReasoningEffort,
  ResponseFormatJsonObject,
  ResponseFormatJsonSchema,
  ResponseFormatText,
} from '@bonsai-ai/shared'

export interface CreateEvalCompletionsRunDataSourceInputMessagesTemplate {
  type: 'template'
  template: readonly (EasyInputMessage | GraderInputMessage)[]
}

export interface CreateEvalCompletionsRunDataSourceInputMessagesItemReference {
  type: 'item_reference'
  item_reference: string
}

export interface CreateEvalCompletionsRunDataSourceSamplingParams {
  reasoning_effort?: ReasoningEffort | null | undefined
  temperature?: number | undefined
  max_completion_tokens?: number | undefined
  top_p?: number | undefined
  seed?: number | undefined
  response_format?:
    | ResponseFormatText
    | ResponseFormatJsonSchema
    | ResponseFormatJsonObject
    | undefined
  tools?: readonly ChatCompletionFunctionTool[] | undefined
}

export interface CreateEvalCompletionsRunDataSource {
  type: 'completions'
  input_messages?:
    | CreateEvalCompletionsRunDataSourceInputMessagesTemplate
    | CreateEvalCompletionsRunDataSourceInputMessagesItemReference
    | undefined
  sampling_params?: CreateEvalCompletionsRunDataSourceSamplingParams | undefined
  model?: string | undefined
  source: EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalStoredCompletionsSource
}

export interface CreateEvalCustomDataSourceConfig {
  type: 'custom'
  item_schema: Record<string, unknown>
  include_sample_schema?: boolean | undefined
}

export interface CreateEvalItemSimpleInputMessage {
  role: string
  content: string
}

export type CreateEvalItem = CreateEvalItemSimpleInputMessage | GraderInputMessage

export interface CreateEvalJsonlRunDataSource {
  type: 'jsonl'
  source: EvalJsonlFileContentSource | EvalJsonlFileIdSource
}

export interface CreateEvalLabelModelGrader {
  type: 'label_model'
  name: string
  model: string
  input: readonly CreateEvalItem[]
  labels: readonly string[]
  passing_labels: readonly string[]
}

export interface CreateEvalLogsDataSourceConfig {
  type: 'logs'
  metadata?: Record<string, unknown> | undefined
}

export interface CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage {
  role: string
  content: string
}

export interface CreateEvalResponsesRunDataSourceInputMessagesTemplate {
  type: 'template'
  template: readonly (
    | CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage
    | GraderInputMessage
  )[]
}

export interface CreateEvalResponsesRunDataSourceInputMessagesItemReference {
  type: 'item_reference'
  item_reference: string
}

export interface CreateEvalResponsesRunDataSourceSamplingParamsText {
  format?: ResponseFormatTextConfig | undefined
}

export interface CreateEvalResponsesRunDataSourceSamplingParams {
  reasoning_effort?: ReasoningEffort | null | undefined
  temperature?: number | undefined
  max_completion_tokens?: number | undefined
  top_p?: number | undefined
  seed?: number | undefined
  tools?: readonly Tool[] | undefined
  text?: CreateEvalResponsesRunDataSourceSamplingParamsText | undefined
}

export interface CreateEvalResponsesRunDataSource {
  type: 'responses'
  input_messages?:
    | CreateEvalResponsesRunDataSourceInputMessagesTemplate
    | CreateEvalResponsesRunDataSourceInputMessagesItemReference
    | undefined
  sampling_params?: CreateEvalResponsesRunDataSourceSamplingParams | undefined
  model?: string | undefined
  source: EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalResponsesSource
}

export interface CreateEvalStoredCompletionsDataSourceConfig {
  type: 'stored_completions'
  metadata?: Record<string, unknown> | undefined
}

/** An evaluation: the schema of its data and its graders. */
export interface Eval {
  object: 'eval'
  id: string
  name: string
  data_source_config:
    | EvalCustomDataSourceConfig
    | EvalLogsDataSourceConfig
    | EvalStoredCompletionsDataSourceConfig
  testing_criteria: (
    | EvalLabelModelGrader
    | EvalStringCheckGrader
    | EvalTextSimilarityGrader
    | EvalPythonGrader
    | EvalScoreModelGrader
  )[]
  created_at: number
  metadata: Metadata | null
}

export interface EvalApiError {
  code: string
  message: string
}

export interface EvalCustomDataSourceConfig {
  type: 'custom'
  schema: Record<string, unknown>
}

export type EvalLabelModelGrader = LabelModelGrader

export interface EvalPythonGrader {
  type: 'python'
  name: string
  source: string
  image_tag?: string | undefined
  pass_threshold?: number | undefined
}

export interface EvalScoreModelGraderSamplingParams {
  seed?: number | null | undefined
  top_p?: number | null | undefined
  temperature?: number | null | undefined
  max_completions_tokens?: number | null | undefined
  reasoning_effort?: ReasoningEffort | null | undefined
}

export interface EvalScoreModelGrader {
  type: 'score_model'
  name: string
  model: string
  sampling_params?: EvalScoreModelGraderSamplingParams | undefined
  input: readonly GraderInputMessage[]
  range?: readonly number[] | undefined
  pass_threshold?: number | undefined
}

export type EvalStringCheckGrader = StringCheckGrader

export interface EvalTextSimilarityGrader {
  type: 'text_similarity'
  name: string
  input: string
  reference: string
  evaluation_metric:
    | 'cosine'
    | 'fuzzy_match'
    | 'bleu'
    | 'gleu'
    | 'meteor'
    | 'rouge_1'
    | 'rouge_2'
    | 'rouge_3'
    | 'rouge_4'
    | 'rouge_5'
    | 'rouge_l'
  pass_threshold: number
}

export interface EvalJsonlFileContentSourceContent {
  item: Record<string, unknown>
  sample?: Record<string, unknown> | undefined
}

export interface EvalJsonlFileContentSource {
  type: 'file_content'
  content: readonly EvalJsonlFileContentSourceContent[]
}

export interface EvalJsonlFileIdSource {
  type: 'file_id'
  id: string
}

export interface EvalList {
  object: 'list'
  data: Eval[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface EvalLogsDataSourceConfig {
  type: 'logs'
  metadata?: Metadata | null | undefined
  schema: Record<string, unknown>
}

export interface EvalResponsesSource {
  type: 'responses'
  metadata?: Record<string, unknown> | null | undefined
  model?: string | null | undefined
  instructions_search?: string | null | undefined
  created_after?: number | null | undefined
  created_before?: number | null | undefined
  reasoning_effort?: ReasoningEffort | null | undefined
  temperature?: number | null | undefined
  top_p?: number | null | undefined
  users?: readonly string[] | null | undefined
  tools?: readonly string[] | null | undefined
}

export interface EvalRunResultCounts {
  total: number
  errored: number
  failed: number
  passed: number
}

export interface EvalRunPerModelUsage {
  model_name: string
  invocation_count: number
  prompt_tokens: number
  completion_tokens: number
  total_tokens: number
  cached_tokens: number
}

export interface EvalRunPerTestingCriteriaResult {
  testing_criteria: string
  passed: number
  failed: number
}

/** One run of an evaluation, with its status, counts and usage. */
export interface EvalRun {
  object: 'eval.run'
  id: string
  eval_id: string
  status: string
  model: string
  name: string
  created_at: number
  report_url: string
  result_counts: EvalRunResultCounts
  per_model_usage: EvalRunPerModelUsage[]
  per_testing_criteria_results: EvalRunPerTestingCriteriaResult[]
  data_source:
    | CreateEvalJsonlRunDataSource
    | CreateEvalCompletionsRunDataSource
    | CreateEvalResponsesRunDataSource
  metadata: Metadata | null
  error: EvalApiError
}

export interface EvalRunList {
  object: 'list'
  data: EvalRun[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface EvalRunOutputItemSampleInput {
  role: string
  content: string
}

export interface EvalRunOutputItemSampleOutput {
  role?: string | undefined
  content?: string | undefined
}

export interface EvalRunOutputItemSampleUsage {
  total_tokens: number
  completion_tokens: number
  prompt_tokens: number
  cached_tokens: number
}

export interface EvalRunOutputItemSample {
  input: EvalRunOutputItemSampleInput[]
  output: EvalRunOutputItemSampleOutput[]
  finish_reason: string
  model: string
  usage: EvalRunOutputItemSampleUsage
  error: EvalApiError
  temperature: number
  max_completion_tokens: number
  top_p: number
  seed: number
}

/** One row of a run: the data, the sample, and what each grader said. */
export interface EvalRunOutputItem {
  object: 'eval.run.output_item'
  id: string
  run_id: string
  eval_id: string
  created_at: number
  status: string
  datasource_item_id: number
  datasource_item: Record<string, unknown>
  results: EvalRunOutputItemResult[]
  sample: EvalRunOutputItemSample
}

export interface EvalRunOutputItemList {
  object: 'list'
  data: EvalRunOutputItem[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface EvalRunOutputItemResult {
  name: string
  type?: string | undefined
  score: number
  passed: boolean
  sample?: Record<string, unknown> | null | undefined
}

export interface EvalStoredCompletionsDataSourceConfig {
  type: 'stored_completions'
  metadata?: Metadata | null | undefined
  schema: Record<string, unknown>
}

export interface EvalStoredCompletionsSource {
  type: 'stored_completions'
  metadata?: Metadata | null | undefined
  model?: string | null | undefined
  created_after?: number | null | undefined
  created_before?: number | null | undefined
  limit?: number | null | undefined
}

/** Params of `listEvals`: `GET /evals`. */
export interface ListEvalsParams {
  after?: string | undefined
  limit?: number | undefined
  order?: 'asc' | 'desc' | undefined
  order_by?: 'created_at' | 'updated_at' | undefined
}

/** Params of `createEval`: `POST /evals`. */
export interface CreateEvalParams {
  name?: string | undefined
  metadata?: Metadata | null | undefined
  data_source_config:
    | CreateEvalCustomDataSourceConfig
    | CreateEvalLogsDataSourceConfig
    | CreateEvalStoredCompletionsDataSourceConfig
  testing_criteria: readonly (
    | CreateEvalLabelModelGrader
    | EvalStringCheckGrader
    | EvalTextSimilarityGrader
    | EvalPythonGrader
    | EvalScoreModelGrader
  )[]
}

/** Params of `retrieveEval`: `GET /evals/{eval_id}`. */
export interface RetrieveEvalParams {
  eval_id: string
}

/** Params of `updateEval`: `POST /evals/{eval_id}`. */
export interface UpdateEvalParams {
  eval_id: string
  name?: string | undefined
  metadata?: Metadata | null | undefined
}

/** Params of `deleteEval`: `DELETE /evals/{eval_id}`. */
export interface DeleteEvalParams {
  eval_id: string
}

export interface EvalDeleted {
  object: string
  deleted: boolean
  eval_id: string
}

/** Params of `listEvalRuns`: `GET /evals/{eval_id}/runs`. */
export interface ListEvalRunsParams {
  eval_id: string
  after?: string | undefined
  limit?: number | undefined
  order?: 'asc' | 'desc' | undefined
  status?: 'queued' | 'in_progress' | 'completed' | 'canceled' | 'failed' | undefined
}

/** Params of `createEvalRun`: `POST /evals/{eval_id}/runs`. */
export interface CreateEvalRunParams {
  eval_id: string
  name?: string | undefined
  metadata?: Metadata | null | undefined
  data_source:
    | CreateEvalJsonlRunDataSource
    | CreateEvalCompletionsRunDataSource
    | CreateEvalResponsesRunDataSource
}

/** Params of `retrieveEvalRun`: `GET /evals/{eval_id}/runs/{run_id}`. */
export interface RetrieveEvalRunParams {
  eval_id: string
  run_id: string
}

/** Params of `cancelEvalRun`: `POST /evals/{eval_id}/runs/{run_id}/cancel`. */
export interface CancelEvalRunParams {
  eval_id: string
  run_id: string
}

/** Params of `deleteEvalRun`: `DELETE /evals/{eval_id}/runs/{run_id}`. */
export interface DeleteEvalRunParams {
  eval_id: string
  run_id: string
}

export interface EvalRunDeleted {
  object?: string | undefined
  deleted?: boolean | undefined
  run_id?: string | undefined
}

/** Params of `listEvalRunOutputItems`: `GET /evals/{eval_id}/runs/{run_id}/output_items`. */
export interface ListEvalRunOutputItemsParams {
  eval_id: string
  run_id: string
  after?: string | undefined
  limit?: number | undefined
  status?: 'fail' | 'pass' | undefined
  order?: 'asc' | 'desc' | undefined
}

/**
 * Params of `retrieveEvalRunOutputItem`: `GET
 * /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`.
 */
export interface RetrieveEvalRunOutputItemParams {
  eval_id: string
  run_id: string
  output_item_id: string
}

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/graders.ts or docs/graders.json, then `npm run generate`.

import type { ReasoningEffort, ResponseInputText } from '@bonsai-ai/shared'

export interface GraderInputMessage {
  role: 'user' | 'assistant' | 'system' | 'developer'
  content: GraderInputContent
  type?: 'message' | undefined
}

export type GraderInputContent = GraderInputContentItem | GraderInputContentList

export type GraderInputContentList = readonly GraderInputContentItem[]

export type GraderInputContentItem =
  | GraderInputString
  | ResponseInputText
  | GraderOutputText
  | GraderInputImage
  | GraderInputAudio

export interface GraderOutputText {
  type: 'output_text'
  text: string
}

export type GraderInputString = string

export interface GraderInputImage {
  type: 'input_image'
  image_url: string
  detail?: string | undefined
}

export interface LabelModelGrader {
  type: 'label_model'
  name: string
  model: string
  input: readonly GraderInputMessage[]
  labels: readonly string[]
  passing_labels: readonly string[]
}

export interface MultiGrader {
  type: 'multi'
  name: string
  graders:
    | StringCheckGrader
    | TextSimilarityGrader
    | PythonGrader
    | ScoreModelGrader
    | LabelModelGrader
  calculate_output: string
}

export interface PythonGrader {
  type: 'python'
  name: string
  source: string
  image_tag?: string | undefined
}

export interface ScoreModelGraderSamplingParams {
  seed?: number | null | undefined
  top_p?: number | null | undefined
  temperature?: number | null | undefined
  max_completions_tokens?: number | null | undefined
  reasoning_effort?: ReasoningEffort | null | undefined
}

export interface ScoreModelGrader {
  type: 'score_model'
  name: string
  model: string
  sampling_params?: ScoreModelGraderSamplingParams | undefined
  input: readonly GraderInputMessage[]
  range?: readonly number[] | undefined
}

export interface StringCheckGrader {
  type: 'string_check'
  name: string
  input: string
  reference: string
  operation: 'eq' | 'ne' | 'like' | 'ilike'
}

export interface TextSimilarityGrader {
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
}

export interface GraderInputAudioInputAudio {
  data: string
  format: 'mp3' | 'wav'
}

export interface GraderInputAudio {
  type: 'input_audio'
  input_audio: GraderInputAudioInputAudio
}

export interface GraderRunMetadataErrors {
  formula_parse_error: boolean
  sample_parse_error: boolean
  truncated_observation_error: boolean
  unresponsive_reward_error: boolean
  invalid_variable_error: boolean
  other_error: boolean
  python_grader_server_error: boolean
  python_grader_server_error_type: string | null
  python_grader_runtime_error: boolean
  python_grader_runtime_error_details: string | null
  model_grader_server_error: boolean
  model_grader_refusal_error: boolean
  model_grader_parse_error: boolean
  model_grader_server_error_details: string | null
}

export interface GraderRunMetadata {
  name: string
  type: string
  errors: GraderRunMetadataErrors
  execution_time: number
  scores: Record<string, unknown>
  token_usage: number | null
  sampled_model_name: string | null
}

export interface GraderRun {
  reward: number
  metadata: GraderRunMetadata
  sub_rewards: Record<string, unknown>
  model_grader_token_usage_per_model: Record<string, unknown>
}

export interface GraderValidation {
  grader?:
    | StringCheckGrader
    | TextSimilarityGrader
    | PythonGrader
    | ScoreModelGrader
    | MultiGrader
    | undefined
}

/** Params of `runGrader`: `POST /fine_tuning/alpha/graders/run`. */
export interface RunGraderParams {
  grader: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader
  item?: Record<string, unknown> | undefined
  model_sample: string
}

/** Params of `validateGrader`: `POST /fine_tuning/alpha/graders/validate`. */
export interface ValidateGraderParams {
  grader: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader
}

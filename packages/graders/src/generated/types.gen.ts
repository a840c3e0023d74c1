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

/** Asks a model for a label; some labels pass. */
export interface LabelModelGrader {
  type: 'label_model'
  name: string
  model: string
  input: readonly GraderInputMessage[]
  labels: readonly string[]
  passing_labels: readonly string[]
}

/** Combines the scores of several graders with a formula. */
export interface MultiGrader {
  /** Tells this grader from the others: `'multi'`. */
  type: 'multi'
  /** Name of your choice. */
  name: string
  /** Graders to combine, under the names that the formula uses. */
  graders: Record<
    string,
    StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | LabelModelGrader
  >
  /** Formula over the names of `graders` that gives the score. */
  calculate_output: string
}

/** Scores with a Python program of your own. */
export interface PythonGrader {
  /** Tells this grader from the others: `'python'`. */
  type: 'python'
  /** Name of your choice. */
  name: string
  /** Python source of the grader. */
  source: string
  /** Tag of the container image to run in. */
  image_tag?: string | undefined
}

export interface ScoreModelGraderSamplingParams {
  seed?: number | null | undefined
  top_p?: number | null | undefined
  temperature?: number | null | undefined
  max_completions_tokens?: number | null | undefined
  reasoning_effort?: ReasoningEffort | null | undefined
}

/** Asks a model for a score. */
export interface ScoreModelGrader {
  /** Tells this grader from the others: `'score_model'`. */
  type: 'score_model'
  /** Name of your choice. */
  name: string
  /** Model that gives the score. */
  model: string
  /** Settings for that model. */
  sampling_params?: ScoreModelGraderSamplingParams | undefined
  /** Messages for that model; may hold `{{…}}` templates. */
  input: readonly GraderInputMessage[]
  /**
   * Lowest and highest score.
   *
   * @defaultValue `[0, 1]`
   */
  range?: readonly number[] | undefined
}

/** Compares two texts: equal, unequal, or contained with or without regard to case. */
export interface StringCheckGrader {
  /** Tells this grader from the others: `'string_check'`. */
  type: 'string_check'
  /** Name of your choice. */
  name: string
  /** Text to check; may hold `{{…}}` templates. */
  input: string
  /** Text to compare with; may hold `{{…}}` templates. */
  reference: string
  /**
   * `eq` and `ne` compare whole texts; `like` and `ilike` look for the reference in the input,
   * `ilike` ignoring case.
   */
  operation: 'eq' | 'ne' | 'like' | 'ilike'
}

/** Scores how alike two texts are, by one metric. */
export interface TextSimilarityGrader {
  /** Tells this grader from the others: `'text_similarity'`. */
  type: 'text_similarity'
  /** Name of your choice. */
  name: string
  /** Text to score; may hold `{{…}}` templates. */
  input: string
  /** Text to compare with; may hold `{{…}}` templates. */
  reference: string
  /** Measure of likeness. */
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

/** What a grader made of one sample. */
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
  /** Grader to try out. */
  grader: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader
  /** Row of the data set, which templates read as `item`. */
  item?: Record<string, unknown> | undefined
  /**
   * Model output to score, which templates read as `sample`. Valid JSON is also offered as
   * `sample.output_json`.
   */
  model_sample: string
}

/** Params of `validateGrader`: `POST /fine_tuning/alpha/graders/validate`. */
export interface ValidateGraderParams {
  /** Grader to check. */
  grader: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader
}

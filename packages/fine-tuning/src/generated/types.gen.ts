// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/fine-tuning.ts or docs/fine-tuning.json, then `npm run generate`.

import type { FileObject } from '@bonsai-ai/files'

import type {
  MultiGrader,
  PythonGrader,
  ScoreModelGrader,
  StringCheckGrader,
  TextSimilarityGrader,
} from '@bonsai-ai/graders'

import type { Metadata } from '@bonsai-ai/shared'

export interface FineTuningCheckpointPermissionDeleted {
  id: string
  object: 'checkpoint.permission'
  deleted: boolean
}

/** Settings of direct preference optimization. */
export interface DpoHyperparameters {
  /**
   * Weight of staying close to the base model, above 0 and up to 2.
   *
   * @defaultValue `'auto'`
   */
  beta?: 'auto' | number | undefined
  /**
   * Examples per update of the weights, 1 to 256.
   *
   * @defaultValue `'auto'`
   */
  batch_size?: 'auto' | number | undefined
  /**
   * Factor on the learning rate, above 0. Smaller values guard against overfitting.
   *
   * @defaultValue `'auto'`
   */
  learning_rate_multiplier?: 'auto' | number | undefined
  /**
   * Passes over the whole training file, 1 to 50.
   *
   * @defaultValue `'auto'`
   */
  n_epochs?: 'auto' | number | undefined
}

export interface DpoMethod {
  /** Settings of the training; each is chosen for you if left out. */
  hyperparameters?: DpoHyperparameters | undefined
}

/** How to train; `type` names which of the other fields counts. */
export interface FineTuningMethod {
  /**
   * Which method to use: `supervised` learns from examples, `dpo` from pairs of better and worse
   * answers, `reinforcement` from a grader.
   */
  type: 'supervised' | 'dpo' | 'reinforcement'
  /** Settings for `type: 'supervised'`. */
  supervised?: SupervisedMethod | undefined
  /** Settings for `type: 'dpo'`. */
  dpo?: DpoMethod | undefined
  /** Settings for `type: 'reinforcement'`. */
  reinforcement?: ReinforcementMethod | undefined
}

/** Settings of reinforcement fine-tuning. */
export interface ReinforcementHyperparameters {
  /**
   * Examples per update of the weights, 1 to 256.
   *
   * @defaultValue `'auto'`
   */
  batch_size?: 'auto' | number | undefined
  /**
   * Factor on the learning rate, above 0. Smaller values guard against overfitting.
   *
   * @defaultValue `'auto'`
   */
  learning_rate_multiplier?: 'auto' | number | undefined
  /**
   * Passes over the whole training file, 1 to 50.
   *
   * @defaultValue `'auto'`
   */
  n_epochs?: 'auto' | number | undefined
  /**
   * Reasoning effort of the model while it trains.
   *
   * @defaultValue `'default'`
   */
  reasoning_effort?: 'default' | 'low' | 'medium' | 'high' | undefined
  /**
   * Factor on the compute spent on exploring, above 0.00001 and up to 10.
   *
   * @defaultValue `'auto'`
   */
  compute_multiplier?: 'auto' | number | undefined
  /**
   * Training steps between two evaluations, at least 1.
   *
   * @defaultValue `'auto'`
   */
  eval_interval?: 'auto' | number | undefined
  /**
   * Samples made in each evaluation, at least 1.
   *
   * @defaultValue `'auto'`
   */
  eval_samples?: 'auto' | number | undefined
}

export interface ReinforcementMethod {
  /** Grader that rewards the outputs. */
  grader: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader
  /** Settings of the training; each is chosen for you if left out. */
  hyperparameters?: ReinforcementHyperparameters | undefined
}

/** Settings of supervised training. */
export interface SupervisedHyperparameters {
  /**
   * Examples per update of the weights, 1 to 256.
   *
   * @defaultValue `'auto'`
   */
  batch_size?: 'auto' | number | undefined
  /**
   * Factor on the learning rate, above 0. Smaller values guard against overfitting.
   *
   * @defaultValue `'auto'`
   */
  learning_rate_multiplier?: 'auto' | number | undefined
  /**
   * Passes over the whole training file, 1 to 50.
   *
   * @defaultValue `'auto'`
   */
  n_epochs?: 'auto' | number | undefined
}

export interface SupervisedMethod {
  /** Settings of the training; each is chosen for you if left out. */
  hyperparameters?: SupervisedHyperparameters | undefined
}

/** The right of one project to use a checkpoint. */
export interface FineTuningCheckpointPermission {
  id: string
  created_at: number
  project_id: string
  object: 'checkpoint.permission'
}

export interface FineTuningJobIntegrationWandb {
  project: string
  name?: string | null | undefined
  entity?: string | null | undefined
  tags?: string[] | undefined
}

export interface FineTuningJobIntegration {
  type: 'wandb'
  wandb: FineTuningJobIntegrationWandb
}

export interface FineTuningJobError {
  code: string
  message: string
  param: string | null
}

export interface FineTuningJobHyperparameters {
  batch_size?: 'auto' | number | null | undefined
  learning_rate_multiplier?: 'auto' | number | undefined
  n_epochs?: 'auto' | number | undefined
}

/** A fine-tuning job: settings, status, and the model it made. */
export interface FineTuningJob {
  id: string
  created_at: number
  error?: FineTuningJobError | null | undefined
  fine_tuned_model: string | null
  finished_at?: number | null | undefined
  hyperparameters: FineTuningJobHyperparameters
  model: string
  object: 'fine_tuning.job'
  organization_id: string
  result_files: string[]
  status:
    | 'validating_files'
    | 'queued'
    | 'running'
    | 'succeeded'
    | 'failed'
    | 'cancelled'
    | 'paused'
  trained_tokens: number | null
  training_file: string
  validation_file: string | null
  integrations?: FineTuningJobIntegration[] | null | undefined
  seed: number
  estimated_finish?: number | null | undefined
  method?: FineTuningMethod | undefined
  metadata?: Metadata | null | undefined
}

export interface FineTuningJobCheckpointMetrics {
  step?: number | undefined
  train_loss?: number | undefined
  train_mean_token_accuracy?: number | undefined
  valid_loss?: number | undefined
  valid_mean_token_accuracy?: number | undefined
  full_valid_loss?: number | undefined
  full_valid_mean_token_accuracy?: number | undefined
}

/** A usable model saved in the middle of a job, with its metrics. */
export interface FineTuningJobCheckpoint {
  id: string
  created_at: number
  fine_tuned_model_checkpoint: string
  step_number: number
  metrics: FineTuningJobCheckpointMetrics
  fine_tuning_job_id: string
  object: 'fine_tuning.job.checkpoint'
}

/** One report of a running job. */
export interface FineTuningJobEvent {
  object: 'fine_tuning.job.event'
  id: string
  created_at: number
  level: 'info' | 'warn' | 'error'
  message: string
  type?: 'message' | 'metrics' | undefined
  data?: Record<string, unknown> | undefined
}

export interface FineTuningCheckpointPermissionList {
  data: FineTuningCheckpointPermission[]
  object: 'list'
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface FineTuningJobCheckpointList {
  data: FineTuningJobCheckpoint[]
  object: 'list'
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface FineTuningJobEventList {
  data: FineTuningJobEvent[]
  object: 'list'
  has_more: boolean
}

export interface FineTuningJobList {
  data: FineTuningJob[]
  has_more: boolean
  object: 'list'
}

/** Settings that a job of the first kind of fine-tuning trains with. */
export interface FineTuneHyperparams {
  n_epochs: number
  batch_size: number | null
  learning_rate_multiplier: number | null
  prompt_loss_weight: number
  compute_classification_metrics?: boolean | undefined
  classification_n_classes?: number | undefined
  classification_positive_class?: string | undefined
}

/** A job of the first kind of fine-tuning. */
export interface FineTune {
  id: string
  object: 'fine-tune'
  /** Unix time in seconds. */
  created_at: number
  /** Unix time in seconds. */
  updated_at: number
  /** The model that training started from. */
  model: string
  /** Name of the new model, once there is one. */
  fine_tuned_model: string | null
  organization_id: string
  status: 'created' | 'pending' | 'running' | 'succeeded' | 'failed' | 'cancelled' | (string & {})
  hyperparams: FineTuneHyperparams
  training_files: FileObject[]
  validation_files: FileObject[]
  result_files: FileObject[]
  events?: FineTuneEvent[] | undefined
}

/** All jobs of the first kind of fine-tuning at once. */
export interface FineTuneList {
  object: 'list'
  data: FineTune[]
}

/** Confirmation that a job of the first kind of fine-tuning was deleted. */
export interface FineTuneDeleted {
  id: string
  object: string
  deleted: boolean
}

/** One report of a job of the first kind of fine-tuning. */
export interface FineTuneEvent {
  object: 'fine-tune-event'
  /** Unix time in seconds. */
  created_at: number
  level: string
  message: string
}

/** All reports of a job at once. */
export interface FineTuneEventList {
  object: 'list'
  data: FineTuneEvent[]
}

/**
 * Params of `listFineTuningCheckpointPermissions`: `GET
 * /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`.
 */
export interface ListFineTuningCheckpointPermissionsParams {
  fine_tuned_model_checkpoint: string
  project_id?: string | undefined
  after?: string | undefined
  limit?: number | undefined
  order?: 'ascending' | 'descending' | undefined
}

/**
 * Params of `createFineTuningCheckpointPermissions`: `POST
 * /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`.
 */
export interface CreateFineTuningCheckpointPermissionsParams {
  fine_tuned_model_checkpoint: string
  project_ids: readonly string[]
}

/**
 * Params of `deleteFineTuningCheckpointPermission`: `DELETE
 * /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`.
 */
export interface DeleteFineTuningCheckpointPermissionParams {
  fine_tuned_model_checkpoint: string
  permission_id: string
}

/** Params of `listFineTuningJobs`: `GET /fine_tuning/jobs`. */
export interface ListFineTuningJobsParams {
  /** ID of the last job of the page before. */
  after?: string | undefined
  /**
   * Jobs per page.
   *
   * @defaultValue `20`
   */
  limit?: number | undefined
  /** Lists only jobs with these metadata; `null` for jobs without any. */
  metadata?: Record<string, string> | null | undefined
}

export interface CreateFineTuningJobParamsHyperparameters {
  /**
   * Examples per update of the weights, 1 to 256.
   *
   * @defaultValue `'auto'`
   */
  batch_size?: 'auto' | number | undefined
  /**
   * Factor on the learning rate, above 0. Smaller values guard against overfitting.
   *
   * @defaultValue `'auto'`
   */
  learning_rate_multiplier?: 'auto' | number | undefined
  /**
   * Passes over the whole training file, 1 to 50.
   *
   * @defaultValue `'auto'`
   */
  n_epochs?: 'auto' | number | undefined
}

export interface CreateFineTuningJobParamsIntegrationWandb {
  /** Project that gets the run. */
  project: string
  /** Name of the run; the ID of the job if left out. */
  name?: string | null | undefined
  /** Team or user that gets the run; the key's own if left out. */
  entity?: string | null | undefined
  /** Labels for the run, beside those that the API adds. */
  tags?: readonly string[] | undefined
}

export interface CreateFineTuningJobParamsIntegration {
  /** Service to send metrics to: Weights and Biases. */
  type: 'wandb'
  /** Where in that service the metrics go. */
  wandb: CreateFineTuningJobParamsIntegrationWandb
}

/** Params of `createFineTuningJob`: `POST /fine_tuning/jobs`. */
export interface CreateFineTuningJobParams {
  /** Base model to train, or a fine-tuned model to train further. */
  model: (string & {}) | 'babbage-002' | 'davinci-002' | 'gpt-3.5-turbo' | 'gpt-4o-mini'
  /**
   * ID of the JSONL training data, uploaded with purpose `fine-tune`. The shape of its lines
   * depends on the method: conversations, prompts with completions, or preference pairs.
   */
  training_file: string
  /**
   * Settings of supervised training: `batch_size` 1 to 256, `n_epochs` 1 to 50,
   * `learning_rate_multiplier` above 0. Deprecated: use `method`.
   *
   * @deprecated
   */
  hyperparameters?: CreateFineTuningJobParamsHyperparameters | undefined
  /**
   * Text built into the name of the new model, 1 to 64 characters.
   *
   * @defaultValue `null`
   */
  suffix?: string | null | undefined
  /**
   * ID of JSONL validation data, uploaded with purpose `fine-tune`; metrics are measured on it
   * during the job. Share no examples with the training file.
   */
  validation_file?: string | null | undefined
  /** Services to send metrics to; Weights and Biases is the only one. */
  integrations?: readonly CreateFineTuningJobParamsIntegration[] | null | undefined
  /**
   * Whole number from 0 to 2147483647. Equal seed and settings give nearly equal results; chosen
   * for you if left out.
   */
  seed?: number | null | undefined
  /** Training method and its settings; supervised training if left out. */
  method?: FineTuningMethod | undefined
  /** Up to 16 pairs of your own: keys to 64, values to 512 characters. */
  metadata?: Metadata | null | undefined
}

/** Params of `retrieveFineTuningJob`: `GET /fine_tuning/jobs/{fine_tuning_job_id}`. */
export interface RetrieveFineTuningJobParams {
  /** ID of the job, like `ftjob-abc123`. */
  fine_tuning_job_id: string
}

/** Params of `cancelFineTuningJob`: `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`. */
export interface CancelFineTuningJobParams {
  /** ID of the job, like `ftjob-abc123`. */
  fine_tuning_job_id: string
}

/**
 * Params of `listFineTuningJobCheckpoints`: `GET
 * /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`.
 */
export interface ListFineTuningJobCheckpointsParams {
  fine_tuning_job_id: string
  after?: string | undefined
  limit?: number | undefined
}

/** Params of `listFineTuningJobEvents`: `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`. */
export interface ListFineTuningJobEventsParams {
  fine_tuning_job_id: string
  after?: string | undefined
  limit?: number | undefined
}

/** Params of `pauseFineTuningJob`: `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`. */
export interface PauseFineTuningJobParams {
  fine_tuning_job_id: string
}

/** Params of `resumeFineTuningJob`: `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`. */
export interface ResumeFineTuningJobParams {
  fine_tuning_job_id: string
}

/** Params of `createFineTune`: `POST /fine-tunes`. */
export interface CreateFineTuneParams {
  /** ID of an uploaded JSONL file with purpose `fine-tune`. */
  training_file: string
  /** ID of an uploaded JSONL file to measure progress with. */
  validation_file?: string | null | undefined
  /**
   * Model to start from; a fine-tuned one will do.
   *
   * @defaultValue `'curie'`
   */
  model?: 'ada' | 'babbage' | 'curie' | 'davinci' | (string & {}) | null | undefined
  /**
   * How often to go through the data.
   *
   * @defaultValue `4`
   */
  n_epochs?: number | null | undefined
  /** Examples per step; about 0.2 % of the data if left out, and at most 256. */
  batch_size?: number | null | undefined
  /** Factor on the learning rate of pre-training; 0.05, 0.1 or 0.2 by batch size if left out. */
  learning_rate_multiplier?: number | null | undefined
  /**
   * How much the tokens of the prompt count in training.
   *
   * @defaultValue `0.01`
   */
  prompt_loss_weight?: number | null | undefined
  /**
   * Measures accuracy and F1 on the validation file after each epoch.
   *
   * @defaultValue `false`
   */
  compute_classification_metrics?: boolean | null | undefined
  /** How many classes there are; needed for metrics of several classes. */
  classification_n_classes?: number | null | undefined
  /** The class to count as positive; needed for metrics of two classes. */
  classification_positive_class?: string | null | undefined
  /** F-beta scores to measure, for two classes. */
  classification_betas?: readonly number[] | null | undefined
  /** Up to 40 characters to put into the name of the model. */
  suffix?: string | null | undefined
}

/** Params of `retrieveFineTune`: `GET /fine-tunes/{fine_tune_id}`. */
export interface RetrieveFineTuneParams {
  /** For example `ft-abc123`. */
  fine_tune_id: string
}

/** Params of `deleteFineTune`: `DELETE /fine-tunes/{fine_tune_id}`. */
export interface DeleteFineTuneParams {
  /** For example `ft-abc123`. */
  fine_tune_id: string
}

/** Params of `cancelFineTune`: `POST /fine-tunes/{fine_tune_id}/cancel`. */
export interface CancelFineTuneParams {
  /** For example `ft-abc123`. */
  fine_tune_id: string
}

/** Params of `listFineTuneEvents`: `GET /fine-tunes/{fine_tune_id}/events`. */
export interface ListFineTuneEventsParams {
  /** For example `ft-abc123`. */
  fine_tune_id: string
}

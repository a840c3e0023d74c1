// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/fine-tuning.ts or docs/fine-tuning.json, then `npm run generate`.

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

export interface DpoHyperparameters {
  beta?: 'auto' | number | undefined
  batch_size?: 'auto' | number | undefined
  learning_rate_multiplier?: 'auto' | number | undefined
  n_epochs?: 'auto' | number | undefined
}

export interface DpoMethod {
  hyperparameters?: DpoHyperparameters | undefined
}

export interface FineTuningMethod {
  type: 'supervised' | 'dpo' | 'reinforcement'
  supervised?: SupervisedMethod | undefined
  dpo?: DpoMethod | undefined
  reinforcement?: ReinforcementMethod | undefined
}

export interface ReinforcementHyperparameters {
  batch_size?: 'auto' | number | undefined
  learning_rate_multiplier?: 'auto' | number | undefined
  n_epochs?: 'auto' | number | undefined
  reasoning_effort?: 'default' | 'low' | 'medium' | 'high' | undefined
  compute_multiplier?: 'auto' | number | undefined
  eval_interval?: 'auto' | number | undefined
  eval_samples?: 'auto' | number | undefined
}

export interface ReinforcementMethod {
  grader: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader
  hyperparameters?: ReinforcementHyperparameters | undefined
}

export interface SupervisedHyperparameters {
  batch_size?: 'auto' | number | undefined
  learning_rate_multiplier?: 'auto' | number | undefined
  n_epochs?: 'auto' | number | undefined
}

export interface SupervisedMethod {
  hyperparameters?: SupervisedHyperparameters | undefined
}

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

export interface FineTuningJob {
  id: string
  created_at: number
  error: FineTuningJobError | null
  fine_tuned_model: string | null
  finished_at: number | null
  hyperparameters: FineTuningJobHyperparameters
  model: string
  object: 'fine_tuning.job'
  organization_id: string
  result_files: string[]
  status: 'validating_files' | 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled'
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

export interface FineTuningJobCheckpoint {
  id: string
  created_at: number
  fine_tuned_model_checkpoint: string
  step_number: number
  metrics: FineTuningJobCheckpointMetrics
  fine_tuning_job_id: string
  object: 'fine_tuning.job.checkpoint'
}

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

/** Params of `listFineTuningCheckpointPermissions`: `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`. */
export interface ListFineTuningCheckpointPermissionsParams {
  fine_tuned_model_checkpoint: string
  project_id?: string | undefined
  after?: string | undefined
  limit?: number | undefined
  order?: 'ascending' | 'descending' | undefined
}

/** Params of `createFineTuningCheckpointPermissions`: `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`. */
export interface CreateFineTuningCheckpointPermissionsParams {
  fine_tuned_model_checkpoint: string
  project_ids: readonly string[]
}

/** Params of `deleteFineTuningCheckpointPermission`: `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`. */
export interface DeleteFineTuningCheckpointPermissionParams {
  fine_tuned_model_checkpoint: string
  permission_id: string
}

/** Params of `listFineTuningJobs`: `GET /fine_tuning/jobs`. */
export interface ListFineTuningJobsParams {
  after?: string | undefined
  limit?: number | undefined
  metadata?: Record<string, string> | null | undefined
}

export interface CreateFineTuningJobParamsHyperparameters {
  batch_size?: 'auto' | number | undefined
  learning_rate_multiplier?: 'auto' | number | undefined
  n_epochs?: 'auto' | number | undefined
}

export interface CreateFineTuningJobParamsIntegrationWandb {
  project: string
  name?: string | null | undefined
  entity?: string | null | undefined
  tags?: readonly string[] | undefined
}

export interface CreateFineTuningJobParamsIntegration {
  type: 'wandb'
  wandb: CreateFineTuningJobParamsIntegrationWandb
}

/** Params of `createFineTuningJob`: `POST /fine_tuning/jobs`. */
export interface CreateFineTuningJobParams {
  model: (string & {}) | 'babbage-002' | 'davinci-002' | 'gpt-3.5-turbo' | 'gpt-4o-mini'
  training_file: string
  /** @deprecated */
  hyperparameters?: CreateFineTuningJobParamsHyperparameters | undefined
  suffix?: string | null | undefined
  validation_file?: string | null | undefined
  integrations?: readonly CreateFineTuningJobParamsIntegration[] | null | undefined
  seed?: number | null | undefined
  method?: FineTuningMethod | undefined
  metadata?: Metadata | null | undefined
}

/** Params of `retrieveFineTuningJob`: `GET /fine_tuning/jobs/{fine_tuning_job_id}`. */
export interface RetrieveFineTuningJobParams {
  fine_tuning_job_id: string
}

/** Params of `cancelFineTuningJob`: `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`. */
export interface CancelFineTuningJobParams {
  fine_tuning_job_id: string
}

/** Params of `listFineTuningJobCheckpoints`: `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`. */
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

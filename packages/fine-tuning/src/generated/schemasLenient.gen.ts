// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/fine-tuning.ts or docs/fine-tuning.json, then `npm run generate`.

import { map, object, taggedUnion, union } from '@bonsai-ai/core/schemas'
import { FileObjectSchema } from '@bonsai-ai/files/schemas'
import {
  MultiGraderSchema,
  PythonGraderSchema,
  ScoreModelGraderSchema,
  StringCheckGraderSchema,
  TextSimilarityGraderSchema,
} from '@bonsai-ai/graders/schemas'
import { MetadataSchema } from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  DpoHyperparameters,
  DpoMethod,
  FineTune,
  FineTuneDeleted,
  FineTuneEvent,
  FineTuneEventList,
  FineTuneHyperparams,
  FineTuneList,
  FineTuningCheckpointPermission,
  FineTuningCheckpointPermissionDeleted,
  FineTuningCheckpointPermissionList,
  FineTuningJob,
  FineTuningJobCheckpoint,
  FineTuningJobCheckpointList,
  FineTuningJobCheckpointMetrics,
  FineTuningJobError,
  FineTuningJobEvent,
  FineTuningJobEventList,
  FineTuningJobHyperparameters,
  FineTuningJobIntegration,
  FineTuningJobIntegrationWandb,
  FineTuningJobList,
  FineTuningMethod,
  ReinforcementHyperparameters,
  ReinforcementMethod,
  SupervisedHyperparameters,
  SupervisedMethod,
} from './types.gen.ts'

export const FineTuningCheckpointPermissionDeletedSchema: v.GenericSchema<
  unknown,
  FineTuningCheckpointPermissionDeleted
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  object: v.literal('checkpoint.permission'),
  deleted: v.nullish(v.boolean()),
}))

export const DpoHyperparametersSchema: v.GenericSchema<unknown, DpoHyperparameters> =
  /* @__PURE__ */ object(() => ({
    beta: v.nullish(union([v.string(), v.number()])),
    batch_size: v.nullish(union([v.string(), v.number()])),
    learning_rate_multiplier: v.nullish(union([v.string(), v.number()])),
    n_epochs: v.nullish(union([v.string(), v.number()])),
  }))

export const DpoMethodSchema: v.GenericSchema<unknown, DpoMethod> = /* @__PURE__ */ object(() => ({
  hyperparameters: v.nullish(DpoHyperparametersSchema),
}))

export const SupervisedHyperparametersSchema: v.GenericSchema<unknown, SupervisedHyperparameters> =
  /* @__PURE__ */ object(() => ({
    batch_size: v.nullish(union([v.string(), v.number()])),
    learning_rate_multiplier: v.nullish(union([v.string(), v.number()])),
    n_epochs: v.nullish(union([v.string(), v.number()])),
  }))

export const SupervisedMethodSchema: v.GenericSchema<unknown, SupervisedMethod> =
  /* @__PURE__ */ object(() => ({ hyperparameters: v.nullish(SupervisedHyperparametersSchema) }))

export const ReinforcementHyperparametersSchema: v.GenericSchema<
  unknown,
  ReinforcementHyperparameters
> = /* @__PURE__ */ object(() => ({
  batch_size: v.nullish(union([v.string(), v.number()])),
  learning_rate_multiplier: v.nullish(union([v.string(), v.number()])),
  n_epochs: v.nullish(union([v.string(), v.number()])),
  reasoning_effort: v.nullish(v.string()),
  compute_multiplier: v.nullish(union([v.string(), v.number()])),
  eval_interval: v.nullish(union([v.string(), v.number()])),
  eval_samples: v.nullish(union([v.string(), v.number()])),
}))

export const ReinforcementMethodSchema: v.GenericSchema<unknown, ReinforcementMethod> =
  /* @__PURE__ */ object(() => ({
    grader: v.nullish(
      taggedUnion(
        'type',
        {
          string_check: StringCheckGraderSchema,
          text_similarity: TextSimilarityGraderSchema,
          python: PythonGraderSchema,
          score_model: ScoreModelGraderSchema,
          multi: MultiGraderSchema,
        },
        { isOpen: true },
      ),
    ),
    hyperparameters: v.nullish(ReinforcementHyperparametersSchema),
  }))

export const FineTuningMethodSchema: v.GenericSchema<unknown, FineTuningMethod> =
  /* @__PURE__ */ object(() => ({
    type: v.nullish(v.string()),
    supervised: v.nullish(SupervisedMethodSchema),
    dpo: v.nullish(DpoMethodSchema),
    reinforcement: v.nullish(ReinforcementMethodSchema),
  }))

export const FineTuningCheckpointPermissionSchema: v.GenericSchema<
  unknown,
  FineTuningCheckpointPermission
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  created_at: v.nullish(v.number()),
  project_id: v.nullish(v.string()),
  object: v.literal('checkpoint.permission'),
}))

export const FineTuningJobIntegrationWandbSchema: v.GenericSchema<
  unknown,
  FineTuningJobIntegrationWandb
> = /* @__PURE__ */ object(() => ({
  project: v.nullish(v.string()),
  name: v.nullish(v.string()),
  entity: v.nullish(v.string()),
  tags: v.nullish(v.array(v.string())),
}))

export const FineTuningJobIntegrationSchema: v.GenericSchema<unknown, FineTuningJobIntegration> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('wandb'),
    wandb: v.nullish(FineTuningJobIntegrationWandbSchema),
  }))

export const FineTuningJobErrorSchema: v.GenericSchema<unknown, FineTuningJobError> =
  /* @__PURE__ */ object(() => ({
    code: v.nullish(v.string()),
    message: v.nullish(v.string()),
    param: v.nullish(v.string()),
  }))

export const FineTuningJobHyperparametersSchema: v.GenericSchema<
  unknown,
  FineTuningJobHyperparameters
> = /* @__PURE__ */ object(() => ({
  batch_size: v.nullish(union([v.string(), v.number()])),
  learning_rate_multiplier: v.nullish(union([v.string(), v.number()])),
  n_epochs: v.nullish(union([v.string(), v.number()])),
}))

export const FineTuningJobSchema: v.GenericSchema<unknown, FineTuningJob> = /* @__PURE__ */ object(
  () => ({
    id: v.nullish(v.string()),
    created_at: v.nullish(v.number()),
    error: v.nullish(FineTuningJobErrorSchema),
    fine_tuned_model: v.nullish(v.string()),
    finished_at: v.nullish(v.number()),
    hyperparameters: v.nullish(FineTuningJobHyperparametersSchema),
    model: v.nullish(v.string()),
    object: v.literal('fine_tuning.job'),
    organization_id: v.nullish(v.string()),
    result_files: v.nullish(v.array(v.string())),
    status: v.nullish(v.string()),
    trained_tokens: v.nullish(v.number()),
    training_file: v.nullish(v.string()),
    validation_file: v.nullish(v.string()),
    integrations: v.nullish(v.array(FineTuningJobIntegrationSchema)),
    seed: v.nullish(v.number()),
    estimated_finish: v.nullish(v.number()),
    method: v.nullish(FineTuningMethodSchema),
    metadata: v.nullish(MetadataSchema),
  }),
)

export const FineTuningJobCheckpointMetricsSchema: v.GenericSchema<
  unknown,
  FineTuningJobCheckpointMetrics
> = /* @__PURE__ */ object(() => ({
  step: v.nullish(v.number()),
  train_loss: v.nullish(v.number()),
  train_mean_token_accuracy: v.nullish(v.number()),
  valid_loss: v.nullish(v.number()),
  valid_mean_token_accuracy: v.nullish(v.number()),
  full_valid_loss: v.nullish(v.number()),
  full_valid_mean_token_accuracy: v.nullish(v.number()),
}))

export const FineTuningJobCheckpointSchema: v.GenericSchema<unknown, FineTuningJobCheckpoint> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    created_at: v.nullish(v.number()),
    fine_tuned_model_checkpoint: v.nullish(v.string()),
    step_number: v.nullish(v.number()),
    metrics: v.nullish(FineTuningJobCheckpointMetricsSchema),
    fine_tuning_job_id: v.nullish(v.string()),
    object: v.literal('fine_tuning.job.checkpoint'),
  }))

export const FineTuningJobEventSchema: v.GenericSchema<unknown, FineTuningJobEvent> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('fine_tuning.job.event'),
    id: v.nullish(v.string()),
    created_at: v.nullish(v.number()),
    level: v.nullish(v.string()),
    message: v.nullish(v.string()),
    type: v.nullish(v.string()),
    data: v.nullish(map(v.unknown())),
  }))

export const FineTuningCheckpointPermissionListSchema: v.GenericSchema<
  unknown,
  FineTuningCheckpointPermissionList
> = /* @__PURE__ */ object(() => ({
  data: v.nullish(v.array(FineTuningCheckpointPermissionSchema)),
  object: v.literal('list'),
  first_id: v.nullish(v.string()),
  last_id: v.nullish(v.string()),
  has_more: v.nullish(v.boolean()),
}))

export const FineTuningJobCheckpointListSchema: v.GenericSchema<
  unknown,
  FineTuningJobCheckpointList
> = /* @__PURE__ */ object(() => ({
  data: v.nullish(v.array(FineTuningJobCheckpointSchema)),
  object: v.literal('list'),
  first_id: v.nullish(v.string()),
  last_id: v.nullish(v.string()),
  has_more: v.nullish(v.boolean()),
}))

export const FineTuningJobEventListSchema: v.GenericSchema<unknown, FineTuningJobEventList> =
  /* @__PURE__ */ object(() => ({
    data: v.nullish(v.array(FineTuningJobEventSchema)),
    object: v.literal('list'),
    has_more: v.nullish(v.boolean()),
  }))

export const FineTuningJobListSchema: v.GenericSchema<unknown, FineTuningJobList> =
  /* @__PURE__ */ object(() => ({
    data: v.nullish(v.array(FineTuningJobSchema)),
    has_more: v.nullish(v.boolean()),
    object: v.literal('list'),
  }))

export const FineTuneHyperparamsSchema: v.GenericSchema<unknown, FineTuneHyperparams> =
  /* @__PURE__ */ object(() => ({
    n_epochs: v.nullish(v.number()),
    batch_size: v.nullish(v.number()),
    learning_rate_multiplier: v.nullish(v.number()),
    prompt_loss_weight: v.nullish(v.number()),
    compute_classification_metrics: v.nullish(v.boolean()),
    classification_n_classes: v.nullish(v.number()),
    classification_positive_class: v.nullish(v.string()),
  }))

export const FineTuneEventSchema: v.GenericSchema<unknown, FineTuneEvent> = /* @__PURE__ */ object(
  () => ({
    object: v.literal('fine-tune-event'),
    created_at: v.nullish(v.number()),
    level: v.nullish(v.string()),
    message: v.nullish(v.string()),
  }),
)

export const FineTuneSchema: v.GenericSchema<unknown, FineTune> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  object: v.literal('fine-tune'),
  created_at: v.nullish(v.number()),
  updated_at: v.nullish(v.number()),
  model: v.nullish(v.string()),
  fine_tuned_model: v.nullish(v.string()),
  organization_id: v.nullish(v.string()),
  status: v.nullish(v.string()),
  hyperparams: v.nullish(FineTuneHyperparamsSchema),
  training_files: v.nullish(v.array(FileObjectSchema)),
  validation_files: v.nullish(v.array(FileObjectSchema)),
  result_files: v.nullish(v.array(FileObjectSchema)),
  events: v.nullish(v.array(FineTuneEventSchema)),
}))

export const FineTuneListSchema: v.GenericSchema<unknown, FineTuneList> = /* @__PURE__ */ object(
  () => ({ object: v.literal('list'), data: v.nullish(v.array(FineTuneSchema)) }),
)

export const FineTuneDeletedSchema: v.GenericSchema<unknown, FineTuneDeleted> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    object: v.nullish(v.string()),
    deleted: v.nullish(v.boolean()),
  }))

export const FineTuneEventListSchema: v.GenericSchema<unknown, FineTuneEventList> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('list'),
    data: v.nullish(v.array(FineTuneEventSchema)),
  }))

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/fine-tuning.ts or docs/fine-tuning.json, then `npm run generate`.

import { characters, map, object, taggedUnion, union } from '@bonsai-ai/core/schemas'
import {
  StrictMultiGraderSchema,
  StrictPythonGraderSchema,
  StrictScoreModelGraderSchema,
  StrictStringCheckGraderSchema,
  StrictTextSimilarityGraderSchema,
} from '@bonsai-ai/graders/schemas'
import { StrictMetadataSchema } from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  CancelFineTuneParams,
  CancelFineTuningJobParams,
  CreateFineTuneParams,
  CreateFineTuningCheckpointPermissionsParams,
  CreateFineTuningJobParams,
  CreateFineTuningJobParamsHyperparameters,
  CreateFineTuningJobParamsIntegration,
  CreateFineTuningJobParamsIntegrationWandb,
  DeleteFineTuneParams,
  DeleteFineTuningCheckpointPermissionParams,
  DpoHyperparameters,
  DpoMethod,
  FineTuningMethod,
  ListFineTuneEventsParams,
  ListFineTuningCheckpointPermissionsParams,
  ListFineTuningJobCheckpointsParams,
  ListFineTuningJobEventsParams,
  ListFineTuningJobsParams,
  PauseFineTuningJobParams,
  ReinforcementHyperparameters,
  ReinforcementMethod,
  ResumeFineTuningJobParams,
  RetrieveFineTuneParams,
  RetrieveFineTuningJobParams,
  SupervisedHyperparameters,
  SupervisedMethod,
} from './types.gen.ts'

export const StrictDpoHyperparametersSchema: v.GenericSchema<unknown, DpoHyperparameters> =
  /* @__PURE__ */ object(() => ({
    beta: v.optional(union([v.literal('auto'), v.pipe(v.number(), v.gtValue(0), v.maxValue(2))])),
    batch_size: v.optional(
      union([v.literal('auto'), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(256))]),
    ),
    learning_rate_multiplier: v.optional(
      union([v.literal('auto'), v.pipe(v.number(), v.gtValue(0))]),
    ),
    n_epochs: v.optional(
      union([v.literal('auto'), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50))]),
    ),
  }))

export const StrictDpoMethodSchema: v.GenericSchema<unknown, DpoMethod> = /* @__PURE__ */ object(
  () => ({ hyperparameters: v.optional(StrictDpoHyperparametersSchema) }),
)

export const StrictSupervisedHyperparametersSchema: v.GenericSchema<
  unknown,
  SupervisedHyperparameters
> = /* @__PURE__ */ object(() => ({
  batch_size: v.optional(
    union([v.literal('auto'), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(256))]),
  ),
  learning_rate_multiplier: v.optional(
    union([v.literal('auto'), v.pipe(v.number(), v.gtValue(0))]),
  ),
  n_epochs: v.optional(
    union([v.literal('auto'), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50))]),
  ),
}))

export const StrictSupervisedMethodSchema: v.GenericSchema<unknown, SupervisedMethod> =
  /* @__PURE__ */ object(() => ({
    hyperparameters: v.optional(StrictSupervisedHyperparametersSchema),
  }))

export const StrictReinforcementHyperparametersSchema: v.GenericSchema<
  unknown,
  ReinforcementHyperparameters
> = /* @__PURE__ */ object(() => ({
  batch_size: v.optional(
    union([v.literal('auto'), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(256))]),
  ),
  learning_rate_multiplier: v.optional(
    union([v.literal('auto'), v.pipe(v.number(), v.gtValue(0))]),
  ),
  n_epochs: v.optional(
    union([v.literal('auto'), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50))]),
  ),
  reasoning_effort: v.optional(v.picklist(['default', 'low', 'medium', 'high'])),
  compute_multiplier: v.optional(
    union([v.literal('auto'), v.pipe(v.number(), v.gtValue(0.00001), v.maxValue(10))]),
  ),
  eval_interval: v.optional(
    union([v.literal('auto'), v.pipe(v.number(), v.integer(), v.minValue(1))]),
  ),
  eval_samples: v.optional(
    union([v.literal('auto'), v.pipe(v.number(), v.integer(), v.minValue(1))]),
  ),
}))

export const StrictReinforcementMethodSchema: v.GenericSchema<unknown, ReinforcementMethod> =
  /* @__PURE__ */ object(() => ({
    grader: taggedUnion('type', {
      string_check: StrictStringCheckGraderSchema,
      text_similarity: StrictTextSimilarityGraderSchema,
      python: StrictPythonGraderSchema,
      score_model: StrictScoreModelGraderSchema,
      multi: StrictMultiGraderSchema,
    }),
    hyperparameters: v.optional(StrictReinforcementHyperparametersSchema),
  }))

export const StrictFineTuningMethodSchema: v.GenericSchema<unknown, FineTuningMethod> =
  /* @__PURE__ */ object(() => ({
    type: v.picklist(['supervised', 'dpo', 'reinforcement']),
    supervised: v.optional(StrictSupervisedMethodSchema),
    dpo: v.optional(StrictDpoMethodSchema),
    reinforcement: v.optional(StrictReinforcementMethodSchema),
  }))

export const ListFineTuningCheckpointPermissionsParamsSchema: v.GenericSchema<
  unknown,
  ListFineTuningCheckpointPermissionsParams
> = /* @__PURE__ */ object(() => ({
  fine_tuned_model_checkpoint: v.string(),
  project_id: v.optional(v.string()),
  after: v.optional(v.string()),
  limit: v.optional(v.pipe(v.number(), v.integer())),
  order: v.optional(v.picklist(['ascending', 'descending'])),
}))

export const CreateFineTuningCheckpointPermissionsParamsSchema: v.GenericSchema<
  unknown,
  CreateFineTuningCheckpointPermissionsParams
> = /* @__PURE__ */ object(() => ({
  fine_tuned_model_checkpoint: v.string(),
  project_ids: v.array(v.string()),
}))

export const DeleteFineTuningCheckpointPermissionParamsSchema: v.GenericSchema<
  unknown,
  DeleteFineTuningCheckpointPermissionParams
> = /* @__PURE__ */ object(() => ({
  fine_tuned_model_checkpoint: v.string(),
  permission_id: v.string(),
}))

export const ListFineTuningJobsParamsSchema: v.GenericSchema<unknown, ListFineTuningJobsParams> =
  /* @__PURE__ */ object(() => ({
    after: v.optional(v.string()),
    limit: v.optional(v.pipe(v.number(), v.integer())),
    metadata: v.nullish(map(v.string())),
  }))

export const CreateFineTuningJobParamsHyperparametersSchema: v.GenericSchema<
  unknown,
  CreateFineTuningJobParamsHyperparameters
> = /* @__PURE__ */ object(() => ({
  batch_size: v.optional(
    union([v.literal('auto'), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(256))]),
  ),
  learning_rate_multiplier: v.optional(
    union([v.literal('auto'), v.pipe(v.number(), v.gtValue(0))]),
  ),
  n_epochs: v.optional(
    union([v.literal('auto'), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50))]),
  ),
}))

export const CreateFineTuningJobParamsIntegrationWandbSchema: v.GenericSchema<
  unknown,
  CreateFineTuningJobParamsIntegrationWandb
> = /* @__PURE__ */ object(() => ({
  project: v.string(),
  name: v.nullish(v.string()),
  entity: v.nullish(v.string()),
  tags: v.optional(v.array(v.string())),
}))

export const CreateFineTuningJobParamsIntegrationSchema: v.GenericSchema<
  unknown,
  CreateFineTuningJobParamsIntegration
> = /* @__PURE__ */ object(() => ({
  type: v.literal('wandb'),
  wandb: CreateFineTuningJobParamsIntegrationWandbSchema,
}))

export const CreateFineTuningJobParamsSchema: v.GenericSchema<unknown, CreateFineTuningJobParams> =
  /* @__PURE__ */ object(() => ({
    model: v.string(),
    training_file: v.string(),
    hyperparameters: v.optional(CreateFineTuningJobParamsHyperparametersSchema),
    suffix: v.nullish(v.pipe(v.string(), characters(1, 64))),
    validation_file: v.nullish(v.string()),
    integrations: v.nullish(v.array(CreateFineTuningJobParamsIntegrationSchema)),
    seed: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2147483647))),
    method: v.optional(StrictFineTuningMethodSchema),
    metadata: v.nullish(StrictMetadataSchema),
  }))

export const RetrieveFineTuningJobParamsSchema: v.GenericSchema<
  unknown,
  RetrieveFineTuningJobParams
> = /* @__PURE__ */ object(() => ({ fine_tuning_job_id: v.string() }))

export const CancelFineTuningJobParamsSchema: v.GenericSchema<unknown, CancelFineTuningJobParams> =
  /* @__PURE__ */ object(() => ({ fine_tuning_job_id: v.string() }))

export const ListFineTuningJobCheckpointsParamsSchema: v.GenericSchema<
  unknown,
  ListFineTuningJobCheckpointsParams
> = /* @__PURE__ */ object(() => ({
  fine_tuning_job_id: v.string(),
  after: v.optional(v.string()),
  limit: v.optional(v.pipe(v.number(), v.integer())),
}))

export const ListFineTuningJobEventsParamsSchema: v.GenericSchema<
  unknown,
  ListFineTuningJobEventsParams
> = /* @__PURE__ */ object(() => ({
  fine_tuning_job_id: v.string(),
  after: v.optional(v.string()),
  limit: v.optional(v.pipe(v.number(), v.integer())),
}))

export const PauseFineTuningJobParamsSchema: v.GenericSchema<unknown, PauseFineTuningJobParams> =
  /* @__PURE__ */ object(() => ({ fine_tuning_job_id: v.string() }))

export const ResumeFineTuningJobParamsSchema: v.GenericSchema<unknown, ResumeFineTuningJobParams> =
  /* @__PURE__ */ object(() => ({ fine_tuning_job_id: v.string() }))

export const CreateFineTuneParamsSchema: v.GenericSchema<unknown, CreateFineTuneParams> =
  /* @__PURE__ */ object(() => ({
    training_file: v.string(),
    validation_file: v.nullish(v.string()),
    model: v.nullish(v.string()),
    n_epochs: v.nullish(v.pipe(v.number(), v.integer())),
    batch_size: v.nullish(v.pipe(v.number(), v.integer())),
    learning_rate_multiplier: v.nullish(v.number()),
    prompt_loss_weight: v.nullish(v.number()),
    compute_classification_metrics: v.nullish(v.boolean()),
    classification_n_classes: v.nullish(v.pipe(v.number(), v.integer())),
    classification_positive_class: v.nullish(v.string()),
    classification_betas: v.nullish(v.array(v.number())),
    suffix: v.nullish(v.string()),
  }))

export const RetrieveFineTuneParamsSchema: v.GenericSchema<unknown, RetrieveFineTuneParams> =
  /* @__PURE__ */ object(() => ({ fine_tune_id: v.string() }))

export const DeleteFineTuneParamsSchema: v.GenericSchema<unknown, DeleteFineTuneParams> =
  /* @__PURE__ */ object(() => ({ fine_tune_id: v.string() }))

export const CancelFineTuneParamsSchema: v.GenericSchema<unknown, CancelFineTuneParams> =
  /* @__PURE__ */ object(() => ({ fine_tune_id: v.string() }))

export const ListFineTuneEventsParamsSchema: v.GenericSchema<unknown, ListFineTuneEventsParams> =
  /* @__PURE__ */ object(() => ({ fine_tune_id: v.string() }))

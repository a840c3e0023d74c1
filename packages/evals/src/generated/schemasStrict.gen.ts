// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/evals.ts or docs/evals.json, then `npm run generate`.

import { StrictChatCompletionFunctionToolSchema } from '@bonsai-ai/chat/schemas'
import { defer, map, object, taggedUnion, union } from '@bonsai-ai/core/schemas'
import {
  StrictGraderInputMessageSchema,
  StrictStringCheckGraderSchema,
} from '@bonsai-ai/graders/schemas'
import {
  StrictEasyInputMessageSchema,
  StrictResponseFormatTextConfigSchema,
  StrictToolSchema,
} from '@bonsai-ai/responses/schemas'
import {
  StrictMetadataSchema,
  StrictReasoningEffortSchema,
  StrictResponseFormatJsonObjectSchema,
  StrictResponseFormatJsonSchemaSchema,
  StrictResponseFormatTextSchema,
} from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  CancelEvalRunParams,
  CreateEvalCompletionsRunDataSource,
  CreateEvalCompletionsRunDataSourceInputMessagesItemReference,
  CreateEvalCompletionsRunDataSourceInputMessagesTemplate,
  CreateEvalCompletionsRunDataSourceSamplingParams,
  CreateEvalCustomDataSourceConfig,
  CreateEvalItem,
  CreateEvalItemSimpleInputMessage,
  CreateEvalJsonlRunDataSource,
  CreateEvalLabelModelGrader,
  CreateEvalLogsDataSourceConfig,
  CreateEvalParams,
  CreateEvalResponsesRunDataSource,
  CreateEvalResponsesRunDataSourceInputMessagesItemReference,
  CreateEvalResponsesRunDataSourceInputMessagesTemplate,
  CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage,
  CreateEvalResponsesRunDataSourceSamplingParams,
  CreateEvalResponsesRunDataSourceSamplingParamsText,
  CreateEvalRunParams,
  CreateEvalStoredCompletionsDataSourceConfig,
  DeleteEvalParams,
  DeleteEvalRunParams,
  EvalJsonlFileContentSource,
  EvalJsonlFileContentSourceContent,
  EvalJsonlFileIdSource,
  EvalPythonGrader,
  EvalResponsesSource,
  EvalScoreModelGrader,
  EvalScoreModelGraderSamplingParams,
  EvalStoredCompletionsSource,
  EvalStringCheckGrader,
  EvalTextSimilarityGrader,
  ListEvalRunOutputItemsParams,
  ListEvalRunsParams,
  ListEvalsParams,
  RetrieveEvalParams,
  RetrieveEvalRunOutputItemParams,
  RetrieveEvalRunParams,
  UpdateEvalParams,
} from './types.gen.ts'

export const StrictCreateEvalCompletionsRunDataSourceInputMessagesTemplateSchema: v.GenericSchema<
  unknown,
  CreateEvalCompletionsRunDataSourceInputMessagesTemplate
> = /* @__PURE__ */ object(() => ({
  type: v.literal('template'),
  template: v.array(union([StrictEasyInputMessageSchema, StrictGraderInputMessageSchema])),
}))

export const StrictCreateEvalCompletionsRunDataSourceInputMessagesItemReferenceSchema: v.GenericSchema<
  unknown,
  CreateEvalCompletionsRunDataSourceInputMessagesItemReference
> = /* @__PURE__ */ object(() => ({
  type: v.literal('item_reference'),
  item_reference: v.string(),
}))

export const StrictCreateEvalCompletionsRunDataSourceSamplingParamsSchema: v.GenericSchema<
  unknown,
  CreateEvalCompletionsRunDataSourceSamplingParams
> = /* @__PURE__ */ object(() => ({
  reasoning_effort: v.nullish(StrictReasoningEffortSchema),
  temperature: v.optional(v.number()),
  max_completion_tokens: v.optional(v.pipe(v.number(), v.integer())),
  top_p: v.optional(v.number()),
  seed: v.optional(v.pipe(v.number(), v.integer())),
  response_format: v.optional(
    taggedUnion('type', {
      text: StrictResponseFormatTextSchema,
      json_schema: StrictResponseFormatJsonSchemaSchema,
      json_object: StrictResponseFormatJsonObjectSchema,
    }),
  ),
  tools: v.optional(v.array(StrictChatCompletionFunctionToolSchema)),
}))

export const StrictEvalJsonlFileContentSourceContentSchema: v.GenericSchema<
  unknown,
  EvalJsonlFileContentSourceContent
> = /* @__PURE__ */ object(() => ({ item: map(v.unknown()), sample: v.optional(map(v.unknown())) }))

export const StrictEvalJsonlFileContentSourceSchema: v.GenericSchema<
  unknown,
  EvalJsonlFileContentSource
> = /* @__PURE__ */ object(() => ({
  type: v.literal('file_content'),
  content: v.array(StrictEvalJsonlFileContentSourceContentSchema),
}))

export const StrictEvalJsonlFileIdSourceSchema: v.GenericSchema<unknown, EvalJsonlFileIdSource> =
  /* @__PURE__ */ object(() => ({ type: v.literal('file_id'), id: v.string() }))

export const StrictEvalStoredCompletionsSourceSchema: v.GenericSchema<
  unknown,
  EvalStoredCompletionsSource
> = /* @__PURE__ */ object(() => ({
  type: v.literal('stored_completions'),
  metadata: v.nullish(StrictMetadataSchema),
  model: v.nullish(v.string()),
  created_after: v.nullish(v.pipe(v.number(), v.integer())),
  created_before: v.nullish(v.pipe(v.number(), v.integer())),
  limit: v.nullish(v.pipe(v.number(), v.integer())),
}))

export const StrictCreateEvalCompletionsRunDataSourceSchema: v.GenericSchema<
  unknown,
  CreateEvalCompletionsRunDataSource
> = /* @__PURE__ */ object(() => ({
  type: v.literal('completions'),
  input_messages: v.optional(
    taggedUnion('type', {
      template: StrictCreateEvalCompletionsRunDataSourceInputMessagesTemplateSchema,
      item_reference: StrictCreateEvalCompletionsRunDataSourceInputMessagesItemReferenceSchema,
    }),
  ),
  sampling_params: v.optional(StrictCreateEvalCompletionsRunDataSourceSamplingParamsSchema),
  model: v.optional(v.string()),
  source: taggedUnion('type', {
    file_content: StrictEvalJsonlFileContentSourceSchema,
    file_id: StrictEvalJsonlFileIdSourceSchema,
    stored_completions: StrictEvalStoredCompletionsSourceSchema,
  }),
}))

export const CreateEvalCustomDataSourceConfigSchema: v.GenericSchema<
  unknown,
  CreateEvalCustomDataSourceConfig
> = /* @__PURE__ */ object(() => ({
  type: v.literal('custom'),
  item_schema: map(v.unknown()),
  include_sample_schema: v.optional(v.boolean()),
}))

export const CreateEvalItemSimpleInputMessageSchema: v.GenericSchema<
  unknown,
  CreateEvalItemSimpleInputMessage
> = /* @__PURE__ */ object(() => ({ role: v.string(), content: v.string() }))

export const CreateEvalItemSchema: v.GenericSchema<unknown, CreateEvalItem> = /* @__PURE__ */ defer(
  () => union([CreateEvalItemSimpleInputMessageSchema, StrictGraderInputMessageSchema]),
)

export const StrictCreateEvalJsonlRunDataSourceSchema: v.GenericSchema<
  unknown,
  CreateEvalJsonlRunDataSource
> = /* @__PURE__ */ object(() => ({
  type: v.literal('jsonl'),
  source: taggedUnion('type', {
    file_content: StrictEvalJsonlFileContentSourceSchema,
    file_id: StrictEvalJsonlFileIdSourceSchema,
  }),
}))

export const CreateEvalLabelModelGraderSchema: v.GenericSchema<
  unknown,
  CreateEvalLabelModelGrader
> = /* @__PURE__ */ object(() => ({
  type: v.literal('label_model'),
  name: v.string(),
  model: v.string(),
  input: v.array(CreateEvalItemSchema),
  labels: v.array(v.string()),
  passing_labels: v.array(v.string()),
}))

export const CreateEvalLogsDataSourceConfigSchema: v.GenericSchema<
  unknown,
  CreateEvalLogsDataSourceConfig
> = /* @__PURE__ */ object(() => ({
  type: v.literal('logs'),
  metadata: v.optional(map(v.unknown())),
}))

export const StrictCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessageSchema: v.GenericSchema<
  unknown,
  CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage
> = /* @__PURE__ */ object(() => ({ role: v.string(), content: v.string() }))

export const StrictCreateEvalResponsesRunDataSourceInputMessagesTemplateSchema: v.GenericSchema<
  unknown,
  CreateEvalResponsesRunDataSourceInputMessagesTemplate
> = /* @__PURE__ */ object(() => ({
  type: v.literal('template'),
  template: v.array(
    union([
      StrictCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessageSchema,
      StrictGraderInputMessageSchema,
    ]),
  ),
}))

export const StrictCreateEvalResponsesRunDataSourceInputMessagesItemReferenceSchema: v.GenericSchema<
  unknown,
  CreateEvalResponsesRunDataSourceInputMessagesItemReference
> = /* @__PURE__ */ object(() => ({
  type: v.literal('item_reference'),
  item_reference: v.string(),
}))

export const StrictCreateEvalResponsesRunDataSourceSamplingParamsTextSchema: v.GenericSchema<
  unknown,
  CreateEvalResponsesRunDataSourceSamplingParamsText
> = /* @__PURE__ */ object(() => ({ format: v.optional(StrictResponseFormatTextConfigSchema) }))

export const StrictCreateEvalResponsesRunDataSourceSamplingParamsSchema: v.GenericSchema<
  unknown,
  CreateEvalResponsesRunDataSourceSamplingParams
> = /* @__PURE__ */ object(() => ({
  reasoning_effort: v.nullish(StrictReasoningEffortSchema),
  temperature: v.optional(v.number()),
  max_completion_tokens: v.optional(v.pipe(v.number(), v.integer())),
  top_p: v.optional(v.number()),
  seed: v.optional(v.pipe(v.number(), v.integer())),
  tools: v.optional(v.array(StrictToolSchema)),
  text: v.optional(StrictCreateEvalResponsesRunDataSourceSamplingParamsTextSchema),
}))

export const StrictEvalResponsesSourceSchema: v.GenericSchema<unknown, EvalResponsesSource> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('responses'),
    metadata: v.nullish(map(v.unknown())),
    model: v.nullish(v.string()),
    instructions_search: v.nullish(v.string()),
    created_after: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0))),
    created_before: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0))),
    reasoning_effort: v.nullish(StrictReasoningEffortSchema),
    temperature: v.nullish(v.number()),
    top_p: v.nullish(v.number()),
    users: v.nullish(v.array(v.string())),
    tools: v.nullish(v.array(v.string())),
  }))

export const StrictCreateEvalResponsesRunDataSourceSchema: v.GenericSchema<
  unknown,
  CreateEvalResponsesRunDataSource
> = /* @__PURE__ */ object(() => ({
  type: v.literal('responses'),
  input_messages: v.optional(
    taggedUnion('type', {
      template: StrictCreateEvalResponsesRunDataSourceInputMessagesTemplateSchema,
      item_reference: StrictCreateEvalResponsesRunDataSourceInputMessagesItemReferenceSchema,
    }),
  ),
  sampling_params: v.optional(StrictCreateEvalResponsesRunDataSourceSamplingParamsSchema),
  model: v.optional(v.string()),
  source: taggedUnion('type', {
    file_content: StrictEvalJsonlFileContentSourceSchema,
    file_id: StrictEvalJsonlFileIdSourceSchema,
    responses: StrictEvalResponsesSourceSchema,
  }),
}))

export const CreateEvalStoredCompletionsDataSourceConfigSchema: v.GenericSchema<
  unknown,
  CreateEvalStoredCompletionsDataSourceConfig
> = /* @__PURE__ */ object(() => ({
  type: v.literal('stored_completions'),
  metadata: v.optional(map(v.unknown())),
}))

export const StrictEvalPythonGraderSchema: v.GenericSchema<unknown, EvalPythonGrader> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('python'),
    name: v.string(),
    source: v.string(),
    image_tag: v.optional(v.string()),
    pass_threshold: v.optional(v.number()),
  }))

export const StrictEvalScoreModelGraderSamplingParamsSchema: v.GenericSchema<
  unknown,
  EvalScoreModelGraderSamplingParams
> = /* @__PURE__ */ object(() => ({
  seed: v.nullish(v.pipe(v.number(), v.integer())),
  top_p: v.nullish(v.number()),
  temperature: v.nullish(v.number()),
  max_completions_tokens: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1))),
  reasoning_effort: v.nullish(StrictReasoningEffortSchema),
}))

export const StrictEvalScoreModelGraderSchema: v.GenericSchema<unknown, EvalScoreModelGrader> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('score_model'),
    name: v.string(),
    model: v.string(),
    sampling_params: v.optional(StrictEvalScoreModelGraderSamplingParamsSchema),
    input: v.array(StrictGraderInputMessageSchema),
    range: v.optional(v.array(v.number())),
    pass_threshold: v.optional(v.number()),
  }))

export const StrictEvalStringCheckGraderSchema: v.GenericSchema<unknown, EvalStringCheckGrader> =
  /* @__PURE__ */ defer(() => StrictStringCheckGraderSchema)

export const StrictEvalTextSimilarityGraderSchema: v.GenericSchema<
  unknown,
  EvalTextSimilarityGrader
> = /* @__PURE__ */ object(() => ({
  type: v.literal('text_similarity'),
  name: v.string(),
  input: v.string(),
  reference: v.string(),
  evaluation_metric: v.picklist([
    'cosine',
    'fuzzy_match',
    'bleu',
    'gleu',
    'meteor',
    'rouge_1',
    'rouge_2',
    'rouge_3',
    'rouge_4',
    'rouge_5',
    'rouge_l',
  ]),
  pass_threshold: v.number(),
}))

export const ListEvalsParamsSchema: v.GenericSchema<unknown, ListEvalsParams> =
  /* @__PURE__ */ object(() => ({
    after: v.optional(v.string()),
    limit: v.optional(v.pipe(v.number(), v.integer())),
    order: v.optional(v.picklist(['asc', 'desc'])),
    order_by: v.optional(v.picklist(['created_at', 'updated_at'])),
  }))

export const CreateEvalParamsSchema: v.GenericSchema<unknown, CreateEvalParams> =
  /* @__PURE__ */ object(() => ({
    name: v.optional(v.string()),
    metadata: v.nullish(StrictMetadataSchema),
    data_source_config: taggedUnion('type', {
      custom: CreateEvalCustomDataSourceConfigSchema,
      logs: CreateEvalLogsDataSourceConfigSchema,
      stored_completions: CreateEvalStoredCompletionsDataSourceConfigSchema,
    }),
    testing_criteria: v.array(
      taggedUnion('type', {
        label_model: CreateEvalLabelModelGraderSchema,
        string_check: StrictEvalStringCheckGraderSchema,
        text_similarity: StrictEvalTextSimilarityGraderSchema,
        python: StrictEvalPythonGraderSchema,
        score_model: StrictEvalScoreModelGraderSchema,
      }),
    ),
  }))

export const RetrieveEvalParamsSchema: v.GenericSchema<unknown, RetrieveEvalParams> =
  /* @__PURE__ */ object(() => ({ eval_id: v.string() }))

export const UpdateEvalParamsSchema: v.GenericSchema<unknown, UpdateEvalParams> =
  /* @__PURE__ */ object(() => ({
    eval_id: v.string(),
    name: v.optional(v.string()),
    metadata: v.nullish(StrictMetadataSchema),
  }))

export const DeleteEvalParamsSchema: v.GenericSchema<unknown, DeleteEvalParams> =
  /* @__PURE__ */ object(() => ({ eval_id: v.string() }))

export const ListEvalRunsParamsSchema: v.GenericSchema<unknown, ListEvalRunsParams> =
  /* @__PURE__ */ object(() => ({
    eval_id: v.string(),
    after: v.optional(v.string()),
    limit: v.optional(v.pipe(v.number(), v.integer())),
    order: v.optional(v.picklist(['asc', 'desc'])),
    status: v.optional(v.picklist(['queued', 'in_progress', 'completed', 'canceled', 'failed'])),
  }))

export const CreateEvalRunParamsSchema: v.GenericSchema<unknown, CreateEvalRunParams> =
  /* @__PURE__ */ object(() => ({
    eval_id: v.string(),
    name: v.optional(v.string()),
    metadata: v.nullish(StrictMetadataSchema),
    data_source: taggedUnion('type', {
      jsonl: StrictCreateEvalJsonlRunDataSourceSchema,
      completions: StrictCreateEvalCompletionsRunDataSourceSchema,
      responses: StrictCreateEvalResponsesRunDataSourceSchema,
    }),
  }))

export const RetrieveEvalRunParamsSchema: v.GenericSchema<unknown, RetrieveEvalRunParams> =
  /* @__PURE__ */ object(() => ({ eval_id: v.string(), run_id: v.string() }))

export const CancelEvalRunParamsSchema: v.GenericSchema<unknown, CancelEvalRunParams> =
  /* @__PURE__ */ object(() => ({ eval_id: v.string(), run_id: v.string() }))

export const DeleteEvalRunParamsSchema: v.GenericSchema<unknown, DeleteEvalRunParams> =
  /* @__PURE__ */ object(() => ({ eval_id: v.string(), run_id: v.string() }))

export const ListEvalRunOutputItemsParamsSchema: v.GenericSchema<
  unknown,
  ListEvalRunOutputItemsParams
> = /* @__PURE__ */ object(() => ({
  eval_id: v.string(),
  run_id: v.string(),
  after: v.optional(v.string()),
  limit: v.optional(v.pipe(v.number(), v.integer())),
  status: v.optional(v.picklist(['fail', 'pass'])),
  order: v.optional(v.picklist(['asc', 'desc'])),
}))

export const RetrieveEvalRunOutputItemParamsSchema: v.GenericSchema<
  unknown,
  RetrieveEvalRunOutputItemParams
> = /* @__PURE__ */ object(() => ({
  eval_id: v.string(),
  run_id: v.string(),
  output_item_id: v.string(),
}))

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/evals.ts or docs/evals.json, then `npm run generate`.

import { ChatCompletionFunctionToolSchema } from '@bonsai-ai/chat/schemas'
import { defer, map, object, taggedUnion, union } from '@bonsai-ai/core/schemas'
import {
  GraderInputMessageSchema,
  LabelModelGraderSchema,
  StringCheckGraderSchema,
} from '@bonsai-ai/graders/schemas'
import {
  EasyInputMessageSchema,
  ResponseFormatTextConfigSchema,
  ToolSchema,
} from '@bonsai-ai/responses/schemas'
import {
  MetadataSchema,
  ReasoningEffortSchema,
  ResponseFormatJsonObjectSchema,
  ResponseFormatJsonSchemaSchema,
  ResponseFormatTextSchema,
} from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  CreateEvalCompletionsRunDataSource,
  CreateEvalCompletionsRunDataSourceInputMessagesItemReference,
  CreateEvalCompletionsRunDataSourceInputMessagesTemplate,
  CreateEvalCompletionsRunDataSourceSamplingParams,
  CreateEvalJsonlRunDataSource,
  CreateEvalResponsesRunDataSource,
  CreateEvalResponsesRunDataSourceInputMessagesItemReference,
  CreateEvalResponsesRunDataSourceInputMessagesTemplate,
  CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage,
  CreateEvalResponsesRunDataSourceSamplingParams,
  CreateEvalResponsesRunDataSourceSamplingParamsText,
  Eval,
  EvalApiError,
  EvalCustomDataSourceConfig,
  EvalDeleted,
  EvalJsonlFileContentSource,
  EvalJsonlFileContentSourceContent,
  EvalJsonlFileIdSource,
  EvalLabelModelGrader,
  EvalList,
  EvalLogsDataSourceConfig,
  EvalPythonGrader,
  EvalResponsesSource,
  EvalRun,
  EvalRunDeleted,
  EvalRunList,
  EvalRunOutputItem,
  EvalRunOutputItemList,
  EvalRunOutputItemResult,
  EvalRunOutputItemSample,
  EvalRunOutputItemSampleInput,
  EvalRunOutputItemSampleOutput,
  EvalRunOutputItemSampleUsage,
  EvalRunPerModelUsage,
  EvalRunPerTestingCriteriaResult,
  EvalRunResultCounts,
  EvalScoreModelGrader,
  EvalScoreModelGraderSamplingParams,
  EvalStoredCompletionsDataSourceConfig,
  EvalStoredCompletionsSource,
  EvalStringCheckGrader,
  EvalTextSimilarityGrader,
} from './types.gen.ts'

export const CreateEvalCompletionsRunDataSourceInputMessagesTemplateSchema: v.GenericSchema<
  unknown,
  CreateEvalCompletionsRunDataSourceInputMessagesTemplate
> = /* @__PURE__ */ object(() => ({
  type: v.literal('template'),
  template: v.nullish(v.array(union([EasyInputMessageSchema, GraderInputMessageSchema]))),
}))

export const CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceSchema: v.GenericSchema<
  unknown,
  CreateEvalCompletionsRunDataSourceInputMessagesItemReference
> = /* @__PURE__ */ object(() => ({
  type: v.literal('item_reference'),
  item_reference: v.nullish(v.string()),
}))

export const CreateEvalCompletionsRunDataSourceSamplingParamsSchema: v.GenericSchema<
  unknown,
  CreateEvalCompletionsRunDataSourceSamplingParams
> = /* @__PURE__ */ object(() => ({
  reasoning_effort: v.nullish(ReasoningEffortSchema),
  temperature: v.nullish(v.number()),
  max_completion_tokens: v.nullish(v.number()),
  top_p: v.nullish(v.number()),
  seed: v.nullish(v.number()),
  response_format: v.nullish(
    taggedUnion(
      'type',
      {
        text: ResponseFormatTextSchema,
        json_schema: ResponseFormatJsonSchemaSchema,
        json_object: ResponseFormatJsonObjectSchema,
      },
      { isOpen: true },
    ),
  ),
  tools: v.nullish(v.array(ChatCompletionFunctionToolSchema)),
}))

export const EvalJsonlFileContentSourceContentSchema: v.GenericSchema<
  unknown,
  EvalJsonlFileContentSourceContent
> = /* @__PURE__ */ object(() => ({
  item: v.nullish(map(v.unknown())),
  sample: v.nullish(map(v.unknown())),
}))

export const EvalJsonlFileContentSourceSchema: v.GenericSchema<
  unknown,
  EvalJsonlFileContentSource
> = /* @__PURE__ */ object(() => ({
  type: v.literal('file_content'),
  content: v.nullish(v.array(EvalJsonlFileContentSourceContentSchema)),
}))

export const EvalJsonlFileIdSourceSchema: v.GenericSchema<unknown, EvalJsonlFileIdSource> =
  /* @__PURE__ */ object(() => ({ type: v.literal('file_id'), id: v.nullish(v.string()) }))

export const EvalStoredCompletionsSourceSchema: v.GenericSchema<
  unknown,
  EvalStoredCompletionsSource
> = /* @__PURE__ */ object(() => ({
  type: v.literal('stored_completions'),
  metadata: v.nullish(MetadataSchema),
  model: v.nullish(v.string()),
  created_after: v.nullish(v.number()),
  created_before: v.nullish(v.number()),
  limit: v.nullish(v.number()),
}))

export const CreateEvalCompletionsRunDataSourceSchema: v.GenericSchema<
  unknown,
  CreateEvalCompletionsRunDataSource
> = /* @__PURE__ */ object(() => ({
  type: v.literal('completions'),
  input_messages: v.nullish(
    taggedUnion(
      'type',
      {
        template: CreateEvalCompletionsRunDataSourceInputMessagesTemplateSchema,
        item_reference: CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceSchema,
      },
      { isOpen: true },
    ),
  ),
  sampling_params: v.nullish(CreateEvalCompletionsRunDataSourceSamplingParamsSchema),
  model: v.nullish(v.string()),
  source: v.nullish(
    taggedUnion(
      'type',
      {
        file_content: EvalJsonlFileContentSourceSchema,
        file_id: EvalJsonlFileIdSourceSchema,
        stored_completions: EvalStoredCompletionsSourceSchema,
      },
      { isOpen: true },
    ),
  ),
}))

export const CreateEvalJsonlRunDataSourceSchema: v.GenericSchema<
  unknown,
  CreateEvalJsonlRunDataSource
> = /* @__PURE__ */ object(() => ({
  type: v.literal('jsonl'),
  source: v.nullish(
    taggedUnion(
      'type',
      { file_content: EvalJsonlFileContentSourceSchema, file_id: EvalJsonlFileIdSourceSchema },
      { isOpen: true },
    ),
  ),
}))

export const CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessageSchema: v.GenericSchema<
  unknown,
  CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage
> = /* @__PURE__ */ object(() => ({ role: v.nullish(v.string()), content: v.nullish(v.string()) }))

export const CreateEvalResponsesRunDataSourceInputMessagesTemplateSchema: v.GenericSchema<
  unknown,
  CreateEvalResponsesRunDataSourceInputMessagesTemplate
> = /* @__PURE__ */ object(() => ({
  type: v.literal('template'),
  template: v.nullish(
    v.array(
      union([
        CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessageSchema,
        GraderInputMessageSchema,
      ]),
    ),
  ),
}))

export const CreateEvalResponsesRunDataSourceInputMessagesItemReferenceSchema: v.GenericSchema<
  unknown,
  CreateEvalResponsesRunDataSourceInputMessagesItemReference
> = /* @__PURE__ */ object(() => ({
  type: v.literal('item_reference'),
  item_reference: v.nullish(v.string()),
}))

export const CreateEvalResponsesRunDataSourceSamplingParamsTextSchema: v.GenericSchema<
  unknown,
  CreateEvalResponsesRunDataSourceSamplingParamsText
> = /* @__PURE__ */ object(() => ({ format: v.nullish(ResponseFormatTextConfigSchema) }))

export const CreateEvalResponsesRunDataSourceSamplingParamsSchema: v.GenericSchema<
  unknown,
  CreateEvalResponsesRunDataSourceSamplingParams
> = /* @__PURE__ */ object(() => ({
  reasoning_effort: v.nullish(ReasoningEffortSchema),
  temperature: v.nullish(v.number()),
  max_completion_tokens: v.nullish(v.number()),
  top_p: v.nullish(v.number()),
  seed: v.nullish(v.number()),
  tools: v.nullish(v.array(ToolSchema)),
  text: v.nullish(CreateEvalResponsesRunDataSourceSamplingParamsTextSchema),
}))

export const EvalResponsesSourceSchema: v.GenericSchema<unknown, EvalResponsesSource> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('responses'),
    metadata: v.nullish(map(v.unknown())),
    model: v.nullish(v.string()),
    instructions_search: v.nullish(v.string()),
    created_after: v.nullish(v.number()),
    created_before: v.nullish(v.number()),
    reasoning_effort: v.nullish(ReasoningEffortSchema),
    temperature: v.nullish(v.number()),
    top_p: v.nullish(v.number()),
    users: v.nullish(v.array(v.string())),
    tools: v.nullish(v.array(v.string())),
  }))

export const CreateEvalResponsesRunDataSourceSchema: v.GenericSchema<
  unknown,
  CreateEvalResponsesRunDataSource
> = /* @__PURE__ */ object(() => ({
  type: v.literal('responses'),
  input_messages: v.nullish(
    taggedUnion(
      'type',
      {
        template: CreateEvalResponsesRunDataSourceInputMessagesTemplateSchema,
        item_reference: CreateEvalResponsesRunDataSourceInputMessagesItemReferenceSchema,
      },
      { isOpen: true },
    ),
  ),
  sampling_params: v.nullish(CreateEvalResponsesRunDataSourceSamplingParamsSchema),
  model: v.nullish(v.string()),
  source: v.nullish(
    taggedUnion(
      'type',
      {
        file_content: EvalJsonlFileContentSourceSchema,
        file_id: EvalJsonlFileIdSourceSchema,
        responses: EvalResponsesSourceSchema,
      },
      { isOpen: true },
    ),
  ),
}))

export const EvalCustomDataSourceConfigSchema: v.GenericSchema<
  unknown,
  EvalCustomDataSourceConfig
> = /* @__PURE__ */ object(() => ({
  type: v.literal('custom'),
  schema: v.nullish(map(v.unknown())),
}))

export const EvalLogsDataSourceConfigSchema: v.GenericSchema<unknown, EvalLogsDataSourceConfig> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('logs'),
    metadata: v.nullish(MetadataSchema),
    schema: v.nullish(map(v.unknown())),
  }))

export const EvalStoredCompletionsDataSourceConfigSchema: v.GenericSchema<
  unknown,
  EvalStoredCompletionsDataSourceConfig
> = /* @__PURE__ */ object(() => ({
  type: v.literal('stored_completions'),
  metadata: v.nullish(MetadataSchema),
  schema: v.nullish(map(v.unknown())),
}))

export const EvalLabelModelGraderSchema: v.GenericSchema<unknown, EvalLabelModelGrader> =
  /* @__PURE__ */ defer(() => LabelModelGraderSchema)

export const EvalStringCheckGraderSchema: v.GenericSchema<unknown, EvalStringCheckGrader> =
  /* @__PURE__ */ defer(() => StringCheckGraderSchema)

export const EvalTextSimilarityGraderSchema: v.GenericSchema<unknown, EvalTextSimilarityGrader> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('text_similarity'),
    name: v.nullish(v.string()),
    input: v.nullish(v.string()),
    reference: v.nullish(v.string()),
    evaluation_metric: v.nullish(v.string()),
    pass_threshold: v.nullish(v.number()),
  }))

export const EvalPythonGraderSchema: v.GenericSchema<unknown, EvalPythonGrader> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('python'),
    name: v.nullish(v.string()),
    source: v.nullish(v.string()),
    image_tag: v.nullish(v.string()),
    pass_threshold: v.nullish(v.number()),
  }))

export const EvalScoreModelGraderSamplingParamsSchema: v.GenericSchema<
  unknown,
  EvalScoreModelGraderSamplingParams
> = /* @__PURE__ */ object(() => ({
  seed: v.nullish(v.number()),
  top_p: v.nullish(v.number()),
  temperature: v.nullish(v.number()),
  max_completions_tokens: v.nullish(v.number()),
  reasoning_effort: v.nullish(ReasoningEffortSchema),
}))

export const EvalScoreModelGraderSchema: v.GenericSchema<unknown, EvalScoreModelGrader> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('score_model'),
    name: v.nullish(v.string()),
    model: v.nullish(v.string()),
    sampling_params: v.nullish(EvalScoreModelGraderSamplingParamsSchema),
    input: v.nullish(v.array(GraderInputMessageSchema)),
    range: v.nullish(v.array(v.number())),
    pass_threshold: v.nullish(v.number()),
  }))

export const EvalSchema: v.GenericSchema<unknown, Eval> = /* @__PURE__ */ object(() => ({
  object: v.literal('eval'),
  id: v.nullish(v.string()),
  name: v.nullish(v.string()),
  data_source_config: v.nullish(
    taggedUnion(
      'type',
      {
        custom: EvalCustomDataSourceConfigSchema,
        logs: EvalLogsDataSourceConfigSchema,
        stored_completions: EvalStoredCompletionsDataSourceConfigSchema,
      },
      { isOpen: true },
    ),
  ),
  testing_criteria: v.nullish(
    v.array(
      taggedUnion(
        'type',
        {
          label_model: EvalLabelModelGraderSchema,
          string_check: EvalStringCheckGraderSchema,
          text_similarity: EvalTextSimilarityGraderSchema,
          python: EvalPythonGraderSchema,
          score_model: EvalScoreModelGraderSchema,
        },
        { isOpen: true },
      ),
    ),
  ),
  created_at: v.nullish(v.number()),
  metadata: v.nullish(MetadataSchema),
}))

export const EvalApiErrorSchema: v.GenericSchema<unknown, EvalApiError> = /* @__PURE__ */ object(
  () => ({ code: v.nullish(v.string()), message: v.nullish(v.string()) }),
)

export const EvalListSchema: v.GenericSchema<unknown, EvalList> = /* @__PURE__ */ object(() => ({
  object: v.literal('list'),
  data: v.nullish(v.array(EvalSchema)),
  first_id: v.nullish(v.string()),
  last_id: v.nullish(v.string()),
  has_more: v.nullish(v.boolean()),
}))

export const EvalRunResultCountsSchema: v.GenericSchema<unknown, EvalRunResultCounts> =
  /* @__PURE__ */ object(() => ({
    total: v.nullish(v.number()),
    errored: v.nullish(v.number()),
    failed: v.nullish(v.number()),
    passed: v.nullish(v.number()),
  }))

export const EvalRunPerModelUsageSchema: v.GenericSchema<unknown, EvalRunPerModelUsage> =
  /* @__PURE__ */ object(() => ({
    model_name: v.nullish(v.string()),
    invocation_count: v.nullish(v.number()),
    prompt_tokens: v.nullish(v.number()),
    completion_tokens: v.nullish(v.number()),
    total_tokens: v.nullish(v.number()),
    cached_tokens: v.nullish(v.number()),
  }))

export const EvalRunPerTestingCriteriaResultSchema: v.GenericSchema<
  unknown,
  EvalRunPerTestingCriteriaResult
> = /* @__PURE__ */ object(() => ({
  testing_criteria: v.nullish(v.string()),
  passed: v.nullish(v.number()),
  failed: v.nullish(v.number()),
}))

export const EvalRunSchema: v.GenericSchema<unknown, EvalRun> = /* @__PURE__ */ object(() => ({
  object: v.literal('eval.run'),
  id: v.nullish(v.string()),
  eval_id: v.nullish(v.string()),
  status: v.nullish(v.string()),
  model: v.nullish(v.string()),
  name: v.nullish(v.string()),
  created_at: v.nullish(v.number()),
  report_url: v.nullish(v.string()),
  result_counts: v.nullish(EvalRunResultCountsSchema),
  per_model_usage: v.nullish(v.array(EvalRunPerModelUsageSchema)),
  per_testing_criteria_results: v.nullish(v.array(EvalRunPerTestingCriteriaResultSchema)),
  data_source: v.nullish(
    taggedUnion(
      'type',
      {
        jsonl: CreateEvalJsonlRunDataSourceSchema,
        completions: CreateEvalCompletionsRunDataSourceSchema,
        responses: CreateEvalResponsesRunDataSourceSchema,
      },
      { isOpen: true },
    ),
  ),
  metadata: v.nullish(MetadataSchema),
  error: v.nullish(EvalApiErrorSchema),
}))

export const EvalRunListSchema: v.GenericSchema<unknown, EvalRunList> = /* @__PURE__ */ object(
  () => ({
    object: v.literal('list'),
    data: v.nullish(v.array(EvalRunSchema)),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
    has_more: v.nullish(v.boolean()),
  }),
)

export const EvalRunOutputItemSampleInputSchema: v.GenericSchema<
  unknown,
  EvalRunOutputItemSampleInput
> = /* @__PURE__ */ object(() => ({ role: v.nullish(v.string()), content: v.nullish(v.string()) }))

export const EvalRunOutputItemSampleOutputSchema: v.GenericSchema<
  unknown,
  EvalRunOutputItemSampleOutput
> = /* @__PURE__ */ object(() => ({ role: v.nullish(v.string()), content: v.nullish(v.string()) }))

export const EvalRunOutputItemSampleUsageSchema: v.GenericSchema<
  unknown,
  EvalRunOutputItemSampleUsage
> = /* @__PURE__ */ object(() => ({
  total_tokens: v.nullish(v.number()),
  completion_tokens: v.nullish(v.number()),
  prompt_tokens: v.nullish(v.number()),
  cached_tokens: v.nullish(v.number()),
}))

export const EvalRunOutputItemSampleSchema: v.GenericSchema<unknown, EvalRunOutputItemSample> =
  /* @__PURE__ */ object(() => ({
    input: v.nullish(v.array(EvalRunOutputItemSampleInputSchema)),
    output: v.nullish(v.array(EvalRunOutputItemSampleOutputSchema)),
    finish_reason: v.nullish(v.string()),
    model: v.nullish(v.string()),
    usage: v.nullish(EvalRunOutputItemSampleUsageSchema),
    error: v.nullish(EvalApiErrorSchema),
    temperature: v.nullish(v.number()),
    max_completion_tokens: v.nullish(v.number()),
    top_p: v.nullish(v.number()),
    seed: v.nullish(v.number()),
  }))

export const EvalRunOutputItemResultSchema: v.GenericSchema<unknown, EvalRunOutputItemResult> =
  /* @__PURE__ */ object(() => ({
    name: v.nullish(v.string()),
    type: v.nullish(v.string()),
    score: v.nullish(v.number()),
    passed: v.nullish(v.boolean()),
    sample: v.nullish(map(v.unknown())),
  }))

export const EvalRunOutputItemSchema: v.GenericSchema<unknown, EvalRunOutputItem> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('eval.run.output_item'),
    id: v.nullish(v.string()),
    run_id: v.nullish(v.string()),
    eval_id: v.nullish(v.string()),
    created_at: v.nullish(v.number()),
    status: v.nullish(v.string()),
    datasource_item_id: v.nullish(v.number()),
    datasource_item: v.nullish(map(v.unknown())),
    results: v.nullish(v.array(EvalRunOutputItemResultSchema)),
    sample: v.nullish(EvalRunOutputItemSampleSchema),
  }))

export const EvalRunOutputItemListSchema: v.GenericSchema<unknown, EvalRunOutputItemList> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('list'),
    data: v.nullish(v.array(EvalRunOutputItemSchema)),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
    has_more: v.nullish(v.boolean()),
  }))

export const EvalDeletedSchema: v.GenericSchema<unknown, EvalDeleted> = /* @__PURE__ */ object(
  () => ({
    object: v.nullish(v.string()),
    deleted: v.nullish(v.boolean()),
    eval_id: v.nullish(v.string()),
  }),
)

export const EvalRunDeletedSchema: v.GenericSchema<unknown, EvalRunDeleted> =
  /* @__PURE__ */ object(() => ({
    object: v.nullish(v.string()),
    deleted: v.nullish(v.boolean()),
    run_id: v.nullish(v.string()),
  }))

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/graders.ts or docs/graders.json, then `npm run generate`.

import { defer, map, object, taggedUnion, union } from '@bonsai-ai/core/schemas'
import { ReasoningEffortSchema, ResponseInputTextSchema } from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  GraderInputAudio,
  GraderInputAudioInputAudio,
  GraderInputContent,
  GraderInputContentItem,
  GraderInputContentList,
  GraderInputImage,
  GraderInputMessage,
  GraderInputString,
  GraderOutputText,
  GraderRun,
  GraderRunMetadata,
  GraderRunMetadataErrors,
  GraderValidation,
  LabelModelGrader,
  MultiGrader,
  PythonGrader,
  ScoreModelGrader,
  ScoreModelGraderSamplingParams,
  StringCheckGrader,
  TextSimilarityGrader,
} from './types.gen.ts'

export const GraderInputStringSchema: v.GenericSchema<unknown, GraderInputString> =
  /* @__PURE__ */ defer(() => v.string())

export const GraderOutputTextSchema: v.GenericSchema<unknown, GraderOutputText> =
  /* @__PURE__ */ object(() => ({ type: v.literal('output_text'), text: v.nullish(v.string()) }))

export const GraderInputImageSchema: v.GenericSchema<unknown, GraderInputImage> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('input_image'),
    image_url: v.nullish(v.string()),
    detail: v.nullish(v.string()),
  }))

export const GraderInputAudioInputAudioSchema: v.GenericSchema<
  unknown,
  GraderInputAudioInputAudio
> = /* @__PURE__ */ object(() => ({ data: v.nullish(v.string()), format: v.nullish(v.string()) }))

export const GraderInputAudioSchema: v.GenericSchema<unknown, GraderInputAudio> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('input_audio'),
    input_audio: v.nullish(GraderInputAudioInputAudioSchema),
  }))

export const GraderInputContentItemSchema: v.GenericSchema<unknown, GraderInputContentItem> =
  /* @__PURE__ */ defer(() =>
    union([
      GraderInputStringSchema,
      taggedUnion(
        'type',
        {
          input_text: ResponseInputTextSchema,
          output_text: GraderOutputTextSchema,
          input_image: GraderInputImageSchema,
          input_audio: GraderInputAudioSchema,
        },
        { isOpen: true },
      ),
    ]),
  )

export const GraderInputContentListSchema: v.GenericSchema<unknown, GraderInputContentList> =
  /* @__PURE__ */ defer(() => v.array(GraderInputContentItemSchema))

export const GraderInputContentSchema: v.GenericSchema<unknown, GraderInputContent> =
  /* @__PURE__ */ defer(() => union([GraderInputContentItemSchema, GraderInputContentListSchema]))

export const GraderInputMessageSchema: v.GenericSchema<unknown, GraderInputMessage> =
  /* @__PURE__ */ object(() => ({
    role: v.nullish(v.string()),
    content: v.nullish(GraderInputContentSchema),
    type: v.nullish(v.literal('message')),
  }))

export const LabelModelGraderSchema: v.GenericSchema<unknown, LabelModelGrader> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('label_model'),
    name: v.nullish(v.string()),
    model: v.nullish(v.string()),
    input: v.nullish(v.array(GraderInputMessageSchema)),
    labels: v.nullish(v.array(v.string())),
    passing_labels: v.nullish(v.array(v.string())),
  }))

export const StringCheckGraderSchema: v.GenericSchema<unknown, StringCheckGrader> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('string_check'),
    name: v.nullish(v.string()),
    input: v.nullish(v.string()),
    reference: v.nullish(v.string()),
    operation: v.nullish(v.string()),
  }))

export const TextSimilarityGraderSchema: v.GenericSchema<unknown, TextSimilarityGrader> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('text_similarity'),
    name: v.nullish(v.string()),
    input: v.nullish(v.string()),
    reference: v.nullish(v.string()),
    evaluation_metric: v.nullish(v.string()),
  }))

export const PythonGraderSchema: v.GenericSchema<unknown, PythonGrader> = /* @__PURE__ */ object(
  () => ({
    type: v.literal('python'),
    name: v.nullish(v.string()),
    source: v.nullish(v.string()),
    image_tag: v.nullish(v.string()),
  }),
)

export const ScoreModelGraderSamplingParamsSchema: v.GenericSchema<
  unknown,
  ScoreModelGraderSamplingParams
> = /* @__PURE__ */ object(() => ({
  seed: v.nullish(v.number()),
  top_p: v.nullish(v.number()),
  temperature: v.nullish(v.number()),
  max_completions_tokens: v.nullish(v.number()),
  reasoning_effort: v.nullish(ReasoningEffortSchema),
}))

export const ScoreModelGraderSchema: v.GenericSchema<unknown, ScoreModelGrader> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('score_model'),
    name: v.nullish(v.string()),
    model: v.nullish(v.string()),
    sampling_params: v.nullish(ScoreModelGraderSamplingParamsSchema),
    input: v.nullish(v.array(GraderInputMessageSchema)),
    range: v.nullish(v.array(v.number())),
  }))

export const MultiGraderSchema: v.GenericSchema<unknown, MultiGrader> = /* @__PURE__ */ object(
  () => ({
    type: v.literal('multi'),
    name: v.nullish(v.string()),
    graders: v.nullish(
      map(
        v.nullish(
          taggedUnion(
            'type',
            {
              string_check: StringCheckGraderSchema,
              text_similarity: TextSimilarityGraderSchema,
              python: PythonGraderSchema,
              score_model: ScoreModelGraderSchema,
              label_model: LabelModelGraderSchema,
            },
            { isOpen: true },
          ),
        ),
      ),
    ),
    calculate_output: v.nullish(v.string()),
  }),
)

export const GraderRunMetadataErrorsSchema: v.GenericSchema<unknown, GraderRunMetadataErrors> =
  /* @__PURE__ */ object(() => ({
    formula_parse_error: v.nullish(v.boolean()),
    sample_parse_error: v.nullish(v.boolean()),
    truncated_observation_error: v.nullish(v.boolean()),
    unresponsive_reward_error: v.nullish(v.boolean()),
    invalid_variable_error: v.nullish(v.boolean()),
    other_error: v.nullish(v.boolean()),
    python_grader_server_error: v.nullish(v.boolean()),
    python_grader_server_error_type: v.nullish(v.string()),
    python_grader_runtime_error: v.nullish(v.boolean()),
    python_grader_runtime_error_details: v.nullish(v.string()),
    model_grader_server_error: v.nullish(v.boolean()),
    model_grader_refusal_error: v.nullish(v.boolean()),
    model_grader_parse_error: v.nullish(v.boolean()),
    model_grader_server_error_details: v.nullish(v.string()),
  }))

export const GraderRunMetadataSchema: v.GenericSchema<unknown, GraderRunMetadata> =
  /* @__PURE__ */ object(() => ({
    name: v.nullish(v.string()),
    type: v.nullish(v.string()),
    errors: v.nullish(GraderRunMetadataErrorsSchema),
    execution_time: v.nullish(v.number()),
    scores: v.nullish(map(v.unknown())),
    token_usage: v.nullish(v.number()),
    sampled_model_name: v.nullish(v.string()),
  }))

export const GraderRunSchema: v.GenericSchema<unknown, GraderRun> = /* @__PURE__ */ object(() => ({
  reward: v.nullish(v.number()),
  metadata: v.nullish(GraderRunMetadataSchema),
  sub_rewards: v.nullish(map(v.unknown())),
  model_grader_token_usage_per_model: v.nullish(map(v.unknown())),
}))

export const GraderValidationSchema: v.GenericSchema<unknown, GraderValidation> =
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
  }))

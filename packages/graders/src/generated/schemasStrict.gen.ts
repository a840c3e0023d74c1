// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/graders.ts or docs/graders.json, then `npm run generate`.

import { defer, map, object, taggedUnion, union } from '@bonsai-ai/core/schemas'
import {
  StrictReasoningEffortSchema,
  StrictResponseInputTextSchema,
} from '@bonsai-ai/shared/schemas'
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
  LabelModelGrader,
  MultiGrader,
  PythonGrader,
  RunGraderParams,
  ScoreModelGrader,
  ScoreModelGraderSamplingParams,
  StringCheckGrader,
  TextSimilarityGrader,
  ValidateGraderParams,
} from './types.gen.ts'

export const StrictGraderInputStringSchema: v.GenericSchema<unknown, GraderInputString> =
  /* @__PURE__ */ defer(() => v.string())

export const StrictGraderOutputTextSchema: v.GenericSchema<unknown, GraderOutputText> =
  /* @__PURE__ */ object(() => ({ type: v.literal('output_text'), text: v.string() }))

export const StrictGraderInputImageSchema: v.GenericSchema<unknown, GraderInputImage> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('input_image'),
    image_url: v.string(),
    detail: v.optional(v.string()),
  }))

export const StrictGraderInputAudioInputAudioSchema: v.GenericSchema<
  unknown,
  GraderInputAudioInputAudio
> = /* @__PURE__ */ object(() => ({ data: v.string(), format: v.picklist(['mp3', 'wav']) }))

export const StrictGraderInputAudioSchema: v.GenericSchema<unknown, GraderInputAudio> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('input_audio'),
    input_audio: StrictGraderInputAudioInputAudioSchema,
  }))

export const StrictGraderInputContentItemSchema: v.GenericSchema<unknown, GraderInputContentItem> =
  /* @__PURE__ */ defer(() =>
    union([
      StrictGraderInputStringSchema,
      taggedUnion('type', {
        input_text: StrictResponseInputTextSchema,
        output_text: StrictGraderOutputTextSchema,
        input_image: StrictGraderInputImageSchema,
        input_audio: StrictGraderInputAudioSchema,
      }),
    ]),
  )

export const StrictGraderInputContentListSchema: v.GenericSchema<unknown, GraderInputContentList> =
  /* @__PURE__ */ defer(() => v.array(StrictGraderInputContentItemSchema))

export const StrictGraderInputContentSchema: v.GenericSchema<unknown, GraderInputContent> =
  /* @__PURE__ */ defer(() =>
    union([StrictGraderInputContentItemSchema, StrictGraderInputContentListSchema]),
  )

export const StrictGraderInputMessageSchema: v.GenericSchema<unknown, GraderInputMessage> =
  /* @__PURE__ */ object(() => ({
    role: v.picklist(['user', 'assistant', 'system', 'developer']),
    content: StrictGraderInputContentSchema,
    type: v.optional(v.literal('message')),
  }))

export const StrictStringCheckGraderSchema: v.GenericSchema<unknown, StringCheckGrader> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('string_check'),
    name: v.string(),
    input: v.string(),
    reference: v.string(),
    operation: v.picklist(['eq', 'ne', 'like', 'ilike']),
  }))

export const StrictTextSimilarityGraderSchema: v.GenericSchema<unknown, TextSimilarityGrader> =
  /* @__PURE__ */ object(() => ({
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
  }))

export const StrictPythonGraderSchema: v.GenericSchema<unknown, PythonGrader> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('python'),
    name: v.string(),
    source: v.string(),
    image_tag: v.optional(v.string()),
  }))

export const StrictScoreModelGraderSamplingParamsSchema: v.GenericSchema<
  unknown,
  ScoreModelGraderSamplingParams
> = /* @__PURE__ */ object(() => ({
  seed: v.nullish(v.pipe(v.number(), v.integer())),
  top_p: v.nullish(v.number()),
  temperature: v.nullish(v.number()),
  max_completions_tokens: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1))),
  reasoning_effort: v.nullish(StrictReasoningEffortSchema),
}))

export const StrictScoreModelGraderSchema: v.GenericSchema<unknown, ScoreModelGrader> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('score_model'),
    name: v.string(),
    model: v.string(),
    sampling_params: v.optional(StrictScoreModelGraderSamplingParamsSchema),
    input: v.array(StrictGraderInputMessageSchema),
    range: v.optional(v.array(v.number())),
  }))

export const StrictLabelModelGraderSchema: v.GenericSchema<unknown, LabelModelGrader> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('label_model'),
    name: v.string(),
    model: v.string(),
    input: v.array(StrictGraderInputMessageSchema),
    labels: v.array(v.string()),
    passing_labels: v.array(v.string()),
  }))

export const StrictMultiGraderSchema: v.GenericSchema<unknown, MultiGrader> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('multi'),
    name: v.string(),
    graders: map(
      taggedUnion('type', {
        string_check: StrictStringCheckGraderSchema,
        text_similarity: StrictTextSimilarityGraderSchema,
        python: StrictPythonGraderSchema,
        score_model: StrictScoreModelGraderSchema,
        label_model: StrictLabelModelGraderSchema,
      }),
    ),
    calculate_output: v.string(),
  }))

export const RunGraderParamsSchema: v.GenericSchema<unknown, RunGraderParams> =
  /* @__PURE__ */ object(() => ({
    grader: taggedUnion('type', {
      string_check: StrictStringCheckGraderSchema,
      text_similarity: StrictTextSimilarityGraderSchema,
      python: StrictPythonGraderSchema,
      score_model: StrictScoreModelGraderSchema,
      multi: StrictMultiGraderSchema,
    }),
    item: v.optional(map(v.unknown())),
    model_sample: v.string(),
  }))

export const ValidateGraderParamsSchema: v.GenericSchema<unknown, ValidateGraderParams> =
  /* @__PURE__ */ object(() => ({
    grader: taggedUnion('type', {
      string_check: StrictStringCheckGraderSchema,
      text_similarity: StrictTextSimilarityGraderSchema,
      python: StrictPythonGraderSchema,
      score_model: StrictScoreModelGraderSchema,
      multi: StrictMultiGraderSchema,
    }),
  }))

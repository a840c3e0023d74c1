// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/completions.ts or docs/completions.json, then `npm run generate`.

import { map, object, union } from '@bonsai-ai/core/schemas'
import { ChatCompletionStreamOptionsSchema, StopSequencesSchema } from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type { CreateCompletionParams, CreateEditParams } from './types.gen.ts'

export const CreateCompletionParamsSchema: v.GenericSchema<unknown, CreateCompletionParams> =
  /* @__PURE__ */ object(() => ({
    model: v.string(),
    prompt: v.nullable(
      union([
        v.string(),
        v.array(v.string()),
        v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1)),
        v.pipe(
          v.array(v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1))),
          v.minLength(1),
        ),
      ]),
    ),
    best_of: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20))),
    echo: v.nullish(v.boolean()),
    frequency_penalty: v.nullish(v.pipe(v.number(), v.minValue(-2), v.maxValue(2))),
    logit_bias: v.nullish(map(v.pipe(v.number(), v.integer()))),
    logprobs: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5))),
    max_tokens: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0))),
    n: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(128))),
    presence_penalty: v.nullish(v.pipe(v.number(), v.minValue(-2), v.maxValue(2))),
    seed: v.nullish(v.pipe(v.number(), v.integer())),
    stop: v.nullish(StopSequencesSchema),
    stream_options: v.nullish(ChatCompletionStreamOptionsSchema),
    suffix: v.nullish(v.string()),
    temperature: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(2))),
    top_p: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    user: v.optional(v.string()),
  }))

export const CreateEditParamsSchema: v.GenericSchema<unknown, CreateEditParams> =
  /* @__PURE__ */ object(() => ({
    model: v.string(),
    instruction: v.string(),
    input: v.nullish(v.string()),
    n: v.nullish(v.pipe(v.number(), v.integer())),
    temperature: v.nullish(v.number()),
    top_p: v.nullish(v.number()),
  }))

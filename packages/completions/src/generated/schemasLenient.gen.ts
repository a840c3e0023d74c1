// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/completions.ts or docs/completions.json, then `npm run generate`.

import { map, object } from '@bonsai-ai/core/schemas'
import { CompletionUsageSchema } from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  Completion,
  CompletionChoice,
  CompletionChoiceLogprobs,
  Edit,
  EditChoice,
} from './types.gen.ts'

export const CompletionChoiceLogprobsSchema: v.GenericSchema<unknown, CompletionChoiceLogprobs> =
  /* @__PURE__ */ object(() => ({
    text_offset: v.nullish(v.array(v.number())),
    token_logprobs: v.nullish(v.array(v.number())),
    tokens: v.nullish(v.array(v.string())),
    top_logprobs: v.nullish(v.array(map(v.nullish(v.number())))),
  }))

export const CompletionChoiceSchema: v.GenericSchema<unknown, CompletionChoice> =
  /* @__PURE__ */ object(() => ({
    finish_reason: v.nullish(v.string()),
    index: v.nullish(v.number()),
    logprobs: v.nullish(CompletionChoiceLogprobsSchema),
    text: v.nullish(v.string()),
  }))

export const CompletionSchema: v.GenericSchema<unknown, Completion> = /* @__PURE__ */ object(
  () => ({
    id: v.nullish(v.string()),
    choices: v.nullish(v.array(CompletionChoiceSchema)),
    created: v.nullish(v.number()),
    model: v.nullish(v.string()),
    system_fingerprint: v.nullish(v.string()),
    object: v.literal('text_completion'),
    usage: v.nullish(CompletionUsageSchema),
  }),
)

export const EditChoiceSchema: v.GenericSchema<unknown, EditChoice> = /* @__PURE__ */ object(
  () => ({
    text: v.nullish(v.string()),
    index: v.nullish(v.number()),
    finish_reason: v.nullish(v.string()),
  }),
)

export const EditSchema: v.GenericSchema<unknown, Edit> = /* @__PURE__ */ object(() => ({
  object: v.literal('edit'),
  created: v.nullish(v.number()),
  choices: v.nullish(v.array(EditChoiceSchema)),
  usage: v.nullish(CompletionUsageSchema),
}))

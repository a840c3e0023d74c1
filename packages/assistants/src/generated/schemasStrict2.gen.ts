// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import { object } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type {
  CreateAssistantFileParams,
  DeleteAssistantFileParams,
  ListAssistantFilesParams,
  ListThreadMessageFilesParams,
  ListThreadRunStepsParams,
  RetrieveAssistantFileParams,
  RetrieveThreadMessageFileParams,
  RetrieveThreadRunStepParams,
  SubmitThreadRunToolOutputsParams,
  SubmitThreadRunToolOutputsParamsToolOutput,
} from './types.gen.ts'

export const ListThreadRunStepsParamsSchema: v.GenericSchema<unknown, ListThreadRunStepsParams> =
  /* @__PURE__ */ object(() => ({
    thread_id: v.string(),
    run_id: v.string(),
    limit: v.optional(v.pipe(v.number(), v.integer())),
    order: v.optional(v.picklist(['asc', 'desc'])),
    after: v.optional(v.string()),
    before: v.optional(v.string()),
    include: v.optional(
      v.array(v.literal('step_details.tool_calls[*].file_search.results[*].content')),
    ),
  }))

export const RetrieveThreadRunStepParamsSchema: v.GenericSchema<
  unknown,
  RetrieveThreadRunStepParams
> = /* @__PURE__ */ object(() => ({
  thread_id: v.string(),
  run_id: v.string(),
  step_id: v.string(),
  include: v.optional(
    v.array(v.literal('step_details.tool_calls[*].file_search.results[*].content')),
  ),
}))

export const SubmitThreadRunToolOutputsParamsToolOutputSchema: v.GenericSchema<
  unknown,
  SubmitThreadRunToolOutputsParamsToolOutput
> = /* @__PURE__ */ object(() => ({
  tool_call_id: v.optional(v.string()),
  output: v.optional(v.string()),
}))

export const SubmitThreadRunToolOutputsParamsSchema: v.GenericSchema<
  unknown,
  SubmitThreadRunToolOutputsParams
> = /* @__PURE__ */ object(() => ({
  thread_id: v.string(),
  run_id: v.string(),
  tool_outputs: v.array(SubmitThreadRunToolOutputsParamsToolOutputSchema),
}))

export const CreateAssistantFileParamsSchema: v.GenericSchema<unknown, CreateAssistantFileParams> =
  /* @__PURE__ */ object(() => ({ assistant_id: v.string(), file_id: v.string() }))

export const ListAssistantFilesParamsSchema: v.GenericSchema<unknown, ListAssistantFilesParams> =
  /* @__PURE__ */ object(() => ({
    assistant_id: v.string(),
    limit: v.optional(v.pipe(v.number(), v.integer())),
    order: v.optional(v.picklist(['asc', 'desc'])),
    after: v.optional(v.string()),
    before: v.optional(v.string()),
  }))

export const RetrieveAssistantFileParamsSchema: v.GenericSchema<
  unknown,
  RetrieveAssistantFileParams
> = /* @__PURE__ */ object(() => ({ assistant_id: v.string(), file_id: v.string() }))

export const DeleteAssistantFileParamsSchema: v.GenericSchema<unknown, DeleteAssistantFileParams> =
  /* @__PURE__ */ object(() => ({ assistant_id: v.string(), file_id: v.string() }))

export const ListThreadMessageFilesParamsSchema: v.GenericSchema<
  unknown,
  ListThreadMessageFilesParams
> = /* @__PURE__ */ object(() => ({
  thread_id: v.string(),
  message_id: v.string(),
  limit: v.optional(v.pipe(v.number(), v.integer())),
  order: v.optional(v.picklist(['asc', 'desc'])),
  after: v.optional(v.string()),
  before: v.optional(v.string()),
}))

export const RetrieveThreadMessageFileParamsSchema: v.GenericSchema<
  unknown,
  RetrieveThreadMessageFileParams
> = /* @__PURE__ */ object(() => ({
  thread_id: v.string(),
  message_id: v.string(),
  file_id: v.string(),
}))

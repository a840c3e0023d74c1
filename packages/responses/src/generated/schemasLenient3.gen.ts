// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses.ts or docs/responses.json, then `npm run generate`.

import {
  MessagePhaseSchema,
  ResponseComputerSafetyCheckSchema,
  ResponseComputerScreenshotSchema,
  ResponseComputerToolCallOutputItemSchema,
  ResponseComputerToolCallSchema,
  ResponseFileSearchToolCallSchema,
  ResponseFunctionToolCallItemSchema,
  ResponseFunctionToolCallOutputItemSchema,
  ResponseFunctionWebSearchSchema,
  ResponseImageGenerationCallSchema,
  ResponseInputContentSchema,
  ResponseInputFileSchema,
  ResponseInputImageSchema,
  ResponseItemStatusSchema,
  ResponseOutputRefusalSchema,
  ResponseOutputTextSchema,
  ResponseReasoningTextSchema,
  ResponseToolSearchCallSchema,
  ToolCallCallerParamSchema,
  ToolCallCallerSchema,
} from './schemasLenient.gen.ts'
import {
  ProgrammaticToolCallingToolSchema,
  ResponseAdditionalToolsSchema,
  ResponseApplyPatchToolCallOutputSchema,
  ResponseApplyPatchToolCallSchema,
  ResponseCodeInterpreterToolCallSchema,
  ResponseCompactionItemSchema,
  ResponseLocalShellCallOutputSchema,
  ResponseLocalShellCallSchema,
  ResponseMcpApprovalRequestSchema,
  ResponseMcpListToolsSchema,
  ResponseProgramOutputSchema,
  ResponseProgramSchema,
  ResponseReasoningItemSchema,
  ResponseShellCallOutputSchema,
  ResponseShellCallSchema,
  ResponseToolSearchOutputItemSchema,
} from './schemasLenient2.gen.ts'
import { defer, map, object, taggedUnion, union } from '@bonsai-ai/core/schemas'
import {
  JsonSchemaSchema,
  MetadataSchema,
  ModerationScoresSchema,
  PromptCacheModeSchema,
  PromptCacheTtlSchema,
  ReasoningEffortSchema,
  ResponseFormatJsonObjectSchema,
  ResponseFormatTextSchema,
  ResponseInputTextSchema,
  VerbositySchema,
} from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  EasyInputMessage,
  McpHttpError,
  McpProtocolError,
  McpToolCallError,
  McpToolCallStatus,
  McpToolExecutionError,
  PromptCacheOptions,
  Reasoning,
  ReasoningMode,
  ResponseAudioDeltaEvent,
  ResponseAudioDoneEvent,
  ResponseAudioTranscriptDeltaEvent,
  ResponseAudioTranscriptDoneEvent,
  ResponseCodeInterpreterCallCodeDeltaEvent,
  ResponseCodeInterpreterCallCodeDoneEvent,
  ResponseCodeInterpreterCallCompletedEvent,
  ResponseComputerToolCallOutput,
  ResponseContentPart,
  ResponseConversation,
  ResponseCustomToolCall,
  ResponseCustomToolCallItem,
  ResponseCustomToolCallOutput,
  ResponseCustomToolCallOutputItem,
  ResponseError,
  ResponseErrorCode,
  ResponseFormatTextConfig,
  ResponseFormatTextJsonSchemaConfig,
  ResponseFunctionToolCall,
  ResponseFunctionToolCallOutput,
  ResponseInputMessageContentList,
  ResponseInputMessageItem,
  ResponseItem,
  ResponseMcpApprovalResponseItem,
  ResponseMcpCall,
  ResponseModeration,
  ResponseModerationError,
  ResponseObject,
  ResponseObjectIncompleteDetails,
  ResponseOutputItem,
  ResponseOutputMessage,
  ResponseOutputMessageContent,
  ResponsePrompt,
  ResponsePromptVariables,
  ResponseServiceTier,
  ResponseTextConfig,
  ResponseUsage,
  ResponseUsageInputTokensDetails,
  ResponseUsageOutputTokensDetails,
  ResponsesModel,
  ToolChoiceAllowed,
  ToolChoiceApplyPatch,
  ToolChoiceCustom,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
  ToolChoiceParam,
  ToolChoiceShell,
  ToolChoiceTypes,
} from './types.gen.ts'

export const ResponseMcpApprovalResponseItemSchema: v.GenericSchema<
  unknown,
  ResponseMcpApprovalResponseItem
> = /* @__PURE__ */ object(() => ({
  type: v.literal('mcp_approval_response'),
  id: v.nullish(v.string()),
  approval_request_id: v.nullish(v.string()),
  approve: v.nullish(v.boolean()),
  reason: v.nullish(v.string()),
}))

export const McpProtocolErrorSchema: v.GenericSchema<unknown, McpProtocolError> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('mcp_protocol_error'),
    code: v.nullish(v.number()),
    message: v.nullish(v.string()),
  }))

export const McpToolExecutionErrorSchema: v.GenericSchema<unknown, McpToolExecutionError> =
  /* @__PURE__ */ object(() => ({ type: v.literal('mcp_tool_execution_error') }))

export const McpHttpErrorSchema: v.GenericSchema<unknown, McpHttpError> = /* @__PURE__ */ object(
  () => ({
    type: v.literal('http_error'),
    code: v.nullish(v.number()),
    message: v.nullish(v.string()),
  }),
)

export const McpToolCallErrorSchema: v.GenericSchema<unknown, McpToolCallError> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'type',
      {
        mcp_protocol_error: McpProtocolErrorSchema,
        mcp_tool_execution_error: McpToolExecutionErrorSchema,
        http_error: McpHttpErrorSchema,
      },
      { isOpen: true },
    ),
  )

export const McpToolCallStatusSchema: v.GenericSchema<unknown, McpToolCallStatus> =
  /* @__PURE__ */ defer(() => v.string())

export const ResponseMcpCallSchema: v.GenericSchema<unknown, ResponseMcpCall> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('mcp_call'),
    id: v.nullish(v.string()),
    server_label: v.nullish(v.string()),
    name: v.nullish(v.string()),
    arguments: v.nullish(v.string()),
    output: v.nullish(v.string()),
    error: v.nullish(McpToolCallErrorSchema),
    status: v.nullish(McpToolCallStatusSchema),
    approval_request_id: v.nullish(v.string()),
  }))

export const ResponseCustomToolCallSchema: v.GenericSchema<unknown, ResponseCustomToolCall> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('custom_tool_call'),
    id: v.nullish(v.string()),
    call_id: v.nullish(v.string()),
    caller: v.nullish(ToolCallCallerSchema),
    namespace: v.nullish(v.string()),
    name: v.nullish(v.string()),
    input: v.nullish(v.string()),
  }))

export const ResponseCustomToolCallOutputSchema: v.GenericSchema<
  unknown,
  ResponseCustomToolCallOutput
> = /* @__PURE__ */ object(() => ({
  type: v.literal('custom_tool_call_output'),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  caller: v.nullish(ToolCallCallerParamSchema),
  output: v.nullish(union([v.string(), v.array(ResponseInputContentSchema)])),
}))

export const ResponseInputMessageContentListSchema: v.GenericSchema<
  unknown,
  ResponseInputMessageContentList
> = /* @__PURE__ */ defer(() => v.array(ResponseInputContentSchema))

export const EasyInputMessageSchema: v.GenericSchema<unknown, EasyInputMessage> =
  /* @__PURE__ */ object(() => ({
    role: v.nullish(v.string()),
    content: v.nullish(union([v.string(), ResponseInputMessageContentListSchema])),
    phase: v.nullish(MessagePhaseSchema),
    type: v.nullish(v.literal('message')),
  }))

export const ResponseFormatTextJsonSchemaConfigSchema: v.GenericSchema<
  unknown,
  ResponseFormatTextJsonSchemaConfig
> = /* @__PURE__ */ object(() => ({
  type: v.literal('json_schema'),
  description: v.nullish(v.string()),
  name: v.nullish(v.string()),
  schema: v.nullish(JsonSchemaSchema),
  strict: v.nullish(v.boolean()),
}))

export const ResponseFormatTextConfigSchema: v.GenericSchema<unknown, ResponseFormatTextConfig> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'type',
      {
        text: ResponseFormatTextSchema,
        json_schema: ResponseFormatTextJsonSchemaConfigSchema,
        json_object: ResponseFormatJsonObjectSchema,
      },
      { isOpen: true },
    ),
  )

export const ToolChoiceOptionsSchema: v.GenericSchema<unknown, ToolChoiceOptions> =
  /* @__PURE__ */ defer(() => v.string())

export const ToolChoiceFunctionSchema: v.GenericSchema<unknown, ToolChoiceFunction> =
  /* @__PURE__ */ object(() => ({ type: v.literal('function'), name: v.nullish(v.string()) }))

export const ToolChoiceMcpSchema: v.GenericSchema<unknown, ToolChoiceMcp> = /* @__PURE__ */ object(
  () => ({
    type: v.literal('mcp'),
    server_label: v.nullish(v.string()),
    name: v.nullish(v.string()),
  }),
)

export const ResponsePromptVariablesSchema: v.GenericSchema<unknown, ResponsePromptVariables> =
  /* @__PURE__ */ defer(() =>
    map(
      v.nullish(
        union([
          v.string(),
          taggedUnion(
            'type',
            {
              input_text: ResponseInputTextSchema,
              input_image: ResponseInputImageSchema,
              input_file: ResponseInputFileSchema,
            },
            { isOpen: true },
          ),
        ]),
      ),
    ),
  )

export const ResponsePromptSchema: v.GenericSchema<unknown, ResponsePrompt> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    version: v.nullish(v.string()),
    variables: v.nullish(ResponsePromptVariablesSchema),
  }))

export const ResponseComputerToolCallOutputSchema: v.GenericSchema<
  unknown,
  ResponseComputerToolCallOutput
> = /* @__PURE__ */ object(() => ({
  type: v.literal('computer_call_output'),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  acknowledged_safety_checks: v.nullish(v.array(ResponseComputerSafetyCheckSchema)),
  output: v.nullish(ResponseComputerScreenshotSchema),
  status: v.nullish(v.string()),
}))

export const ResponseCustomToolCallOutputItemSchema: v.GenericSchema<
  unknown,
  ResponseCustomToolCallOutputItem
> = /* @__PURE__ */ object(() => ({
  type: v.literal('custom_tool_call_output'),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  caller: v.nullish(ToolCallCallerParamSchema),
  output: v.nullish(union([v.string(), v.array(ResponseInputContentSchema)])),
  status: v.nullish(ResponseItemStatusSchema),
  created_by: v.nullish(v.string()),
}))

export const ResponseCustomToolCallItemSchema: v.GenericSchema<
  unknown,
  ResponseCustomToolCallItem
> = /* @__PURE__ */ object(() => ({
  type: v.literal('custom_tool_call'),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  caller: v.nullish(ToolCallCallerSchema),
  namespace: v.nullish(v.string()),
  name: v.nullish(v.string()),
  input: v.nullish(v.string()),
  status: v.nullish(ResponseItemStatusSchema),
  created_by: v.nullish(v.string()),
}))

export const ResponseFunctionToolCallSchema: v.GenericSchema<unknown, ResponseFunctionToolCall> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    type: v.literal('function_call'),
    call_id: v.nullish(v.string()),
    caller: v.nullish(ToolCallCallerSchema),
    namespace: v.nullish(v.string()),
    name: v.nullish(v.string()),
    arguments: v.nullish(v.string()),
    status: v.nullish(v.string()),
  }))

export const ResponseFunctionToolCallOutputSchema: v.GenericSchema<
  unknown,
  ResponseFunctionToolCallOutput
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  type: v.literal('function_call_output'),
  call_id: v.nullish(v.string()),
  name: v.nullish(v.string()),
  namespace: v.nullish(v.string()),
  caller: v.nullish(ToolCallCallerParamSchema),
  output: v.nullish(union([v.string(), v.array(ResponseInputContentSchema)])),
  status: v.nullish(v.string()),
}))

export const ResponseInputMessageItemSchema: v.GenericSchema<unknown, ResponseInputMessageItem> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('message'),
    role: v.nullish(v.string()),
    status: v.nullish(v.string()),
    content: v.nullish(ResponseInputMessageContentListSchema),
    id: v.nullish(v.string()),
  }))

export const ResponseOutputMessageContentSchema: v.GenericSchema<
  unknown,
  ResponseOutputMessageContent
> = /* @__PURE__ */ defer(() =>
  taggedUnion(
    'type',
    { output_text: ResponseOutputTextSchema, refusal: ResponseOutputRefusalSchema },
    { isOpen: true },
  ),
)

export const ResponseOutputMessageSchema: v.GenericSchema<unknown, ResponseOutputMessage> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    type: v.literal('message'),
    role: v.literal('assistant'),
    content: v.nullish(v.array(ResponseOutputMessageContentSchema)),
    phase: v.nullish(MessagePhaseSchema),
    status: v.nullish(v.string()),
  }))

export const ResponseItemSchema: v.GenericSchema<unknown, ResponseItem> = /* @__PURE__ */ defer(
  () =>
    taggedUnion(
      'type',
      {
        message: taggedUnion(
          'role',
          {
            user: ResponseInputMessageItemSchema,
            system: ResponseInputMessageItemSchema,
            developer: ResponseInputMessageItemSchema,
            assistant: ResponseOutputMessageSchema,
          },
          { isOpen: true },
        ),
        file_search_call: ResponseFileSearchToolCallSchema,
        computer_call: ResponseComputerToolCallSchema,
        computer_call_output: ResponseComputerToolCallOutputItemSchema,
        web_search_call: ResponseFunctionWebSearchSchema,
        function_call: ResponseFunctionToolCallItemSchema,
        function_call_output: ResponseFunctionToolCallOutputItemSchema,
        tool_search_call: ResponseToolSearchCallSchema,
        tool_search_output: ResponseToolSearchOutputItemSchema,
        additional_tools: ResponseAdditionalToolsSchema,
        reasoning: ResponseReasoningItemSchema,
        program: ResponseProgramSchema,
        program_output: ResponseProgramOutputSchema,
        compaction: ResponseCompactionItemSchema,
        image_generation_call: ResponseImageGenerationCallSchema,
        code_interpreter_call: ResponseCodeInterpreterToolCallSchema,
        local_shell_call: ResponseLocalShellCallSchema,
        local_shell_call_output: ResponseLocalShellCallOutputSchema,
        shell_call: ResponseShellCallSchema,
        shell_call_output: ResponseShellCallOutputSchema,
        apply_patch_call: ResponseApplyPatchToolCallSchema,
        apply_patch_call_output: ResponseApplyPatchToolCallOutputSchema,
        mcp_list_tools: ResponseMcpListToolsSchema,
        mcp_approval_request: ResponseMcpApprovalRequestSchema,
        mcp_approval_response: ResponseMcpApprovalResponseItemSchema,
        mcp_call: ResponseMcpCallSchema,
        custom_tool_call: ResponseCustomToolCallItemSchema,
        custom_tool_call_output: ResponseCustomToolCallOutputItemSchema,
      },
      { isOpen: true },
    ),
)

export const ResponsesModelSchema: v.GenericSchema<unknown, ResponsesModel> = /* @__PURE__ */ defer(
  () => v.string(),
)

export const ResponseContentPartSchema: v.GenericSchema<unknown, ResponseContentPart> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'type',
      {
        output_text: ResponseOutputTextSchema,
        refusal: ResponseOutputRefusalSchema,
        reasoning_text: ResponseReasoningTextSchema,
      },
      { isOpen: true },
    ),
  )

export const ResponseOutputItemSchema: v.GenericSchema<unknown, ResponseOutputItem> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'type',
      {
        message: ResponseOutputMessageSchema,
        file_search_call: ResponseFileSearchToolCallSchema,
        function_call: ResponseFunctionToolCallSchema,
        function_call_output: ResponseFunctionToolCallOutputItemSchema,
        web_search_call: ResponseFunctionWebSearchSchema,
        computer_call: ResponseComputerToolCallSchema,
        computer_call_output: ResponseComputerToolCallOutputItemSchema,
        reasoning: ResponseReasoningItemSchema,
        program: ResponseProgramSchema,
        program_output: ResponseProgramOutputSchema,
        tool_search_call: ResponseToolSearchCallSchema,
        tool_search_output: ResponseToolSearchOutputItemSchema,
        additional_tools: ResponseAdditionalToolsSchema,
        compaction: ResponseCompactionItemSchema,
        image_generation_call: ResponseImageGenerationCallSchema,
        code_interpreter_call: ResponseCodeInterpreterToolCallSchema,
        local_shell_call: ResponseLocalShellCallSchema,
        local_shell_call_output: ResponseLocalShellCallOutputSchema,
        shell_call: ResponseShellCallSchema,
        shell_call_output: ResponseShellCallOutputSchema,
        apply_patch_call: ResponseApplyPatchToolCallSchema,
        apply_patch_call_output: ResponseApplyPatchToolCallOutputSchema,
        mcp_call: ResponseMcpCallSchema,
        mcp_list_tools: ResponseMcpListToolsSchema,
        mcp_approval_request: ResponseMcpApprovalRequestSchema,
        mcp_approval_response: ResponseMcpApprovalResponseItemSchema,
        custom_tool_call: ResponseCustomToolCallSchema,
        custom_tool_call_output: ResponseCustomToolCallOutputItemSchema,
      },
      { isOpen: true },
    ),
  )

export const ReasoningModeSchema: v.GenericSchema<unknown, ReasoningMode> = /* @__PURE__ */ defer(
  () => v.string(),
)

export const ReasoningSchema: v.GenericSchema<unknown, Reasoning> = /* @__PURE__ */ object(() => ({
  mode: v.nullish(ReasoningModeSchema),
  effort: v.nullish(ReasoningEffortSchema),
  summary: v.nullish(v.string()),
  context: v.nullish(v.string()),
  generate_summary: v.nullish(v.string()),
}))

export const ResponseObjectIncompleteDetailsSchema: v.GenericSchema<
  unknown,
  ResponseObjectIncompleteDetails
> = /* @__PURE__ */ object(() => ({ reason: v.nullish(v.string()) }))

export const ResponseTextConfigSchema: v.GenericSchema<unknown, ResponseTextConfig> =
  /* @__PURE__ */ object(() => ({
    format: v.nullish(ResponseFormatTextConfigSchema),
    verbosity: v.nullish(VerbositySchema),
  }))

export const ToolChoiceAllowedSchema: v.GenericSchema<unknown, ToolChoiceAllowed> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('allowed_tools'),
    mode: v.nullish(v.string()),
    tools: v.nullish(v.array(map(v.unknown()))),
  }))

export const ToolChoiceTypesSchema: v.GenericSchema<unknown, ToolChoiceTypes> =
  /* @__PURE__ */ object(() => ({ type: v.nullish(v.string()) }))

export const ToolChoiceCustomSchema: v.GenericSchema<unknown, ToolChoiceCustom> =
  /* @__PURE__ */ object(() => ({ type: v.literal('custom'), name: v.nullish(v.string()) }))

export const ToolChoiceApplyPatchSchema: v.GenericSchema<unknown, ToolChoiceApplyPatch> =
  /* @__PURE__ */ object(() => ({ type: v.literal('apply_patch') }))

export const ToolChoiceShellSchema: v.GenericSchema<unknown, ToolChoiceShell> =
  /* @__PURE__ */ object(() => ({ type: v.literal('shell') }))

export const ToolChoiceParamSchema: v.GenericSchema<unknown, ToolChoiceParam> =
  /* @__PURE__ */ defer(() =>
    union([
      v.string(),
      taggedUnion(
        'type',
        {
          allowed_tools: ToolChoiceAllowedSchema,
          file_search: ToolChoiceTypesSchema,
          web_search_preview: ToolChoiceTypesSchema,
          computer: ToolChoiceTypesSchema,
          computer_use_preview: ToolChoiceTypesSchema,
          computer_use: ToolChoiceTypesSchema,
          web_search_preview_2025_03_11: ToolChoiceTypesSchema,
          image_generation: ToolChoiceTypesSchema,
          code_interpreter: ToolChoiceTypesSchema,
          function: ToolChoiceFunctionSchema,
          mcp: ToolChoiceMcpSchema,
          custom: ToolChoiceCustomSchema,
          programmatic_tool_calling: ProgrammaticToolCallingToolSchema,
          apply_patch: ToolChoiceApplyPatchSchema,
          shell: ToolChoiceShellSchema,
        },
        { isOpen: true },
      ),
    ]),
  )

export const ResponseServiceTierSchema: v.GenericSchema<unknown, ResponseServiceTier> =
  /* @__PURE__ */ defer(() => v.string())

export const ResponseErrorCodeSchema: v.GenericSchema<unknown, ResponseErrorCode> =
  /* @__PURE__ */ defer(() => v.string())

export const ResponseErrorSchema: v.GenericSchema<unknown, ResponseError> = /* @__PURE__ */ object(
  () => ({ code: v.nullish(ResponseErrorCodeSchema), message: v.nullish(v.string()) }),
)

export const ResponseUsageInputTokensDetailsSchema: v.GenericSchema<
  unknown,
  ResponseUsageInputTokensDetails
> = /* @__PURE__ */ object(() => ({
  cached_tokens: v.nullish(v.number()),
  cache_write_tokens: v.nullish(v.number()),
}))

export const ResponseUsageOutputTokensDetailsSchema: v.GenericSchema<
  unknown,
  ResponseUsageOutputTokensDetails
> = /* @__PURE__ */ object(() => ({ reasoning_tokens: v.nullish(v.number()) }))

export const ResponseUsageSchema: v.GenericSchema<unknown, ResponseUsage> = /* @__PURE__ */ object(
  () => ({
    input_tokens: v.nullish(v.number()),
    input_tokens_details: v.nullish(ResponseUsageInputTokensDetailsSchema),
    output_tokens: v.nullish(v.number()),
    output_tokens_details: v.nullish(ResponseUsageOutputTokensDetailsSchema),
    total_tokens: v.nullish(v.number()),
  }),
)

export const PromptCacheOptionsSchema: v.GenericSchema<unknown, PromptCacheOptions> =
  /* @__PURE__ */ object(() => ({
    ttl: v.nullish(PromptCacheTtlSchema),
    mode: v.nullish(PromptCacheModeSchema),
  }))

export const ResponseModerationErrorSchema: v.GenericSchema<unknown, ResponseModerationError> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('error'),
    code: v.nullish(v.string()),
    message: v.nullish(v.string()),
  }))

export const ResponseModerationSchema: v.GenericSchema<unknown, ResponseModeration> =
  /* @__PURE__ */ object(() => ({
    input: v.nullish(
      taggedUnion(
        'type',
        { moderation_result: ModerationScoresSchema, error: ResponseModerationErrorSchema },
        { isOpen: true },
      ),
    ),
    output: v.nullish(
      taggedUnion(
        'type',
        { moderation_result: ModerationScoresSchema, error: ResponseModerationErrorSchema },
        { isOpen: true },
      ),
    ),
  }))

export const ResponseConversationSchema: v.GenericSchema<unknown, ResponseConversation> =
  /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const ResponseObjectSchema: v.GenericSchema<unknown, ResponseObject> =
  /* @__PURE__ */ object(() => ({
    metadata: v.nullish(MetadataSchema),
    top_logprobs: v.nullish(v.number()),
    temperature: v.nullish(v.number()),
    top_p: v.nullish(v.number()),
    user: v.nullish(v.string()),
    safety_identifier: v.nullish(v.string()),
    prompt_cache_key: v.nullish(v.string()),
    prompt_cache_retention: v.nullish(v.string()),
    previous_response_id: v.nullish(v.string()),
    model: v.nullish(ResponsesModelSchema),
    background: v.nullish(v.boolean()),
    max_tool_calls: v.nullish(v.number()),
    text: v.nullish(ResponseTextConfigSchema),
    tool_choice: v.nullish(ToolChoiceParamSchema),
    prompt: v.nullish(ResponsePromptSchema),
    service_tier: v.nullish(ResponseServiceTierSchema),
    truncation: v.nullish(v.string()),
    id: v.nullish(v.string()),
    object: v.literal('response'),
    status: v.nullish(v.string()),
    created_at: v.nullish(v.number()),
    completed_at: v.nullish(v.number()),
    error: v.nullish(ResponseErrorSchema),
    incomplete_details: v.nullish(ResponseObjectIncompleteDetailsSchema),
    output: v.nullish(v.array(ResponseOutputItemSchema)),
    reasoning: v.nullish(ReasoningSchema),
    usage: v.nullish(ResponseUsageSchema),
    prompt_cache_options: v.nullish(PromptCacheOptionsSchema),
    moderation: v.nullish(ResponseModerationSchema),
    parallel_tool_calls: v.nullish(v.boolean()),
    conversation: v.nullish(ResponseConversationSchema),
    max_output_tokens: v.nullish(v.number()),
  }))

export const ResponseAudioDeltaEventSchema: v.GenericSchema<unknown, ResponseAudioDeltaEvent> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('response.audio.delta'),
    sequence_number: v.nullish(v.number()),
    delta: v.nullish(v.string()),
  }))

export const ResponseAudioDoneEventSchema: v.GenericSchema<unknown, ResponseAudioDoneEvent> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('response.audio.done'),
    sequence_number: v.nullish(v.number()),
  }))

export const ResponseAudioTranscriptDeltaEventSchema: v.GenericSchema<
  unknown,
  ResponseAudioTranscriptDeltaEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.audio.transcript.delta'),
  delta: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const ResponseAudioTranscriptDoneEventSchema: v.GenericSchema<
  unknown,
  ResponseAudioTranscriptDoneEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.audio.transcript.done'),
  sequence_number: v.nullish(v.number()),
}))

export const ResponseCodeInterpreterCallCodeDeltaEventSchema: v.GenericSchema<
  unknown,
  ResponseCodeInterpreterCallCodeDeltaEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.code_interpreter_call_code.delta'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  delta: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const ResponseCodeInterpreterCallCodeDoneEventSchema: v.GenericSchema<
  unknown,
  ResponseCodeInterpreterCallCodeDoneEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.code_interpreter_call_code.done'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  code: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const ResponseCodeInterpreterCallCompletedEventSchema: v.GenericSchema<
  unknown,
  ResponseCodeInterpreterCallCompletedEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.code_interpreter_call.completed'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

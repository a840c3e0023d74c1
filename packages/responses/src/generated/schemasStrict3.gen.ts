// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses.ts or docs/responses.json, then `npm run generate`.

import {
  StrictEasyInputMessageSchema,
  StrictLocalEnvironmentSchema,
  StrictMcpListToolsToolSchema,
  StrictProgrammaticToolCallingToolSchema,
  StrictResponseContainerReferenceSchema,
  StrictResponseFormatTextConfigSchema,
  StrictToolChoiceFunctionSchema,
  StrictToolChoiceMcpSchema,
  StrictToolChoiceOptionsSchema,
  StrictToolSchema,
} from './schemasStrict.gen.ts'
import {
  ResponseAdditionalToolsParamSchema,
  ResponseCompactionItemParamSchema,
  ResponseComputerToolCallOutputParamSchema,
  ResponseConversationParamSchema,
  ResponseFunctionToolCallOutputParamSchema,
  ResponseInputMessageSchema,
  ResponseToolSearchCallParamSchema,
  ResponseToolSearchOutputItemParamSchema,
  StrictResponseCodeInterpreterToolCallSchema,
  StrictResponseComputerToolCallSchema,
  StrictResponseCustomToolCallOutputSchema,
  StrictResponseCustomToolCallSchema,
  StrictResponseFileSearchToolCallSchema,
  StrictResponseFunctionToolCallSchema,
  StrictResponseFunctionWebSearchSchema,
  StrictResponseImageGenerationCallSchema,
  StrictResponseItemStatusSchema,
  StrictResponseOutputMessageSchema,
  StrictResponsePromptSchema,
  StrictResponseReasoningItemSchema,
  StrictToolCallCallerParamSchema,
} from './schemasStrict2.gen.ts'
import { characters, defer, map, object, taggedUnion, union } from '@bonsai-ai/core/schemas'
import {
  ModerationConfigSchema,
  StrictChatModelSchema,
  StrictMetadataSchema,
  StrictPromptCacheOptionsParamSchema,
  StrictReasoningEffortSchema,
  StrictVerbositySchema,
} from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  ApplyPatchCallOutputStatus,
  ApplyPatchCallStatus,
  ApplyPatchCreateFileOperationParam,
  ApplyPatchDeleteFileOperationParam,
  ApplyPatchOperationParam,
  ApplyPatchUpdateFileOperationParam,
  CompactionServiceTier,
  ContextManagement,
  CreateResponseParams,
  McpHttpError,
  McpProtocolError,
  McpToolCallError,
  McpToolCallStatus,
  McpToolExecutionError,
  Personality,
  ProgramOutputStatus,
  PromptCacheRetention,
  Reasoning,
  ReasoningMode,
  ResponseApplyPatchToolCallOutputParam,
  ResponseApplyPatchToolCallParam,
  ResponseCompactionTriggerParam,
  ResponseIncludable,
  ResponseInput,
  ResponseInputItem,
  ResponseInputItemObject,
  ResponseItemReference,
  ResponseLocalShellCall,
  ResponseLocalShellCallOutput,
  ResponseLocalShellExecAction,
  ResponseMcpApprovalRequest,
  ResponseMcpApprovalResponse,
  ResponseMcpCall,
  ResponseMcpListTools,
  ResponseProgramOutputParam,
  ResponseProgramParam,
  ResponseServiceTier,
  ResponseShellActionParam,
  ResponseShellCallExitOutcome,
  ResponseShellCallOutcomeParam,
  ResponseShellCallOutputContentParam,
  ResponseShellCallOutputParam,
  ResponseShellCallParam,
  ResponseShellCallTimeoutOutcome,
  ResponseStreamOptions,
  ResponseTextConfig,
  ResponseTruncation,
  ResponsesClientEvent,
  ResponsesCompactionModel,
  ResponsesCreateEvent,
  ResponsesModel,
  ToolChoiceAllowed,
  ToolChoiceApplyPatch,
  ToolChoiceCustom,
  ToolChoiceParam,
  ToolChoiceShell,
  ToolChoiceTypes,
  ToolList,
} from './types.gen.ts'

export const StrictResponseLocalShellExecActionSchema: v.GenericSchema<
  unknown,
  ResponseLocalShellExecAction
> = /* @__PURE__ */ object(() => ({
  type: v.literal('exec'),
  command: v.array(v.string()),
  timeout_ms: v.nullish(v.pipe(v.number(), v.integer())),
  working_directory: v.nullish(v.string()),
  env: map(v.string()),
  user: v.nullish(v.string()),
}))

export const StrictResponseLocalShellCallSchema: v.GenericSchema<unknown, ResponseLocalShellCall> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('local_shell_call'),
    id: v.string(),
    call_id: v.string(),
    action: StrictResponseLocalShellExecActionSchema,
    status: v.picklist(['in_progress', 'completed', 'incomplete']),
  }))

export const StrictResponseLocalShellCallOutputSchema: v.GenericSchema<
  unknown,
  ResponseLocalShellCallOutput
> = /* @__PURE__ */ object(() => ({
  type: v.literal('local_shell_call_output'),
  id: v.string(),
  output: v.string(),
  status: v.nullish(v.picklist(['in_progress', 'completed', 'incomplete'])),
}))

export const StrictResponseShellActionParamSchema: v.GenericSchema<
  unknown,
  ResponseShellActionParam
> = /* @__PURE__ */ object(() => ({
  commands: v.array(v.string()),
  timeout_ms: v.nullish(v.pipe(v.number(), v.integer())),
  max_output_length: v.nullish(v.pipe(v.number(), v.integer())),
}))

export const ResponseShellCallParamSchema: v.GenericSchema<unknown, ResponseShellCallParam> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    call_id: v.pipe(v.string(), characters(1, 64)),
    caller: v.nullish(StrictToolCallCallerParamSchema),
    type: v.literal('shell_call'),
    action: StrictResponseShellActionParamSchema,
    status: v.nullish(StrictResponseItemStatusSchema),
    environment: v.nullish(
      taggedUnion('type', {
        local: StrictLocalEnvironmentSchema,
        container_reference: StrictResponseContainerReferenceSchema,
      }),
    ),
  }))

export const StrictResponseShellCallTimeoutOutcomeSchema: v.GenericSchema<
  unknown,
  ResponseShellCallTimeoutOutcome
> = /* @__PURE__ */ object(() => ({ type: v.literal('timeout') }))

export const StrictResponseShellCallExitOutcomeSchema: v.GenericSchema<
  unknown,
  ResponseShellCallExitOutcome
> = /* @__PURE__ */ object(() => ({
  type: v.literal('exit'),
  exit_code: v.pipe(v.number(), v.integer()),
}))

export const StrictResponseShellCallOutcomeParamSchema: v.GenericSchema<
  unknown,
  ResponseShellCallOutcomeParam
> = /* @__PURE__ */ defer(() =>
  taggedUnion('type', {
    timeout: StrictResponseShellCallTimeoutOutcomeSchema,
    exit: StrictResponseShellCallExitOutcomeSchema,
  }),
)

export const StrictResponseShellCallOutputContentParamSchema: v.GenericSchema<
  unknown,
  ResponseShellCallOutputContentParam
> = /* @__PURE__ */ object(() => ({
  stdout: v.pipe(v.string(), characters(0, 10485760)),
  stderr: v.pipe(v.string(), characters(0, 10485760)),
  outcome: StrictResponseShellCallOutcomeParamSchema,
}))

export const ResponseShellCallOutputParamSchema: v.GenericSchema<
  unknown,
  ResponseShellCallOutputParam
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  call_id: v.pipe(v.string(), characters(1, 64)),
  caller: v.nullish(StrictToolCallCallerParamSchema),
  type: v.literal('shell_call_output'),
  output: v.array(StrictResponseShellCallOutputContentParamSchema),
  status: v.nullish(StrictResponseItemStatusSchema),
  max_output_length: v.nullish(v.pipe(v.number(), v.integer())),
}))

export const StrictApplyPatchCallStatusSchema: v.GenericSchema<unknown, ApplyPatchCallStatus> =
  /* @__PURE__ */ defer(() => v.picklist(['in_progress', 'completed']))

export const StrictApplyPatchCreateFileOperationParamSchema: v.GenericSchema<
  unknown,
  ApplyPatchCreateFileOperationParam
> = /* @__PURE__ */ object(() => ({
  type: v.literal('create_file'),
  path: v.pipe(v.string(), characters(1)),
  diff: v.pipe(v.string(), characters(0, 10485760)),
}))

export const StrictApplyPatchDeleteFileOperationParamSchema: v.GenericSchema<
  unknown,
  ApplyPatchDeleteFileOperationParam
> = /* @__PURE__ */ object(() => ({
  type: v.literal('delete_file'),
  path: v.pipe(v.string(), characters(1)),
}))

export const StrictApplyPatchUpdateFileOperationParamSchema: v.GenericSchema<
  unknown,
  ApplyPatchUpdateFileOperationParam
> = /* @__PURE__ */ object(() => ({
  type: v.literal('update_file'),
  path: v.pipe(v.string(), characters(1)),
  diff: v.pipe(v.string(), characters(0, 10485760)),
}))

export const StrictApplyPatchOperationParamSchema: v.GenericSchema<
  unknown,
  ApplyPatchOperationParam
> = /* @__PURE__ */ defer(() =>
  taggedUnion('type', {
    create_file: StrictApplyPatchCreateFileOperationParamSchema,
    delete_file: StrictApplyPatchDeleteFileOperationParamSchema,
    update_file: StrictApplyPatchUpdateFileOperationParamSchema,
  }),
)

export const ResponseApplyPatchToolCallParamSchema: v.GenericSchema<
  unknown,
  ResponseApplyPatchToolCallParam
> = /* @__PURE__ */ object(() => ({
  type: v.literal('apply_patch_call'),
  id: v.nullish(v.string()),
  call_id: v.pipe(v.string(), characters(1, 64)),
  caller: v.nullish(StrictToolCallCallerParamSchema),
  status: StrictApplyPatchCallStatusSchema,
  operation: StrictApplyPatchOperationParamSchema,
}))

export const StrictApplyPatchCallOutputStatusSchema: v.GenericSchema<
  unknown,
  ApplyPatchCallOutputStatus
> = /* @__PURE__ */ defer(() => v.picklist(['completed', 'failed']))

export const ResponseApplyPatchToolCallOutputParamSchema: v.GenericSchema<
  unknown,
  ResponseApplyPatchToolCallOutputParam
> = /* @__PURE__ */ object(() => ({
  type: v.literal('apply_patch_call_output'),
  id: v.nullish(v.string()),
  call_id: v.pipe(v.string(), characters(1, 64)),
  caller: v.nullish(StrictToolCallCallerParamSchema),
  status: StrictApplyPatchCallOutputStatusSchema,
  output: v.nullish(v.pipe(v.string(), characters(0, 10485760))),
}))

export const StrictResponseMcpListToolsSchema: v.GenericSchema<unknown, ResponseMcpListTools> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('mcp_list_tools'),
    id: v.string(),
    server_label: v.string(),
    tools: v.array(StrictMcpListToolsToolSchema),
    error: v.nullish(v.string()),
  }))

export const StrictResponseMcpApprovalRequestSchema: v.GenericSchema<
  unknown,
  ResponseMcpApprovalRequest
> = /* @__PURE__ */ object(() => ({
  type: v.literal('mcp_approval_request'),
  id: v.string(),
  server_label: v.string(),
  name: v.string(),
  arguments: v.string(),
}))

export const ResponseMcpApprovalResponseSchema: v.GenericSchema<
  unknown,
  ResponseMcpApprovalResponse
> = /* @__PURE__ */ object(() => ({
  type: v.literal('mcp_approval_response'),
  id: v.nullish(v.string()),
  approval_request_id: v.string(),
  approve: v.boolean(),
  reason: v.nullish(v.string()),
}))

export const StrictMcpProtocolErrorSchema: v.GenericSchema<unknown, McpProtocolError> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('mcp_protocol_error'),
    code: v.pipe(v.number(), v.integer()),
    message: v.string(),
  }))

export const StrictMcpToolExecutionErrorSchema: v.GenericSchema<unknown, McpToolExecutionError> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('mcp_tool_execution_error'),
    content: v.nonOptional(v.unknown()),
  }))

export const StrictMcpHttpErrorSchema: v.GenericSchema<unknown, McpHttpError> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('http_error'),
    code: v.pipe(v.number(), v.integer()),
    message: v.string(),
  }))

export const StrictMcpToolCallErrorSchema: v.GenericSchema<unknown, McpToolCallError> =
  /* @__PURE__ */ defer(() =>
    taggedUnion('type', {
      mcp_protocol_error: StrictMcpProtocolErrorSchema,
      mcp_tool_execution_error: StrictMcpToolExecutionErrorSchema,
      http_error: StrictMcpHttpErrorSchema,
    }),
  )

export const StrictMcpToolCallStatusSchema: v.GenericSchema<unknown, McpToolCallStatus> =
  /* @__PURE__ */ defer(() =>
    v.picklist(['in_progress', 'completed', 'incomplete', 'calling', 'failed']),
  )

export const StrictResponseMcpCallSchema: v.GenericSchema<unknown, ResponseMcpCall> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('mcp_call'),
    id: v.string(),
    server_label: v.string(),
    name: v.string(),
    arguments: v.string(),
    output: v.nullish(v.string()),
    error: v.nullish(StrictMcpToolCallErrorSchema),
    status: v.optional(StrictMcpToolCallStatusSchema),
    approval_request_id: v.nullish(v.string()),
  }))

export const ResponseInputItemObjectSchema: v.GenericSchema<unknown, ResponseInputItemObject> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'type',
      {
        message: taggedUnion('role', {
          user: ResponseInputMessageSchema,
          system: ResponseInputMessageSchema,
          developer: ResponseInputMessageSchema,
          assistant: StrictResponseOutputMessageSchema,
        }),
        file_search_call: StrictResponseFileSearchToolCallSchema,
        computer_call: StrictResponseComputerToolCallSchema,
        computer_call_output: ResponseComputerToolCallOutputParamSchema,
        web_search_call: StrictResponseFunctionWebSearchSchema,
        function_call: StrictResponseFunctionToolCallSchema,
        function_call_output: ResponseFunctionToolCallOutputParamSchema,
        tool_search_call: ResponseToolSearchCallParamSchema,
        tool_search_output: ResponseToolSearchOutputItemParamSchema,
        additional_tools: ResponseAdditionalToolsParamSchema,
        reasoning: StrictResponseReasoningItemSchema,
        compaction: ResponseCompactionItemParamSchema,
        image_generation_call: StrictResponseImageGenerationCallSchema,
        code_interpreter_call: StrictResponseCodeInterpreterToolCallSchema,
        local_shell_call: StrictResponseLocalShellCallSchema,
        local_shell_call_output: StrictResponseLocalShellCallOutputSchema,
        shell_call: ResponseShellCallParamSchema,
        shell_call_output: ResponseShellCallOutputParamSchema,
        apply_patch_call: ResponseApplyPatchToolCallParamSchema,
        apply_patch_call_output: ResponseApplyPatchToolCallOutputParamSchema,
        mcp_list_tools: StrictResponseMcpListToolsSchema,
        mcp_approval_request: StrictResponseMcpApprovalRequestSchema,
        mcp_approval_response: ResponseMcpApprovalResponseSchema,
        mcp_call: StrictResponseMcpCallSchema,
        custom_tool_call_output: StrictResponseCustomToolCallOutputSchema,
        custom_tool_call: StrictResponseCustomToolCallSchema,
      },
      { untagged: ResponseInputMessageSchema },
    ),
  )

export const ResponseCompactionTriggerParamSchema: v.GenericSchema<
  unknown,
  ResponseCompactionTriggerParam
> = /* @__PURE__ */ object(() => ({ type: v.literal('compaction_trigger') }))

export const ResponseItemReferenceSchema: v.GenericSchema<unknown, ResponseItemReference> =
  /* @__PURE__ */ object(() => ({ type: v.nullish(v.literal('item_reference')), id: v.string() }))

export const ResponseProgramParamSchema: v.GenericSchema<unknown, ResponseProgramParam> =
  /* @__PURE__ */ object(() => ({
    id: v.string(),
    type: v.literal('program'),
    call_id: v.pipe(v.string(), characters(1, 64)),
    code: v.pipe(v.string(), characters(0, 10485760)),
    fingerprint: v.pipe(v.string(), characters(0, 10485760)),
  }))

export const StrictProgramOutputStatusSchema: v.GenericSchema<unknown, ProgramOutputStatus> =
  /* @__PURE__ */ defer(() => v.picklist(['completed', 'incomplete']))

export const ResponseProgramOutputParamSchema: v.GenericSchema<
  unknown,
  ResponseProgramOutputParam
> = /* @__PURE__ */ object(() => ({
  id: v.string(),
  type: v.literal('program_output'),
  call_id: v.pipe(v.string(), characters(1, 64)),
  result: v.pipe(v.string(), characters(0, 10485760)),
  status: StrictProgramOutputStatusSchema,
}))

export const ResponseInputItemSchema: v.GenericSchema<unknown, ResponseInputItem> =
  /* @__PURE__ */ defer(() =>
    union([
      StrictEasyInputMessageSchema,
      ResponseInputItemObjectSchema,
      ResponseCompactionTriggerParamSchema,
      ResponseItemReferenceSchema,
      ResponseProgramParamSchema,
      ResponseProgramOutputParamSchema,
    ]),
  )

export const ResponseInputSchema: v.GenericSchema<unknown, ResponseInput> = /* @__PURE__ */ defer(
  () => union([v.string(), v.array(ResponseInputItemSchema)]),
)

export const StrictResponsesModelSchema: v.GenericSchema<unknown, ResponsesModel> =
  /* @__PURE__ */ defer(() =>
    union([
      StrictChatModelSchema,
      v.picklist([
        'o1-pro',
        'o1-pro-2025-03-19',
        'o3-pro',
        'o3-pro-2025-06-10',
        'o3-deep-research',
        'o3-deep-research-2025-06-26',
        'o4-mini-deep-research',
        'o4-mini-deep-research-2025-06-26',
        'computer-use-preview',
        'computer-use-preview-2025-03-11',
        'gpt-5.5-pro',
        'gpt-5.5-pro-2026-04-23',
        'gpt-5-codex',
        'gpt-5-pro',
        'gpt-5-pro-2025-10-06',
        'gpt-5.1-codex-max',
        'gpt-daybreak-blue-latest',
        'gpt-daybreak-red-latest',
        'gpt-5.6-cyber',
      ]),
    ]),
  )

export const ResponsesCompactionModelSchema: v.GenericSchema<unknown, ResponsesCompactionModel> =
  /* @__PURE__ */ defer(() => v.string())

export const StrictReasoningModeSchema: v.GenericSchema<unknown, ReasoningMode> =
  /* @__PURE__ */ defer(() => v.string())

export const StrictReasoningSchema: v.GenericSchema<unknown, Reasoning> = /* @__PURE__ */ object(
  () => ({
    mode: v.optional(StrictReasoningModeSchema),
    effort: v.nullish(StrictReasoningEffortSchema),
    summary: v.nullish(v.picklist(['auto', 'concise', 'detailed'])),
    context: v.nullish(v.picklist(['auto', 'current_turn', 'all_turns'])),
    generate_summary: v.nullish(v.picklist(['auto', 'concise', 'detailed'])),
  }),
)

export const ResponseStreamOptionsSchema: v.GenericSchema<unknown, ResponseStreamOptions> =
  /* @__PURE__ */ object(() => ({ include_obfuscation: v.optional(v.boolean()) }))

export const StrictResponseTextConfigSchema: v.GenericSchema<unknown, ResponseTextConfig> =
  /* @__PURE__ */ object(() => ({
    format: v.optional(StrictResponseFormatTextConfigSchema),
    verbosity: v.nullish(StrictVerbositySchema),
  }))

export const StrictToolListSchema: v.GenericSchema<unknown, ToolList> = /* @__PURE__ */ defer(() =>
  v.array(StrictToolSchema),
)

export const StrictToolChoiceAllowedSchema: v.GenericSchema<unknown, ToolChoiceAllowed> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('allowed_tools'),
    mode: v.picklist(['auto', 'required']),
    tools: v.array(map(v.unknown())),
  }))

export const StrictToolChoiceTypesSchema: v.GenericSchema<unknown, ToolChoiceTypes> =
  /* @__PURE__ */ object(() => ({
    type: v.picklist([
      'file_search',
      'web_search_preview',
      'computer',
      'computer_use_preview',
      'computer_use',
      'web_search_preview_2025_03_11',
      'image_generation',
      'code_interpreter',
    ]),
  }))

export const StrictToolChoiceCustomSchema: v.GenericSchema<unknown, ToolChoiceCustom> =
  /* @__PURE__ */ object(() => ({ type: v.literal('custom'), name: v.string() }))

export const StrictToolChoiceApplyPatchSchema: v.GenericSchema<unknown, ToolChoiceApplyPatch> =
  /* @__PURE__ */ object(() => ({ type: v.literal('apply_patch') }))

export const StrictToolChoiceShellSchema: v.GenericSchema<unknown, ToolChoiceShell> =
  /* @__PURE__ */ object(() => ({ type: v.literal('shell') }))

export const StrictToolChoiceParamSchema: v.GenericSchema<unknown, ToolChoiceParam> =
  /* @__PURE__ */ defer(() =>
    union([
      StrictToolChoiceOptionsSchema,
      taggedUnion('type', {
        allowed_tools: StrictToolChoiceAllowedSchema,
        file_search: StrictToolChoiceTypesSchema,
        web_search_preview: StrictToolChoiceTypesSchema,
        computer: StrictToolChoiceTypesSchema,
        computer_use_preview: StrictToolChoiceTypesSchema,
        computer_use: StrictToolChoiceTypesSchema,
        web_search_preview_2025_03_11: StrictToolChoiceTypesSchema,
        image_generation: StrictToolChoiceTypesSchema,
        code_interpreter: StrictToolChoiceTypesSchema,
        function: StrictToolChoiceFunctionSchema,
        mcp: StrictToolChoiceMcpSchema,
        custom: StrictToolChoiceCustomSchema,
        programmatic_tool_calling: StrictProgrammaticToolCallingToolSchema,
        apply_patch: StrictToolChoiceApplyPatchSchema,
        shell: StrictToolChoiceShellSchema,
      }),
    ]),
  )

export const StrictResponseServiceTierSchema: v.GenericSchema<unknown, ResponseServiceTier> =
  /* @__PURE__ */ defer(() =>
    v.picklist(['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast']),
  )

export const ResponseIncludableSchema: v.GenericSchema<unknown, ResponseIncludable> =
  /* @__PURE__ */ defer(() =>
    v.picklist([
      'file_search_call.results',
      'web_search_call.results',
      'web_search_call.action.sources',
      'message.input_image.image_url',
      'computer_call_output.output.image_url',
      'code_interpreter_call.outputs',
      'reasoning.encrypted_content',
      'message.output_text.logprobs',
    ]),
  )

export const ContextManagementSchema: v.GenericSchema<unknown, ContextManagement> =
  /* @__PURE__ */ object(() => ({
    type: v.string(),
    compact_threshold: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1000))),
  }))

export const ResponsesCreateEventSchema: v.GenericSchema<unknown, ResponsesCreateEvent> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('response.create'),
    stream_id: v.optional(v.pipe(v.string(), characters(1, 256), v.regex(/^[A-Za-z0-9_.-]+$/u))),
    metadata: v.nullish(StrictMetadataSchema),
    top_logprobs: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20))),
    temperature: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(2))),
    top_p: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    user: v.nullish(v.string()),
    safety_identifier: v.nullish(v.pipe(v.string(), characters(0, 64))),
    prompt_cache_key: v.nullish(v.string()),
    prompt_cache_retention: v.nullish(v.picklist(['in_memory', '24h'])),
    prompt_cache_options: v.optional(StrictPromptCacheOptionsParamSchema),
    previous_response_id: v.nullish(v.string()),
    model: v.optional(StrictResponsesModelSchema),
    background: v.nullish(v.boolean()),
    max_tool_calls: v.nullish(v.pipe(v.number(), v.integer())),
    text: v.optional(StrictResponseTextConfigSchema),
    tools: v.optional(StrictToolListSchema),
    tool_choice: v.optional(StrictToolChoiceParamSchema),
    prompt: v.nullish(StrictResponsePromptSchema),
    service_tier: v.nullish(StrictResponseServiceTierSchema),
    truncation: v.nullish(v.picklist(['auto', 'disabled'])),
    reasoning: v.nullish(StrictReasoningSchema),
    input: v.optional(ResponseInputSchema),
    include: v.nullish(v.array(ResponseIncludableSchema)),
    parallel_tool_calls: v.nullish(v.boolean()),
    store: v.nullish(v.boolean()),
    instructions: v.nullish(v.string()),
    moderation: v.nullish(ModerationConfigSchema),
    stream: v.nullish(v.boolean()),
    stream_options: v.nullish(ResponseStreamOptionsSchema),
    conversation: v.nullish(ResponseConversationParamSchema),
    context_management: v.nullish(v.pipe(v.array(ContextManagementSchema), v.minLength(1))),
    max_output_tokens: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(16))),
  }))

export const ResponsesClientEventSchema: v.GenericSchema<unknown, ResponsesClientEvent> =
  /* @__PURE__ */ defer(() => ResponsesCreateEventSchema)

export const ResponseTruncationSchema: v.GenericSchema<unknown, ResponseTruncation> =
  /* @__PURE__ */ defer(() => v.picklist(['auto', 'disabled']))

export const PersonalitySchema: v.GenericSchema<unknown, Personality> = /* @__PURE__ */ defer(() =>
  v.string(),
)

export const PromptCacheRetentionSchema: v.GenericSchema<unknown, PromptCacheRetention> =
  /* @__PURE__ */ defer(() => v.picklist(['in_memory', '24h']))

export const CompactionServiceTierSchema: v.GenericSchema<unknown, CompactionServiceTier> =
  /* @__PURE__ */ defer(() => v.picklist(['auto', 'default', 'fast', 'flex', 'priority']))

export const CreateResponseParamsSchema: v.GenericSchema<unknown, CreateResponseParams> =
  /* @__PURE__ */ object(() => ({
    metadata: v.nullish(StrictMetadataSchema),
    top_logprobs: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20))),
    temperature: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(2))),
    top_p: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    user: v.nullish(v.string()),
    safety_identifier: v.nullish(v.pipe(v.string(), characters(0, 64))),
    prompt_cache_key: v.nullish(v.string()),
    prompt_cache_retention: v.nullish(v.picklist(['in_memory', '24h'])),
    prompt_cache_options: v.optional(StrictPromptCacheOptionsParamSchema),
    previous_response_id: v.nullish(v.string()),
    model: v.optional(StrictResponsesModelSchema),
    background: v.nullish(v.boolean()),
    max_tool_calls: v.nullish(v.pipe(v.number(), v.integer())),
    text: v.optional(StrictResponseTextConfigSchema),
    tools: v.optional(StrictToolListSchema),
    tool_choice: v.optional(StrictToolChoiceParamSchema),
    prompt: v.nullish(StrictResponsePromptSchema),
    service_tier: v.nullish(StrictResponseServiceTierSchema),
    truncation: v.nullish(v.picklist(['auto', 'disabled'])),
    reasoning: v.nullish(StrictReasoningSchema),
    input: v.optional(ResponseInputSchema),
    include: v.nullish(v.array(ResponseIncludableSchema)),
    parallel_tool_calls: v.nullish(v.boolean()),
    store: v.nullish(v.boolean()),
    instructions: v.nullish(v.string()),
    moderation: v.nullish(ModerationConfigSchema),
    stream_options: v.nullish(ResponseStreamOptionsSchema),
    conversation: v.nullish(ResponseConversationParamSchema),
    context_management: v.nullish(v.pipe(v.array(ContextManagementSchema), v.minLength(1))),
    max_output_tokens: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(16))),
  }))

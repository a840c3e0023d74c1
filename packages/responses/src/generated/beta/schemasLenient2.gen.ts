// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses-beta.ts or docs/responses-beta.json, then `npm run generate`.

import {
  ConversationMessageRoleSchema,
  MessagePhaseSchema,
  ResponseAnnotationSchema,
  ResponseComputerSafetyCheckSchema,
  ResponseComputerScreenshotContentSchema,
  ResponseComputerScreenshotSchema,
  ResponseInputContentSchema,
  ResponseInputFileSchema,
  ResponseInputImageSchema,
  ResponseItemStatusSchema,
  ResponseOutputRefusalSchema,
  ResponseOutputTextSchema,
  ResponseReasoningTextSchema,
  ResponseSummaryTextSchema,
  ResponseTextContentSchema,
  ToolCallCallerParamSchema,
  ToolCallCallerSchema,
  ToolSearchExecutionTypeSchema,
} from '../schemasLenient.gen.ts'
import {
  ApplyPatchCallOutputStatusSchema,
  ApplyPatchCallStatusSchema,
  ApplyPatchCreateFileOperationSchema,
  ApplyPatchDeleteFileOperationSchema,
  ApplyPatchUpdateFileOperationSchema,
  ProgramOutputStatusSchema,
  ResponseContainerReferenceSchema,
  ResponseLocalEnvironmentSchema,
  ResponseShellActionSchema,
  ResponseShellCallOutputContentSchema,
  ToolSchema,
} from '../schemasLenient2.gen.ts'
import {
  PromptCacheOptionsSchema,
  ReasoningSchema,
  ResponseConversationSchema,
  ResponseErrorSchema,
  ResponseModerationSchema,
  ResponsePromptSchema,
  ResponseServiceTierSchema,
  ResponseTextConfigSchema,
  ResponseUsageSchema,
  ResponsesModelSchema,
  ToolChoiceParamSchema,
} from '../schemasLenient3.gen.ts'
import {
  BetaAgentTagSchema,
  BetaEncryptedContentSchema,
  BetaMultiAgentActionSchema,
  BetaResponseCodeInterpreterToolCallSchema,
  BetaResponseComputerToolCallOutputItemSchema,
  BetaResponseComputerToolCallSchema,
  BetaResponseCustomToolCallOutputSchema,
  BetaResponseCustomToolCallSchema,
  BetaResponseFileSearchToolCallSchema,
  BetaResponseFunctionToolCallItemSchema,
  BetaResponseFunctionToolCallOutputItemSchema,
  BetaResponseFunctionToolCallSchema,
  BetaResponseFunctionWebSearchSchema,
  BetaResponseImageGenerationCallSchema,
  BetaResponseInputMessageItemSchema,
  BetaResponseLocalShellCallOutputSchema,
  BetaResponseLocalShellCallSchema,
  BetaResponseMcpApprovalRequestSchema,
  BetaResponseMcpCallSchema,
  BetaResponseMcpListToolsSchema,
  BetaResponseOutputMessageSchema,
  BetaResponseReasoningItemSchema,
} from './schemasLenient.gen.ts'
import { defer, object, taggedUnion, union } from '@bonsai-ai/core/schemas'
import { MetadataSchema, ResponseInputTextSchema } from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  BetaAgentMessage,
  BetaCompactedResponse,
  BetaConversationMessage,
  BetaMultiAgentCall,
  BetaMultiAgentCallOutput,
  BetaResponseAdditionalTools,
  BetaResponseApplyPatchToolCall,
  BetaResponseApplyPatchToolCallOutput,
  BetaResponseCompactionItem,
  BetaResponseComputerToolCallOutput,
  BetaResponseCustomToolCallInputDeltaEvent,
  BetaResponseCustomToolCallInputDoneEvent,
  BetaResponseCustomToolCallItem,
  BetaResponseCustomToolCallOutputItem,
  BetaResponseFunctionToolCallOutput,
  BetaResponseImageGenCallGeneratingEvent,
  BetaResponseImageGenCallInProgressEvent,
  BetaResponseImageGenCallPartialImageEvent,
  BetaResponseItem,
  BetaResponseItemField,
  BetaResponseItemList,
  BetaResponseMcpApprovalResponseItem,
  BetaResponseMcpCallArgumentsDeltaEvent,
  BetaResponseMcpCallArgumentsDoneEvent,
  BetaResponseMcpCallCompletedEvent,
  BetaResponseMcpCallFailedEvent,
  BetaResponseMcpCallInProgressEvent,
  BetaResponseMcpListToolsCompletedEvent,
  BetaResponseMcpListToolsFailedEvent,
  BetaResponseMcpListToolsInProgressEvent,
  BetaResponseObject,
  BetaResponseObjectIncompleteDetails,
  BetaResponseOutputItem,
  BetaResponseOutputTextAnnotationAddedEvent,
  BetaResponseProgram,
  BetaResponseProgramOutput,
  BetaResponseQueuedEvent,
  BetaResponseShellCall,
  BetaResponseShellCallOutput,
  BetaResponseToolSearchCall,
  BetaResponseToolSearchOutputItem,
} from './types.gen.ts'

export const BetaAgentMessageSchema: v.GenericSchema<unknown, BetaAgentMessage> =
  /* @__PURE__ */ object(() => ({
    agent: v.nullish(BetaAgentTagSchema),
    type: v.literal('agent_message'),
    id: v.nullish(v.string()),
    author: v.nullish(v.string()),
    recipient: v.nullish(v.string()),
    content: v.nullish(
      v.array(
        taggedUnion(
          'type',
          {
            input_text: ResponseInputTextSchema,
            output_text: ResponseOutputTextSchema,
            text: ResponseTextContentSchema,
            summary_text: ResponseSummaryTextSchema,
            reasoning_text: ResponseReasoningTextSchema,
            refusal: ResponseOutputRefusalSchema,
            input_image: ResponseInputImageSchema,
            computer_screenshot: ResponseComputerScreenshotContentSchema,
            input_file: ResponseInputFileSchema,
            encrypted_content: BetaEncryptedContentSchema,
          },
          { isOpen: true },
        ),
      ),
    ),
  }))

export const BetaMultiAgentCallSchema: v.GenericSchema<unknown, BetaMultiAgentCall> =
  /* @__PURE__ */ object(() => ({
    agent: v.nullish(BetaAgentTagSchema),
    type: v.literal('multi_agent_call'),
    id: v.nullish(v.string()),
    call_id: v.nullish(v.string()),
    action: v.nullish(BetaMultiAgentActionSchema),
    arguments: v.nullish(v.string()),
  }))

export const BetaMultiAgentCallOutputSchema: v.GenericSchema<unknown, BetaMultiAgentCallOutput> =
  /* @__PURE__ */ object(() => ({
    agent: v.nullish(BetaAgentTagSchema),
    type: v.literal('multi_agent_call_output'),
    id: v.nullish(v.string()),
    call_id: v.nullish(v.string()),
    action: v.nullish(BetaMultiAgentActionSchema),
    output: v.nullish(v.array(ResponseOutputTextSchema)),
  }))

export const BetaResponseToolSearchCallSchema: v.GenericSchema<
  unknown,
  BetaResponseToolSearchCall
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('tool_search_call'),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  execution: v.nullish(ToolSearchExecutionTypeSchema),
  status: v.nullish(ResponseItemStatusSchema),
  created_by: v.nullish(v.string()),
}))

export const BetaResponseToolSearchOutputItemSchema: v.GenericSchema<
  unknown,
  BetaResponseToolSearchOutputItem
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('tool_search_output'),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  execution: v.nullish(ToolSearchExecutionTypeSchema),
  tools: v.nullish(v.array(ToolSchema)),
  status: v.nullish(ResponseItemStatusSchema),
  created_by: v.nullish(v.string()),
}))

export const BetaResponseAdditionalToolsSchema: v.GenericSchema<
  unknown,
  BetaResponseAdditionalTools
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('additional_tools'),
  id: v.nullish(v.string()),
  role: v.nullish(ConversationMessageRoleSchema),
  tools: v.nullish(v.array(ToolSchema)),
}))

export const BetaResponseProgramSchema: v.GenericSchema<unknown, BetaResponseProgram> =
  /* @__PURE__ */ object(() => ({
    agent: v.nullish(BetaAgentTagSchema),
    type: v.literal('program'),
    id: v.nullish(v.string()),
    call_id: v.nullish(v.string()),
    code: v.nullish(v.string()),
    fingerprint: v.nullish(v.string()),
  }))

export const BetaResponseProgramOutputSchema: v.GenericSchema<unknown, BetaResponseProgramOutput> =
  /* @__PURE__ */ object(() => ({
    agent: v.nullish(BetaAgentTagSchema),
    type: v.literal('program_output'),
    id: v.nullish(v.string()),
    call_id: v.nullish(v.string()),
    result: v.nullish(v.string()),
    status: v.nullish(ProgramOutputStatusSchema),
  }))

export const BetaResponseCompactionItemSchema: v.GenericSchema<
  unknown,
  BetaResponseCompactionItem
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('compaction'),
  id: v.nullish(v.string()),
  encrypted_content: v.nullish(v.string()),
  created_by: v.nullish(v.string()),
}))

export const BetaResponseShellCallSchema: v.GenericSchema<unknown, BetaResponseShellCall> =
  /* @__PURE__ */ object(() => ({
    agent: v.nullish(BetaAgentTagSchema),
    type: v.literal('shell_call'),
    id: v.nullish(v.string()),
    call_id: v.nullish(v.string()),
    caller: v.nullish(ToolCallCallerSchema),
    action: v.nullish(ResponseShellActionSchema),
    status: v.nullish(ResponseItemStatusSchema),
    environment: v.nullish(
      taggedUnion(
        'type',
        {
          local: ResponseLocalEnvironmentSchema,
          container_reference: ResponseContainerReferenceSchema,
        },
        { isOpen: true },
      ),
    ),
    created_by: v.nullish(v.string()),
  }))

export const BetaResponseShellCallOutputSchema: v.GenericSchema<
  unknown,
  BetaResponseShellCallOutput
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('shell_call_output'),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  caller: v.nullish(ToolCallCallerSchema),
  status: v.nullish(ResponseItemStatusSchema),
  output: v.nullish(v.array(ResponseShellCallOutputContentSchema)),
  max_output_length: v.nullish(v.number()),
  created_by: v.nullish(v.string()),
}))

export const BetaResponseApplyPatchToolCallSchema: v.GenericSchema<
  unknown,
  BetaResponseApplyPatchToolCall
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('apply_patch_call'),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  caller: v.nullish(ToolCallCallerSchema),
  status: v.nullish(ApplyPatchCallStatusSchema),
  operation: v.nullish(
    taggedUnion(
      'type',
      {
        create_file: ApplyPatchCreateFileOperationSchema,
        delete_file: ApplyPatchDeleteFileOperationSchema,
        update_file: ApplyPatchUpdateFileOperationSchema,
      },
      { isOpen: true },
    ),
  ),
  created_by: v.nullish(v.string()),
}))

export const BetaResponseApplyPatchToolCallOutputSchema: v.GenericSchema<
  unknown,
  BetaResponseApplyPatchToolCallOutput
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('apply_patch_call_output'),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  caller: v.nullish(ToolCallCallerSchema),
  status: v.nullish(ApplyPatchCallOutputStatusSchema),
  output: v.nullish(v.string()),
  created_by: v.nullish(v.string()),
}))

export const BetaResponseMcpApprovalResponseItemSchema: v.GenericSchema<
  unknown,
  BetaResponseMcpApprovalResponseItem
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('mcp_approval_response'),
  id: v.nullish(v.string()),
  approval_request_id: v.nullish(v.string()),
  approve: v.nullish(v.boolean()),
  reason: v.nullish(v.string()),
}))

export const BetaResponseCustomToolCallItemSchema: v.GenericSchema<
  unknown,
  BetaResponseCustomToolCallItem
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
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

export const BetaResponseCustomToolCallOutputItemSchema: v.GenericSchema<
  unknown,
  BetaResponseCustomToolCallOutputItem
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('custom_tool_call_output'),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  caller: v.nullish(ToolCallCallerParamSchema),
  output: v.nullish(union([v.string(), v.array(ResponseInputContentSchema)])),
  status: v.nullish(ResponseItemStatusSchema),
  created_by: v.nullish(v.string()),
}))

export const BetaResponseItemSchema: v.GenericSchema<unknown, BetaResponseItem> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'type',
      {
        message: taggedUnion(
          'role',
          {
            user: BetaResponseInputMessageItemSchema,
            system: BetaResponseInputMessageItemSchema,
            developer: BetaResponseInputMessageItemSchema,
            assistant: BetaResponseOutputMessageSchema,
          },
          { isOpen: true },
        ),
        file_search_call: BetaResponseFileSearchToolCallSchema,
        computer_call: BetaResponseComputerToolCallSchema,
        computer_call_output: BetaResponseComputerToolCallOutputItemSchema,
        web_search_call: BetaResponseFunctionWebSearchSchema,
        function_call: BetaResponseFunctionToolCallItemSchema,
        function_call_output: BetaResponseFunctionToolCallOutputItemSchema,
        agent_message: BetaAgentMessageSchema,
        multi_agent_call: BetaMultiAgentCallSchema,
        multi_agent_call_output: BetaMultiAgentCallOutputSchema,
        tool_search_call: BetaResponseToolSearchCallSchema,
        tool_search_output: BetaResponseToolSearchOutputItemSchema,
        additional_tools: BetaResponseAdditionalToolsSchema,
        reasoning: BetaResponseReasoningItemSchema,
        program: BetaResponseProgramSchema,
        program_output: BetaResponseProgramOutputSchema,
        compaction: BetaResponseCompactionItemSchema,
        image_generation_call: BetaResponseImageGenerationCallSchema,
        code_interpreter_call: BetaResponseCodeInterpreterToolCallSchema,
        local_shell_call: BetaResponseLocalShellCallSchema,
        local_shell_call_output: BetaResponseLocalShellCallOutputSchema,
        shell_call: BetaResponseShellCallSchema,
        shell_call_output: BetaResponseShellCallOutputSchema,
        apply_patch_call: BetaResponseApplyPatchToolCallSchema,
        apply_patch_call_output: BetaResponseApplyPatchToolCallOutputSchema,
        mcp_list_tools: BetaResponseMcpListToolsSchema,
        mcp_approval_request: BetaResponseMcpApprovalRequestSchema,
        mcp_approval_response: BetaResponseMcpApprovalResponseItemSchema,
        mcp_call: BetaResponseMcpCallSchema,
        custom_tool_call: BetaResponseCustomToolCallItemSchema,
        custom_tool_call_output: BetaResponseCustomToolCallOutputItemSchema,
      },
      { isOpen: true },
    ),
  )

export const BetaResponseItemListSchema: v.GenericSchema<unknown, BetaResponseItemList> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('list'),
    data: v.nullish(v.array(BetaResponseItemSchema)),
    has_more: v.nullish(v.boolean()),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
  }))

export const BetaResponseFunctionToolCallOutputSchema: v.GenericSchema<
  unknown,
  BetaResponseFunctionToolCallOutput
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  id: v.nullish(v.string()),
  type: v.literal('function_call_output'),
  call_id: v.nullish(v.string()),
  name: v.nullish(v.string()),
  namespace: v.nullish(v.string()),
  caller: v.nullish(ToolCallCallerParamSchema),
  output: v.nullish(union([v.string(), v.array(ResponseInputContentSchema)])),
  status: v.nullish(v.string()),
}))

export const BetaResponseComputerToolCallOutputSchema: v.GenericSchema<
  unknown,
  BetaResponseComputerToolCallOutput
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('computer_call_output'),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  acknowledged_safety_checks: v.nullish(v.array(ResponseComputerSafetyCheckSchema)),
  output: v.nullish(ResponseComputerScreenshotSchema),
  status: v.nullish(v.string()),
}))

export const BetaConversationMessageSchema: v.GenericSchema<unknown, BetaConversationMessage> =
  /* @__PURE__ */ object(() => ({
    agent: v.nullish(BetaAgentTagSchema),
    type: v.literal('message'),
    id: v.nullish(v.string()),
    status: v.nullish(ResponseItemStatusSchema),
    role: v.nullish(ConversationMessageRoleSchema),
    content: v.nullish(
      v.array(
        taggedUnion(
          'type',
          {
            input_text: ResponseInputTextSchema,
            output_text: ResponseOutputTextSchema,
            text: ResponseTextContentSchema,
            summary_text: ResponseSummaryTextSchema,
            reasoning_text: ResponseReasoningTextSchema,
            refusal: ResponseOutputRefusalSchema,
            input_image: ResponseInputImageSchema,
            computer_screenshot: ResponseComputerScreenshotContentSchema,
            input_file: ResponseInputFileSchema,
            encrypted_content: BetaEncryptedContentSchema,
          },
          { isOpen: true },
        ),
      ),
    ),
    phase: v.nullish(MessagePhaseSchema),
  }))

export const BetaResponseItemFieldSchema: v.GenericSchema<unknown, BetaResponseItemField> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'type',
      {
        message: BetaConversationMessageSchema,
        program: BetaResponseProgramSchema,
        program_output: BetaResponseProgramOutputSchema,
        function_call: BetaResponseFunctionToolCallSchema,
        multi_agent_call: BetaMultiAgentCallSchema,
        multi_agent_call_output: BetaMultiAgentCallOutputSchema,
        tool_search_call: BetaResponseToolSearchCallSchema,
        tool_search_output: BetaResponseToolSearchOutputItemSchema,
        additional_tools: BetaResponseAdditionalToolsSchema,
        agent_message: BetaAgentMessageSchema,
        function_call_output: BetaResponseFunctionToolCallOutputSchema,
        file_search_call: BetaResponseFileSearchToolCallSchema,
        web_search_call: BetaResponseFunctionWebSearchSchema,
        image_generation_call: BetaResponseImageGenerationCallSchema,
        computer_call: BetaResponseComputerToolCallSchema,
        computer_call_output: BetaResponseComputerToolCallOutputItemSchema,
        reasoning: BetaResponseReasoningItemSchema,
        compaction: BetaResponseCompactionItemSchema,
        code_interpreter_call: BetaResponseCodeInterpreterToolCallSchema,
        local_shell_call: BetaResponseLocalShellCallSchema,
        local_shell_call_output: BetaResponseLocalShellCallOutputSchema,
        shell_call: BetaResponseShellCallSchema,
        shell_call_output: BetaResponseShellCallOutputSchema,
        apply_patch_call: BetaResponseApplyPatchToolCallSchema,
        apply_patch_call_output: BetaResponseApplyPatchToolCallOutputSchema,
        mcp_list_tools: BetaResponseMcpListToolsSchema,
        mcp_approval_request: BetaResponseMcpApprovalRequestSchema,
        mcp_approval_response: BetaResponseMcpApprovalResponseItemSchema,
        mcp_call: BetaResponseMcpCallSchema,
        custom_tool_call: BetaResponseCustomToolCallSchema,
        custom_tool_call_output: BetaResponseCustomToolCallOutputSchema,
      },
      { isOpen: true },
    ),
  )

export const BetaCompactedResponseSchema: v.GenericSchema<unknown, BetaCompactedResponse> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    object: v.literal('response.compaction'),
    output: v.nullish(v.array(BetaResponseItemFieldSchema)),
    created_at: v.nullish(v.number()),
    usage: v.nullish(ResponseUsageSchema),
  }))

export const BetaResponseCustomToolCallInputDoneEventSchema: v.GenericSchema<
  unknown,
  BetaResponseCustomToolCallInputDoneEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.custom_tool_call_input.done'),
  sequence_number: v.nullish(v.number()),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  input: v.nullish(v.string()),
}))

export const BetaResponseCustomToolCallInputDeltaEventSchema: v.GenericSchema<
  unknown,
  BetaResponseCustomToolCallInputDeltaEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.custom_tool_call_input.delta'),
  sequence_number: v.nullish(v.number()),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  delta: v.nullish(v.string()),
}))

export const BetaResponseObjectIncompleteDetailsSchema: v.GenericSchema<
  unknown,
  BetaResponseObjectIncompleteDetails
> = /* @__PURE__ */ object(() => ({ reason: v.nullish(v.string()) }))

export const BetaResponseOutputItemSchema: v.GenericSchema<unknown, BetaResponseOutputItem> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'type',
      {
        message: BetaResponseOutputMessageSchema,
        file_search_call: BetaResponseFileSearchToolCallSchema,
        function_call: BetaResponseFunctionToolCallSchema,
        function_call_output: BetaResponseFunctionToolCallOutputItemSchema,
        agent_message: BetaAgentMessageSchema,
        multi_agent_call: BetaMultiAgentCallSchema,
        multi_agent_call_output: BetaMultiAgentCallOutputSchema,
        web_search_call: BetaResponseFunctionWebSearchSchema,
        computer_call: BetaResponseComputerToolCallSchema,
        computer_call_output: BetaResponseComputerToolCallOutputItemSchema,
        reasoning: BetaResponseReasoningItemSchema,
        program: BetaResponseProgramSchema,
        program_output: BetaResponseProgramOutputSchema,
        tool_search_call: BetaResponseToolSearchCallSchema,
        tool_search_output: BetaResponseToolSearchOutputItemSchema,
        additional_tools: BetaResponseAdditionalToolsSchema,
        compaction: BetaResponseCompactionItemSchema,
        image_generation_call: BetaResponseImageGenerationCallSchema,
        code_interpreter_call: BetaResponseCodeInterpreterToolCallSchema,
        local_shell_call: BetaResponseLocalShellCallSchema,
        local_shell_call_output: BetaResponseLocalShellCallOutputSchema,
        shell_call: BetaResponseShellCallSchema,
        shell_call_output: BetaResponseShellCallOutputSchema,
        apply_patch_call: BetaResponseApplyPatchToolCallSchema,
        apply_patch_call_output: BetaResponseApplyPatchToolCallOutputSchema,
        mcp_call: BetaResponseMcpCallSchema,
        mcp_list_tools: BetaResponseMcpListToolsSchema,
        mcp_approval_request: BetaResponseMcpApprovalRequestSchema,
        mcp_approval_response: BetaResponseMcpApprovalResponseItemSchema,
        custom_tool_call: BetaResponseCustomToolCallSchema,
        custom_tool_call_output: BetaResponseCustomToolCallOutputItemSchema,
      },
      { isOpen: true },
    ),
  )

export const BetaResponseObjectSchema: v.GenericSchema<unknown, BetaResponseObject> =
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
    incomplete_details: v.nullish(BetaResponseObjectIncompleteDetailsSchema),
    output: v.nullish(v.array(BetaResponseOutputItemSchema)),
    reasoning: v.nullish(ReasoningSchema),
    usage: v.nullish(ResponseUsageSchema),
    prompt_cache_options: v.nullish(PromptCacheOptionsSchema),
    moderation: v.nullish(ResponseModerationSchema),
    parallel_tool_calls: v.nullish(v.boolean()),
    conversation: v.nullish(ResponseConversationSchema),
    max_output_tokens: v.nullish(v.number()),
  }))

export const BetaResponseQueuedEventSchema: v.GenericSchema<unknown, BetaResponseQueuedEvent> =
  /* @__PURE__ */ object(() => ({
    agent: v.nullish(BetaAgentTagSchema),
    type: v.literal('response.queued'),
    response: v.nullish(BetaResponseObjectSchema),
    sequence_number: v.nullish(v.number()),
  }))

export const BetaResponseOutputTextAnnotationAddedEventSchema: v.GenericSchema<
  unknown,
  BetaResponseOutputTextAnnotationAddedEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.output_text.annotation.added'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  content_index: v.nullish(v.number()),
  annotation_index: v.nullish(v.number()),
  sequence_number: v.nullish(v.number()),
  annotation: v.nullish(ResponseAnnotationSchema),
}))

export const BetaResponseMcpListToolsInProgressEventSchema: v.GenericSchema<
  unknown,
  BetaResponseMcpListToolsInProgressEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.mcp_list_tools.in_progress'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseMcpListToolsFailedEventSchema: v.GenericSchema<
  unknown,
  BetaResponseMcpListToolsFailedEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.mcp_list_tools.failed'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseMcpListToolsCompletedEventSchema: v.GenericSchema<
  unknown,
  BetaResponseMcpListToolsCompletedEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.mcp_list_tools.completed'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseMcpCallInProgressEventSchema: v.GenericSchema<
  unknown,
  BetaResponseMcpCallInProgressEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.mcp_call.in_progress'),
  sequence_number: v.nullish(v.number()),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
}))

export const BetaResponseMcpCallFailedEventSchema: v.GenericSchema<
  unknown,
  BetaResponseMcpCallFailedEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.mcp_call.failed'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseMcpCallCompletedEventSchema: v.GenericSchema<
  unknown,
  BetaResponseMcpCallCompletedEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.mcp_call.completed'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseMcpCallArgumentsDoneEventSchema: v.GenericSchema<
  unknown,
  BetaResponseMcpCallArgumentsDoneEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.mcp_call_arguments.done'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  arguments: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseMcpCallArgumentsDeltaEventSchema: v.GenericSchema<
  unknown,
  BetaResponseMcpCallArgumentsDeltaEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.mcp_call_arguments.delta'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  delta: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseImageGenCallPartialImageEventSchema: v.GenericSchema<
  unknown,
  BetaResponseImageGenCallPartialImageEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.image_generation_call.partial_image'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
  partial_image_index: v.nullish(v.number()),
  partial_image_b64: v.nullish(v.string()),
  size: v.nullish(v.string()),
  quality: v.nullish(v.string()),
  background: v.nullish(v.string()),
  output_format: v.nullish(v.string()),
}))

export const BetaResponseImageGenCallInProgressEventSchema: v.GenericSchema<
  unknown,
  BetaResponseImageGenCallInProgressEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.image_generation_call.in_progress'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseImageGenCallGeneratingEventSchema: v.GenericSchema<
  unknown,
  BetaResponseImageGenCallGeneratingEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.image_generation_call.generating'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

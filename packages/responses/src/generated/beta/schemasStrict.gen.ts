// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses-beta.ts or docs/responses-beta.json, then `npm run generate`.

import {
  StrictEasyInputMessageSchema,
  StrictEmptyObjectSchema,
  StrictLocalEnvironmentSchema,
  StrictMcpListToolsToolSchema,
  StrictMessagePhaseSchema,
  StrictResponseContainerReferenceSchema,
  StrictResponseInputContentSchema,
  StrictResponseInputMessageContentListSchema,
  StrictToolSchema,
  StrictToolSearchExecutionTypeSchema,
} from '../schemasStrict.gen.ts'
import {
  ResponseConversationParamSchema,
  StrictComputerActionListSchema,
  StrictComputerActionSchema,
  StrictResponseCodeInterpreterImageSchema,
  StrictResponseCodeInterpreterLogsSchema,
  StrictResponseComputerSafetyCheckSchema,
  StrictResponseComputerScreenshotSchema,
  StrictResponseInputFileContentSchema,
  StrictResponseInputImageContentSchema,
  StrictResponseInputTextContentSchema,
  StrictResponseItemStatusSchema,
  StrictResponseOutputMessageContentSchema,
  StrictResponsePromptSchema,
  StrictResponseReasoningTextSchema,
  StrictResponseSummaryTextSchema,
  StrictResponseWebSearchFindActionSchema,
  StrictResponseWebSearchOpenPageActionSchema,
  StrictResponseWebSearchSearchActionSchema,
  StrictToolCallCallerParamSchema,
  StrictToolCallCallerSchema,
} from '../schemasStrict2.gen.ts'
import {
  ContextManagementSchema,
  ResponseIncludableSchema,
  ResponseStreamOptionsSchema,
  StrictApplyPatchCallOutputStatusSchema,
  StrictApplyPatchCallStatusSchema,
  StrictApplyPatchOperationParamSchema,
  StrictMcpToolCallErrorSchema,
  StrictMcpToolCallStatusSchema,
  StrictProgramOutputStatusSchema,
  StrictReasoningSchema,
  StrictResponseLocalShellExecActionSchema,
  StrictResponseServiceTierSchema,
  StrictResponseShellActionParamSchema,
  StrictResponseShellCallOutputContentParamSchema,
  StrictResponseTextConfigSchema,
  StrictResponsesModelSchema,
  StrictToolChoiceParamSchema,
  StrictToolListSchema,
} from '../schemasStrict3.gen.ts'
import { characters, defer, object, taggedUnion, union } from '@bonsai-ai/core/schemas'
import {
  ModerationConfigSchema,
  StrictMetadataSchema,
  StrictPromptCacheOptionsParamSchema,
  StrictVectorStoreFileAttributesSchema,
} from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  BetaAgentMessageItemParam,
  BetaAgentTag,
  BetaContainerFileCitationParam,
  BetaEncryptedContentParam,
  BetaFileCitationParam,
  BetaMultiAgentAction,
  BetaMultiAgentCallItemParam,
  BetaMultiAgentCallOutputItemParam,
  BetaMultiAgentParam,
  BetaOutputTextContentParam,
  BetaResponseAdditionalToolsParam,
  BetaResponseApplyPatchToolCallOutputParam,
  BetaResponseApplyPatchToolCallParam,
  BetaResponseCodeInterpreterToolCall,
  BetaResponseCompactionItemParam,
  BetaResponseCompactionTriggerParam,
  BetaResponseComputerToolCall,
  BetaResponseComputerToolCallOutputParam,
  BetaResponseCustomToolCall,
  BetaResponseCustomToolCallOutput,
  BetaResponseFileSearchToolCall,
  BetaResponseFileSearchToolCallResult,
  BetaResponseFunctionToolCall,
  BetaResponseFunctionToolCallOutputParam,
  BetaResponseFunctionWebSearch,
  BetaResponseImageGenerationCall,
  BetaResponseInput,
  BetaResponseInputItem,
  BetaResponseInputItemObject,
  BetaResponseInputMessage,
  BetaResponseItemReference,
  BetaResponseLocalShellCall,
  BetaResponseLocalShellCallOutput,
  BetaResponseMcpApprovalRequest,
  BetaResponseMcpApprovalResponse,
  BetaResponseMcpCall,
  BetaResponseMcpListTools,
  BetaResponseOutputMessage,
  BetaResponseProgramOutputParam,
  BetaResponseProgramParam,
  BetaResponseReasoningItem,
  BetaResponseShellCallOutputParam,
  BetaResponseShellCallParam,
  BetaResponseToolSearchCallParam,
  BetaResponseToolSearchOutputItemParam,
  BetaResponsesCreateEvent,
  BetaUrlCitationParam,
} from './types.gen.ts'

export const StrictBetaAgentTagSchema: v.GenericSchema<unknown, BetaAgentTag> =
  /* @__PURE__ */ object(() => ({ agent_name: v.string() }))

export const StrictBetaResponseInputMessageSchema: v.GenericSchema<
  unknown,
  BetaResponseInputMessage
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  type: v.optional(v.literal('message')),
  role: v.picklist(['user', 'system', 'developer']),
  status: v.optional(v.picklist(['in_progress', 'completed', 'incomplete'])),
  content: StrictResponseInputMessageContentListSchema,
}))

export const StrictBetaResponseOutputMessageSchema: v.GenericSchema<
  unknown,
  BetaResponseOutputMessage
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  id: v.string(),
  type: v.literal('message'),
  role: v.literal('assistant'),
  content: v.array(StrictResponseOutputMessageContentSchema),
  phase: v.nullish(StrictMessagePhaseSchema),
  status: v.picklist(['in_progress', 'completed', 'incomplete']),
}))

export const StrictBetaResponseFileSearchToolCallResultSchema: v.GenericSchema<
  unknown,
  BetaResponseFileSearchToolCallResult
> = /* @__PURE__ */ object(() => ({
  file_id: v.optional(v.string()),
  text: v.optional(v.string()),
  filename: v.optional(v.string()),
  attributes: v.nullish(StrictVectorStoreFileAttributesSchema),
  score: v.optional(v.number()),
}))

export const StrictBetaResponseFileSearchToolCallSchema: v.GenericSchema<
  unknown,
  BetaResponseFileSearchToolCall
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  id: v.string(),
  type: v.literal('file_search_call'),
  status: v.picklist(['in_progress', 'searching', 'completed', 'incomplete', 'failed']),
  queries: v.array(v.string()),
  results: v.nullish(v.array(StrictBetaResponseFileSearchToolCallResultSchema)),
}))

export const StrictBetaResponseComputerToolCallSchema: v.GenericSchema<
  unknown,
  BetaResponseComputerToolCall
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  type: v.literal('computer_call'),
  id: v.string(),
  call_id: v.string(),
  action: v.optional(StrictComputerActionSchema),
  actions: v.optional(StrictComputerActionListSchema),
  pending_safety_checks: v.array(StrictResponseComputerSafetyCheckSchema),
  status: v.picklist(['in_progress', 'completed', 'incomplete']),
}))

export const StrictBetaResponseComputerToolCallOutputParamSchema: v.GenericSchema<
  unknown,
  BetaResponseComputerToolCallOutputParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  id: v.nullish(v.string()),
  call_id: v.pipe(v.string(), characters(1, 64)),
  type: v.literal('computer_call_output'),
  output: StrictResponseComputerScreenshotSchema,
  acknowledged_safety_checks: v.nullish(v.array(StrictResponseComputerSafetyCheckSchema)),
  status: v.nullish(StrictResponseItemStatusSchema),
}))

export const StrictBetaResponseFunctionWebSearchSchema: v.GenericSchema<
  unknown,
  BetaResponseFunctionWebSearch
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  id: v.string(),
  type: v.literal('web_search_call'),
  status: v.picklist(['in_progress', 'searching', 'completed', 'failed']),
  action: taggedUnion('type', {
    search: StrictResponseWebSearchSearchActionSchema,
    open_page: StrictResponseWebSearchOpenPageActionSchema,
    find_in_page: StrictResponseWebSearchFindActionSchema,
  }),
}))

export const StrictBetaResponseFunctionToolCallSchema: v.GenericSchema<
  unknown,
  BetaResponseFunctionToolCall
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  id: v.optional(v.string()),
  type: v.literal('function_call'),
  call_id: v.string(),
  caller: v.nullish(StrictToolCallCallerSchema),
  namespace: v.optional(v.string()),
  name: v.string(),
  arguments: v.string(),
  status: v.optional(v.picklist(['in_progress', 'completed', 'incomplete'])),
}))

export const StrictBetaResponseFunctionToolCallOutputParamSchema: v.GenericSchema<
  unknown,
  BetaResponseFunctionToolCallOutputParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.pipe(v.string(), characters(1, 64))),
  type: v.literal('function_call_output'),
  output: union([
    v.pipe(v.string(), characters(0, 10485760)),
    v.array(
      taggedUnion('type', {
        input_text: StrictResponseInputTextContentSchema,
        input_image: StrictResponseInputImageContentSchema,
        input_file: StrictResponseInputFileContentSchema,
      }),
    ),
  ]),
  name: v.nullish(v.pipe(v.string(), characters(1, 128))),
  namespace: v.nullish(v.pipe(v.string(), characters(1, 64), v.regex(/^[a-zA-Z0-9_-]+$/u))),
  caller: v.nullish(StrictToolCallCallerParamSchema),
  status: v.nullish(StrictResponseItemStatusSchema),
}))

export const StrictBetaEncryptedContentParamSchema: v.GenericSchema<
  unknown,
  BetaEncryptedContentParam
> = /* @__PURE__ */ object(() => ({
  type: v.literal('encrypted_content'),
  encrypted_content: v.pipe(v.string(), characters(0, 10485760)),
}))

export const StrictBetaAgentMessageItemParamSchema: v.GenericSchema<
  unknown,
  BetaAgentMessageItemParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  id: v.nullish(v.string()),
  type: v.literal('agent_message'),
  author: v.string(),
  recipient: v.string(),
  content: v.array(
    taggedUnion('type', {
      input_text: StrictResponseInputTextContentSchema,
      input_image: StrictResponseInputImageContentSchema,
      encrypted_content: StrictBetaEncryptedContentParamSchema,
    }),
  ),
}))

export const StrictBetaMultiAgentActionSchema: v.GenericSchema<unknown, BetaMultiAgentAction> =
  /* @__PURE__ */ defer(() =>
    v.picklist([
      'spawn_agent',
      'interrupt_agent',
      'list_agents',
      'send_message',
      'followup_task',
      'wait_agent',
    ]),
  )

export const StrictBetaMultiAgentCallItemParamSchema: v.GenericSchema<
  unknown,
  BetaMultiAgentCallItemParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  id: v.nullish(v.string()),
  call_id: v.pipe(v.string(), characters(1, 64)),
  type: v.literal('multi_agent_call'),
  action: StrictBetaMultiAgentActionSchema,
  arguments: v.string(),
}))

export const StrictBetaFileCitationParamSchema: v.GenericSchema<unknown, BetaFileCitationParam> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('file_citation'),
    index: v.pipe(v.number(), v.integer(), v.minValue(0)),
    file_id: v.string(),
    filename: v.string(),
  }))

export const StrictBetaUrlCitationParamSchema: v.GenericSchema<unknown, BetaUrlCitationParam> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('url_citation'),
    start_index: v.pipe(v.number(), v.integer(), v.minValue(0)),
    end_index: v.pipe(v.number(), v.integer(), v.minValue(0)),
    url: v.string(),
    title: v.string(),
  }))

export const StrictBetaContainerFileCitationParamSchema: v.GenericSchema<
  unknown,
  BetaContainerFileCitationParam
> = /* @__PURE__ */ object(() => ({
  type: v.literal('container_file_citation'),
  start_index: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end_index: v.pipe(v.number(), v.integer(), v.minValue(0)),
  container_id: v.string(),
  file_id: v.string(),
  filename: v.string(),
}))

export const StrictBetaOutputTextContentParamSchema: v.GenericSchema<
  unknown,
  BetaOutputTextContentParam
> = /* @__PURE__ */ object(() => ({
  type: v.literal('output_text'),
  text: v.pipe(v.string(), characters(0, 10485760)),
  annotations: v.optional(
    v.array(
      taggedUnion('type', {
        file_citation: StrictBetaFileCitationParamSchema,
        url_citation: StrictBetaUrlCitationParamSchema,
        container_file_citation: StrictBetaContainerFileCitationParamSchema,
      }),
    ),
  ),
}))

export const StrictBetaMultiAgentCallOutputItemParamSchema: v.GenericSchema<
  unknown,
  BetaMultiAgentCallOutputItemParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  id: v.nullish(v.string()),
  call_id: v.pipe(v.string(), characters(1, 64)),
  type: v.literal('multi_agent_call_output'),
  action: StrictBetaMultiAgentActionSchema,
  output: v.array(StrictBetaOutputTextContentParamSchema),
}))

export const StrictBetaResponseToolSearchCallParamSchema: v.GenericSchema<
  unknown,
  BetaResponseToolSearchCallParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.pipe(v.string(), characters(1, 64))),
  type: v.literal('tool_search_call'),
  execution: v.optional(StrictToolSearchExecutionTypeSchema),
  arguments: StrictEmptyObjectSchema,
  status: v.nullish(StrictResponseItemStatusSchema),
}))

export const StrictBetaResponseToolSearchOutputItemParamSchema: v.GenericSchema<
  unknown,
  BetaResponseToolSearchOutputItemParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.pipe(v.string(), characters(1, 64))),
  type: v.literal('tool_search_output'),
  execution: v.optional(StrictToolSearchExecutionTypeSchema),
  tools: v.array(StrictToolSchema),
  status: v.nullish(StrictResponseItemStatusSchema),
}))

export const StrictBetaResponseAdditionalToolsParamSchema: v.GenericSchema<
  unknown,
  BetaResponseAdditionalToolsParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  id: v.nullish(v.string()),
  type: v.literal('additional_tools'),
  role: v.literal('developer'),
  tools: v.array(StrictToolSchema),
}))

export const StrictBetaResponseReasoningItemSchema: v.GenericSchema<
  unknown,
  BetaResponseReasoningItem
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  type: v.literal('reasoning'),
  id: v.string(),
  encrypted_content: v.nullish(v.string()),
  summary: v.array(StrictResponseSummaryTextSchema),
  content: v.optional(v.array(StrictResponseReasoningTextSchema)),
  status: v.optional(v.picklist(['in_progress', 'completed', 'incomplete'])),
}))

export const StrictBetaResponseCompactionItemParamSchema: v.GenericSchema<
  unknown,
  BetaResponseCompactionItemParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  id: v.nullish(v.string()),
  type: v.literal('compaction'),
  encrypted_content: v.pipe(v.string(), characters(0, 20971520)),
}))

export const StrictBetaResponseImageGenerationCallSchema: v.GenericSchema<
  unknown,
  BetaResponseImageGenerationCall
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  type: v.literal('image_generation_call'),
  id: v.string(),
  status: v.picklist(['in_progress', 'completed', 'generating', 'failed']),
  result: v.nullable(v.string()),
}))

export const StrictBetaResponseCodeInterpreterToolCallSchema: v.GenericSchema<
  unknown,
  BetaResponseCodeInterpreterToolCall
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  type: v.literal('code_interpreter_call'),
  id: v.string(),
  status: v.picklist(['in_progress', 'completed', 'incomplete', 'interpreting', 'failed']),
  container_id: v.string(),
  code: v.nullable(v.string()),
  outputs: v.nullable(
    v.array(
      taggedUnion('type', {
        logs: StrictResponseCodeInterpreterLogsSchema,
        image: StrictResponseCodeInterpreterImageSchema,
      }),
    ),
  ),
}))

export const StrictBetaResponseLocalShellCallSchema: v.GenericSchema<
  unknown,
  BetaResponseLocalShellCall
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  type: v.literal('local_shell_call'),
  id: v.string(),
  call_id: v.string(),
  action: StrictResponseLocalShellExecActionSchema,
  status: v.picklist(['in_progress', 'completed', 'incomplete']),
}))

export const StrictBetaResponseLocalShellCallOutputSchema: v.GenericSchema<
  unknown,
  BetaResponseLocalShellCallOutput
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  type: v.literal('local_shell_call_output'),
  id: v.string(),
  output: v.string(),
  status: v.nullish(v.picklist(['in_progress', 'completed', 'incomplete'])),
}))

export const StrictBetaResponseShellCallParamSchema: v.GenericSchema<
  unknown,
  BetaResponseShellCallParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
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

export const StrictBetaResponseShellCallOutputParamSchema: v.GenericSchema<
  unknown,
  BetaResponseShellCallOutputParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  id: v.nullish(v.string()),
  call_id: v.pipe(v.string(), characters(1, 64)),
  caller: v.nullish(StrictToolCallCallerParamSchema),
  type: v.literal('shell_call_output'),
  output: v.array(StrictResponseShellCallOutputContentParamSchema),
  status: v.nullish(StrictResponseItemStatusSchema),
  max_output_length: v.nullish(v.pipe(v.number(), v.integer())),
}))

export const StrictBetaResponseApplyPatchToolCallParamSchema: v.GenericSchema<
  unknown,
  BetaResponseApplyPatchToolCallParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  type: v.literal('apply_patch_call'),
  id: v.nullish(v.string()),
  call_id: v.pipe(v.string(), characters(1, 64)),
  caller: v.nullish(StrictToolCallCallerParamSchema),
  status: StrictApplyPatchCallStatusSchema,
  operation: StrictApplyPatchOperationParamSchema,
}))

export const StrictBetaResponseApplyPatchToolCallOutputParamSchema: v.GenericSchema<
  unknown,
  BetaResponseApplyPatchToolCallOutputParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  type: v.literal('apply_patch_call_output'),
  id: v.nullish(v.string()),
  call_id: v.pipe(v.string(), characters(1, 64)),
  caller: v.nullish(StrictToolCallCallerParamSchema),
  status: StrictApplyPatchCallOutputStatusSchema,
  output: v.nullish(v.pipe(v.string(), characters(0, 10485760))),
}))

export const StrictBetaResponseMcpListToolsSchema: v.GenericSchema<
  unknown,
  BetaResponseMcpListTools
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  type: v.literal('mcp_list_tools'),
  id: v.string(),
  server_label: v.string(),
  tools: v.array(StrictMcpListToolsToolSchema),
  error: v.nullish(v.string()),
}))

export const StrictBetaResponseMcpApprovalRequestSchema: v.GenericSchema<
  unknown,
  BetaResponseMcpApprovalRequest
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  type: v.literal('mcp_approval_request'),
  id: v.string(),
  server_label: v.string(),
  name: v.string(),
  arguments: v.string(),
}))

export const StrictBetaResponseMcpApprovalResponseSchema: v.GenericSchema<
  unknown,
  BetaResponseMcpApprovalResponse
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  type: v.literal('mcp_approval_response'),
  id: v.nullish(v.string()),
  approval_request_id: v.string(),
  approve: v.boolean(),
  reason: v.nullish(v.string()),
}))

export const StrictBetaResponseMcpCallSchema: v.GenericSchema<unknown, BetaResponseMcpCall> =
  /* @__PURE__ */ object(() => ({
    agent: v.nullish(StrictBetaAgentTagSchema),
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

export const StrictBetaResponseCustomToolCallOutputSchema: v.GenericSchema<
  unknown,
  BetaResponseCustomToolCallOutput
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  type: v.literal('custom_tool_call_output'),
  id: v.optional(v.string()),
  call_id: v.string(),
  caller: v.nullish(StrictToolCallCallerParamSchema),
  output: union([v.string(), v.array(StrictResponseInputContentSchema)]),
}))

export const StrictBetaResponseCustomToolCallSchema: v.GenericSchema<
  unknown,
  BetaResponseCustomToolCall
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  type: v.literal('custom_tool_call'),
  id: v.optional(v.string()),
  call_id: v.string(),
  caller: v.nullish(StrictToolCallCallerSchema),
  namespace: v.optional(v.string()),
  name: v.string(),
  input: v.string(),
}))

export const StrictBetaResponseInputItemObjectSchema: v.GenericSchema<
  unknown,
  BetaResponseInputItemObject
> = /* @__PURE__ */ defer(() =>
  taggedUnion(
    'type',
    {
      message: taggedUnion('role', {
        user: StrictBetaResponseInputMessageSchema,
        system: StrictBetaResponseInputMessageSchema,
        developer: StrictBetaResponseInputMessageSchema,
        assistant: StrictBetaResponseOutputMessageSchema,
      }),
      file_search_call: StrictBetaResponseFileSearchToolCallSchema,
      computer_call: StrictBetaResponseComputerToolCallSchema,
      computer_call_output: StrictBetaResponseComputerToolCallOutputParamSchema,
      web_search_call: StrictBetaResponseFunctionWebSearchSchema,
      function_call: StrictBetaResponseFunctionToolCallSchema,
      function_call_output: StrictBetaResponseFunctionToolCallOutputParamSchema,
      agent_message: StrictBetaAgentMessageItemParamSchema,
      multi_agent_call: StrictBetaMultiAgentCallItemParamSchema,
      multi_agent_call_output: StrictBetaMultiAgentCallOutputItemParamSchema,
      tool_search_call: StrictBetaResponseToolSearchCallParamSchema,
      tool_search_output: StrictBetaResponseToolSearchOutputItemParamSchema,
      additional_tools: StrictBetaResponseAdditionalToolsParamSchema,
      reasoning: StrictBetaResponseReasoningItemSchema,
      compaction: StrictBetaResponseCompactionItemParamSchema,
      image_generation_call: StrictBetaResponseImageGenerationCallSchema,
      code_interpreter_call: StrictBetaResponseCodeInterpreterToolCallSchema,
      local_shell_call: StrictBetaResponseLocalShellCallSchema,
      local_shell_call_output: StrictBetaResponseLocalShellCallOutputSchema,
      shell_call: StrictBetaResponseShellCallParamSchema,
      shell_call_output: StrictBetaResponseShellCallOutputParamSchema,
      apply_patch_call: StrictBetaResponseApplyPatchToolCallParamSchema,
      apply_patch_call_output: StrictBetaResponseApplyPatchToolCallOutputParamSchema,
      mcp_list_tools: StrictBetaResponseMcpListToolsSchema,
      mcp_approval_request: StrictBetaResponseMcpApprovalRequestSchema,
      mcp_approval_response: StrictBetaResponseMcpApprovalResponseSchema,
      mcp_call: StrictBetaResponseMcpCallSchema,
      custom_tool_call_output: StrictBetaResponseCustomToolCallOutputSchema,
      custom_tool_call: StrictBetaResponseCustomToolCallSchema,
    },
    { untagged: StrictBetaResponseInputMessageSchema },
  ),
)

export const StrictBetaResponseCompactionTriggerParamSchema: v.GenericSchema<
  unknown,
  BetaResponseCompactionTriggerParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  type: v.literal('compaction_trigger'),
}))

export const StrictBetaResponseItemReferenceSchema: v.GenericSchema<
  unknown,
  BetaResponseItemReference
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  type: v.nullish(v.literal('item_reference')),
  id: v.string(),
}))

export const StrictBetaResponseProgramParamSchema: v.GenericSchema<
  unknown,
  BetaResponseProgramParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  id: v.string(),
  type: v.literal('program'),
  call_id: v.pipe(v.string(), characters(1, 64)),
  code: v.pipe(v.string(), characters(0, 10485760)),
  fingerprint: v.pipe(v.string(), characters(0, 10485760)),
}))

export const StrictBetaResponseProgramOutputParamSchema: v.GenericSchema<
  unknown,
  BetaResponseProgramOutputParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(StrictBetaAgentTagSchema),
  id: v.string(),
  type: v.literal('program_output'),
  call_id: v.pipe(v.string(), characters(1, 64)),
  result: v.pipe(v.string(), characters(0, 10485760)),
  status: StrictProgramOutputStatusSchema,
}))

export const StrictBetaResponseInputItemSchema: v.GenericSchema<unknown, BetaResponseInputItem> =
  /* @__PURE__ */ defer(() =>
    union([
      StrictEasyInputMessageSchema,
      StrictBetaResponseInputItemObjectSchema,
      StrictBetaResponseCompactionTriggerParamSchema,
      StrictBetaResponseItemReferenceSchema,
      StrictBetaResponseProgramParamSchema,
      StrictBetaResponseProgramOutputParamSchema,
    ]),
  )

export const BetaResponseInputSchema: v.GenericSchema<unknown, BetaResponseInput> =
  /* @__PURE__ */ defer(() => union([v.string(), v.array(StrictBetaResponseInputItemSchema)]))

export const BetaMultiAgentParamSchema: v.GenericSchema<unknown, BetaMultiAgentParam> =
  /* @__PURE__ */ object(() => ({
    enabled: v.boolean(),
    max_concurrent_subagents: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  }))

export const BetaResponsesCreateEventSchema: v.GenericSchema<unknown, BetaResponsesCreateEvent> =
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
    input: v.optional(BetaResponseInputSchema),
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
    multi_agent: v.nullish(BetaMultiAgentParamSchema),
  }))

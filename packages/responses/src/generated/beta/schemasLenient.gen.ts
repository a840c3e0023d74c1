// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses-beta.ts or docs/responses-beta.json, then `npm run generate`.

import {
  ComputerActionListSchema,
  ComputerActionSchema,
  MessagePhaseSchema,
  ResponseComputerSafetyCheckSchema,
  ResponseComputerScreenshotSchema,
  ResponseComputerToolCallOutputStatusSchema,
  ResponseInputContentSchema,
  ResponseItemStatusSchema,
  ResponseReasoningTextSchema,
  ResponseSummaryTextSchema,
  ResponseWebSearchFindActionSchema,
  ResponseWebSearchOpenPageActionSchema,
  ResponseWebSearchSearchActionSchema,
  ToolCallCallerParamSchema,
  ToolCallCallerSchema,
  ToolSearchExecutionTypeSchema,
} from '../schemasLenient.gen.ts'
import {
  ApplyPatchCallOutputStatusSchema,
  ApplyPatchCallStatusSchema,
  EmptyObjectSchema,
  LocalEnvironmentSchema,
  McpListToolsToolSchema,
  ProgramOutputStatusSchema,
  ResponseCodeInterpreterImageSchema,
  ResponseCodeInterpreterLogsSchema,
  ResponseContainerReferenceSchema,
  ResponseLocalShellExecActionSchema,
  ToolSchema,
} from '../schemasLenient2.gen.ts'
import {
  EasyInputMessageSchema,
  McpToolCallErrorSchema,
  McpToolCallStatusSchema,
  ResponseInputMessageContentListSchema,
  ResponseOutputMessageContentSchema,
} from '../schemasLenient3.gen.ts'
import {
  ApplyPatchOperationParamSchema,
  ResponseInputFileContentSchema,
  ResponseInputImageContentSchema,
  ResponseInputTextContentSchema,
  ResponseShellActionParamSchema,
  ResponseShellCallOutputContentParamSchema,
} from '../schemasLenient5.gen.ts'
import { defer, object, taggedUnion, union } from '@bonsai-ai/core/schemas'
import { VectorStoreFileAttributesSchema } from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  BetaAgentMessageItemParam,
  BetaAgentTag,
  BetaContainerFileCitationParam,
  BetaEncryptedContent,
  BetaEncryptedContentParam,
  BetaFileCitationParam,
  BetaMultiAgentAction,
  BetaMultiAgentCallItemParam,
  BetaMultiAgentCallOutputItemParam,
  BetaOutputTextContentParam,
  BetaResponseAdditionalToolsParam,
  BetaResponseApplyPatchToolCallOutputParam,
  BetaResponseApplyPatchToolCallParam,
  BetaResponseCodeInterpreterToolCall,
  BetaResponseCompactionItemParam,
  BetaResponseCompactionTriggerParam,
  BetaResponseComputerToolCall,
  BetaResponseComputerToolCallOutputItem,
  BetaResponseComputerToolCallOutputParam,
  BetaResponseCustomToolCall,
  BetaResponseCustomToolCallOutput,
  BetaResponseFileSearchToolCall,
  BetaResponseFileSearchToolCallResult,
  BetaResponseFunctionToolCall,
  BetaResponseFunctionToolCallItem,
  BetaResponseFunctionToolCallOutputItem,
  BetaResponseFunctionToolCallOutputParam,
  BetaResponseFunctionWebSearch,
  BetaResponseImageGenerationCall,
  BetaResponseInputItem,
  BetaResponseInputItemObject,
  BetaResponseInputMessage,
  BetaResponseInputMessageItem,
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
  BetaUrlCitationParam,
} from './types.gen.ts'

export const BetaAgentTagSchema: v.GenericSchema<unknown, BetaAgentTag> = /* @__PURE__ */ object(
  () => ({ agent_name: v.nullish(v.string()) }),
)

export const BetaResponseInputMessageSchema: v.GenericSchema<unknown, BetaResponseInputMessage> =
  /* @__PURE__ */ object(() => ({
    agent: v.nullish(BetaAgentTagSchema),
    type: v.nullish(v.literal('message')),
    role: v.nullish(v.string()),
    status: v.nullish(v.string()),
    content: v.nullish(ResponseInputMessageContentListSchema),
  }))

export const BetaResponseOutputMessageSchema: v.GenericSchema<unknown, BetaResponseOutputMessage> =
  /* @__PURE__ */ object(() => ({
    agent: v.nullish(BetaAgentTagSchema),
    id: v.nullish(v.string()),
    type: v.literal('message'),
    role: v.literal('assistant'),
    content: v.nullish(v.array(ResponseOutputMessageContentSchema)),
    phase: v.nullish(MessagePhaseSchema),
    status: v.nullish(v.string()),
  }))

export const BetaResponseFileSearchToolCallResultSchema: v.GenericSchema<
  unknown,
  BetaResponseFileSearchToolCallResult
> = /* @__PURE__ */ object(() => ({
  file_id: v.nullish(v.string()),
  text: v.nullish(v.string()),
  filename: v.nullish(v.string()),
  attributes: v.nullish(VectorStoreFileAttributesSchema),
  score: v.nullish(v.number()),
}))

export const BetaResponseFileSearchToolCallSchema: v.GenericSchema<
  unknown,
  BetaResponseFileSearchToolCall
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  id: v.nullish(v.string()),
  type: v.literal('file_search_call'),
  status: v.nullish(v.string()),
  queries: v.nullish(v.array(v.string())),
  results: v.nullish(v.array(BetaResponseFileSearchToolCallResultSchema)),
}))

export const BetaResponseComputerToolCallSchema: v.GenericSchema<
  unknown,
  BetaResponseComputerToolCall
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('computer_call'),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  action: v.nullish(ComputerActionSchema),
  actions: v.nullish(ComputerActionListSchema),
  pending_safety_checks: v.nullish(v.array(ResponseComputerSafetyCheckSchema)),
  status: v.nullish(v.string()),
}))

export const BetaResponseComputerToolCallOutputParamSchema: v.GenericSchema<
  unknown,
  BetaResponseComputerToolCallOutputParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  type: v.literal('computer_call_output'),
  output: v.nullish(ResponseComputerScreenshotSchema),
  acknowledged_safety_checks: v.nullish(v.array(ResponseComputerSafetyCheckSchema)),
  status: v.nullish(ResponseItemStatusSchema),
}))

export const BetaResponseFunctionWebSearchSchema: v.GenericSchema<
  unknown,
  BetaResponseFunctionWebSearch
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  id: v.nullish(v.string()),
  type: v.literal('web_search_call'),
  status: v.nullish(v.string()),
  action: v.nullish(
    taggedUnion(
      'type',
      {
        search: ResponseWebSearchSearchActionSchema,
        open_page: ResponseWebSearchOpenPageActionSchema,
        find_in_page: ResponseWebSearchFindActionSchema,
      },
      { isOpen: true },
    ),
  ),
}))

export const BetaResponseFunctionToolCallSchema: v.GenericSchema<
  unknown,
  BetaResponseFunctionToolCall
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  id: v.nullish(v.string()),
  type: v.literal('function_call'),
  call_id: v.nullish(v.string()),
  caller: v.nullish(ToolCallCallerSchema),
  namespace: v.nullish(v.string()),
  name: v.nullish(v.string()),
  arguments: v.nullish(v.string()),
  status: v.nullish(v.string()),
}))

export const BetaResponseFunctionToolCallOutputParamSchema: v.GenericSchema<
  unknown,
  BetaResponseFunctionToolCallOutputParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  type: v.literal('function_call_output'),
  output: v.nullish(
    union([
      v.string(),
      v.array(
        taggedUnion(
          'type',
          {
            input_text: ResponseInputTextContentSchema,
            input_image: ResponseInputImageContentSchema,
            input_file: ResponseInputFileContentSchema,
          },
          { isOpen: true },
        ),
      ),
    ]),
  ),
  name: v.nullish(v.string()),
  namespace: v.nullish(v.string()),
  caller: v.nullish(ToolCallCallerParamSchema),
  status: v.nullish(ResponseItemStatusSchema),
}))

export const BetaEncryptedContentParamSchema: v.GenericSchema<unknown, BetaEncryptedContentParam> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('encrypted_content'),
    encrypted_content: v.nullish(v.string()),
  }))

export const BetaAgentMessageItemParamSchema: v.GenericSchema<unknown, BetaAgentMessageItemParam> =
  /* @__PURE__ */ object(() => ({
    agent: v.nullish(BetaAgentTagSchema),
    id: v.nullish(v.string()),
    type: v.literal('agent_message'),
    author: v.nullish(v.string()),
    recipient: v.nullish(v.string()),
    content: v.nullish(
      v.array(
        taggedUnion(
          'type',
          {
            input_text: ResponseInputTextContentSchema,
            input_image: ResponseInputImageContentSchema,
            encrypted_content: BetaEncryptedContentParamSchema,
          },
          { isOpen: true },
        ),
      ),
    ),
  }))

export const BetaMultiAgentActionSchema: v.GenericSchema<unknown, BetaMultiAgentAction> =
  /* @__PURE__ */ defer(() => v.string())

export const BetaMultiAgentCallItemParamSchema: v.GenericSchema<
  unknown,
  BetaMultiAgentCallItemParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  type: v.literal('multi_agent_call'),
  action: v.nullish(BetaMultiAgentActionSchema),
  arguments: v.nullish(v.string()),
}))

export const BetaFileCitationParamSchema: v.GenericSchema<unknown, BetaFileCitationParam> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('file_citation'),
    index: v.nullish(v.number()),
    file_id: v.nullish(v.string()),
    filename: v.nullish(v.string()),
  }))

export const BetaUrlCitationParamSchema: v.GenericSchema<unknown, BetaUrlCitationParam> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('url_citation'),
    start_index: v.nullish(v.number()),
    end_index: v.nullish(v.number()),
    url: v.nullish(v.string()),
    title: v.nullish(v.string()),
  }))

export const BetaContainerFileCitationParamSchema: v.GenericSchema<
  unknown,
  BetaContainerFileCitationParam
> = /* @__PURE__ */ object(() => ({
  type: v.literal('container_file_citation'),
  start_index: v.nullish(v.number()),
  end_index: v.nullish(v.number()),
  container_id: v.nullish(v.string()),
  file_id: v.nullish(v.string()),
  filename: v.nullish(v.string()),
}))

export const BetaOutputTextContentParamSchema: v.GenericSchema<
  unknown,
  BetaOutputTextContentParam
> = /* @__PURE__ */ object(() => ({
  type: v.literal('output_text'),
  text: v.nullish(v.string()),
  annotations: v.nullish(
    v.array(
      taggedUnion(
        'type',
        {
          file_citation: BetaFileCitationParamSchema,
          url_citation: BetaUrlCitationParamSchema,
          container_file_citation: BetaContainerFileCitationParamSchema,
        },
        { isOpen: true },
      ),
    ),
  ),
}))

export const BetaMultiAgentCallOutputItemParamSchema: v.GenericSchema<
  unknown,
  BetaMultiAgentCallOutputItemParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  type: v.literal('multi_agent_call_output'),
  action: v.nullish(BetaMultiAgentActionSchema),
  output: v.nullish(v.array(BetaOutputTextContentParamSchema)),
}))

export const BetaResponseToolSearchCallParamSchema: v.GenericSchema<
  unknown,
  BetaResponseToolSearchCallParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  type: v.literal('tool_search_call'),
  execution: v.nullish(ToolSearchExecutionTypeSchema),
  arguments: v.nullish(EmptyObjectSchema),
  status: v.nullish(ResponseItemStatusSchema),
}))

export const BetaResponseToolSearchOutputItemParamSchema: v.GenericSchema<
  unknown,
  BetaResponseToolSearchOutputItemParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  type: v.literal('tool_search_output'),
  execution: v.nullish(ToolSearchExecutionTypeSchema),
  tools: v.nullish(v.array(ToolSchema)),
  status: v.nullish(ResponseItemStatusSchema),
}))

export const BetaResponseAdditionalToolsParamSchema: v.GenericSchema<
  unknown,
  BetaResponseAdditionalToolsParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  id: v.nullish(v.string()),
  type: v.literal('additional_tools'),
  role: v.literal('developer'),
  tools: v.nullish(v.array(ToolSchema)),
}))

export const BetaResponseReasoningItemSchema: v.GenericSchema<unknown, BetaResponseReasoningItem> =
  /* @__PURE__ */ object(() => ({
    agent: v.nullish(BetaAgentTagSchema),
    type: v.literal('reasoning'),
    id: v.nullish(v.string()),
    encrypted_content: v.nullish(v.string()),
    summary: v.nullish(v.array(ResponseSummaryTextSchema)),
    content: v.nullish(v.array(ResponseReasoningTextSchema)),
    status: v.nullish(v.string()),
  }))

export const BetaResponseCompactionItemParamSchema: v.GenericSchema<
  unknown,
  BetaResponseCompactionItemParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  id: v.nullish(v.string()),
  type: v.literal('compaction'),
  encrypted_content: v.nullish(v.string()),
}))

export const BetaResponseImageGenerationCallSchema: v.GenericSchema<
  unknown,
  BetaResponseImageGenerationCall
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('image_generation_call'),
  id: v.nullish(v.string()),
  status: v.nullish(v.string()),
  result: v.nullish(v.string()),
}))

export const BetaResponseCodeInterpreterToolCallSchema: v.GenericSchema<
  unknown,
  BetaResponseCodeInterpreterToolCall
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('code_interpreter_call'),
  id: v.nullish(v.string()),
  status: v.nullish(v.string()),
  container_id: v.nullish(v.string()),
  code: v.nullish(v.string()),
  outputs: v.nullish(
    v.array(
      taggedUnion(
        'type',
        { logs: ResponseCodeInterpreterLogsSchema, image: ResponseCodeInterpreterImageSchema },
        { isOpen: true },
      ),
    ),
  ),
}))

export const BetaResponseLocalShellCallSchema: v.GenericSchema<
  unknown,
  BetaResponseLocalShellCall
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('local_shell_call'),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  action: v.nullish(ResponseLocalShellExecActionSchema),
  status: v.nullish(v.string()),
}))

export const BetaResponseLocalShellCallOutputSchema: v.GenericSchema<
  unknown,
  BetaResponseLocalShellCallOutput
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('local_shell_call_output'),
  id: v.nullish(v.string()),
  output: v.nullish(v.string()),
  status: v.nullish(v.string()),
}))

export const BetaResponseShellCallParamSchema: v.GenericSchema<
  unknown,
  BetaResponseShellCallParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  caller: v.nullish(ToolCallCallerParamSchema),
  type: v.literal('shell_call'),
  action: v.nullish(ResponseShellActionParamSchema),
  status: v.nullish(ResponseItemStatusSchema),
  environment: v.nullish(
    taggedUnion(
      'type',
      { local: LocalEnvironmentSchema, container_reference: ResponseContainerReferenceSchema },
      { isOpen: true },
    ),
  ),
}))

export const BetaResponseShellCallOutputParamSchema: v.GenericSchema<
  unknown,
  BetaResponseShellCallOutputParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  caller: v.nullish(ToolCallCallerParamSchema),
  type: v.literal('shell_call_output'),
  output: v.nullish(v.array(ResponseShellCallOutputContentParamSchema)),
  status: v.nullish(ResponseItemStatusSchema),
  max_output_length: v.nullish(v.number()),
}))

export const BetaResponseApplyPatchToolCallParamSchema: v.GenericSchema<
  unknown,
  BetaResponseApplyPatchToolCallParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('apply_patch_call'),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  caller: v.nullish(ToolCallCallerParamSchema),
  status: v.nullish(ApplyPatchCallStatusSchema),
  operation: v.nullish(ApplyPatchOperationParamSchema),
}))

export const BetaResponseApplyPatchToolCallOutputParamSchema: v.GenericSchema<
  unknown,
  BetaResponseApplyPatchToolCallOutputParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('apply_patch_call_output'),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  caller: v.nullish(ToolCallCallerParamSchema),
  status: v.nullish(ApplyPatchCallOutputStatusSchema),
  output: v.nullish(v.string()),
}))

export const BetaResponseMcpListToolsSchema: v.GenericSchema<unknown, BetaResponseMcpListTools> =
  /* @__PURE__ */ object(() => ({
    agent: v.nullish(BetaAgentTagSchema),
    type: v.literal('mcp_list_tools'),
    id: v.nullish(v.string()),
    server_label: v.nullish(v.string()),
    tools: v.nullish(v.array(McpListToolsToolSchema)),
    error: v.nullish(v.string()),
  }))

export const BetaResponseMcpApprovalRequestSchema: v.GenericSchema<
  unknown,
  BetaResponseMcpApprovalRequest
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('mcp_approval_request'),
  id: v.nullish(v.string()),
  server_label: v.nullish(v.string()),
  name: v.nullish(v.string()),
  arguments: v.nullish(v.string()),
}))

export const BetaResponseMcpApprovalResponseSchema: v.GenericSchema<
  unknown,
  BetaResponseMcpApprovalResponse
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('mcp_approval_response'),
  id: v.nullish(v.string()),
  approval_request_id: v.nullish(v.string()),
  approve: v.nullish(v.boolean()),
  reason: v.nullish(v.string()),
}))

export const BetaResponseMcpCallSchema: v.GenericSchema<unknown, BetaResponseMcpCall> =
  /* @__PURE__ */ object(() => ({
    agent: v.nullish(BetaAgentTagSchema),
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

export const BetaResponseCustomToolCallOutputSchema: v.GenericSchema<
  unknown,
  BetaResponseCustomToolCallOutput
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('custom_tool_call_output'),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  caller: v.nullish(ToolCallCallerParamSchema),
  output: v.nullish(union([v.string(), v.array(ResponseInputContentSchema)])),
}))

export const BetaResponseCustomToolCallSchema: v.GenericSchema<
  unknown,
  BetaResponseCustomToolCall
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('custom_tool_call'),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  caller: v.nullish(ToolCallCallerSchema),
  namespace: v.nullish(v.string()),
  name: v.nullish(v.string()),
  input: v.nullish(v.string()),
}))

export const BetaResponseInputItemObjectSchema: v.GenericSchema<
  unknown,
  BetaResponseInputItemObject
> = /* @__PURE__ */ defer(() =>
  taggedUnion(
    'type',
    {
      message: taggedUnion(
        'role',
        {
          user: BetaResponseInputMessageSchema,
          system: BetaResponseInputMessageSchema,
          developer: BetaResponseInputMessageSchema,
          assistant: BetaResponseOutputMessageSchema,
        },
        { isOpen: true },
      ),
      file_search_call: BetaResponseFileSearchToolCallSchema,
      computer_call: BetaResponseComputerToolCallSchema,
      computer_call_output: BetaResponseComputerToolCallOutputParamSchema,
      web_search_call: BetaResponseFunctionWebSearchSchema,
      function_call: BetaResponseFunctionToolCallSchema,
      function_call_output: BetaResponseFunctionToolCallOutputParamSchema,
      agent_message: BetaAgentMessageItemParamSchema,
      multi_agent_call: BetaMultiAgentCallItemParamSchema,
      multi_agent_call_output: BetaMultiAgentCallOutputItemParamSchema,
      tool_search_call: BetaResponseToolSearchCallParamSchema,
      tool_search_output: BetaResponseToolSearchOutputItemParamSchema,
      additional_tools: BetaResponseAdditionalToolsParamSchema,
      reasoning: BetaResponseReasoningItemSchema,
      compaction: BetaResponseCompactionItemParamSchema,
      image_generation_call: BetaResponseImageGenerationCallSchema,
      code_interpreter_call: BetaResponseCodeInterpreterToolCallSchema,
      local_shell_call: BetaResponseLocalShellCallSchema,
      local_shell_call_output: BetaResponseLocalShellCallOutputSchema,
      shell_call: BetaResponseShellCallParamSchema,
      shell_call_output: BetaResponseShellCallOutputParamSchema,
      apply_patch_call: BetaResponseApplyPatchToolCallParamSchema,
      apply_patch_call_output: BetaResponseApplyPatchToolCallOutputParamSchema,
      mcp_list_tools: BetaResponseMcpListToolsSchema,
      mcp_approval_request: BetaResponseMcpApprovalRequestSchema,
      mcp_approval_response: BetaResponseMcpApprovalResponseSchema,
      mcp_call: BetaResponseMcpCallSchema,
      custom_tool_call_output: BetaResponseCustomToolCallOutputSchema,
      custom_tool_call: BetaResponseCustomToolCallSchema,
    },
    { isOpen: true, untagged: BetaResponseInputMessageSchema },
  ),
)

export const BetaResponseCompactionTriggerParamSchema: v.GenericSchema<
  unknown,
  BetaResponseCompactionTriggerParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('compaction_trigger'),
}))

export const BetaResponseItemReferenceSchema: v.GenericSchema<unknown, BetaResponseItemReference> =
  /* @__PURE__ */ object(() => ({
    agent: v.nullish(BetaAgentTagSchema),
    type: v.nullish(v.literal('item_reference')),
    id: v.nullish(v.string()),
  }))

export const BetaResponseProgramParamSchema: v.GenericSchema<unknown, BetaResponseProgramParam> =
  /* @__PURE__ */ object(() => ({
    agent: v.nullish(BetaAgentTagSchema),
    id: v.nullish(v.string()),
    type: v.literal('program'),
    call_id: v.nullish(v.string()),
    code: v.nullish(v.string()),
    fingerprint: v.nullish(v.string()),
  }))

export const BetaResponseProgramOutputParamSchema: v.GenericSchema<
  unknown,
  BetaResponseProgramOutputParam
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  id: v.nullish(v.string()),
  type: v.literal('program_output'),
  call_id: v.nullish(v.string()),
  result: v.nullish(v.string()),
  status: v.nullish(ProgramOutputStatusSchema),
}))

export const BetaResponseInputItemSchema: v.GenericSchema<unknown, BetaResponseInputItem> =
  /* @__PURE__ */ defer(() =>
    union([
      EasyInputMessageSchema,
      BetaResponseInputItemObjectSchema,
      BetaResponseCompactionTriggerParamSchema,
      BetaResponseItemReferenceSchema,
      BetaResponseProgramParamSchema,
      BetaResponseProgramOutputParamSchema,
    ]),
  )

export const BetaResponseInputMessageItemSchema: v.GenericSchema<
  unknown,
  BetaResponseInputMessageItem
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('message'),
  role: v.nullish(v.string()),
  status: v.nullish(v.string()),
  content: v.nullish(ResponseInputMessageContentListSchema),
  id: v.nullish(v.string()),
}))

export const BetaResponseComputerToolCallOutputItemSchema: v.GenericSchema<
  unknown,
  BetaResponseComputerToolCallOutputItem
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('computer_call_output'),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  acknowledged_safety_checks: v.nullish(v.array(ResponseComputerSafetyCheckSchema)),
  output: v.nullish(ResponseComputerScreenshotSchema),
  status: v.nullish(ResponseComputerToolCallOutputStatusSchema),
  created_by: v.nullish(v.string()),
}))

export const BetaResponseFunctionToolCallItemSchema: v.GenericSchema<
  unknown,
  BetaResponseFunctionToolCallItem
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  id: v.nullish(v.string()),
  type: v.literal('function_call'),
  call_id: v.nullish(v.string()),
  caller: v.nullish(ToolCallCallerSchema),
  namespace: v.nullish(v.string()),
  name: v.nullish(v.string()),
  arguments: v.nullish(v.string()),
  status: v.nullish(ResponseItemStatusSchema),
  created_by: v.nullish(v.string()),
}))

export const BetaResponseFunctionToolCallOutputItemSchema: v.GenericSchema<
  unknown,
  BetaResponseFunctionToolCallOutputItem
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  id: v.nullish(v.string()),
  type: v.literal('function_call_output'),
  call_id: v.nullish(v.string()),
  name: v.nullish(v.string()),
  namespace: v.nullish(v.string()),
  caller: v.nullish(ToolCallCallerParamSchema),
  output: v.nullish(union([v.string(), v.array(ResponseInputContentSchema)])),
  status: v.nullish(ResponseItemStatusSchema),
  created_by: v.nullish(v.string()),
}))

export const BetaEncryptedContentSchema: v.GenericSchema<unknown, BetaEncryptedContent> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('encrypted_content'),
    encrypted_content: v.nullish(v.string()),
  }))

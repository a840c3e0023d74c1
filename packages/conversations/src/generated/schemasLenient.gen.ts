// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/conversations.ts or docs/conversations.json, then `npm run generate`.

import { defer, object, taggedUnion } from '@bonsai-ai/core/schemas'
import {
  ConversationMessageSchema,
  ResponseAdditionalToolsSchema,
  ResponseApplyPatchToolCallOutputSchema,
  ResponseApplyPatchToolCallSchema,
  ResponseCodeInterpreterToolCallSchema,
  ResponseCompactionItemSchema,
  ResponseComputerToolCallOutputItemSchema,
  ResponseComputerToolCallSchema,
  ResponseCustomToolCallOutputSchema,
  ResponseCustomToolCallSchema,
  ResponseFileSearchToolCallSchema,
  ResponseFunctionToolCallItemSchema,
  ResponseFunctionToolCallOutputItemSchema,
  ResponseFunctionWebSearchSchema,
  ResponseImageGenerationCallSchema,
  ResponseLocalShellCallOutputSchema,
  ResponseLocalShellCallSchema,
  ResponseMcpApprovalRequestSchema,
  ResponseMcpApprovalResponseItemSchema,
  ResponseMcpCallSchema,
  ResponseMcpListToolsSchema,
  ResponseProgramOutputSchema,
  ResponseProgramSchema,
  ResponseReasoningItemSchema,
  ResponseShellCallOutputSchema,
  ResponseShellCallSchema,
  ResponseToolSearchCallSchema,
  ResponseToolSearchOutputItemSchema,
} from '@bonsai-ai/responses/schemas'
import { MetadataSchema } from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  Conversation,
  ConversationDeleted,
  ConversationItem,
  ConversationItemList,
} from './types.gen.ts'

export const ConversationItemSchema: v.GenericSchema<unknown, ConversationItem> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'type',
      {
        message: ConversationMessageSchema,
        function_call: ResponseFunctionToolCallItemSchema,
        function_call_output: ResponseFunctionToolCallOutputItemSchema,
        file_search_call: ResponseFileSearchToolCallSchema,
        web_search_call: ResponseFunctionWebSearchSchema,
        image_generation_call: ResponseImageGenerationCallSchema,
        computer_call: ResponseComputerToolCallSchema,
        computer_call_output: ResponseComputerToolCallOutputItemSchema,
        tool_search_call: ResponseToolSearchCallSchema,
        tool_search_output: ResponseToolSearchOutputItemSchema,
        additional_tools: ResponseAdditionalToolsSchema,
        reasoning: ResponseReasoningItemSchema,
        program: ResponseProgramSchema,
        program_output: ResponseProgramOutputSchema,
        compaction: ResponseCompactionItemSchema,
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
        custom_tool_call: ResponseCustomToolCallSchema,
        custom_tool_call_output: ResponseCustomToolCallOutputSchema,
      },
      { isOpen: true },
    ),
  )

export const ConversationItemListSchema: v.GenericSchema<unknown, ConversationItemList> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('list'),
    data: v.nullish(v.array(ConversationItemSchema)),
    has_more: v.nullish(v.boolean()),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
  }))

export const ConversationSchema: v.GenericSchema<unknown, Conversation> = /* @__PURE__ */ object(
  () => ({
    id: v.nullish(v.string()),
    object: v.literal('conversation'),
    metadata: v.nullish(MetadataSchema),
    created_at: v.nullish(v.number()),
  }),
)

export const ConversationDeletedSchema: v.GenericSchema<unknown, ConversationDeleted> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('conversation.deleted'),
    deleted: v.nullish(v.boolean()),
    id: v.nullish(v.string()),
  }))

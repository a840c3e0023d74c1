// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses.ts or docs/responses.json, then `npm run generate`.

import {
  ConversationMessageSchema,
  FileDetailSchema,
  ImageDetailSchema,
  ResponseComputerToolCallOutputItemSchema,
  ResponseComputerToolCallSchema,
  ResponseFileSearchToolCallSchema,
  ResponseFunctionWebSearchSchema,
  ResponseImageGenerationCallSchema,
  ResponseToolSearchCallSchema,
} from './schemasLenient.gen.ts'
import {
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
  ResponseShellCallExitOutcomeSchema,
  ResponseShellCallOutputSchema,
  ResponseShellCallSchema,
  ResponseShellCallTimeoutOutcomeSchema,
  ResponseToolSearchOutputItemSchema,
} from './schemasLenient2.gen.ts'
import {
  ResponseAudioDeltaEventSchema,
  ResponseAudioDoneEventSchema,
  ResponseAudioTranscriptDeltaEventSchema,
  ResponseAudioTranscriptDoneEventSchema,
  ResponseCodeInterpreterCallCodeDeltaEventSchema,
  ResponseCodeInterpreterCallCodeDoneEventSchema,
  ResponseCodeInterpreterCallCompletedEventSchema,
  ResponseCustomToolCallOutputSchema,
  ResponseCustomToolCallSchema,
  ResponseFunctionToolCallOutputSchema,
  ResponseFunctionToolCallSchema,
  ResponseMcpApprovalResponseItemSchema,
  ResponseMcpCallSchema,
  ResponseUsageSchema,
} from './schemasLenient3.gen.ts'
import {
  ResponseCodeInterpreterCallInProgressEventSchema,
  ResponseCodeInterpreterCallInterpretingEventSchema,
  ResponseCompletedEventSchema,
  ResponseContentPartAddedEventSchema,
  ResponseContentPartDoneEventSchema,
  ResponseCreatedEventSchema,
  ResponseCustomToolCallInputDeltaEventSchema,
  ResponseCustomToolCallInputDoneEventSchema,
  ResponseErrorEventSchema,
  ResponseFailedEventSchema,
  ResponseFileSearchCallCompletedEventSchema,
  ResponseFileSearchCallInProgressEventSchema,
  ResponseFileSearchCallSearchingEventSchema,
  ResponseFunctionCallArgumentsDeltaEventSchema,
  ResponseFunctionCallArgumentsDoneEventSchema,
  ResponseImageGenCallCompletedEventSchema,
  ResponseImageGenCallGeneratingEventSchema,
  ResponseImageGenCallInProgressEventSchema,
  ResponseImageGenCallPartialImageEventSchema,
  ResponseInProgressEventSchema,
  ResponseIncompleteEventSchema,
  ResponseMcpCallArgumentsDeltaEventSchema,
  ResponseMcpCallArgumentsDoneEventSchema,
  ResponseMcpCallCompletedEventSchema,
  ResponseMcpCallFailedEventSchema,
  ResponseMcpCallInProgressEventSchema,
  ResponseMcpListToolsCompletedEventSchema,
  ResponseMcpListToolsFailedEventSchema,
  ResponseMcpListToolsInProgressEventSchema,
  ResponseOutputItemAddedEventSchema,
  ResponseOutputItemDoneEventSchema,
  ResponseOutputTextAnnotationAddedEventSchema,
  ResponseQueuedEventSchema,
  ResponseReasoningSummaryPartAddedEventSchema,
  ResponseReasoningSummaryPartDoneEventSchema,
  ResponseReasoningSummaryTextDeltaEventSchema,
  ResponseReasoningSummaryTextDoneEventSchema,
  ResponseReasoningTextDeltaEventSchema,
  ResponseReasoningTextDoneEventSchema,
  ResponseRefusalDeltaEventSchema,
  ResponseRefusalDoneEventSchema,
  ResponseShellCallCommandAddedEventSchema,
  ResponseShellCallCommandDeltaEventSchema,
  ResponseShellCallCommandDoneEventSchema,
  ResponseShellCallOutputContentDeltaEventSchema,
  ResponseShellCallOutputContentDoneEventSchema,
  ResponseTextDeltaEventSchema,
  ResponseTextDoneEventSchema,
  ResponseWebSearchCallCompletedEventSchema,
  ResponseWebSearchCallInProgressEventSchema,
  ResponseWebSearchCallSearchingEventSchema,
} from './schemasLenient4.gen.ts'
import { defer, intersection, map, object, taggedUnion } from '@bonsai-ai/core/schemas'
import { PromptCacheBreakpointSchema } from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  ApplyPatchCreateFileOperationParam,
  ApplyPatchDeleteFileOperationParam,
  ApplyPatchOperationParam,
  ApplyPatchUpdateFileOperationParam,
  CompactedResponse,
  ResponseInputFileContent,
  ResponseInputImageContent,
  ResponseInputTextContent,
  ResponseInputTokenCount,
  ResponseItemField,
  ResponseShellActionParam,
  ResponseShellCallOutcomeParam,
  ResponseShellCallOutputContentParam,
  ResponseStreamEvent,
  ResponsesErrorEvent,
  ResponsesErrorPayload,
  ResponsesServerEvent,
  ResponsesStreamTag,
  ResponsesWebSocketStreamEvent,
} from './types.gen.ts'

export const ResponseStreamEventSchema: v.GenericSchema<unknown, ResponseStreamEvent> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'type',
      {
        'response.audio.delta': ResponseAudioDeltaEventSchema,
        'response.audio.done': ResponseAudioDoneEventSchema,
        'response.audio.transcript.delta': ResponseAudioTranscriptDeltaEventSchema,
        'response.audio.transcript.done': ResponseAudioTranscriptDoneEventSchema,
        'response.code_interpreter_call_code.delta':
          ResponseCodeInterpreterCallCodeDeltaEventSchema,
        'response.code_interpreter_call_code.done': ResponseCodeInterpreterCallCodeDoneEventSchema,
        'response.code_interpreter_call.completed': ResponseCodeInterpreterCallCompletedEventSchema,
        'response.code_interpreter_call.in_progress':
          ResponseCodeInterpreterCallInProgressEventSchema,
        'response.code_interpreter_call.interpreting':
          ResponseCodeInterpreterCallInterpretingEventSchema,
        'response.completed': ResponseCompletedEventSchema,
        'response.content_part.added': ResponseContentPartAddedEventSchema,
        'response.content_part.done': ResponseContentPartDoneEventSchema,
        'response.created': ResponseCreatedEventSchema,
        error: ResponseErrorEventSchema,
        'response.file_search_call.completed': ResponseFileSearchCallCompletedEventSchema,
        'response.file_search_call.in_progress': ResponseFileSearchCallInProgressEventSchema,
        'response.file_search_call.searching': ResponseFileSearchCallSearchingEventSchema,
        'response.function_call_arguments.delta': ResponseFunctionCallArgumentsDeltaEventSchema,
        'response.function_call_arguments.done': ResponseFunctionCallArgumentsDoneEventSchema,
        'response.shell_call_command.added': ResponseShellCallCommandAddedEventSchema,
        'response.shell_call_command.delta': ResponseShellCallCommandDeltaEventSchema,
        'response.shell_call_command.done': ResponseShellCallCommandDoneEventSchema,
        'response.shell_call_output_content.delta': ResponseShellCallOutputContentDeltaEventSchema,
        'response.shell_call_output_content.done': ResponseShellCallOutputContentDoneEventSchema,
        'response.in_progress': ResponseInProgressEventSchema,
        'response.failed': ResponseFailedEventSchema,
        'response.incomplete': ResponseIncompleteEventSchema,
        'response.output_item.added': ResponseOutputItemAddedEventSchema,
        'response.output_item.done': ResponseOutputItemDoneEventSchema,
        'response.reasoning_summary_part.added': ResponseReasoningSummaryPartAddedEventSchema,
        'response.reasoning_summary_part.done': ResponseReasoningSummaryPartDoneEventSchema,
        'response.reasoning_summary_text.delta': ResponseReasoningSummaryTextDeltaEventSchema,
        'response.reasoning_summary_text.done': ResponseReasoningSummaryTextDoneEventSchema,
        'response.reasoning_text.delta': ResponseReasoningTextDeltaEventSchema,
        'response.reasoning_text.done': ResponseReasoningTextDoneEventSchema,
        'response.refusal.delta': ResponseRefusalDeltaEventSchema,
        'response.refusal.done': ResponseRefusalDoneEventSchema,
        'response.output_text.delta': ResponseTextDeltaEventSchema,
        'response.output_text.done': ResponseTextDoneEventSchema,
        'response.web_search_call.completed': ResponseWebSearchCallCompletedEventSchema,
        'response.web_search_call.in_progress': ResponseWebSearchCallInProgressEventSchema,
        'response.web_search_call.searching': ResponseWebSearchCallSearchingEventSchema,
        'response.image_generation_call.completed': ResponseImageGenCallCompletedEventSchema,
        'response.image_generation_call.generating': ResponseImageGenCallGeneratingEventSchema,
        'response.image_generation_call.in_progress': ResponseImageGenCallInProgressEventSchema,
        'response.image_generation_call.partial_image': ResponseImageGenCallPartialImageEventSchema,
        'response.mcp_call_arguments.delta': ResponseMcpCallArgumentsDeltaEventSchema,
        'response.mcp_call_arguments.done': ResponseMcpCallArgumentsDoneEventSchema,
        'response.mcp_call.completed': ResponseMcpCallCompletedEventSchema,
        'response.mcp_call.failed': ResponseMcpCallFailedEventSchema,
        'response.mcp_call.in_progress': ResponseMcpCallInProgressEventSchema,
        'response.mcp_list_tools.completed': ResponseMcpListToolsCompletedEventSchema,
        'response.mcp_list_tools.failed': ResponseMcpListToolsFailedEventSchema,
        'response.mcp_list_tools.in_progress': ResponseMcpListToolsInProgressEventSchema,
        'response.output_text.annotation.added': ResponseOutputTextAnnotationAddedEventSchema,
        'response.queued': ResponseQueuedEventSchema,
        'response.custom_tool_call_input.delta': ResponseCustomToolCallInputDeltaEventSchema,
        'response.custom_tool_call_input.done': ResponseCustomToolCallInputDoneEventSchema,
      },
      { isOpen: true },
    ),
  )

export const ResponsesErrorPayloadSchema: v.GenericSchema<unknown, ResponsesErrorPayload> =
  /* @__PURE__ */ object(() => ({
    type: v.nullish(v.string()),
    code: v.nullish(v.string()),
    message: v.nullish(v.string()),
    param: v.nullish(v.string()),
    headers: v.nullish(map(v.nullish(v.string()))),
  }))

export const ResponsesErrorEventSchema: v.GenericSchema<unknown, ResponsesErrorEvent> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('error'),
    status: v.nullish(v.number()),
    sequence_number: v.nullish(v.number()),
    error: v.nullish(ResponsesErrorPayloadSchema),
    stream_id: v.nullish(v.string()),
  }))

export const ResponsesStreamTagSchema: v.GenericSchema<unknown, ResponsesStreamTag> =
  /* @__PURE__ */ object(() => ({ stream_id: v.nullish(v.string()) }))

export const ResponsesServerEventSchema: v.GenericSchema<unknown, ResponsesServerEvent> =
  /* @__PURE__ */ defer(() => intersection([ResponseStreamEventSchema, ResponsesStreamTagSchema]))

export const ResponsesWebSocketStreamEventSchema: v.GenericSchema<
  unknown,
  ResponsesWebSocketStreamEvent
> = /* @__PURE__ */ defer(() =>
  intersection([
    taggedUnion(
      'type',
      {
        'response.audio.delta': ResponseAudioDeltaEventSchema,
        'response.audio.done': ResponseAudioDoneEventSchema,
        'response.audio.transcript.delta': ResponseAudioTranscriptDeltaEventSchema,
        'response.audio.transcript.done': ResponseAudioTranscriptDoneEventSchema,
        'response.code_interpreter_call_code.delta':
          ResponseCodeInterpreterCallCodeDeltaEventSchema,
        'response.code_interpreter_call_code.done': ResponseCodeInterpreterCallCodeDoneEventSchema,
        'response.code_interpreter_call.completed': ResponseCodeInterpreterCallCompletedEventSchema,
        'response.code_interpreter_call.in_progress':
          ResponseCodeInterpreterCallInProgressEventSchema,
        'response.code_interpreter_call.interpreting':
          ResponseCodeInterpreterCallInterpretingEventSchema,
        'response.completed': ResponseCompletedEventSchema,
        'response.content_part.added': ResponseContentPartAddedEventSchema,
        'response.content_part.done': ResponseContentPartDoneEventSchema,
        'response.created': ResponseCreatedEventSchema,
        'response.file_search_call.completed': ResponseFileSearchCallCompletedEventSchema,
        'response.file_search_call.in_progress': ResponseFileSearchCallInProgressEventSchema,
        'response.file_search_call.searching': ResponseFileSearchCallSearchingEventSchema,
        'response.function_call_arguments.delta': ResponseFunctionCallArgumentsDeltaEventSchema,
        'response.function_call_arguments.done': ResponseFunctionCallArgumentsDoneEventSchema,
        'response.shell_call_command.added': ResponseShellCallCommandAddedEventSchema,
        'response.shell_call_command.delta': ResponseShellCallCommandDeltaEventSchema,
        'response.shell_call_command.done': ResponseShellCallCommandDoneEventSchema,
        'response.shell_call_output_content.delta': ResponseShellCallOutputContentDeltaEventSchema,
        'response.shell_call_output_content.done': ResponseShellCallOutputContentDoneEventSchema,
        'response.in_progress': ResponseInProgressEventSchema,
        'response.failed': ResponseFailedEventSchema,
        'response.incomplete': ResponseIncompleteEventSchema,
        'response.output_item.added': ResponseOutputItemAddedEventSchema,
        'response.output_item.done': ResponseOutputItemDoneEventSchema,
        'response.reasoning_summary_part.added': ResponseReasoningSummaryPartAddedEventSchema,
        'response.reasoning_summary_part.done': ResponseReasoningSummaryPartDoneEventSchema,
        'response.reasoning_summary_text.delta': ResponseReasoningSummaryTextDeltaEventSchema,
        'response.reasoning_summary_text.done': ResponseReasoningSummaryTextDoneEventSchema,
        'response.reasoning_text.delta': ResponseReasoningTextDeltaEventSchema,
        'response.reasoning_text.done': ResponseReasoningTextDoneEventSchema,
        'response.refusal.delta': ResponseRefusalDeltaEventSchema,
        'response.refusal.done': ResponseRefusalDoneEventSchema,
        'response.output_text.delta': ResponseTextDeltaEventSchema,
        'response.output_text.done': ResponseTextDoneEventSchema,
        'response.web_search_call.completed': ResponseWebSearchCallCompletedEventSchema,
        'response.web_search_call.in_progress': ResponseWebSearchCallInProgressEventSchema,
        'response.web_search_call.searching': ResponseWebSearchCallSearchingEventSchema,
        'response.image_generation_call.completed': ResponseImageGenCallCompletedEventSchema,
        'response.image_generation_call.generating': ResponseImageGenCallGeneratingEventSchema,
        'response.image_generation_call.in_progress': ResponseImageGenCallInProgressEventSchema,
        'response.image_generation_call.partial_image': ResponseImageGenCallPartialImageEventSchema,
        'response.mcp_call_arguments.delta': ResponseMcpCallArgumentsDeltaEventSchema,
        'response.mcp_call_arguments.done': ResponseMcpCallArgumentsDoneEventSchema,
        'response.mcp_call.completed': ResponseMcpCallCompletedEventSchema,
        'response.mcp_call.failed': ResponseMcpCallFailedEventSchema,
        'response.mcp_call.in_progress': ResponseMcpCallInProgressEventSchema,
        'response.mcp_list_tools.completed': ResponseMcpListToolsCompletedEventSchema,
        'response.mcp_list_tools.failed': ResponseMcpListToolsFailedEventSchema,
        'response.mcp_list_tools.in_progress': ResponseMcpListToolsInProgressEventSchema,
        'response.output_text.annotation.added': ResponseOutputTextAnnotationAddedEventSchema,
        'response.queued': ResponseQueuedEventSchema,
        'response.custom_tool_call_input.delta': ResponseCustomToolCallInputDeltaEventSchema,
        'response.custom_tool_call_input.done': ResponseCustomToolCallInputDoneEventSchema,
      },
      { isOpen: true },
    ),
    ResponsesStreamTagSchema,
  ]),
)

export const ResponseInputTextContentSchema: v.GenericSchema<unknown, ResponseInputTextContent> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('input_text'),
    text: v.nullish(v.string()),
    prompt_cache_breakpoint: v.nullish(PromptCacheBreakpointSchema),
  }))

export const ResponseInputImageContentSchema: v.GenericSchema<unknown, ResponseInputImageContent> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('input_image'),
    image_url: v.nullish(v.string()),
    file_id: v.nullish(v.string()),
    detail: v.nullish(ImageDetailSchema),
    prompt_cache_breakpoint: v.nullish(PromptCacheBreakpointSchema),
  }))

export const ResponseInputFileContentSchema: v.GenericSchema<unknown, ResponseInputFileContent> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('input_file'),
    file_id: v.nullish(v.string()),
    filename: v.nullish(v.string()),
    file_data: v.nullish(v.string()),
    file_url: v.nullish(v.string()),
    detail: v.nullish(FileDetailSchema),
    prompt_cache_breakpoint: v.nullish(PromptCacheBreakpointSchema),
  }))

export const ResponseShellActionParamSchema: v.GenericSchema<unknown, ResponseShellActionParam> =
  /* @__PURE__ */ object(() => ({
    commands: v.nullish(v.array(v.string())),
    timeout_ms: v.nullish(v.number()),
    max_output_length: v.nullish(v.number()),
  }))

export const ResponseShellCallOutcomeParamSchema: v.GenericSchema<
  unknown,
  ResponseShellCallOutcomeParam
> = /* @__PURE__ */ defer(() =>
  taggedUnion(
    'type',
    { timeout: ResponseShellCallTimeoutOutcomeSchema, exit: ResponseShellCallExitOutcomeSchema },
    { isOpen: true },
  ),
)

export const ResponseShellCallOutputContentParamSchema: v.GenericSchema<
  unknown,
  ResponseShellCallOutputContentParam
> = /* @__PURE__ */ object(() => ({
  stdout: v.nullish(v.string()),
  stderr: v.nullish(v.string()),
  outcome: v.nullish(ResponseShellCallOutcomeParamSchema),
}))

export const ApplyPatchCreateFileOperationParamSchema: v.GenericSchema<
  unknown,
  ApplyPatchCreateFileOperationParam
> = /* @__PURE__ */ object(() => ({
  type: v.literal('create_file'),
  path: v.nullish(v.string()),
  diff: v.nullish(v.string()),
}))

export const ApplyPatchDeleteFileOperationParamSchema: v.GenericSchema<
  unknown,
  ApplyPatchDeleteFileOperationParam
> = /* @__PURE__ */ object(() => ({ type: v.literal('delete_file'), path: v.nullish(v.string()) }))

export const ApplyPatchUpdateFileOperationParamSchema: v.GenericSchema<
  unknown,
  ApplyPatchUpdateFileOperationParam
> = /* @__PURE__ */ object(() => ({
  type: v.literal('update_file'),
  path: v.nullish(v.string()),
  diff: v.nullish(v.string()),
}))

export const ApplyPatchOperationParamSchema: v.GenericSchema<unknown, ApplyPatchOperationParam> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'type',
      {
        create_file: ApplyPatchCreateFileOperationParamSchema,
        delete_file: ApplyPatchDeleteFileOperationParamSchema,
        update_file: ApplyPatchUpdateFileOperationParamSchema,
      },
      { isOpen: true },
    ),
  )

export const ResponseInputTokenCountSchema: v.GenericSchema<unknown, ResponseInputTokenCount> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('response.input_tokens'),
    input_tokens: v.nullish(v.number()),
  }))

export const ResponseItemFieldSchema: v.GenericSchema<unknown, ResponseItemField> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'type',
      {
        message: ConversationMessageSchema,
        program: ResponseProgramSchema,
        program_output: ResponseProgramOutputSchema,
        function_call: ResponseFunctionToolCallSchema,
        tool_search_call: ResponseToolSearchCallSchema,
        tool_search_output: ResponseToolSearchOutputItemSchema,
        additional_tools: ResponseAdditionalToolsSchema,
        function_call_output: ResponseFunctionToolCallOutputSchema,
        file_search_call: ResponseFileSearchToolCallSchema,
        web_search_call: ResponseFunctionWebSearchSchema,
        image_generation_call: ResponseImageGenerationCallSchema,
        computer_call: ResponseComputerToolCallSchema,
        computer_call_output: ResponseComputerToolCallOutputItemSchema,
        reasoning: ResponseReasoningItemSchema,
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

export const CompactedResponseSchema: v.GenericSchema<unknown, CompactedResponse> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    object: v.literal('response.compaction'),
    output: v.nullish(v.array(ResponseItemFieldSchema)),
    created_at: v.nullish(v.number()),
    usage: v.nullish(ResponseUsageSchema),
  }))

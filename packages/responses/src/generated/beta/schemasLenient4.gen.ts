// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses-beta.ts or docs/responses-beta.json, then `npm run generate`.

import { ResponsesErrorPayloadSchema } from '../schemasLenient5.gen.ts'
import { BetaAgentTagSchema } from './schemasLenient.gen.ts'
import {
  BetaResponseCustomToolCallInputDeltaEventSchema,
  BetaResponseCustomToolCallInputDoneEventSchema,
  BetaResponseImageGenCallGeneratingEventSchema,
  BetaResponseImageGenCallInProgressEventSchema,
  BetaResponseImageGenCallPartialImageEventSchema,
  BetaResponseMcpCallArgumentsDeltaEventSchema,
  BetaResponseMcpCallArgumentsDoneEventSchema,
  BetaResponseMcpCallCompletedEventSchema,
  BetaResponseMcpCallFailedEventSchema,
  BetaResponseMcpCallInProgressEventSchema,
  BetaResponseMcpListToolsCompletedEventSchema,
  BetaResponseMcpListToolsFailedEventSchema,
  BetaResponseMcpListToolsInProgressEventSchema,
  BetaResponseOutputTextAnnotationAddedEventSchema,
  BetaResponseQueuedEventSchema,
} from './schemasLenient2.gen.ts'
import {
  BetaResponseAudioDeltaEventSchema,
  BetaResponseAudioDoneEventSchema,
  BetaResponseAudioTranscriptDeltaEventSchema,
  BetaResponseAudioTranscriptDoneEventSchema,
  BetaResponseCodeInterpreterCallCodeDeltaEventSchema,
  BetaResponseCodeInterpreterCallCodeDoneEventSchema,
  BetaResponseCodeInterpreterCallCompletedEventSchema,
  BetaResponseCodeInterpreterCallInProgressEventSchema,
  BetaResponseCodeInterpreterCallInterpretingEventSchema,
  BetaResponseCompletedEventSchema,
  BetaResponseContentPartAddedEventSchema,
  BetaResponseContentPartDoneEventSchema,
  BetaResponseCreatedEventSchema,
  BetaResponseFailedEventSchema,
  BetaResponseFileSearchCallCompletedEventSchema,
  BetaResponseFileSearchCallInProgressEventSchema,
  BetaResponseFileSearchCallSearchingEventSchema,
  BetaResponseFunctionCallArgumentsDeltaEventSchema,
  BetaResponseFunctionCallArgumentsDoneEventSchema,
  BetaResponseImageGenCallCompletedEventSchema,
  BetaResponseInProgressEventSchema,
  BetaResponseIncompleteEventSchema,
  BetaResponseOutputItemAddedEventSchema,
  BetaResponseOutputItemDoneEventSchema,
  BetaResponseReasoningSummaryPartAddedEventSchema,
  BetaResponseReasoningSummaryPartDoneEventSchema,
  BetaResponseReasoningSummaryTextDeltaEventSchema,
  BetaResponseReasoningSummaryTextDoneEventSchema,
  BetaResponseReasoningTextDeltaEventSchema,
  BetaResponseReasoningTextDoneEventSchema,
  BetaResponseRefusalDeltaEventSchema,
  BetaResponseRefusalDoneEventSchema,
  BetaResponseShellCallCommandAddedEventSchema,
  BetaResponseShellCallCommandDeltaEventSchema,
  BetaResponseShellCallCommandDoneEventSchema,
  BetaResponseShellCallOutputContentDeltaEventSchema,
  BetaResponseShellCallOutputContentDoneEventSchema,
  BetaResponseTextDeltaEventSchema,
  BetaResponseTextDoneEventSchema,
  BetaResponseWebSearchCallCompletedEventSchema,
  BetaResponseWebSearchCallInProgressEventSchema,
  BetaResponseWebSearchCallSearchingEventSchema,
  BetaResponsesStreamTagSchema,
} from './schemasLenient3.gen.ts'
import { defer, intersection, object, taggedUnion } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type {
  BetaResponseInjectCreatedEvent,
  BetaResponsesErrorEvent,
  BetaResponsesWebSocketStreamEvent,
} from './types.gen.ts'

export const BetaResponseInjectCreatedEventSchema: v.GenericSchema<
  unknown,
  BetaResponseInjectCreatedEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.inject.created'),
  response_id: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
  stream_id: v.nullish(v.string()),
}))

export const BetaResponsesErrorEventSchema: v.GenericSchema<unknown, BetaResponsesErrorEvent> =
  /* @__PURE__ */ object(() => ({
    agent: v.nullish(BetaAgentTagSchema),
    type: v.literal('error'),
    status: v.nullish(v.number()),
    sequence_number: v.nullish(v.number()),
    error: v.nullish(ResponsesErrorPayloadSchema),
    stream_id: v.nullish(v.string()),
  }))

export const BetaResponsesWebSocketStreamEventSchema: v.GenericSchema<
  unknown,
  BetaResponsesWebSocketStreamEvent
> = /* @__PURE__ */ defer(() =>
  intersection([
    taggedUnion(
      'type',
      {
        'response.audio.delta': BetaResponseAudioDeltaEventSchema,
        'response.audio.done': BetaResponseAudioDoneEventSchema,
        'response.audio.transcript.delta': BetaResponseAudioTranscriptDeltaEventSchema,
        'response.audio.transcript.done': BetaResponseAudioTranscriptDoneEventSchema,
        'response.code_interpreter_call_code.delta':
          BetaResponseCodeInterpreterCallCodeDeltaEventSchema,
        'response.code_interpreter_call_code.done':
          BetaResponseCodeInterpreterCallCodeDoneEventSchema,
        'response.code_interpreter_call.completed':
          BetaResponseCodeInterpreterCallCompletedEventSchema,
        'response.code_interpreter_call.in_progress':
          BetaResponseCodeInterpreterCallInProgressEventSchema,
        'response.code_interpreter_call.interpreting':
          BetaResponseCodeInterpreterCallInterpretingEventSchema,
        'response.completed': BetaResponseCompletedEventSchema,
        'response.content_part.added': BetaResponseContentPartAddedEventSchema,
        'response.content_part.done': BetaResponseContentPartDoneEventSchema,
        'response.created': BetaResponseCreatedEventSchema,
        'response.file_search_call.completed': BetaResponseFileSearchCallCompletedEventSchema,
        'response.file_search_call.in_progress': BetaResponseFileSearchCallInProgressEventSchema,
        'response.file_search_call.searching': BetaResponseFileSearchCallSearchingEventSchema,
        'response.function_call_arguments.delta': BetaResponseFunctionCallArgumentsDeltaEventSchema,
        'response.function_call_arguments.done': BetaResponseFunctionCallArgumentsDoneEventSchema,
        'response.shell_call_command.added': BetaResponseShellCallCommandAddedEventSchema,
        'response.shell_call_command.delta': BetaResponseShellCallCommandDeltaEventSchema,
        'response.shell_call_command.done': BetaResponseShellCallCommandDoneEventSchema,
        'response.shell_call_output_content.delta':
          BetaResponseShellCallOutputContentDeltaEventSchema,
        'response.shell_call_output_content.done':
          BetaResponseShellCallOutputContentDoneEventSchema,
        'response.in_progress': BetaResponseInProgressEventSchema,
        'response.failed': BetaResponseFailedEventSchema,
        'response.incomplete': BetaResponseIncompleteEventSchema,
        'response.output_item.added': BetaResponseOutputItemAddedEventSchema,
        'response.output_item.done': BetaResponseOutputItemDoneEventSchema,
        'response.reasoning_summary_part.added': BetaResponseReasoningSummaryPartAddedEventSchema,
        'response.reasoning_summary_part.done': BetaResponseReasoningSummaryPartDoneEventSchema,
        'response.reasoning_summary_text.delta': BetaResponseReasoningSummaryTextDeltaEventSchema,
        'response.reasoning_summary_text.done': BetaResponseReasoningSummaryTextDoneEventSchema,
        'response.reasoning_text.delta': BetaResponseReasoningTextDeltaEventSchema,
        'response.reasoning_text.done': BetaResponseReasoningTextDoneEventSchema,
        'response.refusal.delta': BetaResponseRefusalDeltaEventSchema,
        'response.refusal.done': BetaResponseRefusalDoneEventSchema,
        'response.output_text.delta': BetaResponseTextDeltaEventSchema,
        'response.output_text.done': BetaResponseTextDoneEventSchema,
        'response.web_search_call.completed': BetaResponseWebSearchCallCompletedEventSchema,
        'response.web_search_call.in_progress': BetaResponseWebSearchCallInProgressEventSchema,
        'response.web_search_call.searching': BetaResponseWebSearchCallSearchingEventSchema,
        'response.image_generation_call.completed': BetaResponseImageGenCallCompletedEventSchema,
        'response.image_generation_call.generating': BetaResponseImageGenCallGeneratingEventSchema,
        'response.image_generation_call.in_progress': BetaResponseImageGenCallInProgressEventSchema,
        'response.image_generation_call.partial_image':
          BetaResponseImageGenCallPartialImageEventSchema,
        'response.mcp_call_arguments.delta': BetaResponseMcpCallArgumentsDeltaEventSchema,
        'response.mcp_call_arguments.done': BetaResponseMcpCallArgumentsDoneEventSchema,
        'response.mcp_call.completed': BetaResponseMcpCallCompletedEventSchema,
        'response.mcp_call.failed': BetaResponseMcpCallFailedEventSchema,
        'response.mcp_call.in_progress': BetaResponseMcpCallInProgressEventSchema,
        'response.mcp_list_tools.completed': BetaResponseMcpListToolsCompletedEventSchema,
        'response.mcp_list_tools.failed': BetaResponseMcpListToolsFailedEventSchema,
        'response.mcp_list_tools.in_progress': BetaResponseMcpListToolsInProgressEventSchema,
        'response.output_text.annotation.added': BetaResponseOutputTextAnnotationAddedEventSchema,
        'response.queued': BetaResponseQueuedEventSchema,
        'response.custom_tool_call_input.delta': BetaResponseCustomToolCallInputDeltaEventSchema,
        'response.custom_tool_call_input.done': BetaResponseCustomToolCallInputDoneEventSchema,
      },
      { isOpen: true },
    ),
    BetaResponsesStreamTagSchema,
  ]),
)

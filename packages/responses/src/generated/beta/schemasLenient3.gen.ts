// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses-beta.ts or docs/responses-beta.json, then `npm run generate`.

import { ResponseShellCallOutputContentSchema } from '../schemasLenient2.gen.ts'
import { ResponseContentPartSchema } from '../schemasLenient3.gen.ts'
import { ResponseTextLogprobSchema, ShellCallOutputDeltaSchema } from '../schemasLenient4.gen.ts'
import { BetaAgentTagSchema, BetaResponseInputItemSchema } from './schemasLenient.gen.ts'
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
  BetaResponseObjectSchema,
  BetaResponseOutputItemSchema,
  BetaResponseOutputTextAnnotationAddedEventSchema,
  BetaResponseQueuedEventSchema,
} from './schemasLenient2.gen.ts'
import { defer, intersection, object, taggedUnion } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type {
  BetaResponseAudioDeltaEvent,
  BetaResponseAudioDoneEvent,
  BetaResponseAudioTranscriptDeltaEvent,
  BetaResponseAudioTranscriptDoneEvent,
  BetaResponseCodeInterpreterCallCodeDeltaEvent,
  BetaResponseCodeInterpreterCallCodeDoneEvent,
  BetaResponseCodeInterpreterCallCompletedEvent,
  BetaResponseCodeInterpreterCallInProgressEvent,
  BetaResponseCodeInterpreterCallInterpretingEvent,
  BetaResponseCompletedEvent,
  BetaResponseContentPartAddedEvent,
  BetaResponseContentPartDoneEvent,
  BetaResponseCreatedEvent,
  BetaResponseErrorEvent,
  BetaResponseFailedEvent,
  BetaResponseFileSearchCallCompletedEvent,
  BetaResponseFileSearchCallInProgressEvent,
  BetaResponseFileSearchCallSearchingEvent,
  BetaResponseFunctionCallArgumentsDeltaEvent,
  BetaResponseFunctionCallArgumentsDoneEvent,
  BetaResponseImageGenCallCompletedEvent,
  BetaResponseInProgressEvent,
  BetaResponseIncompleteEvent,
  BetaResponseInjectFailedEvent,
  BetaResponseInjectFailedEventError,
  BetaResponseOutputItemAddedEvent,
  BetaResponseOutputItemDoneEvent,
  BetaResponseReasoningSummaryPartAddedEvent,
  BetaResponseReasoningSummaryPartAddedEventPart,
  BetaResponseReasoningSummaryPartDoneEvent,
  BetaResponseReasoningSummaryPartDoneEventPart,
  BetaResponseReasoningSummaryTextDeltaEvent,
  BetaResponseReasoningSummaryTextDoneEvent,
  BetaResponseReasoningTextDeltaEvent,
  BetaResponseReasoningTextDoneEvent,
  BetaResponseRefusalDeltaEvent,
  BetaResponseRefusalDoneEvent,
  BetaResponseShellCallCommandAddedEvent,
  BetaResponseShellCallCommandDeltaEvent,
  BetaResponseShellCallCommandDoneEvent,
  BetaResponseShellCallOutputContentDeltaEvent,
  BetaResponseShellCallOutputContentDoneEvent,
  BetaResponseStreamEvent,
  BetaResponseTextDeltaEvent,
  BetaResponseTextDoneEvent,
  BetaResponseWebSearchCallCompletedEvent,
  BetaResponseWebSearchCallInProgressEvent,
  BetaResponseWebSearchCallSearchingEvent,
  BetaResponsesServerEvent,
  BetaResponsesStreamTag,
} from './types.gen.ts'

export const BetaResponseImageGenCallCompletedEventSchema: v.GenericSchema<
  unknown,
  BetaResponseImageGenCallCompletedEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.image_generation_call.completed'),
  output_index: v.nullish(v.number()),
  sequence_number: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
}))

export const BetaResponseReasoningTextDoneEventSchema: v.GenericSchema<
  unknown,
  BetaResponseReasoningTextDoneEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.reasoning_text.done'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  content_index: v.nullish(v.number()),
  text: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseReasoningTextDeltaEventSchema: v.GenericSchema<
  unknown,
  BetaResponseReasoningTextDeltaEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.reasoning_text.delta'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  content_index: v.nullish(v.number()),
  delta: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseReasoningSummaryTextDoneEventSchema: v.GenericSchema<
  unknown,
  BetaResponseReasoningSummaryTextDoneEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.reasoning_summary_text.done'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  summary_index: v.nullish(v.number()),
  text: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseReasoningSummaryTextDeltaEventSchema: v.GenericSchema<
  unknown,
  BetaResponseReasoningSummaryTextDeltaEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.reasoning_summary_text.delta'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  summary_index: v.nullish(v.number()),
  delta: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseReasoningSummaryPartDoneEventPartSchema: v.GenericSchema<
  unknown,
  BetaResponseReasoningSummaryPartDoneEventPart
> = /* @__PURE__ */ object(() => ({ type: v.literal('summary_text'), text: v.nullish(v.string()) }))

export const BetaResponseReasoningSummaryPartDoneEventSchema: v.GenericSchema<
  unknown,
  BetaResponseReasoningSummaryPartDoneEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.reasoning_summary_part.done'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  summary_index: v.nullish(v.number()),
  status: v.nullish(v.literal('incomplete')),
  sequence_number: v.nullish(v.number()),
  part: v.nullish(BetaResponseReasoningSummaryPartDoneEventPartSchema),
}))

export const BetaResponseReasoningSummaryPartAddedEventPartSchema: v.GenericSchema<
  unknown,
  BetaResponseReasoningSummaryPartAddedEventPart
> = /* @__PURE__ */ object(() => ({ type: v.literal('summary_text'), text: v.nullish(v.string()) }))

export const BetaResponseReasoningSummaryPartAddedEventSchema: v.GenericSchema<
  unknown,
  BetaResponseReasoningSummaryPartAddedEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.reasoning_summary_part.added'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  summary_index: v.nullish(v.number()),
  sequence_number: v.nullish(v.number()),
  part: v.nullish(BetaResponseReasoningSummaryPartAddedEventPartSchema),
}))

export const BetaResponseTextDoneEventSchema: v.GenericSchema<unknown, BetaResponseTextDoneEvent> =
  /* @__PURE__ */ object(() => ({
    agent: v.nullish(BetaAgentTagSchema),
    type: v.literal('response.output_text.done'),
    item_id: v.nullish(v.string()),
    output_index: v.nullish(v.number()),
    content_index: v.nullish(v.number()),
    text: v.nullish(v.string()),
    sequence_number: v.nullish(v.number()),
    logprobs: v.nullish(v.array(ResponseTextLogprobSchema)),
  }))

export const BetaResponseTextDeltaEventSchema: v.GenericSchema<
  unknown,
  BetaResponseTextDeltaEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.output_text.delta'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  content_index: v.nullish(v.number()),
  delta: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
  logprobs: v.nullish(v.array(ResponseTextLogprobSchema)),
}))

export const BetaResponseRefusalDoneEventSchema: v.GenericSchema<
  unknown,
  BetaResponseRefusalDoneEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.refusal.done'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  content_index: v.nullish(v.number()),
  refusal: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseRefusalDeltaEventSchema: v.GenericSchema<
  unknown,
  BetaResponseRefusalDeltaEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.refusal.delta'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  content_index: v.nullish(v.number()),
  delta: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseOutputItemDoneEventSchema: v.GenericSchema<
  unknown,
  BetaResponseOutputItemDoneEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.output_item.done'),
  output_index: v.nullish(v.number()),
  sequence_number: v.nullish(v.number()),
  item: v.nullish(BetaResponseOutputItemSchema),
}))

export const BetaResponseOutputItemAddedEventSchema: v.GenericSchema<
  unknown,
  BetaResponseOutputItemAddedEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.output_item.added'),
  output_index: v.nullish(v.number()),
  sequence_number: v.nullish(v.number()),
  item: v.nullish(BetaResponseOutputItemSchema),
}))

export const BetaResponseInProgressEventSchema: v.GenericSchema<
  unknown,
  BetaResponseInProgressEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.in_progress'),
  response: v.nullish(BetaResponseObjectSchema),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseShellCallOutputContentDoneEventSchema: v.GenericSchema<
  unknown,
  BetaResponseShellCallOutputContentDoneEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.shell_call_output_content.done'),
  sequence_number: v.nullish(v.number()),
  agent: v.nullish(BetaAgentTagSchema),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  command_index: v.nullish(v.number()),
  output: v.nullish(v.array(ResponseShellCallOutputContentSchema)),
}))

export const BetaResponseShellCallOutputContentDeltaEventSchema: v.GenericSchema<
  unknown,
  BetaResponseShellCallOutputContentDeltaEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.shell_call_output_content.delta'),
  sequence_number: v.nullish(v.number()),
  agent: v.nullish(BetaAgentTagSchema),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  command_index: v.nullish(v.number()),
  delta: v.nullish(ShellCallOutputDeltaSchema),
}))

export const BetaResponseShellCallCommandDoneEventSchema: v.GenericSchema<
  unknown,
  BetaResponseShellCallCommandDoneEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.shell_call_command.done'),
  sequence_number: v.nullish(v.number()),
  agent: v.nullish(BetaAgentTagSchema),
  output_index: v.nullish(v.number()),
  command_index: v.nullish(v.number()),
  command: v.nullish(v.string()),
}))

export const BetaResponseShellCallCommandDeltaEventSchema: v.GenericSchema<
  unknown,
  BetaResponseShellCallCommandDeltaEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.shell_call_command.delta'),
  sequence_number: v.nullish(v.number()),
  agent: v.nullish(BetaAgentTagSchema),
  output_index: v.nullish(v.number()),
  command_index: v.nullish(v.number()),
  delta: v.nullish(v.string()),
  obfuscation: v.nullish(v.string()),
}))

export const BetaResponseShellCallCommandAddedEventSchema: v.GenericSchema<
  unknown,
  BetaResponseShellCallCommandAddedEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.shell_call_command.added'),
  sequence_number: v.nullish(v.number()),
  agent: v.nullish(BetaAgentTagSchema),
  output_index: v.nullish(v.number()),
  command_index: v.nullish(v.number()),
  command: v.nullish(v.string()),
}))

export const BetaResponseFunctionCallArgumentsDoneEventSchema: v.GenericSchema<
  unknown,
  BetaResponseFunctionCallArgumentsDoneEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.function_call_arguments.done'),
  item_id: v.nullish(v.string()),
  name: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  sequence_number: v.nullish(v.number()),
  arguments: v.nullish(v.string()),
}))

export const BetaResponseFunctionCallArgumentsDeltaEventSchema: v.GenericSchema<
  unknown,
  BetaResponseFunctionCallArgumentsDeltaEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.function_call_arguments.delta'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  sequence_number: v.nullish(v.number()),
  delta: v.nullish(v.string()),
}))

export const BetaResponseFileSearchCallSearchingEventSchema: v.GenericSchema<
  unknown,
  BetaResponseFileSearchCallSearchingEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.file_search_call.searching'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseFileSearchCallInProgressEventSchema: v.GenericSchema<
  unknown,
  BetaResponseFileSearchCallInProgressEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.file_search_call.in_progress'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseFileSearchCallCompletedEventSchema: v.GenericSchema<
  unknown,
  BetaResponseFileSearchCallCompletedEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.file_search_call.completed'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseErrorEventSchema: v.GenericSchema<unknown, BetaResponseErrorEvent> =
  /* @__PURE__ */ object(() => ({
    agent: v.nullish(BetaAgentTagSchema),
    type: v.literal('error'),
    code: v.nullish(v.string()),
    message: v.nullish(v.string()),
    param: v.nullish(v.string()),
    sequence_number: v.nullish(v.number()),
  }))

export const BetaResponseCreatedEventSchema: v.GenericSchema<unknown, BetaResponseCreatedEvent> =
  /* @__PURE__ */ object(() => ({
    agent: v.nullish(BetaAgentTagSchema),
    type: v.literal('response.created'),
    response: v.nullish(BetaResponseObjectSchema),
    sequence_number: v.nullish(v.number()),
  }))

export const BetaResponseContentPartDoneEventSchema: v.GenericSchema<
  unknown,
  BetaResponseContentPartDoneEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.content_part.done'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  content_index: v.nullish(v.number()),
  sequence_number: v.nullish(v.number()),
  part: v.nullish(ResponseContentPartSchema),
}))

export const BetaResponseContentPartAddedEventSchema: v.GenericSchema<
  unknown,
  BetaResponseContentPartAddedEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.content_part.added'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  content_index: v.nullish(v.number()),
  part: v.nullish(ResponseContentPartSchema),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseCompletedEventSchema: v.GenericSchema<
  unknown,
  BetaResponseCompletedEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.completed'),
  response: v.nullish(BetaResponseObjectSchema),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseCodeInterpreterCallInterpretingEventSchema: v.GenericSchema<
  unknown,
  BetaResponseCodeInterpreterCallInterpretingEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.code_interpreter_call.interpreting'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseCodeInterpreterCallInProgressEventSchema: v.GenericSchema<
  unknown,
  BetaResponseCodeInterpreterCallInProgressEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.code_interpreter_call.in_progress'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseCodeInterpreterCallCompletedEventSchema: v.GenericSchema<
  unknown,
  BetaResponseCodeInterpreterCallCompletedEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.code_interpreter_call.completed'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseCodeInterpreterCallCodeDoneEventSchema: v.GenericSchema<
  unknown,
  BetaResponseCodeInterpreterCallCodeDoneEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.code_interpreter_call_code.done'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  code: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseCodeInterpreterCallCodeDeltaEventSchema: v.GenericSchema<
  unknown,
  BetaResponseCodeInterpreterCallCodeDeltaEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.code_interpreter_call_code.delta'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  delta: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseAudioTranscriptDoneEventSchema: v.GenericSchema<
  unknown,
  BetaResponseAudioTranscriptDoneEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.audio.transcript.done'),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseAudioTranscriptDeltaEventSchema: v.GenericSchema<
  unknown,
  BetaResponseAudioTranscriptDeltaEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.audio.transcript.delta'),
  delta: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseAudioDoneEventSchema: v.GenericSchema<
  unknown,
  BetaResponseAudioDoneEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.audio.done'),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseAudioDeltaEventSchema: v.GenericSchema<
  unknown,
  BetaResponseAudioDeltaEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.audio.delta'),
  sequence_number: v.nullish(v.number()),
  delta: v.nullish(v.string()),
}))

export const BetaResponseIncompleteEventSchema: v.GenericSchema<
  unknown,
  BetaResponseIncompleteEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.incomplete'),
  response: v.nullish(BetaResponseObjectSchema),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseFailedEventSchema: v.GenericSchema<unknown, BetaResponseFailedEvent> =
  /* @__PURE__ */ object(() => ({
    agent: v.nullish(BetaAgentTagSchema),
    type: v.literal('response.failed'),
    sequence_number: v.nullish(v.number()),
    response: v.nullish(BetaResponseObjectSchema),
  }))

export const BetaResponseWebSearchCallCompletedEventSchema: v.GenericSchema<
  unknown,
  BetaResponseWebSearchCallCompletedEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.web_search_call.completed'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseWebSearchCallSearchingEventSchema: v.GenericSchema<
  unknown,
  BetaResponseWebSearchCallSearchingEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.web_search_call.searching'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponseWebSearchCallInProgressEventSchema: v.GenericSchema<
  unknown,
  BetaResponseWebSearchCallInProgressEvent
> = /* @__PURE__ */ object(() => ({
  agent: v.nullish(BetaAgentTagSchema),
  type: v.literal('response.web_search_call.in_progress'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const BetaResponsesStreamTagSchema: v.GenericSchema<unknown, BetaResponsesStreamTag> =
  /* @__PURE__ */ object(() => ({ stream_id: v.nullish(v.string()) }))

export const BetaResponseStreamEventSchema: v.GenericSchema<unknown, BetaResponseStreamEvent> =
  /* @__PURE__ */ defer(() =>
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
        error: BetaResponseErrorEventSchema,
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
  )

export const BetaResponsesServerEventSchema: v.GenericSchema<unknown, BetaResponsesServerEvent> =
  /* @__PURE__ */ defer(() =>
    intersection([BetaResponseStreamEventSchema, BetaResponsesStreamTagSchema]),
  )

export const BetaResponseInjectFailedEventErrorSchema: v.GenericSchema<
  unknown,
  BetaResponseInjectFailedEventError
> = /* @__PURE__ */ object(() => ({ code: v.nullish(v.string()), message: v.nullish(v.string()) }))

export const BetaResponseInjectFailedEventSchema: v.GenericSchema<
  unknown,
  BetaResponseInjectFailedEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.inject.failed'),
  response_id: v.nullish(v.string()),
  input: v.nullish(v.array(BetaResponseInputItemSchema)),
  error: v.nullish(BetaResponseInjectFailedEventErrorSchema),
  sequence_number: v.nullish(v.number()),
  stream_id: v.nullish(v.string()),
}))

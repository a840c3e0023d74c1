// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses.ts or docs/responses.json, then `npm run generate`.

import { ResponseAnnotationSchema } from './schemasLenient.gen.ts'
import { ResponseShellCallOutputContentSchema, ToolSchema } from './schemasLenient2.gen.ts'
import {
  ResponseContentPartSchema,
  ResponseItemSchema,
  ResponseObjectSchema,
  ResponseOutputItemSchema,
  ResponsePromptSchema,
  ResponseTextConfigSchema,
  ResponsesModelSchema,
  ToolChoiceParamSchema,
} from './schemasLenient3.gen.ts'
import { defer, object } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type {
  ResponseCodeInterpreterCallInProgressEvent,
  ResponseCodeInterpreterCallInterpretingEvent,
  ResponseCompletedEvent,
  ResponseContentPartAddedEvent,
  ResponseContentPartDoneEvent,
  ResponseCreatedEvent,
  ResponseCustomToolCallInputDeltaEvent,
  ResponseCustomToolCallInputDoneEvent,
  ResponseErrorEvent,
  ResponseFailedEvent,
  ResponseFileSearchCallCompletedEvent,
  ResponseFileSearchCallInProgressEvent,
  ResponseFileSearchCallSearchingEvent,
  ResponseFunctionCallArgumentsDeltaEvent,
  ResponseFunctionCallArgumentsDoneEvent,
  ResponseImageGenCallCompletedEvent,
  ResponseImageGenCallGeneratingEvent,
  ResponseImageGenCallInProgressEvent,
  ResponseImageGenCallPartialImageEvent,
  ResponseInProgressEvent,
  ResponseIncompleteEvent,
  ResponseItemList,
  ResponseMcpCallArgumentsDeltaEvent,
  ResponseMcpCallArgumentsDoneEvent,
  ResponseMcpCallCompletedEvent,
  ResponseMcpCallFailedEvent,
  ResponseMcpCallInProgressEvent,
  ResponseMcpListToolsCompletedEvent,
  ResponseMcpListToolsFailedEvent,
  ResponseMcpListToolsInProgressEvent,
  ResponseOutputItemAddedEvent,
  ResponseOutputItemDoneEvent,
  ResponseOutputTextAnnotationAddedEvent,
  ResponseProperties,
  ResponseQueuedEvent,
  ResponseReasoningSummaryPartAddedEvent,
  ResponseReasoningSummaryPartAddedEventPart,
  ResponseReasoningSummaryPartDoneEvent,
  ResponseReasoningSummaryPartDoneEventPart,
  ResponseReasoningSummaryTextDeltaEvent,
  ResponseReasoningSummaryTextDoneEvent,
  ResponseReasoningTextDeltaEvent,
  ResponseReasoningTextDoneEvent,
  ResponseRefusalDeltaEvent,
  ResponseRefusalDoneEvent,
  ResponseShellCallCommandAddedEvent,
  ResponseShellCallCommandDeltaEvent,
  ResponseShellCallCommandDoneEvent,
  ResponseShellCallOutputContentDeltaEvent,
  ResponseShellCallOutputContentDoneEvent,
  ResponseTextDeltaEvent,
  ResponseTextDoneEvent,
  ResponseTextLogprob,
  ResponseTextLogprobTopLogprob,
  ResponseWebSearchCallCompletedEvent,
  ResponseWebSearchCallInProgressEvent,
  ResponseWebSearchCallSearchingEvent,
  ShellCallOutputDelta,
  ToolList,
} from './types.gen.ts'

export const ResponseCodeInterpreterCallInProgressEventSchema: v.GenericSchema<
  unknown,
  ResponseCodeInterpreterCallInProgressEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.code_interpreter_call.in_progress'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const ResponseCodeInterpreterCallInterpretingEventSchema: v.GenericSchema<
  unknown,
  ResponseCodeInterpreterCallInterpretingEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.code_interpreter_call.interpreting'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const ResponseCompletedEventSchema: v.GenericSchema<unknown, ResponseCompletedEvent> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('response.completed'),
    response: v.nullish(ResponseObjectSchema),
    sequence_number: v.nullish(v.number()),
  }))

export const ResponseContentPartAddedEventSchema: v.GenericSchema<
  unknown,
  ResponseContentPartAddedEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.content_part.added'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  content_index: v.nullish(v.number()),
  part: v.nullish(ResponseContentPartSchema),
  sequence_number: v.nullish(v.number()),
}))

export const ResponseContentPartDoneEventSchema: v.GenericSchema<
  unknown,
  ResponseContentPartDoneEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.content_part.done'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  content_index: v.nullish(v.number()),
  sequence_number: v.nullish(v.number()),
  part: v.nullish(ResponseContentPartSchema),
}))

export const ResponseCreatedEventSchema: v.GenericSchema<unknown, ResponseCreatedEvent> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('response.created'),
    response: v.nullish(ResponseObjectSchema),
    sequence_number: v.nullish(v.number()),
  }))

export const ResponseCustomToolCallInputDeltaEventSchema: v.GenericSchema<
  unknown,
  ResponseCustomToolCallInputDeltaEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.custom_tool_call_input.delta'),
  sequence_number: v.nullish(v.number()),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  delta: v.nullish(v.string()),
}))

export const ResponseCustomToolCallInputDoneEventSchema: v.GenericSchema<
  unknown,
  ResponseCustomToolCallInputDoneEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.custom_tool_call_input.done'),
  sequence_number: v.nullish(v.number()),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  input: v.nullish(v.string()),
}))

export const ResponseErrorEventSchema: v.GenericSchema<unknown, ResponseErrorEvent> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('error'),
    code: v.nullish(v.string()),
    message: v.nullish(v.string()),
    param: v.nullish(v.string()),
    sequence_number: v.nullish(v.number()),
  }))

export const ResponseFailedEventSchema: v.GenericSchema<unknown, ResponseFailedEvent> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('response.failed'),
    sequence_number: v.nullish(v.number()),
    response: v.nullish(ResponseObjectSchema),
  }))

export const ResponseFileSearchCallCompletedEventSchema: v.GenericSchema<
  unknown,
  ResponseFileSearchCallCompletedEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.file_search_call.completed'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const ResponseFileSearchCallInProgressEventSchema: v.GenericSchema<
  unknown,
  ResponseFileSearchCallInProgressEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.file_search_call.in_progress'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const ResponseFileSearchCallSearchingEventSchema: v.GenericSchema<
  unknown,
  ResponseFileSearchCallSearchingEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.file_search_call.searching'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const ResponseFunctionCallArgumentsDeltaEventSchema: v.GenericSchema<
  unknown,
  ResponseFunctionCallArgumentsDeltaEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.function_call_arguments.delta'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  sequence_number: v.nullish(v.number()),
  delta: v.nullish(v.string()),
}))

export const ResponseFunctionCallArgumentsDoneEventSchema: v.GenericSchema<
  unknown,
  ResponseFunctionCallArgumentsDoneEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.function_call_arguments.done'),
  item_id: v.nullish(v.string()),
  name: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  sequence_number: v.nullish(v.number()),
  arguments: v.nullish(v.string()),
}))

export const ResponseImageGenCallCompletedEventSchema: v.GenericSchema<
  unknown,
  ResponseImageGenCallCompletedEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.image_generation_call.completed'),
  output_index: v.nullish(v.number()),
  sequence_number: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
}))

export const ResponseImageGenCallGeneratingEventSchema: v.GenericSchema<
  unknown,
  ResponseImageGenCallGeneratingEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.image_generation_call.generating'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const ResponseImageGenCallInProgressEventSchema: v.GenericSchema<
  unknown,
  ResponseImageGenCallInProgressEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.image_generation_call.in_progress'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const ResponseImageGenCallPartialImageEventSchema: v.GenericSchema<
  unknown,
  ResponseImageGenCallPartialImageEvent
> = /* @__PURE__ */ object(() => ({
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

export const ResponseInProgressEventSchema: v.GenericSchema<unknown, ResponseInProgressEvent> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('response.in_progress'),
    response: v.nullish(ResponseObjectSchema),
    sequence_number: v.nullish(v.number()),
  }))

export const ResponseIncompleteEventSchema: v.GenericSchema<unknown, ResponseIncompleteEvent> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('response.incomplete'),
    response: v.nullish(ResponseObjectSchema),
    sequence_number: v.nullish(v.number()),
  }))

export const ResponseItemListSchema: v.GenericSchema<unknown, ResponseItemList> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('list'),
    data: v.nullish(v.array(ResponseItemSchema)),
    has_more: v.nullish(v.boolean()),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
  }))

export const ResponseTextLogprobTopLogprobSchema: v.GenericSchema<
  unknown,
  ResponseTextLogprobTopLogprob
> = /* @__PURE__ */ object(() => ({ token: v.nullish(v.string()), logprob: v.nullish(v.number()) }))

export const ResponseTextLogprobSchema: v.GenericSchema<unknown, ResponseTextLogprob> =
  /* @__PURE__ */ object(() => ({
    token: v.nullish(v.string()),
    logprob: v.nullish(v.number()),
    top_logprobs: v.nullish(v.array(ResponseTextLogprobTopLogprobSchema)),
  }))

export const ResponseMcpCallArgumentsDeltaEventSchema: v.GenericSchema<
  unknown,
  ResponseMcpCallArgumentsDeltaEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.mcp_call_arguments.delta'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  delta: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const ResponseMcpCallArgumentsDoneEventSchema: v.GenericSchema<
  unknown,
  ResponseMcpCallArgumentsDoneEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.mcp_call_arguments.done'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  arguments: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const ResponseMcpCallCompletedEventSchema: v.GenericSchema<
  unknown,
  ResponseMcpCallCompletedEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.mcp_call.completed'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  sequence_number: v.nullish(v.number()),
}))

export const ResponseMcpCallFailedEventSchema: v.GenericSchema<
  unknown,
  ResponseMcpCallFailedEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.mcp_call.failed'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  sequence_number: v.nullish(v.number()),
}))

export const ResponseMcpCallInProgressEventSchema: v.GenericSchema<
  unknown,
  ResponseMcpCallInProgressEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.mcp_call.in_progress'),
  sequence_number: v.nullish(v.number()),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
}))

export const ResponseMcpListToolsCompletedEventSchema: v.GenericSchema<
  unknown,
  ResponseMcpListToolsCompletedEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.mcp_list_tools.completed'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  sequence_number: v.nullish(v.number()),
}))

export const ResponseMcpListToolsFailedEventSchema: v.GenericSchema<
  unknown,
  ResponseMcpListToolsFailedEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.mcp_list_tools.failed'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  sequence_number: v.nullish(v.number()),
}))

export const ResponseMcpListToolsInProgressEventSchema: v.GenericSchema<
  unknown,
  ResponseMcpListToolsInProgressEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.mcp_list_tools.in_progress'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  sequence_number: v.nullish(v.number()),
}))

export const ResponseOutputItemAddedEventSchema: v.GenericSchema<
  unknown,
  ResponseOutputItemAddedEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.output_item.added'),
  output_index: v.nullish(v.number()),
  sequence_number: v.nullish(v.number()),
  item: v.nullish(ResponseOutputItemSchema),
}))

export const ResponseOutputItemDoneEventSchema: v.GenericSchema<
  unknown,
  ResponseOutputItemDoneEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.output_item.done'),
  output_index: v.nullish(v.number()),
  sequence_number: v.nullish(v.number()),
  item: v.nullish(ResponseOutputItemSchema),
}))

export const ResponseOutputTextAnnotationAddedEventSchema: v.GenericSchema<
  unknown,
  ResponseOutputTextAnnotationAddedEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.output_text.annotation.added'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  content_index: v.nullish(v.number()),
  annotation_index: v.nullish(v.number()),
  sequence_number: v.nullish(v.number()),
  annotation: v.nullish(ResponseAnnotationSchema),
}))

export const ToolListSchema: v.GenericSchema<unknown, ToolList> = /* @__PURE__ */ defer(() =>
  v.array(ToolSchema),
)

export const ResponsePropertiesSchema: v.GenericSchema<unknown, ResponseProperties> =
  /* @__PURE__ */ object(() => ({
    previous_response_id: v.nullish(v.string()),
    model: v.nullish(ResponsesModelSchema),
    background: v.nullish(v.boolean()),
    max_tool_calls: v.nullish(v.number()),
    text: v.nullish(ResponseTextConfigSchema),
    tools: v.nullish(ToolListSchema),
    tool_choice: v.nullish(ToolChoiceParamSchema),
    prompt: v.nullish(ResponsePromptSchema),
  }))

export const ResponseQueuedEventSchema: v.GenericSchema<unknown, ResponseQueuedEvent> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('response.queued'),
    response: v.nullish(ResponseObjectSchema),
    sequence_number: v.nullish(v.number()),
  }))

export const ResponseReasoningSummaryPartAddedEventPartSchema: v.GenericSchema<
  unknown,
  ResponseReasoningSummaryPartAddedEventPart
> = /* @__PURE__ */ object(() => ({ type: v.literal('summary_text'), text: v.nullish(v.string()) }))

export const ResponseReasoningSummaryPartAddedEventSchema: v.GenericSchema<
  unknown,
  ResponseReasoningSummaryPartAddedEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.reasoning_summary_part.added'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  summary_index: v.nullish(v.number()),
  sequence_number: v.nullish(v.number()),
  part: v.nullish(ResponseReasoningSummaryPartAddedEventPartSchema),
}))

export const ResponseReasoningSummaryPartDoneEventPartSchema: v.GenericSchema<
  unknown,
  ResponseReasoningSummaryPartDoneEventPart
> = /* @__PURE__ */ object(() => ({ type: v.literal('summary_text'), text: v.nullish(v.string()) }))

export const ResponseReasoningSummaryPartDoneEventSchema: v.GenericSchema<
  unknown,
  ResponseReasoningSummaryPartDoneEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.reasoning_summary_part.done'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  summary_index: v.nullish(v.number()),
  status: v.nullish(v.literal('incomplete')),
  sequence_number: v.nullish(v.number()),
  part: v.nullish(ResponseReasoningSummaryPartDoneEventPartSchema),
}))

export const ResponseReasoningSummaryTextDeltaEventSchema: v.GenericSchema<
  unknown,
  ResponseReasoningSummaryTextDeltaEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.reasoning_summary_text.delta'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  summary_index: v.nullish(v.number()),
  delta: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const ResponseReasoningSummaryTextDoneEventSchema: v.GenericSchema<
  unknown,
  ResponseReasoningSummaryTextDoneEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.reasoning_summary_text.done'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  summary_index: v.nullish(v.number()),
  text: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const ResponseReasoningTextDeltaEventSchema: v.GenericSchema<
  unknown,
  ResponseReasoningTextDeltaEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.reasoning_text.delta'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  content_index: v.nullish(v.number()),
  delta: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const ResponseReasoningTextDoneEventSchema: v.GenericSchema<
  unknown,
  ResponseReasoningTextDoneEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.reasoning_text.done'),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  content_index: v.nullish(v.number()),
  text: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const ResponseRefusalDeltaEventSchema: v.GenericSchema<unknown, ResponseRefusalDeltaEvent> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('response.refusal.delta'),
    item_id: v.nullish(v.string()),
    output_index: v.nullish(v.number()),
    content_index: v.nullish(v.number()),
    delta: v.nullish(v.string()),
    sequence_number: v.nullish(v.number()),
  }))

export const ResponseRefusalDoneEventSchema: v.GenericSchema<unknown, ResponseRefusalDoneEvent> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('response.refusal.done'),
    item_id: v.nullish(v.string()),
    output_index: v.nullish(v.number()),
    content_index: v.nullish(v.number()),
    refusal: v.nullish(v.string()),
    sequence_number: v.nullish(v.number()),
  }))

export const ResponseShellCallCommandAddedEventSchema: v.GenericSchema<
  unknown,
  ResponseShellCallCommandAddedEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.shell_call_command.added'),
  sequence_number: v.nullish(v.number()),
  output_index: v.nullish(v.number()),
  command_index: v.nullish(v.number()),
  command: v.nullish(v.string()),
}))

export const ResponseShellCallCommandDeltaEventSchema: v.GenericSchema<
  unknown,
  ResponseShellCallCommandDeltaEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.shell_call_command.delta'),
  sequence_number: v.nullish(v.number()),
  output_index: v.nullish(v.number()),
  command_index: v.nullish(v.number()),
  delta: v.nullish(v.string()),
  obfuscation: v.nullish(v.string()),
}))

export const ResponseShellCallCommandDoneEventSchema: v.GenericSchema<
  unknown,
  ResponseShellCallCommandDoneEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.shell_call_command.done'),
  sequence_number: v.nullish(v.number()),
  output_index: v.nullish(v.number()),
  command_index: v.nullish(v.number()),
  command: v.nullish(v.string()),
}))

export const ShellCallOutputDeltaSchema: v.GenericSchema<unknown, ShellCallOutputDelta> =
  /* @__PURE__ */ object(() => ({ stdout: v.nullish(v.string()), stderr: v.nullish(v.string()) }))

export const ResponseShellCallOutputContentDeltaEventSchema: v.GenericSchema<
  unknown,
  ResponseShellCallOutputContentDeltaEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.shell_call_output_content.delta'),
  sequence_number: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  command_index: v.nullish(v.number()),
  delta: v.nullish(ShellCallOutputDeltaSchema),
}))

export const ResponseShellCallOutputContentDoneEventSchema: v.GenericSchema<
  unknown,
  ResponseShellCallOutputContentDoneEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.shell_call_output_content.done'),
  sequence_number: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  command_index: v.nullish(v.number()),
  output: v.nullish(v.array(ResponseShellCallOutputContentSchema)),
}))

export const ResponseTextDeltaEventSchema: v.GenericSchema<unknown, ResponseTextDeltaEvent> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('response.output_text.delta'),
    item_id: v.nullish(v.string()),
    output_index: v.nullish(v.number()),
    content_index: v.nullish(v.number()),
    delta: v.nullish(v.string()),
    sequence_number: v.nullish(v.number()),
    logprobs: v.nullish(v.array(ResponseTextLogprobSchema)),
  }))

export const ResponseTextDoneEventSchema: v.GenericSchema<unknown, ResponseTextDoneEvent> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('response.output_text.done'),
    item_id: v.nullish(v.string()),
    output_index: v.nullish(v.number()),
    content_index: v.nullish(v.number()),
    text: v.nullish(v.string()),
    sequence_number: v.nullish(v.number()),
    logprobs: v.nullish(v.array(ResponseTextLogprobSchema)),
  }))

export const ResponseWebSearchCallCompletedEventSchema: v.GenericSchema<
  unknown,
  ResponseWebSearchCallCompletedEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.web_search_call.completed'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const ResponseWebSearchCallInProgressEventSchema: v.GenericSchema<
  unknown,
  ResponseWebSearchCallInProgressEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.web_search_call.in_progress'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

export const ResponseWebSearchCallSearchingEventSchema: v.GenericSchema<
  unknown,
  ResponseWebSearchCallSearchingEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('response.web_search_call.searching'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
  sequence_number: v.nullish(v.number()),
}))

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses.ts or docs/responses.json, then `npm run generate`.

import {
  StrictEmptyObjectSchema,
  StrictFileDetailSchema,
  StrictImageDetailSchema,
  StrictMessagePhaseSchema,
  StrictResponseInputContentSchema,
  StrictResponseInputMessageContentListSchema,
  StrictResponsePromptVariablesSchema,
  StrictToolSchema,
  StrictToolSearchExecutionTypeSchema,
} from './schemasStrict.gen.ts'
import { characters, defer, object, taggedUnion, union } from '@bonsai-ai/core/schemas'
import {
  StrictPromptCacheBreakpointSchema,
  StrictVectorStoreFileAttributesSchema,
} from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  ComputerAction,
  ComputerActionList,
  ComputerClickAction,
  ComputerClickButton,
  ComputerCoordinate,
  ComputerDoubleClickAction,
  ComputerDragAction,
  ComputerKeypressAction,
  ComputerMoveAction,
  ComputerScreenshotAction,
  ComputerScrollAction,
  ComputerTypeAction,
  ComputerWaitAction,
  DirectToolCallCaller,
  ProgramToolCallCaller,
  ProgramToolCallCallerParam,
  ResponseAdditionalToolsParam,
  ResponseAnnotation,
  ResponseCodeInterpreterImage,
  ResponseCodeInterpreterLogs,
  ResponseCodeInterpreterToolCall,
  ResponseCompactionItemParam,
  ResponseComputerSafetyCheck,
  ResponseComputerScreenshot,
  ResponseComputerToolCall,
  ResponseComputerToolCallOutputParam,
  ResponseContainerFileCitation,
  ResponseConversation,
  ResponseConversationParam,
  ResponseCustomToolCall,
  ResponseCustomToolCallOutput,
  ResponseFileCitation,
  ResponseFilePath,
  ResponseFileSearchToolCall,
  ResponseFileSearchToolCallResult,
  ResponseFunctionToolCall,
  ResponseFunctionToolCallOutputParam,
  ResponseFunctionWebSearch,
  ResponseImageGenerationCall,
  ResponseInputFileContent,
  ResponseInputImageContent,
  ResponseInputMessage,
  ResponseInputTextContent,
  ResponseItemStatus,
  ResponseOutputMessage,
  ResponseOutputMessageContent,
  ResponseOutputRefusal,
  ResponseOutputText,
  ResponseOutputTextLogprob,
  ResponseOutputTextTopLogprob,
  ResponsePrompt,
  ResponseReasoningItem,
  ResponseReasoningText,
  ResponseSummaryText,
  ResponseToolSearchCallParam,
  ResponseToolSearchOutputItemParam,
  ResponseUrlCitation,
  ResponseWebSearchFindAction,
  ResponseWebSearchOpenPageAction,
  ResponseWebSearchSearchAction,
  ResponseWebSearchSearchActionSource,
  ToolCallCaller,
  ToolCallCallerParam,
} from './types.gen.ts'

export const StrictResponsePromptSchema: v.GenericSchema<unknown, ResponsePrompt> =
  /* @__PURE__ */ object(() => ({
    id: v.string(),
    version: v.nullish(v.string()),
    variables: v.nullish(StrictResponsePromptVariablesSchema),
  }))

export const StrictResponseCodeInterpreterLogsSchema: v.GenericSchema<
  unknown,
  ResponseCodeInterpreterLogs
> = /* @__PURE__ */ object(() => ({ type: v.literal('logs'), logs: v.string() }))

export const StrictResponseCodeInterpreterImageSchema: v.GenericSchema<
  unknown,
  ResponseCodeInterpreterImage
> = /* @__PURE__ */ object(() => ({ type: v.literal('image'), url: v.string() }))

export const StrictResponseCodeInterpreterToolCallSchema: v.GenericSchema<
  unknown,
  ResponseCodeInterpreterToolCall
> = /* @__PURE__ */ object(() => ({
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

export const StrictComputerClickButtonSchema: v.GenericSchema<unknown, ComputerClickButton> =
  /* @__PURE__ */ defer(() => v.picklist(['left', 'right', 'wheel', 'back', 'forward']))

export const StrictComputerClickActionSchema: v.GenericSchema<unknown, ComputerClickAction> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('click'),
    button: StrictComputerClickButtonSchema,
    x: v.pipe(v.number(), v.integer()),
    y: v.pipe(v.number(), v.integer()),
    keys: v.nullish(v.array(v.string())),
  }))

export const StrictComputerDoubleClickActionSchema: v.GenericSchema<
  unknown,
  ComputerDoubleClickAction
> = /* @__PURE__ */ object(() => ({
  type: v.literal('double_click'),
  x: v.pipe(v.number(), v.integer()),
  y: v.pipe(v.number(), v.integer()),
  keys: v.nullable(v.array(v.string())),
}))

export const StrictComputerCoordinateSchema: v.GenericSchema<unknown, ComputerCoordinate> =
  /* @__PURE__ */ object(() => ({
    x: v.pipe(v.number(), v.integer()),
    y: v.pipe(v.number(), v.integer()),
  }))

export const StrictComputerDragActionSchema: v.GenericSchema<unknown, ComputerDragAction> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('drag'),
    path: v.array(StrictComputerCoordinateSchema),
    keys: v.nullish(v.array(v.string())),
  }))

export const StrictComputerKeypressActionSchema: v.GenericSchema<unknown, ComputerKeypressAction> =
  /* @__PURE__ */ object(() => ({ type: v.literal('keypress'), keys: v.array(v.string()) }))

export const StrictComputerMoveActionSchema: v.GenericSchema<unknown, ComputerMoveAction> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('move'),
    x: v.pipe(v.number(), v.integer()),
    y: v.pipe(v.number(), v.integer()),
    keys: v.nullish(v.array(v.string())),
  }))

export const StrictComputerScreenshotActionSchema: v.GenericSchema<
  unknown,
  ComputerScreenshotAction
> = /* @__PURE__ */ object(() => ({ type: v.literal('screenshot') }))

export const StrictComputerScrollActionSchema: v.GenericSchema<unknown, ComputerScrollAction> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('scroll'),
    x: v.pipe(v.number(), v.integer()),
    y: v.pipe(v.number(), v.integer()),
    scroll_x: v.pipe(v.number(), v.integer()),
    scroll_y: v.pipe(v.number(), v.integer()),
    keys: v.nullish(v.array(v.string())),
  }))

export const StrictComputerTypeActionSchema: v.GenericSchema<unknown, ComputerTypeAction> =
  /* @__PURE__ */ object(() => ({ type: v.literal('type'), text: v.string() }))

export const StrictComputerWaitActionSchema: v.GenericSchema<unknown, ComputerWaitAction> =
  /* @__PURE__ */ object(() => ({ type: v.literal('wait') }))

export const StrictComputerActionSchema: v.GenericSchema<unknown, ComputerAction> =
  /* @__PURE__ */ defer(() =>
    taggedUnion('type', {
      click: StrictComputerClickActionSchema,
      double_click: StrictComputerDoubleClickActionSchema,
      drag: StrictComputerDragActionSchema,
      keypress: StrictComputerKeypressActionSchema,
      move: StrictComputerMoveActionSchema,
      screenshot: StrictComputerScreenshotActionSchema,
      scroll: StrictComputerScrollActionSchema,
      type: StrictComputerTypeActionSchema,
      wait: StrictComputerWaitActionSchema,
    }),
  )

export const StrictComputerActionListSchema: v.GenericSchema<unknown, ComputerActionList> =
  /* @__PURE__ */ defer(() => v.array(StrictComputerActionSchema))

export const StrictResponseComputerScreenshotSchema: v.GenericSchema<
  unknown,
  ResponseComputerScreenshot
> = /* @__PURE__ */ object(() => ({
  type: v.literal('computer_screenshot'),
  image_url: v.optional(v.string()),
  file_id: v.optional(v.string()),
}))

export const StrictResponseComputerSafetyCheckSchema: v.GenericSchema<
  unknown,
  ResponseComputerSafetyCheck
> = /* @__PURE__ */ object(() => ({
  id: v.string(),
  code: v.nullish(v.string()),
  message: v.nullish(v.string()),
}))

export const StrictResponseComputerToolCallSchema: v.GenericSchema<
  unknown,
  ResponseComputerToolCall
> = /* @__PURE__ */ object(() => ({
  type: v.literal('computer_call'),
  id: v.string(),
  call_id: v.string(),
  action: v.optional(StrictComputerActionSchema),
  actions: v.optional(StrictComputerActionListSchema),
  pending_safety_checks: v.array(StrictResponseComputerSafetyCheckSchema),
  status: v.picklist(['in_progress', 'completed', 'incomplete']),
}))

export const StrictResponseConversationSchema: v.GenericSchema<unknown, ResponseConversation> =
  /* @__PURE__ */ object(() => ({ id: v.string() }))

export const ResponseConversationParamSchema: v.GenericSchema<unknown, ResponseConversationParam> =
  /* @__PURE__ */ defer(() => union([v.string(), StrictResponseConversationSchema]))

export const StrictDirectToolCallCallerSchema: v.GenericSchema<unknown, DirectToolCallCaller> =
  /* @__PURE__ */ object(() => ({ type: v.literal('direct') }))

export const StrictProgramToolCallCallerSchema: v.GenericSchema<unknown, ProgramToolCallCaller> =
  /* @__PURE__ */ object(() => ({ type: v.literal('program'), caller_id: v.string() }))

export const StrictToolCallCallerSchema: v.GenericSchema<unknown, ToolCallCaller> =
  /* @__PURE__ */ defer(() =>
    taggedUnion('type', {
      direct: StrictDirectToolCallCallerSchema,
      program: StrictProgramToolCallCallerSchema,
    }),
  )

export const StrictResponseCustomToolCallSchema: v.GenericSchema<unknown, ResponseCustomToolCall> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('custom_tool_call'),
    id: v.optional(v.string()),
    call_id: v.string(),
    caller: v.nullish(StrictToolCallCallerSchema),
    namespace: v.optional(v.string()),
    name: v.string(),
    input: v.string(),
  }))

export const StrictProgramToolCallCallerParamSchema: v.GenericSchema<
  unknown,
  ProgramToolCallCallerParam
> = /* @__PURE__ */ object(() => ({
  type: v.literal('program'),
  caller_id: v.pipe(v.string(), characters(1, 64)),
}))

export const StrictToolCallCallerParamSchema: v.GenericSchema<unknown, ToolCallCallerParam> =
  /* @__PURE__ */ defer(() =>
    taggedUnion('type', {
      direct: StrictDirectToolCallCallerSchema,
      program: StrictProgramToolCallCallerParamSchema,
    }),
  )

export const StrictResponseCustomToolCallOutputSchema: v.GenericSchema<
  unknown,
  ResponseCustomToolCallOutput
> = /* @__PURE__ */ object(() => ({
  type: v.literal('custom_tool_call_output'),
  id: v.optional(v.string()),
  call_id: v.string(),
  caller: v.nullish(StrictToolCallCallerParamSchema),
  output: union([v.string(), v.array(StrictResponseInputContentSchema)]),
}))

export const StrictResponseFilePathSchema: v.GenericSchema<unknown, ResponseFilePath> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('file_path'),
    file_id: v.string(),
    index: v.pipe(v.number(), v.integer()),
  }))

export const StrictResponseFileSearchToolCallResultSchema: v.GenericSchema<
  unknown,
  ResponseFileSearchToolCallResult
> = /* @__PURE__ */ object(() => ({
  file_id: v.optional(v.string()),
  text: v.optional(v.string()),
  filename: v.optional(v.string()),
  attributes: v.nullish(StrictVectorStoreFileAttributesSchema),
  score: v.optional(v.number()),
}))

export const StrictResponseFileSearchToolCallSchema: v.GenericSchema<
  unknown,
  ResponseFileSearchToolCall
> = /* @__PURE__ */ object(() => ({
  id: v.string(),
  type: v.literal('file_search_call'),
  status: v.picklist(['in_progress', 'searching', 'completed', 'incomplete', 'failed']),
  queries: v.array(v.string()),
  results: v.nullish(v.array(StrictResponseFileSearchToolCallResultSchema)),
}))

export const StrictResponseFunctionToolCallSchema: v.GenericSchema<
  unknown,
  ResponseFunctionToolCall
> = /* @__PURE__ */ object(() => ({
  id: v.optional(v.string()),
  type: v.literal('function_call'),
  call_id: v.string(),
  caller: v.nullish(StrictToolCallCallerSchema),
  namespace: v.optional(v.string()),
  name: v.string(),
  arguments: v.string(),
  status: v.optional(v.picklist(['in_progress', 'completed', 'incomplete'])),
}))

export const StrictResponseImageGenerationCallSchema: v.GenericSchema<
  unknown,
  ResponseImageGenerationCall
> = /* @__PURE__ */ object(() => ({
  type: v.literal('image_generation_call'),
  id: v.string(),
  status: v.picklist(['in_progress', 'completed', 'generating', 'failed']),
  result: v.nullable(v.string()),
}))

export const ResponseInputMessageSchema: v.GenericSchema<unknown, ResponseInputMessage> =
  /* @__PURE__ */ object(() => ({
    type: v.optional(v.literal('message')),
    role: v.picklist(['user', 'system', 'developer']),
    status: v.optional(v.picklist(['in_progress', 'completed', 'incomplete'])),
    content: StrictResponseInputMessageContentListSchema,
  }))

export const StrictResponseFileCitationSchema: v.GenericSchema<unknown, ResponseFileCitation> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('file_citation'),
    file_id: v.string(),
    index: v.pipe(v.number(), v.integer()),
    filename: v.string(),
  }))

export const StrictResponseUrlCitationSchema: v.GenericSchema<unknown, ResponseUrlCitation> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('url_citation'),
    url: v.string(),
    start_index: v.pipe(v.number(), v.integer()),
    end_index: v.pipe(v.number(), v.integer()),
    title: v.string(),
  }))

export const StrictResponseContainerFileCitationSchema: v.GenericSchema<
  unknown,
  ResponseContainerFileCitation
> = /* @__PURE__ */ object(() => ({
  type: v.literal('container_file_citation'),
  container_id: v.string(),
  file_id: v.string(),
  start_index: v.pipe(v.number(), v.integer()),
  end_index: v.pipe(v.number(), v.integer()),
  filename: v.string(),
}))

export const StrictResponseAnnotationSchema: v.GenericSchema<unknown, ResponseAnnotation> =
  /* @__PURE__ */ defer(() =>
    taggedUnion('type', {
      file_citation: StrictResponseFileCitationSchema,
      url_citation: StrictResponseUrlCitationSchema,
      container_file_citation: StrictResponseContainerFileCitationSchema,
      file_path: StrictResponseFilePathSchema,
    }),
  )

export const StrictResponseOutputTextTopLogprobSchema: v.GenericSchema<
  unknown,
  ResponseOutputTextTopLogprob
> = /* @__PURE__ */ object(() => ({
  token: v.string(),
  logprob: v.number(),
  bytes: v.array(v.pipe(v.number(), v.integer())),
}))

export const StrictResponseOutputTextLogprobSchema: v.GenericSchema<
  unknown,
  ResponseOutputTextLogprob
> = /* @__PURE__ */ object(() => ({
  token: v.string(),
  logprob: v.number(),
  bytes: v.array(v.pipe(v.number(), v.integer())),
  top_logprobs: v.array(StrictResponseOutputTextTopLogprobSchema),
}))

export const StrictResponseOutputTextSchema: v.GenericSchema<unknown, ResponseOutputText> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('output_text'),
    text: v.string(),
    annotations: v.array(StrictResponseAnnotationSchema),
    logprobs: v.optional(v.array(StrictResponseOutputTextLogprobSchema)),
  }))

export const StrictResponseOutputRefusalSchema: v.GenericSchema<unknown, ResponseOutputRefusal> =
  /* @__PURE__ */ object(() => ({ type: v.literal('refusal'), refusal: v.string() }))

export const StrictResponseOutputMessageContentSchema: v.GenericSchema<
  unknown,
  ResponseOutputMessageContent
> = /* @__PURE__ */ defer(() =>
  taggedUnion('type', {
    output_text: StrictResponseOutputTextSchema,
    refusal: StrictResponseOutputRefusalSchema,
  }),
)

export const StrictResponseOutputMessageSchema: v.GenericSchema<unknown, ResponseOutputMessage> =
  /* @__PURE__ */ object(() => ({
    id: v.string(),
    type: v.literal('message'),
    role: v.literal('assistant'),
    content: v.array(StrictResponseOutputMessageContentSchema),
    phase: v.nullish(StrictMessagePhaseSchema),
    status: v.picklist(['in_progress', 'completed', 'incomplete']),
  }))

export const StrictResponseItemStatusSchema: v.GenericSchema<unknown, ResponseItemStatus> =
  /* @__PURE__ */ defer(() => v.picklist(['in_progress', 'completed', 'incomplete']))

export const ResponseComputerToolCallOutputParamSchema: v.GenericSchema<
  unknown,
  ResponseComputerToolCallOutputParam
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  call_id: v.pipe(v.string(), characters(1, 64)),
  type: v.literal('computer_call_output'),
  output: StrictResponseComputerScreenshotSchema,
  acknowledged_safety_checks: v.nullish(v.array(StrictResponseComputerSafetyCheckSchema)),
  status: v.nullish(StrictResponseItemStatusSchema),
}))

export const StrictResponseWebSearchSearchActionSourceSchema: v.GenericSchema<
  unknown,
  ResponseWebSearchSearchActionSource
> = /* @__PURE__ */ object(() => ({ type: v.literal('url'), url: v.string() }))

export const StrictResponseWebSearchSearchActionSchema: v.GenericSchema<
  unknown,
  ResponseWebSearchSearchAction
> = /* @__PURE__ */ object(() => ({
  type: v.literal('search'),
  query: v.optional(v.string()),
  queries: v.optional(v.array(v.string())),
  sources: v.optional(v.array(StrictResponseWebSearchSearchActionSourceSchema)),
}))

export const StrictResponseWebSearchOpenPageActionSchema: v.GenericSchema<
  unknown,
  ResponseWebSearchOpenPageAction
> = /* @__PURE__ */ object(() => ({ type: v.literal('open_page'), url: v.nullish(v.string()) }))

export const StrictResponseWebSearchFindActionSchema: v.GenericSchema<
  unknown,
  ResponseWebSearchFindAction
> = /* @__PURE__ */ object(() => ({
  type: v.literal('find_in_page'),
  url: v.string(),
  pattern: v.string(),
}))

export const StrictResponseFunctionWebSearchSchema: v.GenericSchema<
  unknown,
  ResponseFunctionWebSearch
> = /* @__PURE__ */ object(() => ({
  id: v.string(),
  type: v.literal('web_search_call'),
  status: v.picklist(['in_progress', 'searching', 'completed', 'failed']),
  action: taggedUnion('type', {
    search: StrictResponseWebSearchSearchActionSchema,
    open_page: StrictResponseWebSearchOpenPageActionSchema,
    find_in_page: StrictResponseWebSearchFindActionSchema,
  }),
}))

export const StrictResponseInputTextContentSchema: v.GenericSchema<
  unknown,
  ResponseInputTextContent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('input_text'),
  text: v.pipe(v.string(), characters(0, 10485760)),
  prompt_cache_breakpoint: v.nullish(StrictPromptCacheBreakpointSchema),
}))

export const StrictResponseInputImageContentSchema: v.GenericSchema<
  unknown,
  ResponseInputImageContent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('input_image'),
  image_url: v.nullish(v.pipe(v.string(), characters(0, 20971520))),
  file_id: v.nullish(v.string()),
  detail: v.nullish(StrictImageDetailSchema),
  prompt_cache_breakpoint: v.nullish(StrictPromptCacheBreakpointSchema),
}))

export const StrictResponseInputFileContentSchema: v.GenericSchema<
  unknown,
  ResponseInputFileContent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('input_file'),
  file_id: v.nullish(v.string()),
  filename: v.nullish(v.string()),
  file_data: v.nullish(v.pipe(v.string(), characters(0, 73400320))),
  file_url: v.nullish(v.string()),
  detail: v.optional(StrictFileDetailSchema),
  prompt_cache_breakpoint: v.nullish(StrictPromptCacheBreakpointSchema),
}))

export const ResponseFunctionToolCallOutputParamSchema: v.GenericSchema<
  unknown,
  ResponseFunctionToolCallOutputParam
> = /* @__PURE__ */ object(() => ({
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

export const ResponseToolSearchCallParamSchema: v.GenericSchema<
  unknown,
  ResponseToolSearchCallParam
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  call_id: v.nullish(v.pipe(v.string(), characters(1, 64))),
  type: v.literal('tool_search_call'),
  execution: v.optional(StrictToolSearchExecutionTypeSchema),
  arguments: StrictEmptyObjectSchema,
  status: v.nullish(StrictResponseItemStatusSchema),
}))

export const ResponseToolSearchOutputItemParamSchema: v.GenericSchema<
  unknown,
  ResponseToolSearchOutputItemParam
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  call_id: v.nullish(v.pipe(v.string(), characters(1, 64))),
  type: v.literal('tool_search_output'),
  execution: v.optional(StrictToolSearchExecutionTypeSchema),
  tools: v.array(StrictToolSchema),
  status: v.nullish(StrictResponseItemStatusSchema),
}))

export const ResponseAdditionalToolsParamSchema: v.GenericSchema<
  unknown,
  ResponseAdditionalToolsParam
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  type: v.literal('additional_tools'),
  role: v.literal('developer'),
  tools: v.array(StrictToolSchema),
}))

export const StrictResponseSummaryTextSchema: v.GenericSchema<unknown, ResponseSummaryText> =
  /* @__PURE__ */ object(() => ({ type: v.literal('summary_text'), text: v.string() }))

export const StrictResponseReasoningTextSchema: v.GenericSchema<unknown, ResponseReasoningText> =
  /* @__PURE__ */ object(() => ({ type: v.literal('reasoning_text'), text: v.string() }))

export const StrictResponseReasoningItemSchema: v.GenericSchema<unknown, ResponseReasoningItem> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('reasoning'),
    id: v.string(),
    encrypted_content: v.nullish(v.string()),
    summary: v.array(StrictResponseSummaryTextSchema),
    content: v.optional(v.array(StrictResponseReasoningTextSchema)),
    status: v.optional(v.picklist(['in_progress', 'completed', 'incomplete'])),
  }))

export const ResponseCompactionItemParamSchema: v.GenericSchema<
  unknown,
  ResponseCompactionItemParam
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  type: v.literal('compaction'),
  encrypted_content: v.pipe(v.string(), characters(0, 20971520)),
}))

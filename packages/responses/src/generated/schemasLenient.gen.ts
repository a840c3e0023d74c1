// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses.ts or docs/responses.json, then `npm run generate`.

import { defer, map, object, taggedUnion, union } from '@bonsai-ai/core/schemas'
import {
  ComparisonFilterSchema,
  CompoundFilterSchema,
  PromptCacheBreakpointSchema,
  ResponseInputTextSchema,
  VectorStoreFileAttributesSchema,
} from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  CallableToolAllowedCaller,
  ComputerAction,
  ComputerActionList,
  ComputerClickAction,
  ComputerClickButton,
  ComputerCoordinate,
  ComputerDoubleClickAction,
  ComputerDragAction,
  ComputerEnvironment,
  ComputerKeypressAction,
  ComputerMoveAction,
  ComputerScreenshotAction,
  ComputerScrollAction,
  ComputerTool,
  ComputerTypeAction,
  ComputerUsePreviewTool,
  ComputerWaitAction,
  ConversationMessage,
  ConversationMessageRole,
  DirectToolCallCaller,
  FileDetail,
  FileSearchFilters,
  FileSearchHybridSearchOptions,
  FileSearchRanker,
  FileSearchRankingOptions,
  FileSearchTool,
  FunctionTool,
  ImageDetail,
  MessagePhase,
  ProgramToolCallCaller,
  ProgramToolCallCallerParam,
  ResponseAnnotation,
  ResponseComputerSafetyCheck,
  ResponseComputerScreenshot,
  ResponseComputerScreenshotContent,
  ResponseComputerToolCall,
  ResponseComputerToolCallOutputItem,
  ResponseComputerToolCallOutputStatus,
  ResponseContainerFileCitation,
  ResponseFileCitation,
  ResponseFilePath,
  ResponseFileSearchToolCall,
  ResponseFileSearchToolCallResult,
  ResponseFunctionToolCallItem,
  ResponseFunctionToolCallOutputItem,
  ResponseFunctionWebSearch,
  ResponseImageGenerationCall,
  ResponseInputContent,
  ResponseInputFile,
  ResponseInputImage,
  ResponseItemStatus,
  ResponseOutputRefusal,
  ResponseOutputText,
  ResponseOutputTextLogprob,
  ResponseOutputTextTopLogprob,
  ResponseReasoningText,
  ResponseSummaryText,
  ResponseTextContent,
  ResponseToolSearchCall,
  ResponseUrlCitation,
  ResponseWebSearchFindAction,
  ResponseWebSearchOpenPageAction,
  ResponseWebSearchSearchAction,
  ResponseWebSearchSearchActionSource,
  ToolCallCaller,
  ToolCallCallerParam,
  ToolSearchExecutionType,
  WebSearchToolFilters,
} from './types.gen.ts'

export const ResponseItemStatusSchema: v.GenericSchema<unknown, ResponseItemStatus> =
  /* @__PURE__ */ defer(() => v.string())

export const ConversationMessageRoleSchema: v.GenericSchema<unknown, ConversationMessageRole> =
  /* @__PURE__ */ defer(() => v.string())

export const ResponseFileCitationSchema: v.GenericSchema<unknown, ResponseFileCitation> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('file_citation'),
    file_id: v.nullish(v.string()),
    index: v.nullish(v.number()),
    filename: v.nullish(v.string()),
  }))

export const ResponseUrlCitationSchema: v.GenericSchema<unknown, ResponseUrlCitation> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('url_citation'),
    url: v.nullish(v.string()),
    start_index: v.nullish(v.number()),
    end_index: v.nullish(v.number()),
    title: v.nullish(v.string()),
  }))

export const ResponseContainerFileCitationSchema: v.GenericSchema<
  unknown,
  ResponseContainerFileCitation
> = /* @__PURE__ */ object(() => ({
  type: v.literal('container_file_citation'),
  container_id: v.nullish(v.string()),
  file_id: v.nullish(v.string()),
  start_index: v.nullish(v.number()),
  end_index: v.nullish(v.number()),
  filename: v.nullish(v.string()),
}))

export const ResponseFilePathSchema: v.GenericSchema<unknown, ResponseFilePath> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('file_path'),
    file_id: v.nullish(v.string()),
    index: v.nullish(v.number()),
  }))

export const ResponseAnnotationSchema: v.GenericSchema<unknown, ResponseAnnotation> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'type',
      {
        file_citation: ResponseFileCitationSchema,
        url_citation: ResponseUrlCitationSchema,
        container_file_citation: ResponseContainerFileCitationSchema,
        file_path: ResponseFilePathSchema,
      },
      { isOpen: true },
    ),
  )

export const ResponseOutputTextTopLogprobSchema: v.GenericSchema<
  unknown,
  ResponseOutputTextTopLogprob
> = /* @__PURE__ */ object(() => ({
  token: v.nullish(v.string()),
  logprob: v.nullish(v.number()),
  bytes: v.nullish(v.array(v.number())),
}))

export const ResponseOutputTextLogprobSchema: v.GenericSchema<unknown, ResponseOutputTextLogprob> =
  /* @__PURE__ */ object(() => ({
    token: v.nullish(v.string()),
    logprob: v.nullish(v.number()),
    bytes: v.nullish(v.array(v.number())),
    top_logprobs: v.nullish(v.array(ResponseOutputTextTopLogprobSchema)),
  }))

export const ResponseOutputTextSchema: v.GenericSchema<unknown, ResponseOutputText> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('output_text'),
    text: v.nullish(v.string()),
    annotations: v.nullish(v.array(ResponseAnnotationSchema)),
    logprobs: v.nullish(v.array(ResponseOutputTextLogprobSchema)),
  }))

export const ResponseTextContentSchema: v.GenericSchema<unknown, ResponseTextContent> =
  /* @__PURE__ */ object(() => ({ type: v.literal('text'), text: v.nullish(v.string()) }))

export const ResponseSummaryTextSchema: v.GenericSchema<unknown, ResponseSummaryText> =
  /* @__PURE__ */ object(() => ({ type: v.literal('summary_text'), text: v.nullish(v.string()) }))

export const ResponseReasoningTextSchema: v.GenericSchema<unknown, ResponseReasoningText> =
  /* @__PURE__ */ object(() => ({ type: v.literal('reasoning_text'), text: v.nullish(v.string()) }))

export const ResponseOutputRefusalSchema: v.GenericSchema<unknown, ResponseOutputRefusal> =
  /* @__PURE__ */ object(() => ({ type: v.literal('refusal'), refusal: v.nullish(v.string()) }))

export const ImageDetailSchema: v.GenericSchema<unknown, ImageDetail> = /* @__PURE__ */ defer(() =>
  v.string(),
)

export const ResponseInputImageSchema: v.GenericSchema<unknown, ResponseInputImage> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('input_image'),
    image_url: v.nullish(v.string()),
    file_id: v.nullish(v.string()),
    detail: v.nullish(ImageDetailSchema),
    prompt_cache_breakpoint: v.nullish(PromptCacheBreakpointSchema),
  }))

export const ResponseComputerScreenshotContentSchema: v.GenericSchema<
  unknown,
  ResponseComputerScreenshotContent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('computer_screenshot'),
  image_url: v.nullish(v.string()),
  file_id: v.nullish(v.string()),
  detail: v.nullish(ImageDetailSchema),
  prompt_cache_breakpoint: v.nullish(PromptCacheBreakpointSchema),
}))

export const FileDetailSchema: v.GenericSchema<unknown, FileDetail> = /* @__PURE__ */ defer(() =>
  v.string(),
)

export const ResponseInputFileSchema: v.GenericSchema<unknown, ResponseInputFile> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('input_file'),
    file_id: v.nullish(v.string()),
    filename: v.nullish(v.string()),
    file_data: v.nullish(v.string()),
    prompt_cache_breakpoint: v.nullish(PromptCacheBreakpointSchema),
    file_url: v.nullish(v.string()),
    detail: v.nullish(FileDetailSchema),
  }))

export const MessagePhaseSchema: v.GenericSchema<unknown, MessagePhase> = /* @__PURE__ */ defer(
  () => v.string(),
)

export const ConversationMessageSchema: v.GenericSchema<unknown, ConversationMessage> =
  /* @__PURE__ */ object(() => ({
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
          },
          { isOpen: true },
        ),
      ),
    ),
    phase: v.nullish(MessagePhaseSchema),
  }))

export const DirectToolCallCallerSchema: v.GenericSchema<unknown, DirectToolCallCaller> =
  /* @__PURE__ */ object(() => ({ type: v.literal('direct') }))

export const ProgramToolCallCallerSchema: v.GenericSchema<unknown, ProgramToolCallCaller> =
  /* @__PURE__ */ object(() => ({ type: v.literal('program'), caller_id: v.nullish(v.string()) }))

export const ToolCallCallerSchema: v.GenericSchema<unknown, ToolCallCaller> = /* @__PURE__ */ defer(
  () =>
    taggedUnion(
      'type',
      { direct: DirectToolCallCallerSchema, program: ProgramToolCallCallerSchema },
      { isOpen: true },
    ),
)

export const ResponseFunctionToolCallItemSchema: v.GenericSchema<
  unknown,
  ResponseFunctionToolCallItem
> = /* @__PURE__ */ object(() => ({
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

export const ProgramToolCallCallerParamSchema: v.GenericSchema<
  unknown,
  ProgramToolCallCallerParam
> = /* @__PURE__ */ object(() => ({ type: v.literal('program'), caller_id: v.nullish(v.string()) }))

export const ToolCallCallerParamSchema: v.GenericSchema<unknown, ToolCallCallerParam> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'type',
      { direct: DirectToolCallCallerSchema, program: ProgramToolCallCallerParamSchema },
      { isOpen: true },
    ),
  )

export const ResponseInputContentSchema: v.GenericSchema<unknown, ResponseInputContent> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'type',
      {
        input_text: ResponseInputTextSchema,
        input_image: ResponseInputImageSchema,
        input_file: ResponseInputFileSchema,
      },
      { isOpen: true },
    ),
  )

export const ResponseFunctionToolCallOutputItemSchema: v.GenericSchema<
  unknown,
  ResponseFunctionToolCallOutputItem
> = /* @__PURE__ */ object(() => ({
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

export const ResponseFileSearchToolCallResultSchema: v.GenericSchema<
  unknown,
  ResponseFileSearchToolCallResult
> = /* @__PURE__ */ object(() => ({
  file_id: v.nullish(v.string()),
  text: v.nullish(v.string()),
  filename: v.nullish(v.string()),
  attributes: v.nullish(VectorStoreFileAttributesSchema),
  score: v.nullish(v.number()),
}))

export const ResponseFileSearchToolCallSchema: v.GenericSchema<
  unknown,
  ResponseFileSearchToolCall
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  type: v.literal('file_search_call'),
  status: v.nullish(v.string()),
  queries: v.nullish(v.array(v.string())),
  results: v.nullish(v.array(ResponseFileSearchToolCallResultSchema)),
}))

export const ResponseWebSearchSearchActionSourceSchema: v.GenericSchema<
  unknown,
  ResponseWebSearchSearchActionSource
> = /* @__PURE__ */ object(() => ({ type: v.literal('url'), url: v.nullish(v.string()) }))

export const ResponseWebSearchSearchActionSchema: v.GenericSchema<
  unknown,
  ResponseWebSearchSearchAction
> = /* @__PURE__ */ object(() => ({
  type: v.literal('search'),
  query: v.nullish(v.string()),
  queries: v.nullish(v.array(v.string())),
  sources: v.nullish(v.array(ResponseWebSearchSearchActionSourceSchema)),
}))

export const ResponseWebSearchOpenPageActionSchema: v.GenericSchema<
  unknown,
  ResponseWebSearchOpenPageAction
> = /* @__PURE__ */ object(() => ({ type: v.literal('open_page'), url: v.nullish(v.string()) }))

export const ResponseWebSearchFindActionSchema: v.GenericSchema<
  unknown,
  ResponseWebSearchFindAction
> = /* @__PURE__ */ object(() => ({
  type: v.literal('find_in_page'),
  url: v.nullish(v.string()),
  pattern: v.nullish(v.string()),
}))

export const ResponseFunctionWebSearchSchema: v.GenericSchema<unknown, ResponseFunctionWebSearch> =
  /* @__PURE__ */ object(() => ({
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

export const ResponseImageGenerationCallSchema: v.GenericSchema<
  unknown,
  ResponseImageGenerationCall
> = /* @__PURE__ */ object(() => ({
  type: v.literal('image_generation_call'),
  id: v.nullish(v.string()),
  status: v.nullish(v.string()),
  result: v.nullish(v.string()),
}))

export const ComputerClickButtonSchema: v.GenericSchema<unknown, ComputerClickButton> =
  /* @__PURE__ */ defer(() => v.string())

export const ComputerClickActionSchema: v.GenericSchema<unknown, ComputerClickAction> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('click'),
    button: v.nullish(ComputerClickButtonSchema),
    x: v.nullish(v.number()),
    y: v.nullish(v.number()),
    keys: v.nullish(v.array(v.string())),
  }))

export const ComputerDoubleClickActionSchema: v.GenericSchema<unknown, ComputerDoubleClickAction> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('double_click'),
    x: v.nullish(v.number()),
    y: v.nullish(v.number()),
    keys: v.nullish(v.array(v.string())),
  }))

export const ComputerCoordinateSchema: v.GenericSchema<unknown, ComputerCoordinate> =
  /* @__PURE__ */ object(() => ({ x: v.nullish(v.number()), y: v.nullish(v.number()) }))

export const ComputerDragActionSchema: v.GenericSchema<unknown, ComputerDragAction> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('drag'),
    path: v.nullish(v.array(ComputerCoordinateSchema)),
    keys: v.nullish(v.array(v.string())),
  }))

export const ComputerKeypressActionSchema: v.GenericSchema<unknown, ComputerKeypressAction> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('keypress'),
    keys: v.nullish(v.array(v.string())),
  }))

export const ComputerMoveActionSchema: v.GenericSchema<unknown, ComputerMoveAction> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('move'),
    x: v.nullish(v.number()),
    y: v.nullish(v.number()),
    keys: v.nullish(v.array(v.string())),
  }))

export const ComputerScreenshotActionSchema: v.GenericSchema<unknown, ComputerScreenshotAction> =
  /* @__PURE__ */ object(() => ({ type: v.literal('screenshot') }))

export const ComputerScrollActionSchema: v.GenericSchema<unknown, ComputerScrollAction> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('scroll'),
    x: v.nullish(v.number()),
    y: v.nullish(v.number()),
    scroll_x: v.nullish(v.number()),
    scroll_y: v.nullish(v.number()),
    keys: v.nullish(v.array(v.string())),
  }))

export const ComputerTypeActionSchema: v.GenericSchema<unknown, ComputerTypeAction> =
  /* @__PURE__ */ object(() => ({ type: v.literal('type'), text: v.nullish(v.string()) }))

export const ComputerWaitActionSchema: v.GenericSchema<unknown, ComputerWaitAction> =
  /* @__PURE__ */ object(() => ({ type: v.literal('wait') }))

export const ComputerActionSchema: v.GenericSchema<unknown, ComputerAction> = /* @__PURE__ */ defer(
  () =>
    taggedUnion(
      'type',
      {
        click: ComputerClickActionSchema,
        double_click: ComputerDoubleClickActionSchema,
        drag: ComputerDragActionSchema,
        keypress: ComputerKeypressActionSchema,
        move: ComputerMoveActionSchema,
        screenshot: ComputerScreenshotActionSchema,
        scroll: ComputerScrollActionSchema,
        type: ComputerTypeActionSchema,
        wait: ComputerWaitActionSchema,
      },
      { isOpen: true },
    ),
)

export const ComputerActionListSchema: v.GenericSchema<unknown, ComputerActionList> =
  /* @__PURE__ */ defer(() => v.array(ComputerActionSchema))

export const ResponseComputerSafetyCheckSchema: v.GenericSchema<
  unknown,
  ResponseComputerSafetyCheck
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  code: v.nullish(v.string()),
  message: v.nullish(v.string()),
}))

export const ResponseComputerToolCallSchema: v.GenericSchema<unknown, ResponseComputerToolCall> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('computer_call'),
    id: v.nullish(v.string()),
    call_id: v.nullish(v.string()),
    action: v.nullish(ComputerActionSchema),
    actions: v.nullish(ComputerActionListSchema),
    pending_safety_checks: v.nullish(v.array(ResponseComputerSafetyCheckSchema)),
    status: v.nullish(v.string()),
  }))

export const ResponseComputerScreenshotSchema: v.GenericSchema<
  unknown,
  ResponseComputerScreenshot
> = /* @__PURE__ */ object(() => ({
  type: v.literal('computer_screenshot'),
  image_url: v.nullish(v.string()),
  file_id: v.nullish(v.string()),
}))

export const ResponseComputerToolCallOutputStatusSchema: v.GenericSchema<
  unknown,
  ResponseComputerToolCallOutputStatus
> = /* @__PURE__ */ defer(() => v.string())

export const ResponseComputerToolCallOutputItemSchema: v.GenericSchema<
  unknown,
  ResponseComputerToolCallOutputItem
> = /* @__PURE__ */ object(() => ({
  type: v.literal('computer_call_output'),
  id: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  acknowledged_safety_checks: v.nullish(v.array(ResponseComputerSafetyCheckSchema)),
  output: v.nullish(ResponseComputerScreenshotSchema),
  status: v.nullish(ResponseComputerToolCallOutputStatusSchema),
  created_by: v.nullish(v.string()),
}))

export const ToolSearchExecutionTypeSchema: v.GenericSchema<unknown, ToolSearchExecutionType> =
  /* @__PURE__ */ defer(() => v.string())

export const ResponseToolSearchCallSchema: v.GenericSchema<unknown, ResponseToolSearchCall> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('tool_search_call'),
    id: v.nullish(v.string()),
    call_id: v.nullish(v.string()),
    execution: v.nullish(ToolSearchExecutionTypeSchema),
    status: v.nullish(ResponseItemStatusSchema),
    created_by: v.nullish(v.string()),
  }))

export const CallableToolAllowedCallerSchema: v.GenericSchema<unknown, CallableToolAllowedCaller> =
  /* @__PURE__ */ defer(() => v.string())

export const FunctionToolSchema: v.GenericSchema<unknown, FunctionTool> = /* @__PURE__ */ object(
  () => ({
    type: v.literal('function'),
    name: v.nullish(v.string()),
    description: v.nullish(v.string()),
    parameters: v.nullish(map(v.unknown())),
    output_schema: v.nullish(map(v.unknown())),
    strict: v.nullish(v.boolean()),
    defer_loading: v.nullish(v.boolean()),
    allowed_callers: v.nullish(v.array(CallableToolAllowedCallerSchema)),
  }),
)

export const FileSearchRankerSchema: v.GenericSchema<unknown, FileSearchRanker> =
  /* @__PURE__ */ defer(() => v.string())

export const FileSearchHybridSearchOptionsSchema: v.GenericSchema<
  unknown,
  FileSearchHybridSearchOptions
> = /* @__PURE__ */ object(() => ({
  embedding_weight: v.nullish(v.number()),
  text_weight: v.nullish(v.number()),
}))

export const FileSearchRankingOptionsSchema: v.GenericSchema<unknown, FileSearchRankingOptions> =
  /* @__PURE__ */ object(() => ({
    ranker: v.nullish(FileSearchRankerSchema),
    score_threshold: v.nullish(v.number()),
    hybrid_search: v.nullish(FileSearchHybridSearchOptionsSchema),
  }))

export const FileSearchFiltersSchema: v.GenericSchema<unknown, FileSearchFilters> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'type',
      {
        eq: ComparisonFilterSchema,
        ne: ComparisonFilterSchema,
        gt: ComparisonFilterSchema,
        gte: ComparisonFilterSchema,
        lt: ComparisonFilterSchema,
        lte: ComparisonFilterSchema,
        in: ComparisonFilterSchema,
        nin: ComparisonFilterSchema,
        and: CompoundFilterSchema,
        or: CompoundFilterSchema,
      },
      { isOpen: true },
    ),
  )

export const FileSearchToolSchema: v.GenericSchema<unknown, FileSearchTool> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('file_search'),
    vector_store_ids: v.nullish(v.array(v.string())),
    max_num_results: v.nullish(v.number()),
    ranking_options: v.nullish(FileSearchRankingOptionsSchema),
    filters: v.nullish(FileSearchFiltersSchema),
  }))

export const ComputerToolSchema: v.GenericSchema<unknown, ComputerTool> = /* @__PURE__ */ object(
  () => ({ type: v.literal('computer') }),
)

export const ComputerEnvironmentSchema: v.GenericSchema<unknown, ComputerEnvironment> =
  /* @__PURE__ */ defer(() => v.string())

export const ComputerUsePreviewToolSchema: v.GenericSchema<unknown, ComputerUsePreviewTool> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('computer_use_preview'),
    environment: v.nullish(ComputerEnvironmentSchema),
    display_width: v.nullish(v.number()),
    display_height: v.nullish(v.number()),
  }))

export const WebSearchToolFiltersSchema: v.GenericSchema<unknown, WebSearchToolFilters> =
  /* @__PURE__ */ object(() => ({ allowed_domains: v.nullish(v.array(v.string())) }))

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import { defer, map, object, taggedUnion, union } from '@bonsai-ai/core/schemas'
import {
  FunctionDefinitionSchema,
  MetadataSchema,
  ParallelToolCallsSchema,
  ResponseFormatJsonObjectSchema,
  ResponseFormatJsonSchemaSchema,
  ResponseFormatTextSchema,
} from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  Assistant,
  AssistantCodeInterpreterTool,
  AssistantFileSearchRanker,
  AssistantFileSearchRankingOptions,
  AssistantFileSearchTool,
  AssistantFileSearchToolFileSearch,
  AssistantFunctionTool,
  AssistantResponseFormat,
  AssistantToolChoice,
  AssistantToolChoiceFunction,
  AssistantToolChoiceOption,
  AssistantToolResources,
  AssistantToolResourcesCodeInterpreter,
  AssistantToolResourcesFileSearch,
  CodeInterpreterStepOutputImage,
  CodeInterpreterStepOutputImageDelta,
  CodeInterpreterStepOutputImageDeltaImage,
  CodeInterpreterStepOutputImageImage,
  CodeInterpreterStepOutputLogs,
  CodeInterpreterStepOutputLogsDelta,
  CodeInterpreterStepToolCall,
  CodeInterpreterStepToolCallCodeInterpreter,
  CodeInterpreterStepToolCallDelta,
  CodeInterpreterStepToolCallDeltaCodeInterpreter,
  FileSearchStepRankingOptions,
  FileSearchStepResult,
  FileSearchStepResultContent,
  FileSearchStepToolCall,
  FileSearchStepToolCallDelta,
  FileSearchStepToolCallFileSearch,
  FunctionStepToolCall,
  FunctionStepToolCallDeltaFunction,
  FunctionStepToolCallFunction,
  MessageCreationStepDetails,
  MessageCreationStepDetailsDelta,
  MessageCreationStepDetailsDeltaMessageCreation,
  MessageCreationStepDetailsMessageCreation,
  RequiredActionFunctionToolCall,
  RequiredActionFunctionToolCallFunction,
  Thread,
  ThreadRun,
  ThreadRunIncompleteDetails,
  ThreadRunLastError,
  ThreadRunRequiredAction,
  ThreadRunRequiredActionSubmitToolOutputs,
  ThreadRunStep,
  ThreadRunStepLastError,
  ThreadRunStepStreamEventThreadRunStepCreated,
  ThreadRunStepStreamEventThreadRunStepInProgress,
  ThreadRunStreamEvent,
  ThreadRunStreamEventThreadRunCancelled,
  ThreadRunStreamEventThreadRunCancelling,
  ThreadRunStreamEventThreadRunCompleted,
  ThreadRunStreamEventThreadRunCreated,
  ThreadRunStreamEventThreadRunExpired,
  ThreadRunStreamEventThreadRunFailed,
  ThreadRunStreamEventThreadRunInProgress,
  ThreadRunStreamEventThreadRunIncomplete,
  ThreadRunStreamEventThreadRunQueued,
  ThreadRunStreamEventThreadRunRequiresAction,
  ThreadRunUsage,
  ThreadStreamEvent,
  ThreadToolResources,
  ThreadToolResourcesCodeInterpreter,
  ThreadToolResourcesFileSearch,
  ThreadTruncationStrategy,
  ToolCallsStepDetails,
} from './types.gen.ts'

export const AssistantToolResourcesCodeInterpreterSchema: v.GenericSchema<
  unknown,
  AssistantToolResourcesCodeInterpreter
> = /* @__PURE__ */ object(() => ({ file_ids: v.nullish(v.array(v.string())) }))

export const AssistantToolResourcesFileSearchSchema: v.GenericSchema<
  unknown,
  AssistantToolResourcesFileSearch
> = /* @__PURE__ */ object(() => ({ vector_store_ids: v.nullish(v.array(v.string())) }))

export const AssistantToolResourcesSchema: v.GenericSchema<unknown, AssistantToolResources> =
  /* @__PURE__ */ object(() => ({
    code_interpreter: v.nullish(AssistantToolResourcesCodeInterpreterSchema),
    file_search: v.nullish(AssistantToolResourcesFileSearchSchema),
  }))

export const AssistantCodeInterpreterToolSchema: v.GenericSchema<
  unknown,
  AssistantCodeInterpreterTool
> = /* @__PURE__ */ object(() => ({ type: v.literal('code_interpreter') }))

export const AssistantFileSearchRankerSchema: v.GenericSchema<unknown, AssistantFileSearchRanker> =
  /* @__PURE__ */ defer(() => v.string())

export const AssistantFileSearchRankingOptionsSchema: v.GenericSchema<
  unknown,
  AssistantFileSearchRankingOptions
> = /* @__PURE__ */ object(() => ({
  ranker: v.nullish(AssistantFileSearchRankerSchema),
  score_threshold: v.nullish(v.number()),
}))

export const AssistantFileSearchToolFileSearchSchema: v.GenericSchema<
  unknown,
  AssistantFileSearchToolFileSearch
> = /* @__PURE__ */ object(() => ({
  max_num_results: v.nullish(v.number()),
  ranking_options: v.nullish(AssistantFileSearchRankingOptionsSchema),
}))

export const AssistantFileSearchToolSchema: v.GenericSchema<unknown, AssistantFileSearchTool> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('file_search'),
    file_search: v.nullish(AssistantFileSearchToolFileSearchSchema),
  }))

export const AssistantFunctionToolSchema: v.GenericSchema<unknown, AssistantFunctionTool> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('function'),
    function: v.nullish(FunctionDefinitionSchema),
  }))

export const AssistantResponseFormatSchema: v.GenericSchema<unknown, AssistantResponseFormat> =
  /* @__PURE__ */ defer(() =>
    union([
      v.string(),
      taggedUnion(
        'type',
        {
          text: ResponseFormatTextSchema,
          json_object: ResponseFormatJsonObjectSchema,
          json_schema: ResponseFormatJsonSchemaSchema,
        },
        { isOpen: true },
      ),
    ]),
  )

export const AssistantSchema: v.GenericSchema<unknown, Assistant> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  object: v.literal('assistant'),
  created_at: v.nullish(v.number()),
  name: v.nullish(v.string()),
  description: v.nullish(v.string()),
  model: v.nullish(v.string()),
  instructions: v.nullish(v.string()),
  tools: v.nullish(
    v.array(
      taggedUnion(
        'type',
        {
          code_interpreter: AssistantCodeInterpreterToolSchema,
          file_search: AssistantFileSearchToolSchema,
          function: AssistantFunctionToolSchema,
        },
        { isOpen: true },
      ),
    ),
  ),
  tool_resources: v.nullish(AssistantToolResourcesSchema),
  metadata: v.nullish(MetadataSchema),
  temperature: v.nullish(v.number()),
  top_p: v.nullish(v.number()),
  response_format: v.nullish(AssistantResponseFormatSchema),
}))

export const ThreadToolResourcesCodeInterpreterSchema: v.GenericSchema<
  unknown,
  ThreadToolResourcesCodeInterpreter
> = /* @__PURE__ */ object(() => ({ file_ids: v.nullish(v.array(v.string())) }))

export const ThreadToolResourcesFileSearchSchema: v.GenericSchema<
  unknown,
  ThreadToolResourcesFileSearch
> = /* @__PURE__ */ object(() => ({ vector_store_ids: v.nullish(v.array(v.string())) }))

export const ThreadToolResourcesSchema: v.GenericSchema<unknown, ThreadToolResources> =
  /* @__PURE__ */ object(() => ({
    code_interpreter: v.nullish(ThreadToolResourcesCodeInterpreterSchema),
    file_search: v.nullish(ThreadToolResourcesFileSearchSchema),
  }))

export const ThreadSchema: v.GenericSchema<unknown, Thread> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  object: v.literal('thread'),
  created_at: v.nullish(v.number()),
  tool_resources: v.nullish(ThreadToolResourcesSchema),
  metadata: v.nullish(MetadataSchema),
}))

export const ThreadStreamEventSchema: v.GenericSchema<unknown, ThreadStreamEvent> =
  /* @__PURE__ */ object(() => ({
    enabled: v.nullish(v.boolean()),
    event: v.literal('thread.created'),
    data: v.nullish(ThreadSchema),
  }))

export const RequiredActionFunctionToolCallFunctionSchema: v.GenericSchema<
  unknown,
  RequiredActionFunctionToolCallFunction
> = /* @__PURE__ */ object(() => ({
  name: v.nullish(v.string()),
  arguments: v.nullish(v.string()),
}))

export const RequiredActionFunctionToolCallSchema: v.GenericSchema<
  unknown,
  RequiredActionFunctionToolCall
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  type: v.literal('function'),
  function: v.nullish(RequiredActionFunctionToolCallFunctionSchema),
}))

export const ThreadRunRequiredActionSubmitToolOutputsSchema: v.GenericSchema<
  unknown,
  ThreadRunRequiredActionSubmitToolOutputs
> = /* @__PURE__ */ object(() => ({
  tool_calls: v.nullish(v.array(RequiredActionFunctionToolCallSchema)),
}))

export const ThreadRunRequiredActionSchema: v.GenericSchema<unknown, ThreadRunRequiredAction> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('submit_tool_outputs'),
    submit_tool_outputs: v.nullish(ThreadRunRequiredActionSubmitToolOutputsSchema),
  }))

export const ThreadRunLastErrorSchema: v.GenericSchema<unknown, ThreadRunLastError> =
  /* @__PURE__ */ object(() => ({ code: v.nullish(v.string()), message: v.nullish(v.string()) }))

export const ThreadRunIncompleteDetailsSchema: v.GenericSchema<
  unknown,
  ThreadRunIncompleteDetails
> = /* @__PURE__ */ object(() => ({ reason: v.nullish(v.string()) }))

export const ThreadRunUsageSchema: v.GenericSchema<unknown, ThreadRunUsage> =
  /* @__PURE__ */ object(() => ({
    completion_tokens: v.nullish(v.number()),
    prompt_tokens: v.nullish(v.number()),
    total_tokens: v.nullish(v.number()),
  }))

export const ThreadTruncationStrategySchema: v.GenericSchema<unknown, ThreadTruncationStrategy> =
  /* @__PURE__ */ object(() => ({
    type: v.nullish(v.string()),
    last_messages: v.nullish(v.number()),
  }))

export const AssistantToolChoiceFunctionSchema: v.GenericSchema<
  unknown,
  AssistantToolChoiceFunction
> = /* @__PURE__ */ object(() => ({ name: v.nullish(v.string()) }))

export const AssistantToolChoiceSchema: v.GenericSchema<unknown, AssistantToolChoice> =
  /* @__PURE__ */ object(() => ({
    type: v.nullish(v.string()),
    function: v.nullish(AssistantToolChoiceFunctionSchema),
  }))

export const AssistantToolChoiceOptionSchema: v.GenericSchema<unknown, AssistantToolChoiceOption> =
  /* @__PURE__ */ defer(() => union([v.string(), AssistantToolChoiceSchema]))

export const ThreadRunSchema: v.GenericSchema<unknown, ThreadRun> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  object: v.literal('thread.run'),
  created_at: v.nullish(v.number()),
  thread_id: v.nullish(v.string()),
  assistant_id: v.nullish(v.string()),
  status: v.nullish(v.string()),
  required_action: v.nullish(ThreadRunRequiredActionSchema),
  last_error: v.nullish(ThreadRunLastErrorSchema),
  expires_at: v.nullish(v.number()),
  started_at: v.nullish(v.number()),
  cancelled_at: v.nullish(v.number()),
  failed_at: v.nullish(v.number()),
  completed_at: v.nullish(v.number()),
  incomplete_details: v.nullish(ThreadRunIncompleteDetailsSchema),
  model: v.nullish(v.string()),
  instructions: v.nullish(v.string()),
  tools: v.nullish(
    v.array(
      taggedUnion(
        'type',
        {
          code_interpreter: AssistantCodeInterpreterToolSchema,
          file_search: AssistantFileSearchToolSchema,
          function: AssistantFunctionToolSchema,
        },
        { isOpen: true },
      ),
    ),
  ),
  metadata: v.nullish(MetadataSchema),
  usage: v.nullish(ThreadRunUsageSchema),
  temperature: v.nullish(v.number()),
  top_p: v.nullish(v.number()),
  max_prompt_tokens: v.nullish(v.number()),
  max_completion_tokens: v.nullish(v.number()),
  truncation_strategy: v.nullish(ThreadTruncationStrategySchema),
  tool_choice: v.nullish(AssistantToolChoiceOptionSchema),
  parallel_tool_calls: v.nullish(ParallelToolCallsSchema),
  response_format: v.nullish(AssistantResponseFormatSchema),
}))

export const ThreadRunStreamEventThreadRunCreatedSchema: v.GenericSchema<
  unknown,
  ThreadRunStreamEventThreadRunCreated
> = /* @__PURE__ */ object(() => ({
  event: v.literal('thread.run.created'),
  data: v.nullish(ThreadRunSchema),
}))

export const ThreadRunStreamEventThreadRunQueuedSchema: v.GenericSchema<
  unknown,
  ThreadRunStreamEventThreadRunQueued
> = /* @__PURE__ */ object(() => ({
  event: v.literal('thread.run.queued'),
  data: v.nullish(ThreadRunSchema),
}))

export const ThreadRunStreamEventThreadRunInProgressSchema: v.GenericSchema<
  unknown,
  ThreadRunStreamEventThreadRunInProgress
> = /* @__PURE__ */ object(() => ({
  event: v.literal('thread.run.in_progress'),
  data: v.nullish(ThreadRunSchema),
}))

export const ThreadRunStreamEventThreadRunRequiresActionSchema: v.GenericSchema<
  unknown,
  ThreadRunStreamEventThreadRunRequiresAction
> = /* @__PURE__ */ object(() => ({
  event: v.literal('thread.run.requires_action'),
  data: v.nullish(ThreadRunSchema),
}))

export const ThreadRunStreamEventThreadRunCompletedSchema: v.GenericSchema<
  unknown,
  ThreadRunStreamEventThreadRunCompleted
> = /* @__PURE__ */ object(() => ({
  event: v.literal('thread.run.completed'),
  data: v.nullish(ThreadRunSchema),
}))

export const ThreadRunStreamEventThreadRunIncompleteSchema: v.GenericSchema<
  unknown,
  ThreadRunStreamEventThreadRunIncomplete
> = /* @__PURE__ */ object(() => ({
  event: v.literal('thread.run.incomplete'),
  data: v.nullish(ThreadRunSchema),
}))

export const ThreadRunStreamEventThreadRunFailedSchema: v.GenericSchema<
  unknown,
  ThreadRunStreamEventThreadRunFailed
> = /* @__PURE__ */ object(() => ({
  event: v.literal('thread.run.failed'),
  data: v.nullish(ThreadRunSchema),
}))

export const ThreadRunStreamEventThreadRunCancellingSchema: v.GenericSchema<
  unknown,
  ThreadRunStreamEventThreadRunCancelling
> = /* @__PURE__ */ object(() => ({
  event: v.literal('thread.run.cancelling'),
  data: v.nullish(ThreadRunSchema),
}))

export const ThreadRunStreamEventThreadRunCancelledSchema: v.GenericSchema<
  unknown,
  ThreadRunStreamEventThreadRunCancelled
> = /* @__PURE__ */ object(() => ({
  event: v.literal('thread.run.cancelled'),
  data: v.nullish(ThreadRunSchema),
}))

export const ThreadRunStreamEventThreadRunExpiredSchema: v.GenericSchema<
  unknown,
  ThreadRunStreamEventThreadRunExpired
> = /* @__PURE__ */ object(() => ({
  event: v.literal('thread.run.expired'),
  data: v.nullish(ThreadRunSchema),
}))

export const ThreadRunStreamEventSchema: v.GenericSchema<unknown, ThreadRunStreamEvent> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'event',
      {
        'thread.run.created': ThreadRunStreamEventThreadRunCreatedSchema,
        'thread.run.queued': ThreadRunStreamEventThreadRunQueuedSchema,
        'thread.run.in_progress': ThreadRunStreamEventThreadRunInProgressSchema,
        'thread.run.requires_action': ThreadRunStreamEventThreadRunRequiresActionSchema,
        'thread.run.completed': ThreadRunStreamEventThreadRunCompletedSchema,
        'thread.run.incomplete': ThreadRunStreamEventThreadRunIncompleteSchema,
        'thread.run.failed': ThreadRunStreamEventThreadRunFailedSchema,
        'thread.run.cancelling': ThreadRunStreamEventThreadRunCancellingSchema,
        'thread.run.cancelled': ThreadRunStreamEventThreadRunCancelledSchema,
        'thread.run.expired': ThreadRunStreamEventThreadRunExpiredSchema,
      },
      { isOpen: true },
    ),
  )

export const MessageCreationStepDetailsMessageCreationSchema: v.GenericSchema<
  unknown,
  MessageCreationStepDetailsMessageCreation
> = /* @__PURE__ */ object(() => ({ message_id: v.nullish(v.string()) }))

export const MessageCreationStepDetailsSchema: v.GenericSchema<
  unknown,
  MessageCreationStepDetails
> = /* @__PURE__ */ object(() => ({
  type: v.literal('message_creation'),
  message_creation: v.nullish(MessageCreationStepDetailsMessageCreationSchema),
}))

export const CodeInterpreterStepOutputLogsSchema: v.GenericSchema<
  unknown,
  CodeInterpreterStepOutputLogs
> = /* @__PURE__ */ object(() => ({ type: v.literal('logs'), logs: v.nullish(v.string()) }))

export const CodeInterpreterStepOutputImageImageSchema: v.GenericSchema<
  unknown,
  CodeInterpreterStepOutputImageImage
> = /* @__PURE__ */ object(() => ({ file_id: v.nullish(v.string()) }))

export const CodeInterpreterStepOutputImageSchema: v.GenericSchema<
  unknown,
  CodeInterpreterStepOutputImage
> = /* @__PURE__ */ object(() => ({
  type: v.literal('image'),
  image: v.nullish(CodeInterpreterStepOutputImageImageSchema),
}))

export const CodeInterpreterStepToolCallCodeInterpreterSchema: v.GenericSchema<
  unknown,
  CodeInterpreterStepToolCallCodeInterpreter
> = /* @__PURE__ */ object(() => ({
  input: v.nullish(v.string()),
  outputs: v.nullish(
    v.array(
      taggedUnion(
        'type',
        { logs: CodeInterpreterStepOutputLogsSchema, image: CodeInterpreterStepOutputImageSchema },
        { isOpen: true },
      ),
    ),
  ),
}))

export const CodeInterpreterStepToolCallSchema: v.GenericSchema<
  unknown,
  CodeInterpreterStepToolCall
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  type: v.literal('code_interpreter'),
  code_interpreter: v.nullish(CodeInterpreterStepToolCallCodeInterpreterSchema),
}))

export const FileSearchStepRankingOptionsSchema: v.GenericSchema<
  unknown,
  FileSearchStepRankingOptions
> = /* @__PURE__ */ object(() => ({
  ranker: v.nullish(AssistantFileSearchRankerSchema),
  score_threshold: v.nullish(v.number()),
}))

export const FileSearchStepResultContentSchema: v.GenericSchema<
  unknown,
  FileSearchStepResultContent
> = /* @__PURE__ */ object(() => ({
  type: v.nullish(v.literal('text')),
  text: v.nullish(v.string()),
}))

export const FileSearchStepResultSchema: v.GenericSchema<unknown, FileSearchStepResult> =
  /* @__PURE__ */ object(() => ({
    file_id: v.nullish(v.string()),
    file_name: v.nullish(v.string()),
    score: v.nullish(v.number()),
    content: v.nullish(v.array(FileSearchStepResultContentSchema)),
  }))

export const FileSearchStepToolCallFileSearchSchema: v.GenericSchema<
  unknown,
  FileSearchStepToolCallFileSearch
> = /* @__PURE__ */ object(() => ({
  ranking_options: v.nullish(FileSearchStepRankingOptionsSchema),
  results: v.nullish(v.array(FileSearchStepResultSchema)),
}))

export const FileSearchStepToolCallSchema: v.GenericSchema<unknown, FileSearchStepToolCall> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    type: v.literal('file_search'),
    file_search: v.nullish(FileSearchStepToolCallFileSearchSchema),
  }))

export const FunctionStepToolCallFunctionSchema: v.GenericSchema<
  unknown,
  FunctionStepToolCallFunction
> = /* @__PURE__ */ object(() => ({
  name: v.nullish(v.string()),
  arguments: v.nullish(v.string()),
  output: v.nullish(v.string()),
}))

export const FunctionStepToolCallSchema: v.GenericSchema<unknown, FunctionStepToolCall> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    type: v.literal('function'),
    function: v.nullish(FunctionStepToolCallFunctionSchema),
  }))

export const ToolCallsStepDetailsSchema: v.GenericSchema<unknown, ToolCallsStepDetails> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('tool_calls'),
    tool_calls: v.nullish(
      v.array(
        taggedUnion(
          'type',
          {
            code_interpreter: CodeInterpreterStepToolCallSchema,
            file_search: FileSearchStepToolCallSchema,
            function: FunctionStepToolCallSchema,
          },
          { isOpen: true },
        ),
      ),
    ),
  }))

export const ThreadRunStepLastErrorSchema: v.GenericSchema<unknown, ThreadRunStepLastError> =
  /* @__PURE__ */ object(() => ({ code: v.nullish(v.string()), message: v.nullish(v.string()) }))

export const ThreadRunStepSchema: v.GenericSchema<unknown, ThreadRunStep> = /* @__PURE__ */ object(
  () => ({
    id: v.nullish(v.string()),
    object: v.literal('thread.run.step'),
    created_at: v.nullish(v.number()),
    assistant_id: v.nullish(v.string()),
    thread_id: v.nullish(v.string()),
    run_id: v.nullish(v.string()),
    type: v.nullish(v.string()),
    status: v.nullish(v.string()),
    step_details: v.nullish(
      taggedUnion(
        'type',
        {
          message_creation: MessageCreationStepDetailsSchema,
          tool_calls: ToolCallsStepDetailsSchema,
        },
        { isOpen: true },
      ),
    ),
    last_error: v.nullish(ThreadRunStepLastErrorSchema),
    expired_at: v.nullish(v.number()),
    cancelled_at: v.nullish(v.number()),
    failed_at: v.nullish(v.number()),
    completed_at: v.nullish(v.number()),
    metadata: v.nullish(MetadataSchema),
    usage: v.nullish(ThreadRunUsageSchema),
  }),
)

export const ThreadRunStepStreamEventThreadRunStepCreatedSchema: v.GenericSchema<
  unknown,
  ThreadRunStepStreamEventThreadRunStepCreated
> = /* @__PURE__ */ object(() => ({
  event: v.literal('thread.run.step.created'),
  data: v.nullish(ThreadRunStepSchema),
}))

export const ThreadRunStepStreamEventThreadRunStepInProgressSchema: v.GenericSchema<
  unknown,
  ThreadRunStepStreamEventThreadRunStepInProgress
> = /* @__PURE__ */ object(() => ({
  event: v.literal('thread.run.step.in_progress'),
  data: v.nullish(ThreadRunStepSchema),
}))

export const MessageCreationStepDetailsDeltaMessageCreationSchema: v.GenericSchema<
  unknown,
  MessageCreationStepDetailsDeltaMessageCreation
> = /* @__PURE__ */ object(() => ({ message_id: v.nullish(v.string()) }))

export const MessageCreationStepDetailsDeltaSchema: v.GenericSchema<
  unknown,
  MessageCreationStepDetailsDelta
> = /* @__PURE__ */ object(() => ({
  type: v.literal('message_creation'),
  message_creation: v.nullish(MessageCreationStepDetailsDeltaMessageCreationSchema),
}))

export const CodeInterpreterStepOutputLogsDeltaSchema: v.GenericSchema<
  unknown,
  CodeInterpreterStepOutputLogsDelta
> = /* @__PURE__ */ object(() => ({
  index: v.nullish(v.number()),
  type: v.literal('logs'),
  logs: v.nullish(v.string()),
}))

export const CodeInterpreterStepOutputImageDeltaImageSchema: v.GenericSchema<
  unknown,
  CodeInterpreterStepOutputImageDeltaImage
> = /* @__PURE__ */ object(() => ({ file_id: v.nullish(v.string()) }))

export const CodeInterpreterStepOutputImageDeltaSchema: v.GenericSchema<
  unknown,
  CodeInterpreterStepOutputImageDelta
> = /* @__PURE__ */ object(() => ({
  index: v.nullish(v.number()),
  type: v.literal('image'),
  image: v.nullish(CodeInterpreterStepOutputImageDeltaImageSchema),
}))

export const CodeInterpreterStepToolCallDeltaCodeInterpreterSchema: v.GenericSchema<
  unknown,
  CodeInterpreterStepToolCallDeltaCodeInterpreter
> = /* @__PURE__ */ object(() => ({
  input: v.nullish(v.string()),
  outputs: v.nullish(
    v.array(
      taggedUnion(
        'type',
        {
          logs: CodeInterpreterStepOutputLogsDeltaSchema,
          image: CodeInterpreterStepOutputImageDeltaSchema,
        },
        { isOpen: true },
      ),
    ),
  ),
}))

export const CodeInterpreterStepToolCallDeltaSchema: v.GenericSchema<
  unknown,
  CodeInterpreterStepToolCallDelta
> = /* @__PURE__ */ object(() => ({
  index: v.nullish(v.number()),
  id: v.nullish(v.string()),
  type: v.literal('code_interpreter'),
  code_interpreter: v.nullish(CodeInterpreterStepToolCallDeltaCodeInterpreterSchema),
}))

export const FileSearchStepToolCallDeltaSchema: v.GenericSchema<
  unknown,
  FileSearchStepToolCallDelta
> = /* @__PURE__ */ object(() => ({
  index: v.nullish(v.number()),
  id: v.nullish(v.string()),
  type: v.literal('file_search'),
  file_search: v.nullish(map(v.unknown())),
}))

export const FunctionStepToolCallDeltaFunctionSchema: v.GenericSchema<
  unknown,
  FunctionStepToolCallDeltaFunction
> = /* @__PURE__ */ object(() => ({
  name: v.nullish(v.string()),
  arguments: v.nullish(v.string()),
  output: v.nullish(v.string()),
}))

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import { characters, defer, object, taggedUnion, union } from '@bonsai-ai/core/schemas'
import {
  StrictFunctionDefinitionSchema,
  StrictMetadataSchema,
  StrictParallelToolCallsSchema,
  StrictReasoningEffortSchema,
  StrictResponseFormatJsonObjectSchema,
  StrictResponseFormatJsonSchemaSchema,
  StrictResponseFormatTextSchema,
} from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  AssistantCodeInterpreterTool,
  AssistantFileSearchRanker,
  AssistantFileSearchRankingOptions,
  AssistantFileSearchTool,
  AssistantFileSearchToolFileSearch,
  AssistantFileSearchToolReference,
  AssistantFunctionTool,
  AssistantModel,
  AssistantResponseFormat,
  AssistantToolChoice,
  AssistantToolChoiceFunction,
  AssistantToolChoiceOption,
  CancelThreadRunParams,
  CreateAssistantParams,
  CreateAssistantParamsToolResources,
  CreateAssistantParamsToolResourcesCodeInterpreter,
  CreateAssistantParamsToolResourcesFileSearch,
  CreateThreadAndRunParams,
  CreateThreadAndRunParamsToolResources,
  CreateThreadAndRunParamsToolResourcesCodeInterpreter,
  CreateThreadAndRunParamsToolResourcesFileSearch,
  CreateThreadMessageParams,
  CreateThreadParams,
  CreateThreadParamsToolResources,
  CreateThreadParamsToolResourcesCodeInterpreter,
  CreateThreadParamsToolResourcesFileSearch,
  CreateThreadRunParams,
  DeleteAssistantParams,
  DeleteThreadMessageParams,
  DeleteThreadParams,
  FileSearchAutoChunking,
  FileSearchStaticChunking,
  FileSearchStaticChunkingSizes,
  FileSearchVectorStoreParam,
  ImageFileContentBlock,
  ImageFileContentBlockImageFile,
  ImageUrlContentBlock,
  ImageUrlContentBlockImageUrl,
  ListAssistantsParams,
  ListThreadMessagesParams,
  ListThreadRunsParams,
  RetrieveAssistantParams,
  RetrieveThreadMessageParams,
  RetrieveThreadParams,
  RetrieveThreadRunParams,
  TextContentBlockParam,
  ThreadMessageParam,
  ThreadMessageParamAttachment,
  ThreadTruncationStrategy,
  UpdateAssistantParams,
  UpdateAssistantParamsToolResources,
  UpdateAssistantParamsToolResourcesCodeInterpreter,
  UpdateAssistantParamsToolResourcesFileSearch,
  UpdateThreadMessageParams,
  UpdateThreadParams,
  UpdateThreadParamsToolResources,
  UpdateThreadParamsToolResourcesCodeInterpreter,
  UpdateThreadParamsToolResourcesFileSearch,
  UpdateThreadRunParams,
} from './types.gen.ts'

export const AssistantModelSchema: v.GenericSchema<unknown, AssistantModel> = /* @__PURE__ */ defer(
  () =>
    v.picklist([
      'gpt-5',
      'gpt-5-mini',
      'gpt-5-nano',
      'gpt-5-2025-08-07',
      'gpt-5-mini-2025-08-07',
      'gpt-5-nano-2025-08-07',
      'gpt-4.1',
      'gpt-4.1-mini',
      'gpt-4.1-nano',
      'gpt-4.1-2025-04-14',
      'gpt-4.1-mini-2025-04-14',
      'gpt-4.1-nano-2025-04-14',
      'o3-mini',
      'o3-mini-2025-01-31',
      'o1',
      'o1-2024-12-17',
      'gpt-4o',
      'gpt-4o-2024-11-20',
      'gpt-4o-2024-08-06',
      'gpt-4o-2024-05-13',
      'gpt-4o-mini',
      'gpt-4o-mini-2024-07-18',
      'gpt-4.5-preview',
      'gpt-4.5-preview-2025-02-27',
      'gpt-4-turbo',
      'gpt-4-turbo-2024-04-09',
      'gpt-4-0125-preview',
      'gpt-4-turbo-preview',
      'gpt-4-1106-preview',
      'gpt-4-vision-preview',
      'gpt-4',
      'gpt-4-0314',
      'gpt-4-0613',
      'gpt-4-32k',
      'gpt-4-32k-0314',
      'gpt-4-32k-0613',
      'gpt-3.5-turbo',
      'gpt-3.5-turbo-16k',
      'gpt-3.5-turbo-0613',
      'gpt-3.5-turbo-1106',
      'gpt-3.5-turbo-0125',
      'gpt-3.5-turbo-16k-0613',
    ]),
)

export const StrictAssistantCodeInterpreterToolSchema: v.GenericSchema<
  unknown,
  AssistantCodeInterpreterTool
> = /* @__PURE__ */ object(() => ({ type: v.literal('code_interpreter') }))

export const StrictAssistantFileSearchRankerSchema: v.GenericSchema<
  unknown,
  AssistantFileSearchRanker
> = /* @__PURE__ */ defer(() => v.picklist(['auto', 'default_2024_08_21']))

export const StrictAssistantFileSearchRankingOptionsSchema: v.GenericSchema<
  unknown,
  AssistantFileSearchRankingOptions
> = /* @__PURE__ */ object(() => ({
  ranker: v.optional(StrictAssistantFileSearchRankerSchema),
  score_threshold: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
}))

export const StrictAssistantFileSearchToolFileSearchSchema: v.GenericSchema<
  unknown,
  AssistantFileSearchToolFileSearch
> = /* @__PURE__ */ object(() => ({
  max_num_results: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50))),
  ranking_options: v.optional(StrictAssistantFileSearchRankingOptionsSchema),
}))

export const StrictAssistantFileSearchToolSchema: v.GenericSchema<
  unknown,
  AssistantFileSearchTool
> = /* @__PURE__ */ object(() => ({
  type: v.literal('file_search'),
  file_search: v.optional(StrictAssistantFileSearchToolFileSearchSchema),
}))

export const StrictAssistantFileSearchToolReferenceSchema: v.GenericSchema<
  unknown,
  AssistantFileSearchToolReference
> = /* @__PURE__ */ object(() => ({ type: v.literal('file_search') }))

export const StrictAssistantFunctionToolSchema: v.GenericSchema<unknown, AssistantFunctionTool> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('function'),
    function: StrictFunctionDefinitionSchema,
  }))

export const StrictAssistantResponseFormatSchema: v.GenericSchema<
  unknown,
  AssistantResponseFormat
> = /* @__PURE__ */ defer(() =>
  union([
    v.literal('auto'),
    taggedUnion('type', {
      text: StrictResponseFormatTextSchema,
      json_object: StrictResponseFormatJsonObjectSchema,
      json_schema: StrictResponseFormatJsonSchemaSchema,
    }),
  ]),
)

export const StrictAssistantToolChoiceFunctionSchema: v.GenericSchema<
  unknown,
  AssistantToolChoiceFunction
> = /* @__PURE__ */ object(() => ({ name: v.string() }))

export const StrictAssistantToolChoiceSchema: v.GenericSchema<unknown, AssistantToolChoice> =
  /* @__PURE__ */ object(() => ({
    type: v.picklist(['function', 'code_interpreter', 'file_search']),
    function: v.optional(StrictAssistantToolChoiceFunctionSchema),
  }))

export const StrictAssistantToolChoiceOptionSchema: v.GenericSchema<
  unknown,
  AssistantToolChoiceOption
> = /* @__PURE__ */ defer(() =>
  union([v.picklist(['none', 'auto', 'required']), StrictAssistantToolChoiceSchema]),
)

export const ThreadMessageParamAttachmentSchema: v.GenericSchema<
  unknown,
  ThreadMessageParamAttachment
> = /* @__PURE__ */ object(() => ({
  file_id: v.optional(v.string()),
  tools: v.optional(
    v.array(
      taggedUnion('type', {
        code_interpreter: StrictAssistantCodeInterpreterToolSchema,
        file_search: StrictAssistantFileSearchToolReferenceSchema,
      }),
    ),
  ),
}))

export const StrictImageFileContentBlockImageFileSchema: v.GenericSchema<
  unknown,
  ImageFileContentBlockImageFile
> = /* @__PURE__ */ object(() => ({
  file_id: v.string(),
  detail: v.optional(v.picklist(['auto', 'low', 'high'])),
}))

export const StrictImageFileContentBlockSchema: v.GenericSchema<unknown, ImageFileContentBlock> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('image_file'),
    image_file: StrictImageFileContentBlockImageFileSchema,
  }))

export const StrictImageUrlContentBlockImageUrlSchema: v.GenericSchema<
  unknown,
  ImageUrlContentBlockImageUrl
> = /* @__PURE__ */ object(() => ({
  url: v.string(),
  detail: v.optional(v.picklist(['auto', 'low', 'high'])),
}))

export const StrictImageUrlContentBlockSchema: v.GenericSchema<unknown, ImageUrlContentBlock> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('image_url'),
    image_url: StrictImageUrlContentBlockImageUrlSchema,
  }))

export const TextContentBlockParamSchema: v.GenericSchema<unknown, TextContentBlockParam> =
  /* @__PURE__ */ object(() => ({ type: v.literal('text'), text: v.string() }))

export const ThreadMessageParamSchema: v.GenericSchema<unknown, ThreadMessageParam> =
  /* @__PURE__ */ object(() => ({
    role: v.picklist(['user', 'assistant']),
    content: union([
      v.string(),
      v.pipe(
        v.array(
          taggedUnion('type', {
            image_file: StrictImageFileContentBlockSchema,
            image_url: StrictImageUrlContentBlockSchema,
            text: TextContentBlockParamSchema,
          }),
        ),
        v.minLength(1),
      ),
    ]),
    attachments: v.nullish(v.array(ThreadMessageParamAttachmentSchema)),
    metadata: v.nullish(StrictMetadataSchema),
  }))

export const StrictThreadTruncationStrategySchema: v.GenericSchema<
  unknown,
  ThreadTruncationStrategy
> = /* @__PURE__ */ object(() => ({
  type: v.picklist(['auto', 'last_messages']),
  last_messages: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1))),
}))

export const ListAssistantsParamsSchema: v.GenericSchema<unknown, ListAssistantsParams> =
  /* @__PURE__ */ object(() => ({
    limit: v.optional(v.pipe(v.number(), v.integer())),
    order: v.optional(v.picklist(['asc', 'desc'])),
    after: v.optional(v.string()),
    before: v.optional(v.string()),
  }))

export const CreateAssistantParamsToolResourcesCodeInterpreterSchema: v.GenericSchema<
  unknown,
  CreateAssistantParamsToolResourcesCodeInterpreter
> = /* @__PURE__ */ object(() => ({
  file_ids: v.optional(v.pipe(v.array(v.string()), v.maxLength(20))),
}))

export const FileSearchAutoChunkingSchema: v.GenericSchema<unknown, FileSearchAutoChunking> =
  /* @__PURE__ */ object(() => ({ type: v.literal('auto') }))

export const FileSearchStaticChunkingSizesSchema: v.GenericSchema<
  unknown,
  FileSearchStaticChunkingSizes
> = /* @__PURE__ */ object(() => ({
  max_chunk_size_tokens: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(4096)),
  chunk_overlap_tokens: v.pipe(v.number(), v.integer()),
}))

export const FileSearchStaticChunkingSchema: v.GenericSchema<unknown, FileSearchStaticChunking> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('static'),
    static: FileSearchStaticChunkingSizesSchema,
  }))

export const FileSearchVectorStoreParamSchema: v.GenericSchema<
  unknown,
  FileSearchVectorStoreParam
> = /* @__PURE__ */ object(() => ({
  file_ids: v.optional(v.pipe(v.array(v.string()), v.maxLength(100000000))),
  chunking_strategy: v.optional(
    taggedUnion('type', {
      auto: FileSearchAutoChunkingSchema,
      static: FileSearchStaticChunkingSchema,
    }),
  ),
  metadata: v.nullish(StrictMetadataSchema),
}))

export const CreateAssistantParamsToolResourcesFileSearchSchema: v.GenericSchema<
  unknown,
  CreateAssistantParamsToolResourcesFileSearch
> = /* @__PURE__ */ object(() => ({
  vector_store_ids: v.optional(v.pipe(v.array(v.string()), v.maxLength(1))),
  vector_stores: v.optional(v.pipe(v.array(FileSearchVectorStoreParamSchema), v.maxLength(1))),
}))

export const CreateAssistantParamsToolResourcesSchema: v.GenericSchema<
  unknown,
  CreateAssistantParamsToolResources
> = /* @__PURE__ */ object(() => ({
  code_interpreter: v.optional(CreateAssistantParamsToolResourcesCodeInterpreterSchema),
  file_search: v.optional(CreateAssistantParamsToolResourcesFileSearchSchema),
}))

export const CreateAssistantParamsSchema: v.GenericSchema<unknown, CreateAssistantParams> =
  /* @__PURE__ */ object(() => ({
    model: v.string(),
    name: v.nullish(v.pipe(v.string(), characters(0, 256))),
    description: v.nullish(v.pipe(v.string(), characters(0, 512))),
    instructions: v.nullish(v.pipe(v.string(), characters(0, 256000))),
    reasoning_effort: v.nullish(StrictReasoningEffortSchema),
    tools: v.optional(
      v.pipe(
        v.array(
          taggedUnion('type', {
            code_interpreter: StrictAssistantCodeInterpreterToolSchema,
            file_search: StrictAssistantFileSearchToolSchema,
            function: StrictAssistantFunctionToolSchema,
          }),
        ),
        v.maxLength(128),
      ),
    ),
    tool_resources: v.nullish(CreateAssistantParamsToolResourcesSchema),
    metadata: v.nullish(StrictMetadataSchema),
    temperature: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(2))),
    top_p: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    response_format: v.nullish(StrictAssistantResponseFormatSchema),
  }))

export const RetrieveAssistantParamsSchema: v.GenericSchema<unknown, RetrieveAssistantParams> =
  /* @__PURE__ */ object(() => ({ assistant_id: v.string() }))

export const UpdateAssistantParamsToolResourcesCodeInterpreterSchema: v.GenericSchema<
  unknown,
  UpdateAssistantParamsToolResourcesCodeInterpreter
> = /* @__PURE__ */ object(() => ({
  file_ids: v.optional(v.pipe(v.array(v.string()), v.maxLength(20))),
}))

export const UpdateAssistantParamsToolResourcesFileSearchSchema: v.GenericSchema<
  unknown,
  UpdateAssistantParamsToolResourcesFileSearch
> = /* @__PURE__ */ object(() => ({
  vector_store_ids: v.optional(v.pipe(v.array(v.string()), v.maxLength(1))),
}))

export const UpdateAssistantParamsToolResourcesSchema: v.GenericSchema<
  unknown,
  UpdateAssistantParamsToolResources
> = /* @__PURE__ */ object(() => ({
  code_interpreter: v.optional(UpdateAssistantParamsToolResourcesCodeInterpreterSchema),
  file_search: v.optional(UpdateAssistantParamsToolResourcesFileSearchSchema),
}))

export const UpdateAssistantParamsSchema: v.GenericSchema<unknown, UpdateAssistantParams> =
  /* @__PURE__ */ object(() => ({
    assistant_id: v.string(),
    model: v.optional(v.string()),
    reasoning_effort: v.nullish(StrictReasoningEffortSchema),
    name: v.nullish(v.pipe(v.string(), characters(0, 256))),
    description: v.nullish(v.pipe(v.string(), characters(0, 512))),
    instructions: v.nullish(v.pipe(v.string(), characters(0, 256000))),
    tools: v.optional(
      v.pipe(
        v.array(
          taggedUnion('type', {
            code_interpreter: StrictAssistantCodeInterpreterToolSchema,
            file_search: StrictAssistantFileSearchToolSchema,
            function: StrictAssistantFunctionToolSchema,
          }),
        ),
        v.maxLength(128),
      ),
    ),
    tool_resources: v.nullish(UpdateAssistantParamsToolResourcesSchema),
    metadata: v.nullish(StrictMetadataSchema),
    temperature: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(2))),
    top_p: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    response_format: v.nullish(StrictAssistantResponseFormatSchema),
  }))

export const DeleteAssistantParamsSchema: v.GenericSchema<unknown, DeleteAssistantParams> =
  /* @__PURE__ */ object(() => ({ assistant_id: v.string() }))

export const CreateThreadParamsToolResourcesCodeInterpreterSchema: v.GenericSchema<
  unknown,
  CreateThreadParamsToolResourcesCodeInterpreter
> = /* @__PURE__ */ object(() => ({
  file_ids: v.optional(v.pipe(v.array(v.string()), v.maxLength(20))),
}))

export const CreateThreadParamsToolResourcesFileSearchSchema: v.GenericSchema<
  unknown,
  CreateThreadParamsToolResourcesFileSearch
> = /* @__PURE__ */ object(() => ({
  vector_store_ids: v.optional(v.pipe(v.array(v.string()), v.maxLength(1))),
  vector_stores: v.optional(v.pipe(v.array(FileSearchVectorStoreParamSchema), v.maxLength(1))),
}))

export const CreateThreadParamsToolResourcesSchema: v.GenericSchema<
  unknown,
  CreateThreadParamsToolResources
> = /* @__PURE__ */ object(() => ({
  code_interpreter: v.optional(CreateThreadParamsToolResourcesCodeInterpreterSchema),
  file_search: v.optional(CreateThreadParamsToolResourcesFileSearchSchema),
}))

export const CreateThreadParamsSchema: v.GenericSchema<unknown, CreateThreadParams> =
  /* @__PURE__ */ object(() => ({
    messages: v.optional(v.array(ThreadMessageParamSchema)),
    tool_resources: v.nullish(CreateThreadParamsToolResourcesSchema),
    metadata: v.nullish(StrictMetadataSchema),
  }))

export const CreateThreadAndRunParamsToolResourcesCodeInterpreterSchema: v.GenericSchema<
  unknown,
  CreateThreadAndRunParamsToolResourcesCodeInterpreter
> = /* @__PURE__ */ object(() => ({
  file_ids: v.optional(v.pipe(v.array(v.string()), v.maxLength(20))),
}))

export const CreateThreadAndRunParamsToolResourcesFileSearchSchema: v.GenericSchema<
  unknown,
  CreateThreadAndRunParamsToolResourcesFileSearch
> = /* @__PURE__ */ object(() => ({
  vector_store_ids: v.optional(v.pipe(v.array(v.string()), v.maxLength(1))),
}))

export const CreateThreadAndRunParamsToolResourcesSchema: v.GenericSchema<
  unknown,
  CreateThreadAndRunParamsToolResources
> = /* @__PURE__ */ object(() => ({
  code_interpreter: v.optional(CreateThreadAndRunParamsToolResourcesCodeInterpreterSchema),
  file_search: v.optional(CreateThreadAndRunParamsToolResourcesFileSearchSchema),
}))

export const CreateThreadAndRunParamsSchema: v.GenericSchema<unknown, CreateThreadAndRunParams> =
  /* @__PURE__ */ object(() => ({
    assistant_id: v.string(),
    thread: v.optional(CreateThreadParamsSchema),
    model: v.nullish(v.string()),
    instructions: v.nullish(v.string()),
    tools: v.nullish(
      v.pipe(
        v.array(
          taggedUnion('type', {
            code_interpreter: StrictAssistantCodeInterpreterToolSchema,
            file_search: StrictAssistantFileSearchToolSchema,
            function: StrictAssistantFunctionToolSchema,
          }),
        ),
        v.maxLength(20),
      ),
    ),
    tool_resources: v.nullish(CreateThreadAndRunParamsToolResourcesSchema),
    metadata: v.nullish(StrictMetadataSchema),
    temperature: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(2))),
    top_p: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    max_prompt_tokens: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(256))),
    max_completion_tokens: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(256))),
    truncation_strategy: v.nullish(StrictThreadTruncationStrategySchema),
    tool_choice: v.nullish(StrictAssistantToolChoiceOptionSchema),
    parallel_tool_calls: v.optional(StrictParallelToolCallsSchema),
    response_format: v.nullish(StrictAssistantResponseFormatSchema),
  }))

export const RetrieveThreadParamsSchema: v.GenericSchema<unknown, RetrieveThreadParams> =
  /* @__PURE__ */ object(() => ({ thread_id: v.string() }))

export const UpdateThreadParamsToolResourcesCodeInterpreterSchema: v.GenericSchema<
  unknown,
  UpdateThreadParamsToolResourcesCodeInterpreter
> = /* @__PURE__ */ object(() => ({
  file_ids: v.optional(v.pipe(v.array(v.string()), v.maxLength(20))),
}))

export const UpdateThreadParamsToolResourcesFileSearchSchema: v.GenericSchema<
  unknown,
  UpdateThreadParamsToolResourcesFileSearch
> = /* @__PURE__ */ object(() => ({
  vector_store_ids: v.optional(v.pipe(v.array(v.string()), v.maxLength(1))),
}))

export const UpdateThreadParamsToolResourcesSchema: v.GenericSchema<
  unknown,
  UpdateThreadParamsToolResources
> = /* @__PURE__ */ object(() => ({
  code_interpreter: v.optional(UpdateThreadParamsToolResourcesCodeInterpreterSchema),
  file_search: v.optional(UpdateThreadParamsToolResourcesFileSearchSchema),
}))

export const UpdateThreadParamsSchema: v.GenericSchema<unknown, UpdateThreadParams> =
  /* @__PURE__ */ object(() => ({
    thread_id: v.string(),
    tool_resources: v.nullish(UpdateThreadParamsToolResourcesSchema),
    metadata: v.nullish(StrictMetadataSchema),
  }))

export const DeleteThreadParamsSchema: v.GenericSchema<unknown, DeleteThreadParams> =
  /* @__PURE__ */ object(() => ({ thread_id: v.string() }))

export const ListThreadMessagesParamsSchema: v.GenericSchema<unknown, ListThreadMessagesParams> =
  /* @__PURE__ */ object(() => ({
    thread_id: v.string(),
    limit: v.optional(v.pipe(v.number(), v.integer())),
    order: v.optional(v.picklist(['asc', 'desc'])),
    after: v.optional(v.string()),
    before: v.optional(v.string()),
    run_id: v.optional(v.string()),
  }))

export const CreateThreadMessageParamsSchema: v.GenericSchema<unknown, CreateThreadMessageParams> =
  /* @__PURE__ */ object(() => ({
    thread_id: v.string(),
    role: v.picklist(['user', 'assistant']),
    content: union([
      v.string(),
      v.pipe(
        v.array(
          taggedUnion('type', {
            image_file: StrictImageFileContentBlockSchema,
            image_url: StrictImageUrlContentBlockSchema,
            text: TextContentBlockParamSchema,
          }),
        ),
        v.minLength(1),
      ),
    ]),
    attachments: v.nullish(v.array(ThreadMessageParamAttachmentSchema)),
    metadata: v.nullish(StrictMetadataSchema),
  }))

export const RetrieveThreadMessageParamsSchema: v.GenericSchema<
  unknown,
  RetrieveThreadMessageParams
> = /* @__PURE__ */ object(() => ({ thread_id: v.string(), message_id: v.string() }))

export const UpdateThreadMessageParamsSchema: v.GenericSchema<unknown, UpdateThreadMessageParams> =
  /* @__PURE__ */ object(() => ({
    thread_id: v.string(),
    message_id: v.string(),
    metadata: v.nullish(StrictMetadataSchema),
  }))

export const DeleteThreadMessageParamsSchema: v.GenericSchema<unknown, DeleteThreadMessageParams> =
  /* @__PURE__ */ object(() => ({ thread_id: v.string(), message_id: v.string() }))

export const ListThreadRunsParamsSchema: v.GenericSchema<unknown, ListThreadRunsParams> =
  /* @__PURE__ */ object(() => ({
    thread_id: v.string(),
    limit: v.optional(v.pipe(v.number(), v.integer())),
    order: v.optional(v.picklist(['asc', 'desc'])),
    after: v.optional(v.string()),
    before: v.optional(v.string()),
  }))

export const CreateThreadRunParamsSchema: v.GenericSchema<unknown, CreateThreadRunParams> =
  /* @__PURE__ */ object(() => ({
    thread_id: v.string(),
    include: v.optional(
      v.array(v.literal('step_details.tool_calls[*].file_search.results[*].content')),
    ),
    assistant_id: v.string(),
    model: v.nullish(v.string()),
    reasoning_effort: v.nullish(StrictReasoningEffortSchema),
    instructions: v.nullish(v.string()),
    additional_instructions: v.nullish(v.string()),
    additional_messages: v.nullish(v.array(ThreadMessageParamSchema)),
    tools: v.nullish(
      v.pipe(
        v.array(
          taggedUnion('type', {
            code_interpreter: StrictAssistantCodeInterpreterToolSchema,
            file_search: StrictAssistantFileSearchToolSchema,
            function: StrictAssistantFunctionToolSchema,
          }),
        ),
        v.maxLength(20),
      ),
    ),
    metadata: v.nullish(StrictMetadataSchema),
    temperature: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(2))),
    top_p: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    max_prompt_tokens: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(256))),
    max_completion_tokens: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(256))),
    truncation_strategy: v.nullish(StrictThreadTruncationStrategySchema),
    tool_choice: v.nullish(StrictAssistantToolChoiceOptionSchema),
    parallel_tool_calls: v.optional(StrictParallelToolCallsSchema),
    response_format: v.nullish(StrictAssistantResponseFormatSchema),
  }))

export const RetrieveThreadRunParamsSchema: v.GenericSchema<unknown, RetrieveThreadRunParams> =
  /* @__PURE__ */ object(() => ({ thread_id: v.string(), run_id: v.string() }))

export const UpdateThreadRunParamsSchema: v.GenericSchema<unknown, UpdateThreadRunParams> =
  /* @__PURE__ */ object(() => ({
    thread_id: v.string(),
    run_id: v.string(),
    metadata: v.nullish(StrictMetadataSchema),
  }))

export const CancelThreadRunParamsSchema: v.GenericSchema<unknown, CancelThreadRunParams> =
  /* @__PURE__ */ object(() => ({ thread_id: v.string(), run_id: v.string() }))

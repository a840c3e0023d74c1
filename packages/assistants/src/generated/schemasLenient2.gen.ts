// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import {
  AssistantCodeInterpreterToolSchema,
  AssistantSchema,
  CodeInterpreterStepToolCallDeltaSchema,
  FileSearchStepToolCallDeltaSchema,
  FunctionStepToolCallDeltaFunctionSchema,
  MessageCreationStepDetailsDeltaSchema,
  ThreadRunSchema,
  ThreadRunStepSchema,
  ThreadRunStepStreamEventThreadRunStepCreatedSchema,
  ThreadRunStepStreamEventThreadRunStepInProgressSchema,
  ThreadRunStreamEventSchema,
  ThreadStreamEventSchema,
} from './schemasLenient.gen.ts'
import { defer, object, taggedUnion } from '@bonsai-ai/core/schemas'
import { MetadataSchema } from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  AssistantDeleted,
  AssistantDoneEvent,
  AssistantErrorEvent,
  AssistantFile,
  AssistantFileDeleted,
  AssistantFileList,
  AssistantFileSearchToolReference,
  AssistantList,
  AssistantStreamEvent,
  ErrorObject,
  FileCitationAnnotation,
  FileCitationAnnotationFileCitation,
  FileCitationDeltaAnnotation,
  FileCitationDeltaAnnotationFileCitation,
  FilePathAnnotation,
  FilePathAnnotationFilePath,
  FilePathDeltaAnnotation,
  FilePathDeltaAnnotationFilePath,
  FunctionStepToolCallDelta,
  ImageFileContentBlock,
  ImageFileContentBlockImageFile,
  ImageFileDeltaBlock,
  ImageFileDeltaBlockImageFile,
  ImageUrlContentBlock,
  ImageUrlContentBlockImageUrl,
  ImageUrlDeltaBlock,
  ImageUrlDeltaBlockImageUrl,
  RefusalContentBlock,
  RefusalDeltaBlock,
  TextContentBlock,
  TextContentBlockText,
  TextDeltaBlock,
  TextDeltaBlockText,
  ThreadDeleted,
  ThreadMessage,
  ThreadMessageAttachment,
  ThreadMessageDeleted,
  ThreadMessageDelta,
  ThreadMessageDeltaDelta,
  ThreadMessageFile,
  ThreadMessageFileList,
  ThreadMessageIncompleteDetails,
  ThreadMessageList,
  ThreadMessageStreamEvent,
  ThreadMessageStreamEventThreadMessageCompleted,
  ThreadMessageStreamEventThreadMessageCreated,
  ThreadMessageStreamEventThreadMessageDelta,
  ThreadMessageStreamEventThreadMessageInProgress,
  ThreadMessageStreamEventThreadMessageIncomplete,
  ThreadRunList,
  ThreadRunStepDelta,
  ThreadRunStepDeltaDelta,
  ThreadRunStepList,
  ThreadRunStepStreamEvent,
  ThreadRunStepStreamEventThreadRunStepCancelled,
  ThreadRunStepStreamEventThreadRunStepCompleted,
  ThreadRunStepStreamEventThreadRunStepDelta,
  ThreadRunStepStreamEventThreadRunStepExpired,
  ThreadRunStepStreamEventThreadRunStepFailed,
  ToolCallsStepDetailsDelta,
} from './types.gen.ts'

export const FunctionStepToolCallDeltaSchema: v.GenericSchema<unknown, FunctionStepToolCallDelta> =
  /* @__PURE__ */ object(() => ({
    index: v.nullish(v.number()),
    id: v.nullish(v.string()),
    type: v.literal('function'),
    function: v.nullish(FunctionStepToolCallDeltaFunctionSchema),
  }))

export const ToolCallsStepDetailsDeltaSchema: v.GenericSchema<unknown, ToolCallsStepDetailsDelta> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('tool_calls'),
    tool_calls: v.nullish(
      v.array(
        taggedUnion(
          'type',
          {
            code_interpreter: CodeInterpreterStepToolCallDeltaSchema,
            file_search: FileSearchStepToolCallDeltaSchema,
            function: FunctionStepToolCallDeltaSchema,
          },
          { isOpen: true },
        ),
      ),
    ),
  }))

export const ThreadRunStepDeltaDeltaSchema: v.GenericSchema<unknown, ThreadRunStepDeltaDelta> =
  /* @__PURE__ */ object(() => ({
    step_details: v.nullish(
      taggedUnion(
        'type',
        {
          message_creation: MessageCreationStepDetailsDeltaSchema,
          tool_calls: ToolCallsStepDetailsDeltaSchema,
        },
        { isOpen: true },
      ),
    ),
  }))

export const ThreadRunStepDeltaSchema: v.GenericSchema<unknown, ThreadRunStepDelta> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    object: v.literal('thread.run.step.delta'),
    delta: v.nullish(ThreadRunStepDeltaDeltaSchema),
  }))

export const ThreadRunStepStreamEventThreadRunStepDeltaSchema: v.GenericSchema<
  unknown,
  ThreadRunStepStreamEventThreadRunStepDelta
> = /* @__PURE__ */ object(() => ({
  event: v.literal('thread.run.step.delta'),
  data: v.nullish(ThreadRunStepDeltaSchema),
}))

export const ThreadRunStepStreamEventThreadRunStepCompletedSchema: v.GenericSchema<
  unknown,
  ThreadRunStepStreamEventThreadRunStepCompleted
> = /* @__PURE__ */ object(() => ({
  event: v.literal('thread.run.step.completed'),
  data: v.nullish(ThreadRunStepSchema),
}))

export const ThreadRunStepStreamEventThreadRunStepFailedSchema: v.GenericSchema<
  unknown,
  ThreadRunStepStreamEventThreadRunStepFailed
> = /* @__PURE__ */ object(() => ({
  event: v.literal('thread.run.step.failed'),
  data: v.nullish(ThreadRunStepSchema),
}))

export const ThreadRunStepStreamEventThreadRunStepCancelledSchema: v.GenericSchema<
  unknown,
  ThreadRunStepStreamEventThreadRunStepCancelled
> = /* @__PURE__ */ object(() => ({
  event: v.literal('thread.run.step.cancelled'),
  data: v.nullish(ThreadRunStepSchema),
}))

export const ThreadRunStepStreamEventThreadRunStepExpiredSchema: v.GenericSchema<
  unknown,
  ThreadRunStepStreamEventThreadRunStepExpired
> = /* @__PURE__ */ object(() => ({
  event: v.literal('thread.run.step.expired'),
  data: v.nullish(ThreadRunStepSchema),
}))

export const ThreadRunStepStreamEventSchema: v.GenericSchema<unknown, ThreadRunStepStreamEvent> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'event',
      {
        'thread.run.step.created': ThreadRunStepStreamEventThreadRunStepCreatedSchema,
        'thread.run.step.in_progress': ThreadRunStepStreamEventThreadRunStepInProgressSchema,
        'thread.run.step.delta': ThreadRunStepStreamEventThreadRunStepDeltaSchema,
        'thread.run.step.completed': ThreadRunStepStreamEventThreadRunStepCompletedSchema,
        'thread.run.step.failed': ThreadRunStepStreamEventThreadRunStepFailedSchema,
        'thread.run.step.cancelled': ThreadRunStepStreamEventThreadRunStepCancelledSchema,
        'thread.run.step.expired': ThreadRunStepStreamEventThreadRunStepExpiredSchema,
      },
      { isOpen: true },
    ),
  )

export const ThreadMessageIncompleteDetailsSchema: v.GenericSchema<
  unknown,
  ThreadMessageIncompleteDetails
> = /* @__PURE__ */ object(() => ({ reason: v.nullish(v.string()) }))

export const ImageFileContentBlockImageFileSchema: v.GenericSchema<
  unknown,
  ImageFileContentBlockImageFile
> = /* @__PURE__ */ object(() => ({
  file_id: v.nullish(v.string()),
  detail: v.nullish(v.string()),
}))

export const ImageFileContentBlockSchema: v.GenericSchema<unknown, ImageFileContentBlock> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('image_file'),
    image_file: v.nullish(ImageFileContentBlockImageFileSchema),
  }))

export const ImageUrlContentBlockImageUrlSchema: v.GenericSchema<
  unknown,
  ImageUrlContentBlockImageUrl
> = /* @__PURE__ */ object(() => ({ url: v.nullish(v.string()), detail: v.nullish(v.string()) }))

export const ImageUrlContentBlockSchema: v.GenericSchema<unknown, ImageUrlContentBlock> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('image_url'),
    image_url: v.nullish(ImageUrlContentBlockImageUrlSchema),
  }))

export const FileCitationAnnotationFileCitationSchema: v.GenericSchema<
  unknown,
  FileCitationAnnotationFileCitation
> = /* @__PURE__ */ object(() => ({ file_id: v.nullish(v.string()) }))

export const FileCitationAnnotationSchema: v.GenericSchema<unknown, FileCitationAnnotation> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('file_citation'),
    text: v.nullish(v.string()),
    file_citation: v.nullish(FileCitationAnnotationFileCitationSchema),
    start_index: v.nullish(v.number()),
    end_index: v.nullish(v.number()),
  }))

export const FilePathAnnotationFilePathSchema: v.GenericSchema<
  unknown,
  FilePathAnnotationFilePath
> = /* @__PURE__ */ object(() => ({ file_id: v.nullish(v.string()) }))

export const FilePathAnnotationSchema: v.GenericSchema<unknown, FilePathAnnotation> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('file_path'),
    text: v.nullish(v.string()),
    file_path: v.nullish(FilePathAnnotationFilePathSchema),
    start_index: v.nullish(v.number()),
    end_index: v.nullish(v.number()),
  }))

export const TextContentBlockTextSchema: v.GenericSchema<unknown, TextContentBlockText> =
  /* @__PURE__ */ object(() => ({
    value: v.nullish(v.string()),
    annotations: v.nullish(
      v.array(
        taggedUnion(
          'type',
          { file_citation: FileCitationAnnotationSchema, file_path: FilePathAnnotationSchema },
          { isOpen: true },
        ),
      ),
    ),
  }))

export const TextContentBlockSchema: v.GenericSchema<unknown, TextContentBlock> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('text'),
    text: v.nullish(TextContentBlockTextSchema),
  }))

export const RefusalContentBlockSchema: v.GenericSchema<unknown, RefusalContentBlock> =
  /* @__PURE__ */ object(() => ({ type: v.literal('refusal'), refusal: v.nullish(v.string()) }))

export const AssistantFileSearchToolReferenceSchema: v.GenericSchema<
  unknown,
  AssistantFileSearchToolReference
> = /* @__PURE__ */ object(() => ({ type: v.literal('file_search') }))

export const ThreadMessageAttachmentSchema: v.GenericSchema<unknown, ThreadMessageAttachment> =
  /* @__PURE__ */ object(() => ({
    file_id: v.nullish(v.string()),
    tools: v.nullish(
      v.array(
        taggedUnion(
          'type',
          {
            code_interpreter: AssistantCodeInterpreterToolSchema,
            file_search: AssistantFileSearchToolReferenceSchema,
          },
          { isOpen: true },
        ),
      ),
    ),
  }))

export const ThreadMessageSchema: v.GenericSchema<unknown, ThreadMessage> = /* @__PURE__ */ object(
  () => ({
    id: v.nullish(v.string()),
    object: v.literal('thread.message'),
    created_at: v.nullish(v.number()),
    thread_id: v.nullish(v.string()),
    status: v.nullish(v.string()),
    incomplete_details: v.nullish(ThreadMessageIncompleteDetailsSchema),
    completed_at: v.nullish(v.number()),
    incomplete_at: v.nullish(v.number()),
    role: v.nullish(v.string()),
    content: v.nullish(
      v.array(
        taggedUnion(
          'type',
          {
            image_file: ImageFileContentBlockSchema,
            image_url: ImageUrlContentBlockSchema,
            text: TextContentBlockSchema,
            refusal: RefusalContentBlockSchema,
          },
          { isOpen: true },
        ),
      ),
    ),
    assistant_id: v.nullish(v.string()),
    run_id: v.nullish(v.string()),
    attachments: v.nullish(v.array(ThreadMessageAttachmentSchema)),
    metadata: v.nullish(MetadataSchema),
  }),
)

export const ThreadMessageStreamEventThreadMessageCreatedSchema: v.GenericSchema<
  unknown,
  ThreadMessageStreamEventThreadMessageCreated
> = /* @__PURE__ */ object(() => ({
  event: v.literal('thread.message.created'),
  data: v.nullish(ThreadMessageSchema),
}))

export const ThreadMessageStreamEventThreadMessageInProgressSchema: v.GenericSchema<
  unknown,
  ThreadMessageStreamEventThreadMessageInProgress
> = /* @__PURE__ */ object(() => ({
  event: v.literal('thread.message.in_progress'),
  data: v.nullish(ThreadMessageSchema),
}))

export const ImageFileDeltaBlockImageFileSchema: v.GenericSchema<
  unknown,
  ImageFileDeltaBlockImageFile
> = /* @__PURE__ */ object(() => ({
  file_id: v.nullish(v.string()),
  detail: v.nullish(v.string()),
}))

export const ImageFileDeltaBlockSchema: v.GenericSchema<unknown, ImageFileDeltaBlock> =
  /* @__PURE__ */ object(() => ({
    index: v.nullish(v.number()),
    type: v.literal('image_file'),
    image_file: v.nullish(ImageFileDeltaBlockImageFileSchema),
  }))

export const FileCitationDeltaAnnotationFileCitationSchema: v.GenericSchema<
  unknown,
  FileCitationDeltaAnnotationFileCitation
> = /* @__PURE__ */ object(() => ({ file_id: v.nullish(v.string()), quote: v.nullish(v.string()) }))

export const FileCitationDeltaAnnotationSchema: v.GenericSchema<
  unknown,
  FileCitationDeltaAnnotation
> = /* @__PURE__ */ object(() => ({
  index: v.nullish(v.number()),
  type: v.literal('file_citation'),
  text: v.nullish(v.string()),
  file_citation: v.nullish(FileCitationDeltaAnnotationFileCitationSchema),
  start_index: v.nullish(v.number()),
  end_index: v.nullish(v.number()),
}))

export const FilePathDeltaAnnotationFilePathSchema: v.GenericSchema<
  unknown,
  FilePathDeltaAnnotationFilePath
> = /* @__PURE__ */ object(() => ({ file_id: v.nullish(v.string()) }))

export const FilePathDeltaAnnotationSchema: v.GenericSchema<unknown, FilePathDeltaAnnotation> =
  /* @__PURE__ */ object(() => ({
    index: v.nullish(v.number()),
    type: v.literal('file_path'),
    text: v.nullish(v.string()),
    file_path: v.nullish(FilePathDeltaAnnotationFilePathSchema),
    start_index: v.nullish(v.number()),
    end_index: v.nullish(v.number()),
  }))

export const TextDeltaBlockTextSchema: v.GenericSchema<unknown, TextDeltaBlockText> =
  /* @__PURE__ */ object(() => ({
    value: v.nullish(v.string()),
    annotations: v.nullish(
      v.array(
        taggedUnion(
          'type',
          {
            file_citation: FileCitationDeltaAnnotationSchema,
            file_path: FilePathDeltaAnnotationSchema,
          },
          { isOpen: true },
        ),
      ),
    ),
  }))

export const TextDeltaBlockSchema: v.GenericSchema<unknown, TextDeltaBlock> =
  /* @__PURE__ */ object(() => ({
    index: v.nullish(v.number()),
    type: v.literal('text'),
    text: v.nullish(TextDeltaBlockTextSchema),
  }))

export const RefusalDeltaBlockSchema: v.GenericSchema<unknown, RefusalDeltaBlock> =
  /* @__PURE__ */ object(() => ({
    index: v.nullish(v.number()),
    type: v.literal('refusal'),
    refusal: v.nullish(v.string()),
  }))

export const ImageUrlDeltaBlockImageUrlSchema: v.GenericSchema<
  unknown,
  ImageUrlDeltaBlockImageUrl
> = /* @__PURE__ */ object(() => ({ url: v.nullish(v.string()), detail: v.nullish(v.string()) }))

export const ImageUrlDeltaBlockSchema: v.GenericSchema<unknown, ImageUrlDeltaBlock> =
  /* @__PURE__ */ object(() => ({
    index: v.nullish(v.number()),
    type: v.literal('image_url'),
    image_url: v.nullish(ImageUrlDeltaBlockImageUrlSchema),
  }))

export const ThreadMessageDeltaDeltaSchema: v.GenericSchema<unknown, ThreadMessageDeltaDelta> =
  /* @__PURE__ */ object(() => ({
    role: v.nullish(v.string()),
    content: v.nullish(
      v.array(
        taggedUnion(
          'type',
          {
            image_file: ImageFileDeltaBlockSchema,
            text: TextDeltaBlockSchema,
            refusal: RefusalDeltaBlockSchema,
            image_url: ImageUrlDeltaBlockSchema,
          },
          { isOpen: true },
        ),
      ),
    ),
  }))

export const ThreadMessageDeltaSchema: v.GenericSchema<unknown, ThreadMessageDelta> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    object: v.literal('thread.message.delta'),
    delta: v.nullish(ThreadMessageDeltaDeltaSchema),
  }))

export const ThreadMessageStreamEventThreadMessageDeltaSchema: v.GenericSchema<
  unknown,
  ThreadMessageStreamEventThreadMessageDelta
> = /* @__PURE__ */ object(() => ({
  event: v.literal('thread.message.delta'),
  data: v.nullish(ThreadMessageDeltaSchema),
}))

export const ThreadMessageStreamEventThreadMessageCompletedSchema: v.GenericSchema<
  unknown,
  ThreadMessageStreamEventThreadMessageCompleted
> = /* @__PURE__ */ object(() => ({
  event: v.literal('thread.message.completed'),
  data: v.nullish(ThreadMessageSchema),
}))

export const ThreadMessageStreamEventThreadMessageIncompleteSchema: v.GenericSchema<
  unknown,
  ThreadMessageStreamEventThreadMessageIncomplete
> = /* @__PURE__ */ object(() => ({
  event: v.literal('thread.message.incomplete'),
  data: v.nullish(ThreadMessageSchema),
}))

export const ThreadMessageStreamEventSchema: v.GenericSchema<unknown, ThreadMessageStreamEvent> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'event',
      {
        'thread.message.created': ThreadMessageStreamEventThreadMessageCreatedSchema,
        'thread.message.in_progress': ThreadMessageStreamEventThreadMessageInProgressSchema,
        'thread.message.delta': ThreadMessageStreamEventThreadMessageDeltaSchema,
        'thread.message.completed': ThreadMessageStreamEventThreadMessageCompletedSchema,
        'thread.message.incomplete': ThreadMessageStreamEventThreadMessageIncompleteSchema,
      },
      { isOpen: true },
    ),
  )

export const ErrorObjectSchema: v.GenericSchema<unknown, ErrorObject> = /* @__PURE__ */ object(
  () => ({
    code: v.nullish(v.string()),
    message: v.nullish(v.string()),
    param: v.nullish(v.string()),
    type: v.nullish(v.string()),
  }),
)

export const AssistantErrorEventSchema: v.GenericSchema<unknown, AssistantErrorEvent> =
  /* @__PURE__ */ object(() => ({ event: v.literal('error'), data: v.nullish(ErrorObjectSchema) }))

export const AssistantDoneEventSchema: v.GenericSchema<unknown, AssistantDoneEvent> =
  /* @__PURE__ */ object(() => ({ event: v.literal('done'), data: v.literal('[DONE]') }))

export const AssistantStreamEventSchema: v.GenericSchema<unknown, AssistantStreamEvent> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'event',
      {
        'thread.created': ThreadStreamEventSchema,
        'thread.run.created': ThreadRunStreamEventSchema,
        'thread.run.queued': ThreadRunStreamEventSchema,
        'thread.run.in_progress': ThreadRunStreamEventSchema,
        'thread.run.requires_action': ThreadRunStreamEventSchema,
        'thread.run.completed': ThreadRunStreamEventSchema,
        'thread.run.incomplete': ThreadRunStreamEventSchema,
        'thread.run.failed': ThreadRunStreamEventSchema,
        'thread.run.cancelling': ThreadRunStreamEventSchema,
        'thread.run.cancelled': ThreadRunStreamEventSchema,
        'thread.run.expired': ThreadRunStreamEventSchema,
        'thread.run.step.created': ThreadRunStepStreamEventSchema,
        'thread.run.step.in_progress': ThreadRunStepStreamEventSchema,
        'thread.run.step.delta': ThreadRunStepStreamEventSchema,
        'thread.run.step.completed': ThreadRunStepStreamEventSchema,
        'thread.run.step.failed': ThreadRunStepStreamEventSchema,
        'thread.run.step.cancelled': ThreadRunStepStreamEventSchema,
        'thread.run.step.expired': ThreadRunStepStreamEventSchema,
        'thread.message.created': ThreadMessageStreamEventSchema,
        'thread.message.in_progress': ThreadMessageStreamEventSchema,
        'thread.message.delta': ThreadMessageStreamEventSchema,
        'thread.message.completed': ThreadMessageStreamEventSchema,
        'thread.message.incomplete': ThreadMessageStreamEventSchema,
        error: AssistantErrorEventSchema,
        done: AssistantDoneEventSchema,
      },
      { isOpen: true },
    ),
  )

export const AssistantDeletedSchema: v.GenericSchema<unknown, AssistantDeleted> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    deleted: v.nullish(v.boolean()),
    object: v.literal('assistant.deleted'),
  }))

export const ThreadMessageDeletedSchema: v.GenericSchema<unknown, ThreadMessageDeleted> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    deleted: v.nullish(v.boolean()),
    object: v.literal('thread.message.deleted'),
  }))

export const ThreadDeletedSchema: v.GenericSchema<unknown, ThreadDeleted> = /* @__PURE__ */ object(
  () => ({
    id: v.nullish(v.string()),
    deleted: v.nullish(v.boolean()),
    object: v.literal('thread.deleted'),
  }),
)

export const AssistantListSchema: v.GenericSchema<unknown, AssistantList> = /* @__PURE__ */ object(
  () => ({
    object: v.nullish(v.string()),
    data: v.nullish(v.array(AssistantSchema)),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
    has_more: v.nullish(v.boolean()),
  }),
)

export const ThreadMessageListSchema: v.GenericSchema<unknown, ThreadMessageList> =
  /* @__PURE__ */ object(() => ({
    object: v.nullish(v.string()),
    data: v.nullish(v.array(ThreadMessageSchema)),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
    has_more: v.nullish(v.boolean()),
  }))

export const ThreadRunStepListSchema: v.GenericSchema<unknown, ThreadRunStepList> =
  /* @__PURE__ */ object(() => ({
    object: v.nullish(v.string()),
    data: v.nullish(v.array(ThreadRunStepSchema)),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
    has_more: v.nullish(v.boolean()),
  }))

export const ThreadRunListSchema: v.GenericSchema<unknown, ThreadRunList> = /* @__PURE__ */ object(
  () => ({
    object: v.nullish(v.string()),
    data: v.nullish(v.array(ThreadRunSchema)),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
    has_more: v.nullish(v.boolean()),
  }),
)

export const AssistantFileSchema: v.GenericSchema<unknown, AssistantFile> = /* @__PURE__ */ object(
  () => ({
    id: v.nullish(v.string()),
    object: v.literal('assistant.file'),
    created_at: v.nullish(v.number()),
    assistant_id: v.nullish(v.string()),
  }),
)

export const AssistantFileListSchema: v.GenericSchema<unknown, AssistantFileList> =
  /* @__PURE__ */ object(() => ({
    object: v.nullish(v.literal('list')),
    data: v.nullish(v.array(AssistantFileSchema)),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
    has_more: v.nullish(v.boolean()),
  }))

export const AssistantFileDeletedSchema: v.GenericSchema<unknown, AssistantFileDeleted> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    object: v.literal('assistant.file.deleted'),
    deleted: v.nullish(v.boolean()),
  }))

export const ThreadMessageFileSchema: v.GenericSchema<unknown, ThreadMessageFile> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    object: v.literal('thread.message.file'),
    created_at: v.nullish(v.number()),
    message_id: v.nullish(v.string()),
  }))

export const ThreadMessageFileListSchema: v.GenericSchema<unknown, ThreadMessageFileList> =
  /* @__PURE__ */ object(() => ({
    object: v.nullish(v.literal('list')),
    data: v.nullish(v.array(ThreadMessageFileSchema)),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
    has_more: v.nullish(v.boolean()),
  }))

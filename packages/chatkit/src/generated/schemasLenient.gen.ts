// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/chatkit.ts or docs/chatkit.json, then `npm run generate`.

import { defer, map, object, taggedUnion, union } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type {
  ChatKitAssistantMessageItem,
  ChatKitAttachment,
  ChatKitAttachmentType,
  ChatKitClientToolCallItem,
  ChatKitClientToolCallStatus,
  ChatKitFileAnnotation,
  ChatKitFileAnnotationSource,
  ChatKitInferenceOptions,
  ChatKitResponseOutputText,
  ChatKitSession,
  ChatKitSessionConfiguration,
  ChatKitSessionFileUpload,
  ChatKitSessionHistory,
  ChatKitSessionRateLimits,
  ChatKitSessionStatus,
  ChatKitTaskGroupItem,
  ChatKitTaskGroupTask,
  ChatKitTaskItem,
  ChatKitTaskType,
  ChatKitThread,
  ChatKitThreadActiveStatus,
  ChatKitThreadClosedStatus,
  ChatKitThreadDeleted,
  ChatKitThreadItem,
  ChatKitThreadItemList,
  ChatKitThreadList,
  ChatKitThreadLockedStatus,
  ChatKitToolChoice,
  ChatKitUrlAnnotation,
  ChatKitUrlAnnotationSource,
  ChatKitUserMessageInputText,
  ChatKitUserMessageItem,
  ChatKitUserMessageQuotedText,
  ChatKitWidgetItem,
  ChatKitWorkflow,
  ChatKitWorkflowTracing,
} from './types.gen.ts'

export const ChatKitWorkflowTracingSchema: v.GenericSchema<unknown, ChatKitWorkflowTracing> =
  /* @__PURE__ */ object(() => ({ enabled: v.nullish(v.boolean()) }))

export const ChatKitWorkflowSchema: v.GenericSchema<unknown, ChatKitWorkflow> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    version: v.nullish(v.string()),
    state_variables: v.nullish(map(v.nullish(union([v.string(), v.number(), v.boolean()])))),
    tracing: v.nullish(ChatKitWorkflowTracingSchema),
  }))

export const ChatKitSessionRateLimitsSchema: v.GenericSchema<unknown, ChatKitSessionRateLimits> =
  /* @__PURE__ */ object(() => ({ max_requests_per_1_minute: v.nullish(v.number()) }))

export const ChatKitSessionStatusSchema: v.GenericSchema<unknown, ChatKitSessionStatus> =
  /* @__PURE__ */ defer(() => v.string())

export const ChatKitSessionFileUploadSchema: v.GenericSchema<unknown, ChatKitSessionFileUpload> =
  /* @__PURE__ */ object(() => ({
    enabled: v.nullish(v.boolean()),
    max_file_size: v.nullish(v.number()),
    max_files: v.nullish(v.number()),
  }))

export const ChatKitSessionHistorySchema: v.GenericSchema<unknown, ChatKitSessionHistory> =
  /* @__PURE__ */ object(() => ({
    enabled: v.nullish(v.boolean()),
    recent_threads: v.nullish(v.number()),
  }))

export const ChatKitSessionConfigurationSchema: v.GenericSchema<
  unknown,
  ChatKitSessionConfiguration
> = /* @__PURE__ */ object(() => ({
  automatic_thread_titling: v.nullish(ChatKitWorkflowTracingSchema),
  file_upload: v.nullish(ChatKitSessionFileUploadSchema),
  history: v.nullish(ChatKitSessionHistorySchema),
}))

export const ChatKitSessionSchema: v.GenericSchema<unknown, ChatKitSession> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    object: v.literal('chatkit.session'),
    expires_at: v.nullish(v.number()),
    client_secret: v.nullish(v.string()),
    workflow: v.nullish(ChatKitWorkflowSchema),
    user: v.nullish(v.string()),
    rate_limits: v.nullish(ChatKitSessionRateLimitsSchema),
    max_requests_per_1_minute: v.nullish(v.number()),
    status: v.nullish(ChatKitSessionStatusSchema),
    chatkit_configuration: v.nullish(ChatKitSessionConfigurationSchema),
  }))

export const ChatKitUserMessageInputTextSchema: v.GenericSchema<
  unknown,
  ChatKitUserMessageInputText
> = /* @__PURE__ */ object(() => ({ type: v.literal('input_text'), text: v.nullish(v.string()) }))

export const ChatKitUserMessageQuotedTextSchema: v.GenericSchema<
  unknown,
  ChatKitUserMessageQuotedText
> = /* @__PURE__ */ object(() => ({ type: v.literal('quoted_text'), text: v.nullish(v.string()) }))

export const ChatKitAttachmentTypeSchema: v.GenericSchema<unknown, ChatKitAttachmentType> =
  /* @__PURE__ */ defer(() => v.string())

export const ChatKitAttachmentSchema: v.GenericSchema<unknown, ChatKitAttachment> =
  /* @__PURE__ */ object(() => ({
    type: v.nullish(ChatKitAttachmentTypeSchema),
    id: v.nullish(v.string()),
    name: v.nullish(v.string()),
    mime_type: v.nullish(v.string()),
    preview_url: v.nullish(v.string()),
  }))

export const ChatKitToolChoiceSchema: v.GenericSchema<unknown, ChatKitToolChoice> =
  /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const ChatKitInferenceOptionsSchema: v.GenericSchema<unknown, ChatKitInferenceOptions> =
  /* @__PURE__ */ object(() => ({
    tool_choice: v.nullish(ChatKitToolChoiceSchema),
    model: v.nullish(v.string()),
  }))

export const ChatKitUserMessageItemSchema: v.GenericSchema<unknown, ChatKitUserMessageItem> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    object: v.literal('chatkit.thread_item'),
    created_at: v.nullish(v.number()),
    thread_id: v.nullish(v.string()),
    type: v.literal('chatkit.user_message'),
    content: v.nullish(
      v.array(
        taggedUnion(
          'type',
          {
            input_text: ChatKitUserMessageInputTextSchema,
            quoted_text: ChatKitUserMessageQuotedTextSchema,
          },
          { isOpen: true },
        ),
      ),
    ),
    attachments: v.nullish(v.array(ChatKitAttachmentSchema)),
    inference_options: v.nullish(ChatKitInferenceOptionsSchema),
  }))

export const ChatKitFileAnnotationSourceSchema: v.GenericSchema<
  unknown,
  ChatKitFileAnnotationSource
> = /* @__PURE__ */ object(() => ({ type: v.literal('file'), filename: v.nullish(v.string()) }))

export const ChatKitFileAnnotationSchema: v.GenericSchema<unknown, ChatKitFileAnnotation> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('file'),
    source: v.nullish(ChatKitFileAnnotationSourceSchema),
  }))

export const ChatKitUrlAnnotationSourceSchema: v.GenericSchema<
  unknown,
  ChatKitUrlAnnotationSource
> = /* @__PURE__ */ object(() => ({ type: v.literal('url'), url: v.nullish(v.string()) }))

export const ChatKitUrlAnnotationSchema: v.GenericSchema<unknown, ChatKitUrlAnnotation> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('url'),
    source: v.nullish(ChatKitUrlAnnotationSourceSchema),
  }))

export const ChatKitResponseOutputTextSchema: v.GenericSchema<unknown, ChatKitResponseOutputText> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('output_text'),
    text: v.nullish(v.string()),
    annotations: v.nullish(
      v.array(
        taggedUnion(
          'type',
          { file: ChatKitFileAnnotationSchema, url: ChatKitUrlAnnotationSchema },
          { isOpen: true },
        ),
      ),
    ),
  }))

export const ChatKitAssistantMessageItemSchema: v.GenericSchema<
  unknown,
  ChatKitAssistantMessageItem
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  object: v.literal('chatkit.thread_item'),
  created_at: v.nullish(v.number()),
  thread_id: v.nullish(v.string()),
  type: v.literal('chatkit.assistant_message'),
  content: v.nullish(v.array(ChatKitResponseOutputTextSchema)),
}))

export const ChatKitWidgetItemSchema: v.GenericSchema<unknown, ChatKitWidgetItem> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    object: v.literal('chatkit.thread_item'),
    created_at: v.nullish(v.number()),
    thread_id: v.nullish(v.string()),
    type: v.literal('chatkit.widget'),
    widget: v.nullish(v.string()),
  }))

export const ChatKitClientToolCallStatusSchema: v.GenericSchema<
  unknown,
  ChatKitClientToolCallStatus
> = /* @__PURE__ */ defer(() => v.string())

export const ChatKitClientToolCallItemSchema: v.GenericSchema<unknown, ChatKitClientToolCallItem> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    object: v.literal('chatkit.thread_item'),
    created_at: v.nullish(v.number()),
    thread_id: v.nullish(v.string()),
    type: v.literal('chatkit.client_tool_call'),
    status: v.nullish(ChatKitClientToolCallStatusSchema),
    call_id: v.nullish(v.string()),
    name: v.nullish(v.string()),
    arguments: v.nullish(v.string()),
    output: v.nullish(v.string()),
  }))

export const ChatKitTaskTypeSchema: v.GenericSchema<unknown, ChatKitTaskType> =
  /* @__PURE__ */ defer(() => v.string())

export const ChatKitTaskItemSchema: v.GenericSchema<unknown, ChatKitTaskItem> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    object: v.literal('chatkit.thread_item'),
    created_at: v.nullish(v.number()),
    thread_id: v.nullish(v.string()),
    type: v.literal('chatkit.task'),
    task_type: v.nullish(ChatKitTaskTypeSchema),
    heading: v.nullish(v.string()),
    summary: v.nullish(v.string()),
  }))

export const ChatKitTaskGroupTaskSchema: v.GenericSchema<unknown, ChatKitTaskGroupTask> =
  /* @__PURE__ */ object(() => ({
    type: v.nullish(ChatKitTaskTypeSchema),
    heading: v.nullish(v.string()),
    summary: v.nullish(v.string()),
  }))

export const ChatKitTaskGroupItemSchema: v.GenericSchema<unknown, ChatKitTaskGroupItem> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    object: v.literal('chatkit.thread_item'),
    created_at: v.nullish(v.number()),
    thread_id: v.nullish(v.string()),
    type: v.literal('chatkit.task_group'),
    tasks: v.nullish(v.array(ChatKitTaskGroupTaskSchema)),
  }))

export const ChatKitThreadItemSchema: v.GenericSchema<unknown, ChatKitThreadItem> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'type',
      {
        'chatkit.user_message': ChatKitUserMessageItemSchema,
        'chatkit.assistant_message': ChatKitAssistantMessageItemSchema,
        'chatkit.widget': ChatKitWidgetItemSchema,
        'chatkit.client_tool_call': ChatKitClientToolCallItemSchema,
        'chatkit.task': ChatKitTaskItemSchema,
        'chatkit.task_group': ChatKitTaskGroupItemSchema,
      },
      { isOpen: true },
    ),
  )

export const ChatKitThreadItemListSchema: v.GenericSchema<unknown, ChatKitThreadItemList> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('list'),
    data: v.nullish(v.array(ChatKitThreadItemSchema)),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
    has_more: v.nullish(v.boolean()),
  }))

export const ChatKitThreadActiveStatusSchema: v.GenericSchema<unknown, ChatKitThreadActiveStatus> =
  /* @__PURE__ */ object(() => ({ type: v.literal('active') }))

export const ChatKitThreadLockedStatusSchema: v.GenericSchema<unknown, ChatKitThreadLockedStatus> =
  /* @__PURE__ */ object(() => ({ type: v.literal('locked'), reason: v.nullish(v.string()) }))

export const ChatKitThreadClosedStatusSchema: v.GenericSchema<unknown, ChatKitThreadClosedStatus> =
  /* @__PURE__ */ object(() => ({ type: v.literal('closed'), reason: v.nullish(v.string()) }))

export const ChatKitThreadSchema: v.GenericSchema<unknown, ChatKitThread> = /* @__PURE__ */ object(
  () => ({
    id: v.nullish(v.string()),
    object: v.literal('chatkit.thread'),
    created_at: v.nullish(v.number()),
    title: v.nullish(v.string()),
    status: v.nullish(
      taggedUnion(
        'type',
        {
          active: ChatKitThreadActiveStatusSchema,
          locked: ChatKitThreadLockedStatusSchema,
          closed: ChatKitThreadClosedStatusSchema,
        },
        { isOpen: true },
      ),
    ),
    user: v.nullish(v.string()),
  }),
)

export const ChatKitThreadDeletedSchema: v.GenericSchema<unknown, ChatKitThreadDeleted> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    object: v.literal('chatkit.thread.deleted'),
    deleted: v.nullish(v.boolean()),
  }))

export const ChatKitThreadListSchema: v.GenericSchema<unknown, ChatKitThreadList> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('list'),
    data: v.nullish(v.array(ChatKitThreadSchema)),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
    has_more: v.nullish(v.boolean()),
  }))

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/chatkit.ts or docs/chatkit.json, then `npm run generate`.

import { characters, map, object, union } from '@bonsai-ai/core/schemas'
import { SortOrderSchema } from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  CancelChatKitSessionParams,
  ChatKitSessionConfigurationParam,
  ChatKitSessionExpiresAfterParam,
  ChatKitSessionFileUploadParam,
  ChatKitSessionHistoryParam,
  ChatKitSessionRateLimitsParam,
  ChatKitWorkflowParam,
  ChatKitWorkflowTracingParam,
  CreateChatKitSessionParams,
  DeleteChatKitThreadParams,
  ListChatKitThreadItemsParams,
  ListChatKitThreadsParams,
  RetrieveChatKitThreadParams,
} from './types.gen.ts'

export const ChatKitWorkflowTracingParamSchema: v.GenericSchema<
  unknown,
  ChatKitWorkflowTracingParam
> = /* @__PURE__ */ object(() => ({ enabled: v.optional(v.boolean()) }))

export const ChatKitWorkflowParamSchema: v.GenericSchema<unknown, ChatKitWorkflowParam> =
  /* @__PURE__ */ object(() => ({
    id: v.string(),
    version: v.optional(v.string()),
    state_variables: v.optional(
      v.pipe(
        map(union([v.pipe(v.string(), characters(0, 10485760)), v.number(), v.boolean()])),
        v.maxEntries(64),
      ),
    ),
    tracing: v.optional(ChatKitWorkflowTracingParamSchema),
  }))

export const ChatKitSessionExpiresAfterParamSchema: v.GenericSchema<
  unknown,
  ChatKitSessionExpiresAfterParam
> = /* @__PURE__ */ object(() => ({
  anchor: v.literal('created_at'),
  seconds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600)),
}))

export const ChatKitSessionRateLimitsParamSchema: v.GenericSchema<
  unknown,
  ChatKitSessionRateLimitsParam
> = /* @__PURE__ */ object(() => ({
  max_requests_per_1_minute: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
}))

export const ChatKitSessionFileUploadParamSchema: v.GenericSchema<
  unknown,
  ChatKitSessionFileUploadParam
> = /* @__PURE__ */ object(() => ({
  enabled: v.optional(v.boolean()),
  max_file_size: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(512))),
  max_files: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
}))

export const ChatKitSessionHistoryParamSchema: v.GenericSchema<
  unknown,
  ChatKitSessionHistoryParam
> = /* @__PURE__ */ object(() => ({
  enabled: v.optional(v.boolean()),
  recent_threads: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
}))

export const ChatKitSessionConfigurationParamSchema: v.GenericSchema<
  unknown,
  ChatKitSessionConfigurationParam
> = /* @__PURE__ */ object(() => ({
  automatic_thread_titling: v.optional(ChatKitWorkflowTracingParamSchema),
  file_upload: v.optional(ChatKitSessionFileUploadParamSchema),
  history: v.optional(ChatKitSessionHistoryParamSchema),
}))

export const CancelChatKitSessionParamsSchema: v.GenericSchema<
  unknown,
  CancelChatKitSessionParams
> = /* @__PURE__ */ object(() => ({ session_id: v.string() }))

export const CreateChatKitSessionParamsSchema: v.GenericSchema<
  unknown,
  CreateChatKitSessionParams
> = /* @__PURE__ */ object(() => ({
  workflow: ChatKitWorkflowParamSchema,
  user: v.pipe(v.string(), characters(1)),
  expires_after: v.optional(ChatKitSessionExpiresAfterParamSchema),
  rate_limits: v.optional(ChatKitSessionRateLimitsParamSchema),
  chatkit_configuration: v.optional(ChatKitSessionConfigurationParamSchema),
}))

export const ListChatKitThreadItemsParamsSchema: v.GenericSchema<
  unknown,
  ListChatKitThreadItemsParams
> = /* @__PURE__ */ object(() => ({
  thread_id: v.string(),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
  order: v.optional(SortOrderSchema),
  after: v.optional(v.string()),
  before: v.optional(v.string()),
}))

export const RetrieveChatKitThreadParamsSchema: v.GenericSchema<
  unknown,
  RetrieveChatKitThreadParams
> = /* @__PURE__ */ object(() => ({ thread_id: v.string() }))

export const DeleteChatKitThreadParamsSchema: v.GenericSchema<unknown, DeleteChatKitThreadParams> =
  /* @__PURE__ */ object(() => ({ thread_id: v.string() }))

export const ListChatKitThreadsParamsSchema: v.GenericSchema<unknown, ListChatKitThreadsParams> =
  /* @__PURE__ */ object(() => ({
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
    order: v.optional(SortOrderSchema),
    after: v.optional(v.string()),
    before: v.optional(v.string()),
    user: v.optional(v.pipe(v.string(), characters(1, 512))),
  }))

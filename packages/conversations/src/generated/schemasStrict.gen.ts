// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/conversations.ts or docs/conversations.json, then `npm run generate`.

import { object } from '@bonsai-ai/core/schemas'
import { ResponseIncludableSchema, ResponseInputItemSchema } from '@bonsai-ai/responses/schemas'
import { StrictMetadataSchema } from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  CreateConversationItemsParams,
  CreateConversationParams,
  DeleteConversationItemParams,
  DeleteConversationParams,
  ListConversationItemsParams,
  RetrieveConversationItemParams,
  RetrieveConversationParams,
  UpdateConversationParams,
} from './types.gen.ts'

export const ListConversationItemsParamsSchema: v.GenericSchema<
  unknown,
  ListConversationItemsParams
> = /* @__PURE__ */ object(() => ({
  conversation_id: v.string(),
  limit: v.optional(v.pipe(v.number(), v.integer())),
  order: v.optional(v.picklist(['asc', 'desc'])),
  after: v.optional(v.string()),
  include: v.optional(v.array(ResponseIncludableSchema)),
}))

export const CreateConversationItemsParamsSchema: v.GenericSchema<
  unknown,
  CreateConversationItemsParams
> = /* @__PURE__ */ object(() => ({
  conversation_id: v.string(),
  include: v.optional(v.array(ResponseIncludableSchema)),
  items: v.pipe(v.array(ResponseInputItemSchema), v.maxLength(20)),
}))

export const RetrieveConversationItemParamsSchema: v.GenericSchema<
  unknown,
  RetrieveConversationItemParams
> = /* @__PURE__ */ object(() => ({
  conversation_id: v.string(),
  item_id: v.string(),
  include: v.optional(v.array(ResponseIncludableSchema)),
}))

export const DeleteConversationItemParamsSchema: v.GenericSchema<
  unknown,
  DeleteConversationItemParams
> = /* @__PURE__ */ object(() => ({ conversation_id: v.string(), item_id: v.string() }))

export const CreateConversationParamsSchema: v.GenericSchema<unknown, CreateConversationParams> =
  /* @__PURE__ */ object(() => ({
    metadata: v.nullish(StrictMetadataSchema),
    items: v.nullish(v.pipe(v.array(ResponseInputItemSchema), v.maxLength(20))),
  }))

export const RetrieveConversationParamsSchema: v.GenericSchema<
  unknown,
  RetrieveConversationParams
> = /* @__PURE__ */ object(() => ({ conversation_id: v.string() }))

export const UpdateConversationParamsSchema: v.GenericSchema<unknown, UpdateConversationParams> =
  /* @__PURE__ */ object(() => ({
    conversation_id: v.string(),
    metadata: v.nullable(StrictMetadataSchema),
  }))

export const DeleteConversationParamsSchema: v.GenericSchema<unknown, DeleteConversationParams> =
  /* @__PURE__ */ object(() => ({ conversation_id: v.string() }))

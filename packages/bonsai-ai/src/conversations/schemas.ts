// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/bonsai-ai.ts or docs/bonsai-ai.json, then `npm run generate`.

export {
  ConversationDeletedSchema,
  ConversationItemListSchema,
  ConversationItemSchema,
  ConversationSchema,
  CreateConversationItemsParamsSchema,
  CreateConversationParamsSchema,
  DeleteConversationItemParamsSchema,
  DeleteConversationParamsSchema,
  ListConversationItemsParamsSchema,
  RetrieveConversationItemParamsSchema,
  RetrieveConversationParamsSchema,
  UpdateConversationParamsSchema,
} from '@bonsai-ai/conversations/schemas'

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/conversations.ts or docs/conversations.json, then `npm run generate`.

export {
  ConversationDeletedSchema,
  ConversationItemListSchema,
  ConversationItemSchema,
  ConversationSchema,
} from './generated/schemasLenient.gen.ts'
export {
  CreateConversationItemsParamsSchema,
  CreateConversationParamsSchema,
  DeleteConversationItemParamsSchema,
  DeleteConversationParamsSchema,
  ListConversationItemsParamsSchema,
  RetrieveConversationItemParamsSchema,
  RetrieveConversationParamsSchema,
  UpdateConversationParamsSchema,
} from './generated/schemasStrict.gen.ts'

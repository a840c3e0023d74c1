// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/conversations.ts or docs/conversations.json, then `npm run generate`.

export {
  createConversation,
  type CreateConversationError,
} from './generated/createConversation.gen.ts'
export {
  createConversationItems,
  type CreateConversationItemsError,
} from './generated/createConversationItems.gen.ts'
export {
  deleteConversation,
  type DeleteConversationError,
} from './generated/deleteConversation.gen.ts'
export {
  deleteConversationItem,
  type DeleteConversationItemError,
} from './generated/deleteConversationItem.gen.ts'
export {
  listConversationItems,
  type ListConversationItemsError,
} from './generated/listConversationItems.gen.ts'
export {
  retrieveConversation,
  type RetrieveConversationError,
} from './generated/retrieveConversation.gen.ts'
export {
  retrieveConversationItem,
  type RetrieveConversationItemError,
} from './generated/retrieveConversationItem.gen.ts'
export {
  updateConversation,
  type UpdateConversationError,
} from './generated/updateConversation.gen.ts'
export type * from './generated/types.gen.ts'

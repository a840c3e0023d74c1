// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/chatkit.ts or docs/chatkit.json, then `npm run generate`.

export {
  cancelChatKitSession,
  type CancelChatKitSessionError,
} from './generated/cancelChatKitSession.gen.ts'
export {
  createChatKitSession,
  type CreateChatKitSessionError,
} from './generated/createChatKitSession.gen.ts'
export {
  deleteChatKitThread,
  type DeleteChatKitThreadError,
} from './generated/deleteChatKitThread.gen.ts'
export {
  listChatKitThreadItems,
  type ListChatKitThreadItemsError,
} from './generated/listChatKitThreadItems.gen.ts'
export {
  listChatKitThreads,
  type ListChatKitThreadsError,
} from './generated/listChatKitThreads.gen.ts'
export {
  retrieveChatKitThread,
  type RetrieveChatKitThreadError,
} from './generated/retrieveChatKitThread.gen.ts'
export type * from './generated/types.gen.ts'

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/conversations.ts or docs/conversations.json, then `npm run generate`.

import type {
  ConversationMessage,
  ResponseAdditionalTools,
  ResponseApplyPatchToolCall,
  ResponseApplyPatchToolCallOutput,
  ResponseCodeInterpreterToolCall,
  ResponseCompactionItem,
  ResponseComputerToolCall,
  ResponseComputerToolCallOutputItem,
  ResponseCustomToolCall,
  ResponseCustomToolCallOutput,
  ResponseFileSearchToolCall,
  ResponseFunctionToolCallItem,
  ResponseFunctionToolCallOutputItem,
  ResponseFunctionWebSearch,
  ResponseImageGenerationCall,
  ResponseIncludable,
  ResponseInputItem,
  ResponseLocalShellCall,
  ResponseLocalShellCallOutput,
  ResponseMcpApprovalRequest,
  ResponseMcpApprovalResponseItem,
  ResponseMcpCall,
  ResponseMcpListTools,
  ResponseProgram,
  ResponseProgramOutput,
  ResponseReasoningItem,
  ResponseShellCall,
  ResponseShellCallOutput,
  ResponseToolSearchCall,
  ResponseToolSearchOutputItem,
} from '@bonsai-ai/responses'

import type { Metadata } from '@bonsai-ai/shared'

export type ConversationItem =
  | ConversationMessage
  | ResponseFunctionToolCallItem
  | ResponseFunctionToolCallOutputItem
  | ResponseFileSearchToolCall
  | ResponseFunctionWebSearch
  | ResponseImageGenerationCall
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem
  | ResponseToolSearchCall
  | ResponseToolSearchOutputItem
  | ResponseAdditionalTools
  | ResponseReasoningItem
  | ResponseProgram
  | ResponseProgramOutput
  | ResponseCompactionItem
  | ResponseCodeInterpreterToolCall
  | ResponseLocalShellCall
  | ResponseLocalShellCallOutput
  | ResponseShellCall
  | ResponseShellCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | ResponseMcpListTools
  | ResponseMcpApprovalRequest
  | ResponseMcpApprovalResponseItem
  | ResponseMcpCall
  | ResponseCustomToolCall
  | ResponseCustomToolCallOutput

export interface ConversationItemList {
  object: 'list'
  data: ConversationItem[]
  has_more: boolean
  first_id?: string | null | undefined
  last_id?: string | null | undefined
}

export interface Conversation {
  id: string
  object: 'conversation'
  metadata: unknown
  created_at: number
}

export interface ConversationDeleted {
  object: 'conversation.deleted'
  deleted: boolean
  id: string
}

/** Params of `listConversationItems`: `GET /conversations/{conversation_id}/items`. */
export interface ListConversationItemsParams {
  conversation_id: string
  limit?: number | undefined
  order?: 'asc' | 'desc' | undefined
  after?: string | undefined
  include?: readonly ResponseIncludable[] | undefined
}

/** Params of `createConversationItems`: `POST /conversations/{conversation_id}/items`. */
export interface CreateConversationItemsParams {
  conversation_id: string
  include?: readonly ResponseIncludable[] | undefined
  items: readonly ResponseInputItem[]
}

/** Params of `retrieveConversationItem`: `GET /conversations/{conversation_id}/items/{item_id}`. */
export interface RetrieveConversationItemParams {
  conversation_id: string
  item_id: string
  include?: readonly ResponseIncludable[] | undefined
}

/** Params of `deleteConversationItem`: `DELETE /conversations/{conversation_id}/items/{item_id}`. */
export interface DeleteConversationItemParams {
  conversation_id: string
  item_id: string
}

/** Params of `createConversation`: `POST /conversations`. */
export interface CreateConversationParams {
  metadata?: Metadata | null | undefined
  items?: readonly ResponseInputItem[] | null | undefined
}

/** Params of `retrieveConversation`: `GET /conversations/{conversation_id}`. */
export interface RetrieveConversationParams {
  conversation_id: string
}

/** Params of `updateConversation`: `POST /conversations/{conversation_id}`. */
export interface UpdateConversationParams {
  conversation_id: string
  metadata: Metadata | null
}

/** Params of `deleteConversation`: `DELETE /conversations/{conversation_id}`. */
export interface DeleteConversationParams {
  conversation_id: string
}

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

/** An item of a conversation, told apart by `type`. */
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

/** A page of items. */
export interface ConversationItemList {
  object: 'list'
  data: ConversationItem[]
  has_more: boolean
  first_id?: string | null | undefined
  last_id?: string | null | undefined
}

/** A conversation, without its items. */
export interface Conversation {
  id: string
  object: 'conversation'
  metadata: Metadata | null
  /** Unix time in seconds. */
  created_at: number
}

/** Confirmation that a conversation was deleted. */
export interface ConversationDeleted {
  object: 'conversation.deleted'
  deleted: boolean
  id: string
}

/** Params of `listConversationItems`: `GET /conversations/{conversation_id}/items`. */
export interface ListConversationItemsParams {
  /** For example `conv_123`. */
  conversation_id: string
  /**
   * Items per page, from 1 to 100.
   *
   * @defaultValue `20`
   */
  limit?: number | undefined
  /**
   * By time: newest first (`desc`) or oldest first (`asc`).
   *
   * @defaultValue `'desc'`
   */
  order?: 'asc' | 'desc' | undefined
  /** ID of the last item of the page before. */
  after?: string | undefined
  /**
   * What to return besides the usual, for example `reasoning.encrypted_content` or
   * `file_search_call.results`.
   */
  include?: readonly ResponseIncludable[] | undefined
}

/** Params of `createConversationItems`: `POST /conversations/{conversation_id}/items`. */
export interface CreateConversationItemsParams {
  /** For example `conv_123`. */
  conversation_id: string
  /**
   * What to return besides the usual, for example `reasoning.encrypted_content` or
   * `file_search_call.results`.
   */
  include?: readonly ResponseIncludable[] | undefined
  /** Up to 20 items to add. */
  items: readonly ResponseInputItem[]
}

/**
 * Params of `retrieveConversationItem`: `GET /conversations/{conversation_id}/items/{item_id}`.
 */
export interface RetrieveConversationItemParams {
  /** For example `conv_123`. */
  conversation_id: string
  /** For example `msg_abc`. */
  item_id: string
  /**
   * What to return besides the usual, for example `reasoning.encrypted_content` or
   * `file_search_call.results`.
   */
  include?: readonly ResponseIncludable[] | undefined
}

/**
 * Params of `deleteConversationItem`: `DELETE /conversations/{conversation_id}/items/{item_id}`.
 */
export interface DeleteConversationItemParams {
  /** For example `conv_123`. */
  conversation_id: string
  /** For example `msg_abc`. */
  item_id: string
}

/** Body of `POST /conversations`. */
export interface CreateConversationParams {
  /**
   * Up to 16 pairs to find the conversation by: keys of at most 64, values of at most 512
   * characters.
   */
  metadata?: Metadata | null | undefined
  /** What the conversation starts with, up to 20 items. */
  items?: readonly ResponseInputItem[] | null | undefined
}

/** Params of `retrieveConversation`: `GET /conversations/{conversation_id}`. */
export interface RetrieveConversationParams {
  /** For example `conv_123`. */
  conversation_id: string
}

/** Params of `updateConversation`: `POST /conversations/{conversation_id}`. */
export interface UpdateConversationParams {
  /** For example `conv_123`. */
  conversation_id: string
  /**
   * Up to 16 pairs to find the conversation by: keys of at most 64, values of at most 512
   * characters.
   */
  metadata: Metadata | null
}

/** Params of `deleteConversation`: `DELETE /conversations/{conversation_id}`. */
export interface DeleteConversationParams {
  /** For example `conv_123`. */
  conversation_id: string
}

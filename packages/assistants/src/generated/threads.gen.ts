// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import type {
  AssistantCodeInterpreterTool,
  AssistantFileSearchToolReference,
  FileSearchVectorStoreParam,
  ImageFileContentBlock,
  ImageUrlContentBlock,
  RefusalContentBlock,
  TextContentBlock,
  TextContentBlockParam,
} from './types.gen.ts'

import type { Metadata } from '@bonsai-ai/shared'

export interface ThreadMessageParamAttachment {
  file_id?: string | undefined
  tools?: readonly (AssistantCodeInterpreterTool | AssistantFileSearchToolReference)[] | undefined
}

export interface ThreadMessageParam {
  role: 'user' | 'assistant'
  content:
    | string
    | readonly (ImageFileContentBlock | ImageUrlContentBlock | TextContentBlockParam)[]
  attachments?: readonly ThreadMessageParamAttachment[] | null | undefined
  metadata?: Metadata | null | undefined
}

export interface ThreadMessageDeleted {
  id: string
  deleted: boolean
  object: 'thread.message.deleted'
}

export interface ThreadDeleted {
  id: string
  deleted: boolean
  object: 'thread.deleted'
}

export interface ThreadMessageList {
  object: string
  data: ThreadMessage[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface ThreadMessageIncompleteDetails {
  reason: 'content_filter' | 'max_tokens' | 'run_cancelled' | 'run_expired' | 'run_failed'
}

export interface ThreadMessageAttachment {
  file_id?: string | undefined
  tools?: (AssistantCodeInterpreterTool | AssistantFileSearchToolReference)[] | undefined
}

/** One message of a thread. */
export interface ThreadMessage {
  id: string
  object: 'thread.message'
  created_at: number
  thread_id: string
  status?: 'in_progress' | 'incomplete' | 'completed' | undefined
  incomplete_details?: ThreadMessageIncompleteDetails | null | undefined
  completed_at?: number | null | undefined
  incomplete_at?: number | null | undefined
  role: 'user' | 'assistant'
  content: (ImageFileContentBlock | ImageUrlContentBlock | TextContentBlock | RefusalContentBlock)[]
  assistant_id: string | null
  run_id: string | null
  attachments: ThreadMessageAttachment[] | null
  metadata: Metadata | null
}

export interface ThreadMessageStreamEventThreadMessageCreated {
  event: 'thread.message.created'
  data: ThreadMessage
}

export interface ThreadMessageStreamEventThreadMessageInProgress {
  event: 'thread.message.in_progress'
  data: ThreadMessage
}

export interface ThreadMessageStreamEventThreadMessageCompleted {
  event: 'thread.message.completed'
  data: ThreadMessage
}

export interface ThreadMessageStreamEventThreadMessageIncomplete {
  event: 'thread.message.incomplete'
  data: ThreadMessage
}

export interface MessageCreationStepDetailsMessageCreation {
  message_id: string
}

export interface MessageCreationStepDetails {
  type: 'message_creation'
  message_creation: MessageCreationStepDetailsMessageCreation
}

export interface ThreadToolResourcesCodeInterpreter {
  file_ids?: string[] | undefined
}

export interface ThreadToolResourcesFileSearch {
  vector_store_ids?: string[] | undefined
}

export interface ThreadToolResources {
  code_interpreter?: ThreadToolResourcesCodeInterpreter | undefined
  file_search?: ThreadToolResourcesFileSearch | undefined
}

/** A conversation that assistants run on. */
export interface Thread {
  id: string
  object: 'thread'
  created_at: number
  tool_resources: ThreadToolResources | null
  metadata: Metadata | null
}

export interface ThreadTruncationStrategy {
  type: 'auto' | 'last_messages'
  last_messages?: number | null | undefined
}

/** A file of a message; its ID is that of the uploaded file. */
export interface ThreadMessageFile {
  id: string
  object: 'thread.message.file'
  /** Unix time in seconds. */
  created_at: number
  message_id: string
}

/** A page of files of a message. */
export interface ThreadMessageFileList {
  object?: 'list' | undefined
  data: ThreadMessageFile[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more?: boolean | undefined
}

export interface CreateThreadParamsToolResourcesCodeInterpreter {
  file_ids?: readonly string[] | undefined
}

export interface CreateThreadParamsToolResourcesFileSearch {
  vector_store_ids?: readonly string[] | undefined
  vector_stores?: readonly FileSearchVectorStoreParam[] | undefined
}

export interface CreateThreadParamsToolResources {
  code_interpreter?: CreateThreadParamsToolResourcesCodeInterpreter | undefined
  file_search?: CreateThreadParamsToolResourcesFileSearch | undefined
}

/** Params of `createThread`: `POST /threads`. */
export interface CreateThreadParams {
  messages?: readonly ThreadMessageParam[] | undefined
  tool_resources?: CreateThreadParamsToolResources | null | undefined
  metadata?: Metadata | null | undefined
}

/** Params of `retrieveThread`: `GET /threads/{thread_id}`. */
export interface RetrieveThreadParams {
  thread_id: string
}

export interface UpdateThreadParamsToolResourcesCodeInterpreter {
  file_ids?: readonly string[] | undefined
}

export interface UpdateThreadParamsToolResourcesFileSearch {
  vector_store_ids?: readonly string[] | undefined
}

export interface UpdateThreadParamsToolResources {
  code_interpreter?: UpdateThreadParamsToolResourcesCodeInterpreter | undefined
  file_search?: UpdateThreadParamsToolResourcesFileSearch | undefined
}

/** Params of `updateThread`: `POST /threads/{thread_id}`. */
export interface UpdateThreadParams {
  thread_id: string
  tool_resources?: UpdateThreadParamsToolResources | null | undefined
  metadata?: Metadata | null | undefined
}

/** Params of `deleteThread`: `DELETE /threads/{thread_id}`. */
export interface DeleteThreadParams {
  thread_id: string
}

/** Params of `listThreadMessages`: `GET /threads/{thread_id}/messages`. */
export interface ListThreadMessagesParams {
  thread_id: string
  limit?: number | undefined
  order?: 'asc' | 'desc' | undefined
  after?: string | undefined
  before?: string | undefined
  run_id?: string | undefined
}

/** Params of `createThreadMessage`: `POST /threads/{thread_id}/messages`. */
export interface CreateThreadMessageParams {
  thread_id: string
  role: 'user' | 'assistant'
  content:
    | string
    | readonly (ImageFileContentBlock | ImageUrlContentBlock | TextContentBlockParam)[]
  attachments?: readonly ThreadMessageParamAttachment[] | null | undefined
  metadata?: Metadata | null | undefined
}

/** Params of `retrieveThreadMessage`: `GET /threads/{thread_id}/messages/{message_id}`. */
export interface RetrieveThreadMessageParams {
  thread_id: string
  message_id: string
}

/** Params of `updateThreadMessage`: `POST /threads/{thread_id}/messages/{message_id}`. */
export interface UpdateThreadMessageParams {
  thread_id: string
  message_id: string
  metadata?: Metadata | null | undefined
}

/** Params of `deleteThreadMessage`: `DELETE /threads/{thread_id}/messages/{message_id}`. */
export interface DeleteThreadMessageParams {
  thread_id: string
  message_id: string
}

/**
 * Params of `listThreadMessageFiles`: `GET /threads/{thread_id}/messages/{message_id}/files`.
 */
export interface ListThreadMessageFilesParams {
  /** For example `thread_abc123`. */
  thread_id: string
  /** For example `msg_abc123`. */
  message_id: string
  /**
   * How many files a page holds, from 1 to 100.
   *
   * @defaultValue `20`
   */
  limit?: number | undefined
  /**
   * By time of creation.
   *
   * @defaultValue `'desc'`
   */
  order?: 'asc' | 'desc' | undefined
  /** ID of the last file of the page before. */
  after?: string | undefined
  /** ID of the first file of the page after. */
  before?: string | undefined
}

/**
 * Params of `retrieveThreadMessageFile`: `GET
 * /threads/{thread_id}/messages/{message_id}/files/{file_id}`.
 */
export interface RetrieveThreadMessageFileParams {
  /** For example `thread_abc123`. */
  thread_id: string
  /** For example `msg_abc123`. */
  message_id: string
  /** For example `file-abc123`. */
  file_id: string
}

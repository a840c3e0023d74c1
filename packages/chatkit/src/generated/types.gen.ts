// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/chatkit.ts or docs/chatkit.json, then `npm run generate`.

import type { SortOrder } from '@bonsai-ai/shared'

export interface ChatKitWorkflowTracing {
  enabled: boolean
}

export interface ChatKitWorkflow {
  id: string
  version: string | null
  state_variables: Record<string, string | number | boolean> | null
  tracing: ChatKitWorkflowTracing
}

export interface ChatKitSessionRateLimits {
  max_requests_per_1_minute: number
}

export type ChatKitSessionStatus = 'active' | 'expired' | 'cancelled'

export interface ChatKitSessionFileUpload {
  enabled: boolean
  max_file_size: number | null
  max_files: number | null
}

export interface ChatKitSessionHistory {
  enabled: boolean
  recent_threads: number | null
}

export interface ChatKitSessionConfiguration {
  automatic_thread_titling: ChatKitWorkflowTracing
  file_upload: ChatKitSessionFileUpload
  history: ChatKitSessionHistory
}

/** A chat session, with its client secret and settings in effect. */
export interface ChatKitSession {
  id: string
  object: 'chatkit.session'
  expires_at: number
  client_secret: string
  workflow: ChatKitWorkflow
  user: string
  rate_limits: ChatKitSessionRateLimits
  max_requests_per_1_minute: number
  status: ChatKitSessionStatus
  chatkit_configuration: ChatKitSessionConfiguration
}

export interface ChatKitWorkflowTracingParam {
  enabled?: boolean | undefined
}

export interface ChatKitWorkflowParam {
  /** ID of the workflow, like `wf_abc123`. */
  id: string
  /** Version to run; the latest deployed one if left out. */
  version?: string | undefined
  /**
   * Up to 64 values handed to the workflow: keys to 64 characters, values text, numbers or
   * booleans.
   */
  state_variables?: Record<string, string | number | boolean> | undefined
  /** Whether the run is traced; it is if left out. */
  tracing?: ChatKitWorkflowTracingParam | undefined
}

export interface ChatKitSessionExpiresAfterParam {
  /**
   * Moment the seconds count from.
   *
   * @defaultValue `'created_at'`
   */
  anchor: 'created_at'
  /** Life of the session in seconds, 1 to 600. */
  seconds: number
}

export interface ChatKitSessionRateLimitsParam {
  /**
   * Requests per minute, at least 1.
   *
   * @defaultValue `10`
   */
  max_requests_per_1_minute?: number | undefined
}

export interface ChatKitSessionFileUploadParam {
  enabled?: boolean | undefined
  max_file_size?: number | undefined
  max_files?: number | undefined
}

export interface ChatKitSessionHistoryParam {
  enabled?: boolean | undefined
  recent_threads?: number | undefined
}

export interface ChatKitSessionConfigurationParam {
  automatic_thread_titling?: ChatKitWorkflowTracingParam | undefined
  file_upload?: ChatKitSessionFileUploadParam | undefined
  history?: ChatKitSessionHistoryParam | undefined
}

export interface ChatKitUserMessageInputText {
  type: 'input_text'
  text: string
}

export interface ChatKitUserMessageQuotedText {
  type: 'quoted_text'
  text: string
}

export type ChatKitAttachmentType = 'image' | 'file'

export interface ChatKitAttachment {
  type: ChatKitAttachmentType
  id: string
  name: string
  mime_type: string
  preview_url: string | null
}

export interface ChatKitToolChoice {
  id: string
}

export interface ChatKitInferenceOptions {
  tool_choice: ChatKitToolChoice | null
  model: string | null
}

export interface ChatKitUserMessageItem {
  id: string
  object: 'chatkit.thread_item'
  created_at: number
  thread_id: string
  type: 'chatkit.user_message'
  content: (ChatKitUserMessageInputText | ChatKitUserMessageQuotedText)[]
  attachments: ChatKitAttachment[]
  inference_options: ChatKitInferenceOptions | null
}

export interface ChatKitFileAnnotationSource {
  type: 'file'
  filename: string
}

export interface ChatKitFileAnnotation {
  type: 'file'
  source: ChatKitFileAnnotationSource
}

export interface ChatKitUrlAnnotationSource {
  type: 'url'
  url: string
}

export interface ChatKitUrlAnnotation {
  type: 'url'
  source: ChatKitUrlAnnotationSource
}

export interface ChatKitResponseOutputText {
  type: 'output_text'
  text: string
  annotations: (ChatKitFileAnnotation | ChatKitUrlAnnotation)[]
}

export interface ChatKitAssistantMessageItem {
  id: string
  object: 'chatkit.thread_item'
  created_at: number
  thread_id: string
  type: 'chatkit.assistant_message'
  content: ChatKitResponseOutputText[]
}

export interface ChatKitWidgetItem {
  id: string
  object: 'chatkit.thread_item'
  created_at: number
  thread_id: string
  type: 'chatkit.widget'
  widget: string
}

export type ChatKitClientToolCallStatus = 'in_progress' | 'completed'

export interface ChatKitClientToolCallItem {
  id: string
  object: 'chatkit.thread_item'
  created_at: number
  thread_id: string
  type: 'chatkit.client_tool_call'
  status: ChatKitClientToolCallStatus
  call_id: string
  name: string
  arguments: string
  output: string | null
}

export type ChatKitTaskType = 'custom' | 'thought'

export interface ChatKitTaskItem {
  id: string
  object: 'chatkit.thread_item'
  created_at: number
  thread_id: string
  type: 'chatkit.task'
  task_type: ChatKitTaskType
  heading: string | null
  summary: string | null
}

export interface ChatKitTaskGroupTask {
  type: ChatKitTaskType
  heading: string | null
  summary: string | null
}

export interface ChatKitTaskGroupItem {
  id: string
  object: 'chatkit.thread_item'
  created_at: number
  thread_id: string
  type: 'chatkit.task_group'
  tasks: ChatKitTaskGroupTask[]
}

export type ChatKitThreadItem =
  | ChatKitUserMessageItem
  | ChatKitAssistantMessageItem
  | ChatKitWidgetItem
  | ChatKitClientToolCallItem
  | ChatKitTaskItem
  | ChatKitTaskGroupItem

export interface ChatKitThreadItemList {
  object: 'list'
  data: ChatKitThreadItem[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface ChatKitThreadActiveStatus {
  type: 'active'
}

export interface ChatKitThreadLockedStatus {
  type: 'locked'
  reason: string | null
}

export interface ChatKitThreadClosedStatus {
  type: 'closed'
  reason: string | null
}

/** A conversation of one user. */
export interface ChatKitThread {
  id: string
  object: 'chatkit.thread'
  created_at: number
  title: string | null
  status: ChatKitThreadActiveStatus | ChatKitThreadLockedStatus | ChatKitThreadClosedStatus
  user: string
}

export interface ChatKitThreadDeleted {
  id: string
  object: 'chatkit.thread.deleted'
  deleted: boolean
}

export interface ChatKitThreadList {
  object: 'list'
  data: ChatKitThread[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

/** Params of `cancelChatKitSession`: `POST /chatkit/sessions/{session_id}/cancel`. */
export interface CancelChatKitSessionParams {
  session_id: string
}

/** Params of `createChatKitSession`: `POST /chatkit/sessions`. */
export interface CreateChatKitSessionParams {
  /** Workflow that answers. */
  workflow: ChatKitWorkflowParam
  /** Your own ID of the user; the user sees only threads made under it. */
  user: string
  /** Life of the session, up to 600 seconds after it was made. */
  expires_after?: ChatKitSessionExpiresAfterParam | undefined
  /** Requests that the session may make. */
  rate_limits?: ChatKitSessionRateLimitsParam | undefined
  /** Which features of the chat are on. */
  chatkit_configuration?: ChatKitSessionConfigurationParam | undefined
}

/** Params of `listChatKitThreadItems`: `GET /chatkit/threads/{thread_id}/items`. */
export interface ListChatKitThreadItemsParams {
  thread_id: string
  limit?: number | undefined
  order?: SortOrder | undefined
  after?: string | undefined
  before?: string | undefined
}

/** Params of `retrieveChatKitThread`: `GET /chatkit/threads/{thread_id}`. */
export interface RetrieveChatKitThreadParams {
  thread_id: string
}

/** Params of `deleteChatKitThread`: `DELETE /chatkit/threads/{thread_id}`. */
export interface DeleteChatKitThreadParams {
  thread_id: string
}

/** Params of `listChatKitThreads`: `GET /chatkit/threads`. */
export interface ListChatKitThreadsParams {
  limit?: number | undefined
  order?: SortOrder | undefined
  after?: string | undefined
  before?: string | undefined
  user?: string | undefined
}

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import type {
  FunctionDefinition,
  Metadata,
  ParallelToolCalls,
  ReasoningEffort,
  ResponseFormatJsonObject,
  ResponseFormatJsonSchema,
  ResponseFormatText,
} from '@bonsai-ai/shared'

export interface AssistantToolResourcesCodeInterpreter {
  file_ids?: string[] | undefined
}

export interface AssistantToolResourcesFileSearch {
  vector_store_ids?: string[] | undefined
}

export interface AssistantToolResources {
  code_interpreter?: AssistantToolResourcesCodeInterpreter | undefined
  file_search?: AssistantToolResourcesFileSearch | undefined
}

export interface Assistant {
  id: string
  object: 'assistant'
  created_at: number
  name: string | null
  description: string | null
  model: string
  instructions: string | null
  tools: (AssistantCodeInterpreterTool | AssistantFileSearchTool | AssistantFunctionTool)[]
  tool_resources?: AssistantToolResources | null | undefined
  metadata: Metadata | null
  temperature?: number | null | undefined
  top_p?: number | null | undefined
  response_format?: AssistantResponseFormat | null | undefined
}

export type AssistantStreamEvent =
  | ThreadStreamEvent
  | ThreadRunStreamEvent
  | ThreadRunStepStreamEvent
  | ThreadMessageStreamEvent
  | AssistantErrorEvent
  | AssistantDoneEvent

export type AssistantModel =
  | 'gpt-5'
  | 'gpt-5-mini'
  | 'gpt-5-nano'
  | 'gpt-5-2025-08-07'
  | 'gpt-5-mini-2025-08-07'
  | 'gpt-5-nano-2025-08-07'
  | 'gpt-4.1'
  | 'gpt-4.1-mini'
  | 'gpt-4.1-nano'
  | 'gpt-4.1-2025-04-14'
  | 'gpt-4.1-mini-2025-04-14'
  | 'gpt-4.1-nano-2025-04-14'
  | 'o3-mini'
  | 'o3-mini-2025-01-31'
  | 'o1'
  | 'o1-2024-12-17'
  | 'gpt-4o'
  | 'gpt-4o-2024-11-20'
  | 'gpt-4o-2024-08-06'
  | 'gpt-4o-2024-05-13'
  | 'gpt-4o-mini'
  | 'gpt-4o-mini-2024-07-18'
  | 'gpt-4.5-preview'
  | 'gpt-4.5-preview-2025-02-27'
  | 'gpt-4-turbo'
  | 'gpt-4-turbo-2024-04-09'
  | 'gpt-4-0125-preview'
  | 'gpt-4-turbo-preview'
  | 'gpt-4-1106-preview'
  | 'gpt-4-vision-preview'
  | 'gpt-4'
  | 'gpt-4-0314'
  | 'gpt-4-0613'
  | 'gpt-4-32k'
  | 'gpt-4-32k-0314'
  | 'gpt-4-32k-0613'
  | 'gpt-3.5-turbo'
  | 'gpt-3.5-turbo-16k'
  | 'gpt-3.5-turbo-0613'
  | 'gpt-3.5-turbo-1106'
  | 'gpt-3.5-turbo-0125'
  | 'gpt-3.5-turbo-16k-0613'

export interface AssistantCodeInterpreterTool {
  type: 'code_interpreter'
}

export interface AssistantFileSearchToolFileSearch {
  max_num_results?: number | undefined
  ranking_options?: AssistantFileSearchRankingOptions | undefined
}

export interface AssistantFileSearchTool {
  type: 'file_search'
  file_search?: AssistantFileSearchToolFileSearch | undefined
}

export interface AssistantFileSearchToolReference {
  type: 'file_search'
}

export interface AssistantFunctionTool {
  type: 'function'
  function: FunctionDefinition
}

export type AssistantResponseFormat =
  | 'auto'
  | ResponseFormatText
  | ResponseFormatJsonObject
  | ResponseFormatJsonSchema

export type AssistantToolChoiceOption = 'none' | 'auto' | 'required' | AssistantToolChoice

export interface AssistantToolChoiceFunction {
  name: string
}

export interface AssistantToolChoice {
  type: 'function' | 'code_interpreter' | 'file_search'
  function?: AssistantToolChoiceFunction | undefined
}

export interface AssistantDeleted {
  id: string
  deleted: boolean
  object: 'assistant.deleted'
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

export interface AssistantDoneEvent {
  event: 'done'
  data: '[DONE]'
}

export interface ErrorObject {
  code: string | null
  message: string
  param: string | null
  type: string
}

export interface AssistantErrorEvent {
  event: 'error'
  data: ErrorObject
}

export type AssistantFileSearchRanker = 'auto' | 'default_2024_08_21'

export interface AssistantFileSearchRankingOptions {
  ranker?: AssistantFileSearchRanker | undefined
  score_threshold: number
}

export interface AssistantList {
  object: string
  data: Assistant[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface ThreadMessageList {
  object: string
  data: ThreadMessage[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface ThreadRunStepList {
  object: string
  data: ThreadRunStep[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface ThreadRunList {
  object: string
  data: ThreadRun[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface ImageFileContentBlockImageFile {
  file_id: string
  detail?: 'auto' | 'low' | 'high' | undefined
}

export interface ImageFileContentBlock {
  type: 'image_file'
  image_file: ImageFileContentBlockImageFile
}

export interface ImageUrlContentBlockImageUrl {
  url: string
  detail?: 'auto' | 'low' | 'high' | undefined
}

export interface ImageUrlContentBlock {
  type: 'image_url'
  image_url: ImageUrlContentBlockImageUrl
}

export interface RefusalContentBlock {
  type: 'refusal'
  refusal: string
}

export interface FileCitationAnnotationFileCitation {
  file_id: string
}

export interface FileCitationAnnotation {
  type: 'file_citation'
  text: string
  file_citation: FileCitationAnnotationFileCitation
  start_index: number
  end_index: number
}

export interface FilePathAnnotationFilePath {
  file_id: string
}

export interface FilePathAnnotation {
  type: 'file_path'
  text: string
  file_path: FilePathAnnotationFilePath
  start_index: number
  end_index: number
}

export interface TextContentBlockText {
  value: string
  annotations: (FileCitationAnnotation | FilePathAnnotation)[]
}

export interface TextContentBlock {
  type: 'text'
  text: TextContentBlockText
}

export interface ImageFileDeltaBlockImageFile {
  file_id?: string | undefined
  detail?: 'auto' | 'low' | 'high' | undefined
}

export interface ImageFileDeltaBlock {
  index: number
  type: 'image_file'
  image_file?: ImageFileDeltaBlockImageFile | undefined
}

export interface ImageUrlDeltaBlockImageUrl {
  url?: string | undefined
  detail?: 'auto' | 'low' | 'high' | undefined
}

export interface ImageUrlDeltaBlock {
  index: number
  type: 'image_url'
  image_url?: ImageUrlDeltaBlockImageUrl | undefined
}

export interface RefusalDeltaBlock {
  index: number
  type: 'refusal'
  refusal?: string | undefined
}

export interface FileCitationDeltaAnnotationFileCitation {
  file_id?: string | undefined
  quote?: string | undefined
}

export interface FileCitationDeltaAnnotation {
  index: number
  type: 'file_citation'
  text?: string | undefined
  file_citation?: FileCitationDeltaAnnotationFileCitation | undefined
  start_index?: number | undefined
  end_index?: number | undefined
}

export interface FilePathDeltaAnnotationFilePath {
  file_id?: string | undefined
}

export interface FilePathDeltaAnnotation {
  index: number
  type: 'file_path'
  text?: string | undefined
  file_path?: FilePathDeltaAnnotationFilePath | undefined
  start_index?: number | undefined
  end_index?: number | undefined
}

export interface TextDeltaBlockText {
  value?: string | undefined
  annotations?: (FileCitationDeltaAnnotation | FilePathDeltaAnnotation)[] | undefined
}

export interface TextDeltaBlock {
  index: number
  type: 'text'
  text?: TextDeltaBlockText | undefined
}

export interface ThreadMessageDeltaDelta {
  role?: 'user' | 'assistant' | undefined
  content?:
    | (ImageFileDeltaBlock | TextDeltaBlock | RefusalDeltaBlock | ImageUrlDeltaBlock)[]
    | undefined
}

export interface ThreadMessageDelta {
  id: string
  object: 'thread.message.delta'
  delta: ThreadMessageDeltaDelta
}

export interface ThreadMessageIncompleteDetails {
  reason: 'content_filter' | 'max_tokens' | 'run_cancelled' | 'run_expired' | 'run_failed'
}

export interface ThreadMessageAttachment {
  file_id?: string | undefined
  tools?: (AssistantCodeInterpreterTool | AssistantFileSearchToolReference)[] | undefined
}

export interface ThreadMessage {
  id: string
  object: 'thread.message'
  created_at: number
  thread_id: string
  status: 'in_progress' | 'incomplete' | 'completed'
  incomplete_details: ThreadMessageIncompleteDetails | null
  completed_at: number | null
  incomplete_at: number | null
  role: 'user' | 'assistant'
  content: (ImageFileContentBlock | ImageUrlContentBlock | TextContentBlock | RefusalContentBlock)[]
  assistant_id: string | null
  run_id: string | null
  attachments: ThreadMessageAttachment[] | null
  metadata: Metadata | null
}

export interface TextContentBlockParam {
  type: 'text'
  text: string
}

export interface ThreadMessageStreamEventThreadMessageCreated {
  event: 'thread.message.created'
  data: ThreadMessage
}

export interface ThreadMessageStreamEventThreadMessageInProgress {
  event: 'thread.message.in_progress'
  data: ThreadMessage
}

export interface ThreadMessageStreamEventThreadMessageDelta {
  event: 'thread.message.delta'
  data: ThreadMessageDelta
}

export interface ThreadMessageStreamEventThreadMessageCompleted {
  event: 'thread.message.completed'
  data: ThreadMessage
}

export interface ThreadMessageStreamEventThreadMessageIncomplete {
  event: 'thread.message.incomplete'
  data: ThreadMessage
}

export type ThreadMessageStreamEvent =
  | ThreadMessageStreamEventThreadMessageCreated
  | ThreadMessageStreamEventThreadMessageInProgress
  | ThreadMessageStreamEventThreadMessageDelta
  | ThreadMessageStreamEventThreadMessageCompleted
  | ThreadMessageStreamEventThreadMessageIncomplete

export interface ThreadRunUsage {
  completion_tokens: number
  prompt_tokens: number
  total_tokens: number
}

export interface ThreadRunRequiredActionSubmitToolOutputs {
  tool_calls: RequiredActionFunctionToolCall[]
}

export interface ThreadRunRequiredAction {
  type: 'submit_tool_outputs'
  submit_tool_outputs: ThreadRunRequiredActionSubmitToolOutputs
}

export interface ThreadRunLastError {
  code: 'server_error' | 'rate_limit_exceeded' | 'invalid_prompt'
  message: string
}

export interface ThreadRunIncompleteDetails {
  reason?: 'max_completion_tokens' | 'max_prompt_tokens' | undefined
}

export interface ThreadRun {
  id: string
  object: 'thread.run'
  created_at: number
  thread_id: string
  assistant_id: string
  status:
    | 'queued'
    | 'in_progress'
    | 'requires_action'
    | 'cancelling'
    | 'cancelled'
    | 'failed'
    | 'completed'
    | 'incomplete'
    | 'expired'
  required_action: ThreadRunRequiredAction | null
  last_error: ThreadRunLastError | null
  expires_at: number | null
  started_at: number | null
  cancelled_at: number | null
  failed_at: number | null
  completed_at: number | null
  incomplete_details: ThreadRunIncompleteDetails | null
  model: string
  instructions: string
  tools: (AssistantCodeInterpreterTool | AssistantFileSearchTool | AssistantFunctionTool)[]
  metadata: Metadata | null
  usage: ThreadRunUsage | null
  temperature?: number | null | undefined
  top_p?: number | null | undefined
  max_prompt_tokens: number | null
  max_completion_tokens: number | null
  truncation_strategy: ThreadTruncationStrategy | null
  tool_choice: AssistantToolChoiceOption | null
  parallel_tool_calls: ParallelToolCalls
  response_format: AssistantResponseFormat | null
}

export interface ThreadRunStepDeltaDelta {
  step_details?: MessageCreationStepDetailsDelta | ToolCallsStepDetailsDelta | undefined
}

export interface ThreadRunStepDelta {
  id: string
  object: 'thread.run.step.delta'
  delta: ThreadRunStepDeltaDelta
}

export interface MessageCreationStepDetailsDeltaMessageCreation {
  message_id?: string | undefined
}

export interface MessageCreationStepDetailsDelta {
  type: 'message_creation'
  message_creation?: MessageCreationStepDetailsDeltaMessageCreation | undefined
}

export interface CodeInterpreterStepToolCallDeltaCodeInterpreter {
  input?: string | undefined
  outputs?: (CodeInterpreterStepOutputLogsDelta | CodeInterpreterStepOutputImageDelta)[] | undefined
}

export interface CodeInterpreterStepToolCallDelta {
  index: number
  id?: string | undefined
  type: 'code_interpreter'
  code_interpreter?: CodeInterpreterStepToolCallDeltaCodeInterpreter | undefined
}

export interface CodeInterpreterStepOutputImageDeltaImage {
  file_id?: string | undefined
}

export interface CodeInterpreterStepOutputImageDelta {
  index: number
  type: 'image'
  image?: CodeInterpreterStepOutputImageDeltaImage | undefined
}

export interface CodeInterpreterStepOutputLogsDelta {
  index: number
  type: 'logs'
  logs?: string | undefined
}

export interface FileSearchStepToolCallDelta {
  index: number
  id?: string | undefined
  type: 'file_search'
  file_search: Record<string, unknown>
}

export interface FunctionStepToolCallDeltaFunction {
  name?: string | undefined
  arguments?: string | undefined
  output?: string | null | undefined
}

export interface FunctionStepToolCallDelta {
  index: number
  id?: string | undefined
  type: 'function'
  function?: FunctionStepToolCallDeltaFunction | undefined
}

export interface ToolCallsStepDetailsDelta {
  type: 'tool_calls'
  tool_calls?:
    | (CodeInterpreterStepToolCallDelta | FileSearchStepToolCallDelta | FunctionStepToolCallDelta)[]
    | undefined
}

export interface MessageCreationStepDetailsMessageCreation {
  message_id: string
}

export interface MessageCreationStepDetails {
  type: 'message_creation'
  message_creation: MessageCreationStepDetailsMessageCreation
}

export interface CodeInterpreterStepToolCallCodeInterpreter {
  input: string
  outputs: (CodeInterpreterStepOutputLogs | CodeInterpreterStepOutputImage)[]
}

export interface CodeInterpreterStepToolCall {
  id: string
  type: 'code_interpreter'
  code_interpreter: CodeInterpreterStepToolCallCodeInterpreter
}

export interface CodeInterpreterStepOutputImageImage {
  file_id: string
}

export interface CodeInterpreterStepOutputImage {
  type: 'image'
  image: CodeInterpreterStepOutputImageImage
}

export interface CodeInterpreterStepOutputLogs {
  type: 'logs'
  logs: string
}

export interface FileSearchStepToolCallFileSearch {
  ranking_options?: FileSearchStepRankingOptions | undefined
  results?: FileSearchStepResult[] | undefined
}

export interface FileSearchStepToolCall {
  id: string
  type: 'file_search'
  file_search: FileSearchStepToolCallFileSearch
}

export interface FileSearchStepRankingOptions {
  ranker: AssistantFileSearchRanker
  score_threshold: number
}

export interface FileSearchStepResultContent {
  type?: 'text' | undefined
  text?: string | undefined
}

export interface FileSearchStepResult {
  file_id: string
  file_name: string
  score: number
  content?: FileSearchStepResultContent[] | undefined
}

export interface FunctionStepToolCallFunction {
  name: string
  arguments: string
  output: string | null
}

export interface FunctionStepToolCall {
  id: string
  type: 'function'
  function: FunctionStepToolCallFunction
}

export interface ToolCallsStepDetails {
  type: 'tool_calls'
  tool_calls: (CodeInterpreterStepToolCall | FileSearchStepToolCall | FunctionStepToolCall)[]
}

export interface ThreadRunStepLastError {
  code: 'server_error' | 'rate_limit_exceeded'
  message: string
}

export interface ThreadRunStep {
  id: string
  object: 'thread.run.step'
  created_at: number
  assistant_id: string
  thread_id: string
  run_id: string
  type: 'message_creation' | 'tool_calls'
  status: 'in_progress' | 'cancelled' | 'failed' | 'completed' | 'expired'
  step_details: MessageCreationStepDetails | ToolCallsStepDetails
  last_error: ThreadRunStepLastError | null
  expired_at: number | null
  cancelled_at: number | null
  failed_at: number | null
  completed_at: number | null
  metadata: Metadata | null
  usage: ThreadRunUsage | null
}

export interface ThreadRunStepStreamEventThreadRunStepCreated {
  event: 'thread.run.step.created'
  data: ThreadRunStep
}

export interface ThreadRunStepStreamEventThreadRunStepInProgress {
  event: 'thread.run.step.in_progress'
  data: ThreadRunStep
}

export interface ThreadRunStepStreamEventThreadRunStepDelta {
  event: 'thread.run.step.delta'
  data: ThreadRunStepDelta
}

export interface ThreadRunStepStreamEventThreadRunStepCompleted {
  event: 'thread.run.step.completed'
  data: ThreadRunStep
}

export interface ThreadRunStepStreamEventThreadRunStepFailed {
  event: 'thread.run.step.failed'
  data: ThreadRunStep
}

export interface ThreadRunStepStreamEventThreadRunStepCancelled {
  event: 'thread.run.step.cancelled'
  data: ThreadRunStep
}

export interface ThreadRunStepStreamEventThreadRunStepExpired {
  event: 'thread.run.step.expired'
  data: ThreadRunStep
}

export type ThreadRunStepStreamEvent =
  | ThreadRunStepStreamEventThreadRunStepCreated
  | ThreadRunStepStreamEventThreadRunStepInProgress
  | ThreadRunStepStreamEventThreadRunStepDelta
  | ThreadRunStepStreamEventThreadRunStepCompleted
  | ThreadRunStepStreamEventThreadRunStepFailed
  | ThreadRunStepStreamEventThreadRunStepCancelled
  | ThreadRunStepStreamEventThreadRunStepExpired

export interface ThreadRunStreamEventThreadRunCreated {
  event: 'thread.run.created'
  data: ThreadRun
}

export interface ThreadRunStreamEventThreadRunQueued {
  event: 'thread.run.queued'
  data: ThreadRun
}

export interface ThreadRunStreamEventThreadRunInProgress {
  event: 'thread.run.in_progress'
  data: ThreadRun
}

export interface ThreadRunStreamEventThreadRunRequiresAction {
  event: 'thread.run.requires_action'
  data: ThreadRun
}

export interface ThreadRunStreamEventThreadRunCompleted {
  event: 'thread.run.completed'
  data: ThreadRun
}

export interface ThreadRunStreamEventThreadRunIncomplete {
  event: 'thread.run.incomplete'
  data: ThreadRun
}

export interface ThreadRunStreamEventThreadRunFailed {
  event: 'thread.run.failed'
  data: ThreadRun
}

export interface ThreadRunStreamEventThreadRunCancelling {
  event: 'thread.run.cancelling'
  data: ThreadRun
}

export interface ThreadRunStreamEventThreadRunCancelled {
  event: 'thread.run.cancelled'
  data: ThreadRun
}

export interface ThreadRunStreamEventThreadRunExpired {
  event: 'thread.run.expired'
  data: ThreadRun
}

export type ThreadRunStreamEvent =
  | ThreadRunStreamEventThreadRunCreated
  | ThreadRunStreamEventThreadRunQueued
  | ThreadRunStreamEventThreadRunInProgress
  | ThreadRunStreamEventThreadRunRequiresAction
  | ThreadRunStreamEventThreadRunCompleted
  | ThreadRunStreamEventThreadRunIncomplete
  | ThreadRunStreamEventThreadRunFailed
  | ThreadRunStreamEventThreadRunCancelling
  | ThreadRunStreamEventThreadRunCancelled
  | ThreadRunStreamEventThreadRunExpired

export interface RequiredActionFunctionToolCallFunction {
  name: string
  arguments: string
}

export interface RequiredActionFunctionToolCall {
  id: string
  type: 'function'
  function: RequiredActionFunctionToolCallFunction
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

export interface Thread {
  id: string
  object: 'thread'
  created_at: number
  tool_resources: ThreadToolResources | null
  metadata: Metadata | null
}

export interface ThreadStreamEvent {
  enabled?: boolean | undefined
  event: 'thread.created'
  data: Thread
}

export interface ThreadTruncationStrategy {
  type: 'auto' | 'last_messages'
  last_messages?: number | null | undefined
}

/** Params of `listAssistants`: `GET /assistants`. */
export interface ListAssistantsParams {
  limit?: number | undefined
  order?: 'asc' | 'desc' | undefined
  after?: string | undefined
  before?: string | undefined
}

export interface CreateAssistantParamsToolResourcesCodeInterpreter {
  file_ids?: readonly string[] | undefined
}

export interface CreateAssistantParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto {
  type: 'auto'
}

export interface CreateAssistantParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic {
  max_chunk_size_tokens: number
  chunk_overlap_tokens: number
}

export interface CreateAssistantParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic {
  type: 'static'
  static: CreateAssistantParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic
}

export interface CreateAssistantParamsToolResourcesFileSearchVectorStore {
  file_ids?: readonly string[] | undefined
  chunking_strategy?:
    | CreateAssistantParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto
    | CreateAssistantParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic
    | undefined
  metadata?: Metadata | null | undefined
}

export interface CreateAssistantParamsToolResourcesFileSearch {
  vector_store_ids?: readonly string[] | undefined
  vector_stores?: readonly CreateAssistantParamsToolResourcesFileSearchVectorStore[] | undefined
}

export interface CreateAssistantParamsToolResources {
  code_interpreter?: CreateAssistantParamsToolResourcesCodeInterpreter | undefined
  file_search?: CreateAssistantParamsToolResourcesFileSearch | undefined
}

/** Params of `createAssistant`: `POST /assistants`. */
export interface CreateAssistantParams {
  model: (string & {}) | AssistantModel
  name?: string | null | undefined
  description?: string | null | undefined
  instructions?: string | null | undefined
  reasoning_effort?: ReasoningEffort | null | undefined
  tools?:
    | readonly (AssistantCodeInterpreterTool | AssistantFileSearchTool | AssistantFunctionTool)[]
    | undefined
  tool_resources?: CreateAssistantParamsToolResources | null | undefined
  metadata?: Metadata | null | undefined
  temperature?: number | null | undefined
  top_p?: number | null | undefined
  response_format?: AssistantResponseFormat | null | undefined
}

/** Params of `retrieveAssistant`: `GET /assistants/{assistant_id}`. */
export interface RetrieveAssistantParams {
  assistant_id: string
}

export interface UpdateAssistantParamsToolResourcesCodeInterpreter {
  file_ids?: readonly string[] | undefined
}

export interface UpdateAssistantParamsToolResourcesFileSearch {
  vector_store_ids?: readonly string[] | undefined
}

export interface UpdateAssistantParamsToolResources {
  code_interpreter?: UpdateAssistantParamsToolResourcesCodeInterpreter | undefined
  file_search?: UpdateAssistantParamsToolResourcesFileSearch | undefined
}

/** Params of `updateAssistant`: `POST /assistants/{assistant_id}`. */
export interface UpdateAssistantParams {
  assistant_id: string
  model?: (string & {}) | AssistantModel | undefined
  reasoning_effort?: ReasoningEffort | null | undefined
  name?: string | null | undefined
  description?: string | null | undefined
  instructions?: string | null | undefined
  tools?:
    | readonly (AssistantCodeInterpreterTool | AssistantFileSearchTool | AssistantFunctionTool)[]
    | undefined
  tool_resources?: UpdateAssistantParamsToolResources | null | undefined
  metadata?: Metadata | null | undefined
  temperature?: number | null | undefined
  top_p?: number | null | undefined
  response_format?: AssistantResponseFormat | null | undefined
}

/** Params of `deleteAssistant`: `DELETE /assistants/{assistant_id}`. */
export interface DeleteAssistantParams {
  assistant_id: string
}

export interface CreateThreadParamsToolResourcesCodeInterpreter {
  file_ids?: readonly string[] | undefined
}

export interface CreateThreadParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto {
  type: 'auto'
}

export interface CreateThreadParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic {
  max_chunk_size_tokens: number
  chunk_overlap_tokens: number
}

export interface CreateThreadParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic {
  type: 'static'
  static: CreateThreadParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic
}

export interface CreateThreadParamsToolResourcesFileSearchVectorStore {
  file_ids?: readonly string[] | undefined
  chunking_strategy?:
    | CreateThreadParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto
    | CreateThreadParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic
    | undefined
  metadata?: Metadata | null | undefined
}

export interface CreateThreadParamsToolResourcesFileSearch {
  vector_store_ids?: readonly string[] | undefined
  vector_stores?: readonly CreateThreadParamsToolResourcesFileSearchVectorStore[] | undefined
}

export interface CreateThreadParamsToolResources {
  code_interpreter?: CreateThreadParamsToolResourcesCodeInterpreter | undefined
  file_search?: CreateThreadParamsToolResourcesFileSearch | undefined
}

/** Params of `createThread`: `POST /threads`. */
export interface CreateThreadParams {
  messages?: readonly CreateThreadMessageParams[] | undefined
  tool_resources?: CreateThreadParamsToolResources | null | undefined
  metadata?: Metadata | null | undefined
}

export interface CreateThreadAndRunParamsToolResourcesCodeInterpreter {
  file_ids?: readonly string[] | undefined
}

export interface CreateThreadAndRunParamsToolResourcesFileSearch {
  vector_store_ids?: readonly string[] | undefined
}

export interface CreateThreadAndRunParamsToolResources {
  code_interpreter?: CreateThreadAndRunParamsToolResourcesCodeInterpreter | undefined
  file_search?: CreateThreadAndRunParamsToolResourcesFileSearch | undefined
}

/** Params of `createThreadAndRun`: `POST /threads/runs`. */
export interface CreateThreadAndRunParams {
  assistant_id: string
  thread?: CreateThreadParams | undefined
  model?:
    | (string & {})
    | 'gpt-5'
    | 'gpt-5-mini'
    | 'gpt-5-nano'
    | 'gpt-5-2025-08-07'
    | 'gpt-5-mini-2025-08-07'
    | 'gpt-5-nano-2025-08-07'
    | 'gpt-4.1'
    | 'gpt-4.1-mini'
    | 'gpt-4.1-nano'
    | 'gpt-4.1-2025-04-14'
    | 'gpt-4.1-mini-2025-04-14'
    | 'gpt-4.1-nano-2025-04-14'
    | 'gpt-4o'
    | 'gpt-4o-2024-11-20'
    | 'gpt-4o-2024-08-06'
    | 'gpt-4o-2024-05-13'
    | 'gpt-4o-mini'
    | 'gpt-4o-mini-2024-07-18'
    | 'gpt-4.5-preview'
    | 'gpt-4.5-preview-2025-02-27'
    | 'gpt-4-turbo'
    | 'gpt-4-turbo-2024-04-09'
    | 'gpt-4-0125-preview'
    | 'gpt-4-turbo-preview'
    | 'gpt-4-1106-preview'
    | 'gpt-4-vision-preview'
    | 'gpt-4'
    | 'gpt-4-0314'
    | 'gpt-4-0613'
    | 'gpt-4-32k'
    | 'gpt-4-32k-0314'
    | 'gpt-4-32k-0613'
    | 'gpt-3.5-turbo'
    | 'gpt-3.5-turbo-16k'
    | 'gpt-3.5-turbo-0613'
    | 'gpt-3.5-turbo-1106'
    | 'gpt-3.5-turbo-0125'
    | 'gpt-3.5-turbo-16k-0613'
    | null
    | undefined
  instructions?: string | null | undefined
  tools?:
    | readonly (AssistantCodeInterpreterTool | AssistantFileSearchTool | AssistantFunctionTool)[]
    | null
    | undefined
  tool_resources?: CreateThreadAndRunParamsToolResources | null | undefined
  metadata?: Metadata | null | undefined
  temperature?: number | null | undefined
  top_p?: number | null | undefined
  max_prompt_tokens?: number | null | undefined
  max_completion_tokens?: number | null | undefined
  truncation_strategy?: ThreadTruncationStrategy | null | undefined
  tool_choice?: AssistantToolChoiceOption | null | undefined
  parallel_tool_calls?: ParallelToolCalls | undefined
  response_format?: AssistantResponseFormat | null | undefined
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

export interface CreateThreadMessageParamsAttachment {
  file_id?: string | undefined
  tools?: readonly (AssistantCodeInterpreterTool | AssistantFileSearchToolReference)[] | undefined
}

/** Params of `createThreadMessage`: `POST /threads/{thread_id}/messages`. */
export interface CreateThreadMessageParams {
  thread_id: string
  role: 'user' | 'assistant'
  content:
    | string
    | readonly (ImageFileContentBlock | ImageUrlContentBlock | TextContentBlockParam)[]
  attachments?: readonly CreateThreadMessageParamsAttachment[] | null | undefined
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

/** Params of `listThreadRuns`: `GET /threads/{thread_id}/runs`. */
export interface ListThreadRunsParams {
  thread_id: string
  limit?: number | undefined
  order?: 'asc' | 'desc' | undefined
  after?: string | undefined
  before?: string | undefined
}

/** Params of `createThreadRun`: `POST /threads/{thread_id}/runs`. */
export interface CreateThreadRunParams {
  thread_id: string
  include?: readonly 'step_details.tool_calls[*].file_search.results[*].content'[] | undefined
  assistant_id: string
  model?: (string & {}) | AssistantModel | null | undefined
  reasoning_effort?: ReasoningEffort | null | undefined
  instructions?: string | null | undefined
  additional_instructions?: string | null | undefined
  additional_messages?: readonly CreateThreadMessageParams[] | null | undefined
  tools?:
    | readonly (AssistantCodeInterpreterTool | AssistantFileSearchTool | AssistantFunctionTool)[]
    | null
    | undefined
  metadata?: Metadata | null | undefined
  temperature?: number | null | undefined
  top_p?: number | null | undefined
  max_prompt_tokens?: number | null | undefined
  max_completion_tokens?: number | null | undefined
  truncation_strategy?: ThreadTruncationStrategy | null | undefined
  tool_choice?: AssistantToolChoiceOption | null | undefined
  parallel_tool_calls?: ParallelToolCalls | undefined
  response_format?: AssistantResponseFormat | null | undefined
}

/** Params of `retrieveThreadRun`: `GET /threads/{thread_id}/runs/{run_id}`. */
export interface RetrieveThreadRunParams {
  thread_id: string
  run_id: string
}

/** Params of `updateThreadRun`: `POST /threads/{thread_id}/runs/{run_id}`. */
export interface UpdateThreadRunParams {
  thread_id: string
  run_id: string
  metadata?: Metadata | null | undefined
}

/** Params of `cancelThreadRun`: `POST /threads/{thread_id}/runs/{run_id}/cancel`. */
export interface CancelThreadRunParams {
  thread_id: string
  run_id: string
}

/** Params of `listThreadRunSteps`: `GET /threads/{thread_id}/runs/{run_id}/steps`. */
export interface ListThreadRunStepsParams {
  thread_id: string
  run_id: string
  limit?: number | undefined
  order?: 'asc' | 'desc' | undefined
  after?: string | undefined
  before?: string | undefined
  include?: readonly 'step_details.tool_calls[*].file_search.results[*].content'[] | undefined
}

/** Params of `retrieveThreadRunStep`: `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`. */
export interface RetrieveThreadRunStepParams {
  thread_id: string
  run_id: string
  step_id: string
  include?: readonly 'step_details.tool_calls[*].file_search.results[*].content'[] | undefined
}

export interface SubmitThreadRunToolOutputsParamsToolOutput {
  tool_call_id?: string | undefined
  output?: string | undefined
}

/** Params of `submitThreadRunToolOutputs`: `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`. */
export interface SubmitThreadRunToolOutputsParams {
  thread_id: string
  run_id: string
  tool_outputs: readonly SubmitThreadRunToolOutputsParamsToolOutput[]
}

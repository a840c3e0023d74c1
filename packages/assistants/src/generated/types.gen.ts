// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import type {
  FunctionDefinition,
  Metadata,
  ReasoningEffort,
  ResponseFormatJsonObject,
  ResponseFormatJsonSchema,
  ResponseFormatText,
} from '@bonsai-ai/shared'

export type * from './events.gen.ts'

export type * from './runs.gen.ts'

export type * from './threads.gen.ts'

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

/** A model with instructions and tools. */
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

export interface ErrorObject {
  code: string | null
  message: string
  param: string | null
  type: string
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

export interface TextContentBlockParam {
  type: 'text'
  text: string
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

export interface RequiredActionFunctionToolCallFunction {
  name: string
  arguments: string
}

export interface RequiredActionFunctionToolCall {
  id: string
  type: 'function'
  function: RequiredActionFunctionToolCallFunction
}

/** A file of an assistant; its ID is that of the uploaded file. */
export interface AssistantFile {
  id: string
  object: 'assistant.file'
  /** Unix time in seconds. */
  created_at: number
  assistant_id: string
}

/** A page of files of an assistant. */
export interface AssistantFileList {
  object?: 'list' | undefined
  data: AssistantFile[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more?: boolean | undefined
}

/** Confirmation that a file was taken from an assistant. */
export interface AssistantFileDeleted {
  id: string
  object: 'assistant.file.deleted'
  deleted: boolean
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

export interface FileSearchAutoChunking {
  type: 'auto'
}

export interface FileSearchStaticChunkingSizes {
  max_chunk_size_tokens: number
  chunk_overlap_tokens: number
}

export interface FileSearchStaticChunking {
  type: 'static'
  static: FileSearchStaticChunkingSizes
}

export interface FileSearchVectorStoreParam {
  file_ids?: readonly string[] | undefined
  chunking_strategy?: FileSearchAutoChunking | FileSearchStaticChunking | undefined
  metadata?: Metadata | null | undefined
}

export interface CreateAssistantParamsToolResourcesFileSearch {
  vector_store_ids?: readonly string[] | undefined
  vector_stores?: readonly FileSearchVectorStoreParam[] | undefined
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

/** Params of `createAssistantFile`: `POST /assistants/{assistant_id}/files`. */
export interface CreateAssistantFileParams {
  /** For example `asst_abc123`. */
  assistant_id: string
  /** ID of a file that was uploaded with purpose `assistants`. */
  file_id: string
}

/** Params of `listAssistantFiles`: `GET /assistants/{assistant_id}/files`. */
export interface ListAssistantFilesParams {
  /** For example `asst_abc123`. */
  assistant_id: string
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

/** Params of `retrieveAssistantFile`: `GET /assistants/{assistant_id}/files/{file_id}`. */
export interface RetrieveAssistantFileParams {
  /** For example `asst_abc123`. */
  assistant_id: string
  /** For example `file-abc123`. */
  file_id: string
}

/** Params of `deleteAssistantFile`: `DELETE /assistants/{assistant_id}/files/{file_id}`. */
export interface DeleteAssistantFileParams {
  /** For example `asst_abc123`. */
  assistant_id: string
  /** For example `file-abc123`. */
  file_id: string
}

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import type {
  ThreadRunStepStreamEventThreadRunStepCancelled,
  ThreadRunStepStreamEventThreadRunStepCompleted,
  ThreadRunStepStreamEventThreadRunStepCreated,
  ThreadRunStepStreamEventThreadRunStepExpired,
  ThreadRunStepStreamEventThreadRunStepFailed,
  ThreadRunStepStreamEventThreadRunStepInProgress,
  ThreadRunStreamEventThreadRunCancelled,
  ThreadRunStreamEventThreadRunCancelling,
  ThreadRunStreamEventThreadRunCompleted,
  ThreadRunStreamEventThreadRunCreated,
  ThreadRunStreamEventThreadRunExpired,
  ThreadRunStreamEventThreadRunFailed,
  ThreadRunStreamEventThreadRunInProgress,
  ThreadRunStreamEventThreadRunIncomplete,
  ThreadRunStreamEventThreadRunQueued,
  ThreadRunStreamEventThreadRunRequiresAction,
} from './runs.gen.ts'

import type {
  Thread,
  ThreadMessageStreamEventThreadMessageCompleted,
  ThreadMessageStreamEventThreadMessageCreated,
  ThreadMessageStreamEventThreadMessageInProgress,
  ThreadMessageStreamEventThreadMessageIncomplete,
} from './threads.gen.ts'

import type { ErrorObject } from './types.gen.ts'

export type AssistantStreamEvent =
  | ThreadStreamEvent
  | ThreadRunStreamEvent
  | ThreadRunStepStreamEvent
  | ThreadMessageStreamEvent
  | AssistantErrorEvent
  | AssistantDoneEvent

export interface AssistantDoneEvent {
  event: 'done'
  data: '[DONE]'
}

export interface AssistantErrorEvent {
  event: 'error'
  data: ErrorObject
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

export interface ThreadMessageStreamEventThreadMessageDelta {
  event: 'thread.message.delta'
  data: ThreadMessageDelta
}

export type ThreadMessageStreamEvent =
  | ThreadMessageStreamEventThreadMessageCreated
  | ThreadMessageStreamEventThreadMessageInProgress
  | ThreadMessageStreamEventThreadMessageDelta
  | ThreadMessageStreamEventThreadMessageCompleted
  | ThreadMessageStreamEventThreadMessageIncomplete

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

export interface ThreadRunStepStreamEventThreadRunStepDelta {
  event: 'thread.run.step.delta'
  data: ThreadRunStepDelta
}

export type ThreadRunStepStreamEvent =
  | ThreadRunStepStreamEventThreadRunStepCreated
  | ThreadRunStepStreamEventThreadRunStepInProgress
  | ThreadRunStepStreamEventThreadRunStepDelta
  | ThreadRunStepStreamEventThreadRunStepCompleted
  | ThreadRunStepStreamEventThreadRunStepFailed
  | ThreadRunStepStreamEventThreadRunStepCancelled
  | ThreadRunStepStreamEventThreadRunStepExpired

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

export interface ThreadStreamEvent {
  enabled?: boolean | undefined
  event: 'thread.created'
  data: Thread
}

import type { ThreadRunSnapshot } from './foldRun.ts'
import type {
  AssistantStreamEvent,
  ImageFileContentBlockImageFile,
  TextContentBlockText,
  ThreadMessage,
  ThreadMessageDeltaDelta,
  ThreadRunStep,
  ThreadRunStepDeltaDelta,
  ToolCallsStepDetails,
  ToolCallsStepDetailsDelta,
} from './generated/types.gen.ts'

/** A call of a tool, told apart by `type`. */
export type RunToolCall = ToolCallsStepDetails['tool_calls'][number]

/** An event as it came, and the run with it. */
export interface RunRawEvent {
  readonly type: 'event'
  readonly event: AssistantStreamEvent
  /** The run so far: the one object that grows, so copy it to keep a state of it. */
  readonly snapshot: ThreadRunSnapshot
}

/** A message begins or is whole. */
export interface RunMessageEvent<Type = 'message.created' | 'message.done'> {
  readonly type: Type
  readonly message: ThreadMessage
}

/** A piece of a message. */
export interface RunMessageDeltaEvent {
  readonly type: 'message.delta'
  readonly delta: ThreadMessageDeltaDelta
  /** The message so far: the one object that grows, so copy it to keep a state of it. */
  readonly snapshot: ThreadMessage
}

/** A text begins or is whole. */
export interface RunTextEvent<Type = 'text.created' | 'text.done'> {
  readonly type: Type
  readonly message_id: string
  /** Which part of the message it is. */
  readonly index: number
  readonly text: TextContentBlockText
}

/** A piece of a text. */
export interface RunTextDeltaEvent {
  readonly type: 'text.delta'
  readonly message_id: string
  /** Which part of the message it belongs to. */
  readonly index: number
  readonly delta: string
  /** All of it so far. */
  readonly snapshot: string
}

/** An image of a message. */
export interface RunImageFileDoneEvent {
  readonly type: 'image_file.done'
  readonly message_id: string
  /** Which part of the message it is. */
  readonly index: number
  readonly image_file: ImageFileContentBlockImageFile
}

/** A step begins or is over, whether it went well or not. */
export interface RunStepEvent<Type = 'run_step.created' | 'run_step.done'> {
  readonly type: Type
  readonly step: ThreadRunStep
}

/** A piece of a step. */
export interface RunStepDeltaEvent {
  readonly type: 'run_step.delta'
  readonly delta: ThreadRunStepDeltaDelta
  /** The step so far: the one object that grows, so copy it to keep a state of it. */
  readonly snapshot: ThreadRunStep
}

/** A call of a tool begins or is whole. */
export interface RunToolCallEvent<Type = 'tool_call.created' | 'tool_call.done'> {
  readonly type: Type
  readonly step_id: string
  /** Which of the step's calls it is. */
  readonly index: number
  readonly tool_call: RunToolCall
}

/** A piece of a call of a tool. */
export interface RunToolCallDeltaEvent {
  readonly type: 'tool_call.delta'
  readonly step_id: string
  /** Which of the step's calls it belongs to. */
  readonly index: number
  readonly delta: NonNullable<ToolCallsStepDetailsDelta['tool_calls']>[number]
  /** The call so far: the one object that grows, so copy it to keep a state of it. */
  readonly snapshot: RunToolCall
}

/** The run with all that it made, the last event. */
export interface RunDoneEvent extends Readonly<ThreadRunSnapshot> {
  readonly type: 'run.done'
}

/** What happens in the stream of a run, told apart by `type`. */
export type RunEvent =
  | RunRawEvent
  | RunMessageEvent<'message.created'>
  | RunMessageEvent<'message.done'>
  | RunMessageDeltaEvent
  | RunTextEvent<'text.created'>
  | RunTextEvent<'text.done'>
  | RunTextDeltaEvent
  | RunImageFileDoneEvent
  | RunStepEvent<'run_step.created'>
  | RunStepEvent<'run_step.done'>
  | RunStepDeltaEvent
  | RunToolCallEvent<'tool_call.created'>
  | RunToolCallEvent<'tool_call.done'>
  | RunToolCallDeltaEvent
  | RunDoneEvent

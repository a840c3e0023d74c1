// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

export { cancelThreadRun, type CancelThreadRunError } from './generated/cancelThreadRun.gen.ts'
export { createAssistant, type CreateAssistantError } from './generated/createAssistant.gen.ts'
export {
  createAssistantFile,
  type CreateAssistantFileError,
} from './generated/createAssistantFile.gen.ts'
export { createThread, type CreateThreadError } from './generated/createThread.gen.ts'
export { createThreadAndRun, type CreateThreadAndRunError } from './createThreadAndRun.ts'
export {
  createThreadMessage,
  type CreateThreadMessageError,
} from './generated/createThreadMessage.gen.ts'
export { createThreadRun, type CreateThreadRunError } from './createThreadRun.ts'
export { deleteAssistant, type DeleteAssistantError } from './generated/deleteAssistant.gen.ts'
export {
  deleteAssistantFile,
  type DeleteAssistantFileError,
} from './generated/deleteAssistantFile.gen.ts'
export { deleteThread, type DeleteThreadError } from './generated/deleteThread.gen.ts'
export {
  deleteThreadMessage,
  type DeleteThreadMessageError,
} from './generated/deleteThreadMessage.gen.ts'
export {
  listAssistantFiles,
  type ListAssistantFilesError,
} from './generated/listAssistantFiles.gen.ts'
export { listAssistants, type ListAssistantsError } from './generated/listAssistants.gen.ts'
export {
  listThreadMessageFiles,
  type ListThreadMessageFilesError,
} from './generated/listThreadMessageFiles.gen.ts'
export {
  listThreadMessages,
  type ListThreadMessagesError,
} from './generated/listThreadMessages.gen.ts'
export {
  listThreadRunSteps,
  type ListThreadRunStepsError,
} from './generated/listThreadRunSteps.gen.ts'
export { listThreadRuns, type ListThreadRunsError } from './generated/listThreadRuns.gen.ts'
export {
  retrieveAssistant,
  type RetrieveAssistantError,
} from './generated/retrieveAssistant.gen.ts'
export {
  retrieveAssistantFile,
  type RetrieveAssistantFileError,
} from './generated/retrieveAssistantFile.gen.ts'
export { retrieveThread, type RetrieveThreadError } from './generated/retrieveThread.gen.ts'
export {
  retrieveThreadMessage,
  type RetrieveThreadMessageError,
} from './generated/retrieveThreadMessage.gen.ts'
export {
  retrieveThreadMessageFile,
  type RetrieveThreadMessageFileError,
} from './generated/retrieveThreadMessageFile.gen.ts'
export {
  retrieveThreadRun,
  type RetrieveThreadRunError,
} from './generated/retrieveThreadRun.gen.ts'
export {
  retrieveThreadRunStep,
  type RetrieveThreadRunStepError,
} from './generated/retrieveThreadRunStep.gen.ts'
export { streamThreadAndRun, type StreamThreadAndRunError } from './streamThreadAndRun.ts'
export { streamThreadRun, type StreamThreadRunError } from './streamThreadRun.ts'
export {
  streamThreadRunToolOutputs,
  type StreamThreadRunToolOutputsError,
} from './streamThreadRunToolOutputs.ts'
export {
  submitThreadRunToolOutputs,
  type SubmitThreadRunToolOutputsError,
} from './submitThreadRunToolOutputs.ts'
export { updateAssistant, type UpdateAssistantError } from './generated/updateAssistant.gen.ts'
export { updateThread, type UpdateThreadError } from './generated/updateThread.gen.ts'
export {
  updateThreadMessage,
  type UpdateThreadMessageError,
} from './generated/updateThreadMessage.gen.ts'
export { updateThreadRun, type UpdateThreadRunError } from './generated/updateThreadRun.gen.ts'
export { type AccumulatedThreadRun, accumulateRun } from './accumulateRun.ts'
export type { ThreadRunSnapshot } from './foldRun.ts'
export { runEvents } from './runEvents.ts'
export type {
  RunDoneEvent,
  RunEvent,
  RunImageFileDoneEvent,
  RunMessageDeltaEvent,
  RunMessageEvent,
  RunRawEvent,
  RunStepDeltaEvent,
  RunStepEvent,
  RunTextDeltaEvent,
  RunTextEvent,
  RunToolCall,
  RunToolCallDeltaEvent,
  RunToolCallEvent,
} from './runEvent.ts'
export { createRunAndPoll, type CreateRunAndPollError } from './createRunAndPoll.ts'
export {
  createThreadAndRunAndPoll,
  type CreateThreadAndRunAndPollError,
} from './createThreadAndRunAndPoll.ts'
export { pollRun, type PollRunError } from './pollRun.ts'
export {
  submitToolOutputsAndPoll,
  type SubmitToolOutputsAndPollError,
} from './submitToolOutputsAndPoll.ts'
export type * from './generated/types.gen.ts'

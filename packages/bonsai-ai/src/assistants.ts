// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/bonsai-ai.ts or docs/bonsai-ai.json, then `npm run generate`.

export {
  cancelThreadRun,
  createAssistant,
  createThread,
  createThreadAndRun,
  createThreadMessage,
  createThreadRun,
  deleteAssistant,
  deleteThread,
  deleteThreadMessage,
  listAssistants,
  listThreadMessages,
  listThreadRunSteps,
  listThreadRuns,
  retrieveAssistant,
  retrieveThread,
  retrieveThreadMessage,
  retrieveThreadRun,
  retrieveThreadRunStep,
  streamThreadAndRun,
  streamThreadRun,
  streamThreadRunToolOutputs,
  submitThreadRunToolOutputs,
  updateAssistant,
  updateThread,
  updateThreadMessage,
  updateThreadRun,
} from '@bonsai-ai/assistants'
export type * from '@bonsai-ai/assistants'

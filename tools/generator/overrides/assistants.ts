import type { PackageOverrides } from '../src/overrides.ts'

export default {
  handWritten: [
    'createThreadRun',
    'streamThreadRun',
    'createThreadAndRun',
    'streamThreadAndRun',
    'submitThreadRunToolOutputs',
    'streamThreadRunToolOutputs',
  ],
  families: {
    events: /Event$|Delta/,
    runs: /Run/,
    threads: /Thread|Message/,
  },
  names: {
    CreateThreadMessageParamsAttachment: 'ThreadMessageParamAttachment',
    CreateAssistantParamsToolResourcesFileSearchVectorStore: 'FileSearchVectorStoreParam',
    CreateAssistantParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto:
      'FileSearchAutoChunking',
    CreateAssistantParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic:
      'FileSearchStaticChunking',
    CreateAssistantParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic:
      'FileSearchStaticChunkingSizes',
    CreateThreadParamsToolResourcesFileSearchVectorStore: 'FileSearchVectorStoreParam',
    CreateThreadParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto:
      'FileSearchAutoChunking',
    CreateThreadParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic:
      'FileSearchStaticChunking',
    CreateThreadParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic:
      'FileSearchStaticChunkingSizes',
  },
  index: [
    "export { type AccumulatedThreadRun, accumulateRun } from './accumulateRun.ts'",
    "export type { ThreadRunSnapshot } from './foldRun.ts'",
    "export { runEvents } from './runEvents.ts'",
    "export type { RunDoneEvent, RunEvent, RunImageFileDoneEvent, RunMessageDeltaEvent, RunMessageEvent, RunRawEvent, RunStepDeltaEvent, RunStepEvent, RunTextDeltaEvent, RunTextEvent, RunToolCall, RunToolCallDeltaEvent, RunToolCallEvent } from './runEvent.ts'",
    "export { createRunAndPoll, type CreateRunAndPollError } from './createRunAndPoll.ts'",
    "export { createThreadAndRunAndPoll, type CreateThreadAndRunAndPollError } from './createThreadAndRunAndPoll.ts'",
    "export { pollRun, type PollRunError } from './pollRun.ts'",
    "export { submitToolOutputsAndPoll, type SubmitToolOutputsAndPollError } from './submitToolOutputsAndPoll.ts'",
  ],
} satisfies PackageOverrides

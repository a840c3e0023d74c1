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
    "export { createRunAndPoll, type CreateRunAndPollError } from './createRunAndPoll.ts'",
    "export { createThreadAndRunAndPoll, type CreateThreadAndRunAndPollError } from './createThreadAndRunAndPoll.ts'",
    "export { pollRun, type PollRunError } from './pollRun.ts'",
    "export { submitToolOutputsAndPoll, type SubmitToolOutputsAndPollError } from './submitToolOutputsAndPoll.ts'",
  ],
} satisfies PackageOverrides

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
} satisfies PackageOverrides

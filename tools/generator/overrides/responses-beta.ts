import type { PackageOverrides } from '../src/overrides.ts'

export default {
  handWritten: [
    'createBetaResponse',
    'streamBetaResponse',
    'retrieveBetaResponse',
    'streamStoredBetaResponse',
    'deleteBetaResponse',
    'cancelBetaResponse',
    'compactBetaResponse',
    'listBetaResponseInputItems',
    'countBetaResponseInputTokens',
  ],
  families: {
    events: /Event/,
    hostedTools: /Shell|ApplyPatch|Computer|CodeInterpreter|Mcp|ImageGen/,
    tools: /Tool|Grammar|WebSearch|FileSearch/,
    items: /Item|Message|Input|Output|Content|Reasoning|Call|Annotation|Agent/,
  },
  names: {
    BetaResponsesServerEventPart2: 'BetaResponsesStreamTag',
    BetaResponsesWebSocketStreamEventPart2: 'BetaResponsesStreamTag',
  },
  sent: ['BetaResponsesClientEvent'],
  repeated: { BetaResponseObject: ['instructions', 'tools'] },
} satisfies PackageOverrides

import type { PackageOverrides } from '../src/overrides.ts'

export default {
  handWritten: ['createResponse', 'streamResponse', 'retrieveResponse', 'streamStoredResponse'],
  index: [
    "export { pollResponse, type PollResponseError } from './pollResponse.ts'",
    "export { accumulateResponse } from './accumulateResponse.ts'",
    "export { outputText } from './outputText.ts'",
    "export { responseEvents, type ResponseSnapshotEvent } from './responseEvents.ts'",
    "export { responseText } from './responseText.ts'",
    "export type { StreamResponseOptions } from './streamResponse.ts'",
    "export { toInputItems } from './toInputItems.ts'",
  ],
  families: {
    events: /Event/,
    hostedTools: /Shell|ApplyPatch|Computer|CodeInterpreter|Mcp|ImageGen/,
    tools: /Tool|Grammar|WebSearch|FileSearch/,
    items: /Item|Message|Input|Output|Content|Reasoning|Call|Annotation|Agent/,
  },
  names: {
    ResponsesServerEventPart2: 'ResponsesStreamTag',
    ResponsesWebSocketStreamEventPart2: 'ResponsesStreamTag',
  },
  sent: ['ResponsesClientEvent'],
  // What was asked for comes back in every response, and all tools and items with it.
  repeated: { ResponseObject: ['instructions', 'tools'] },
} satisfies PackageOverrides

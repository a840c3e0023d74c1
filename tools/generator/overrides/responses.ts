import type { PackageOverrides } from '../src/overrides.ts'

export default {
  handWritten: ['createResponse', 'streamResponse', 'retrieveResponse', 'streamStoredResponse'],
  families: {
    events: /Event/,
    hostedTools: /Shell|ApplyPatch|Computer|CodeInterpreter|Mcp|ImageGen/,
    tools: /Tool|Grammar|WebSearch|FileSearch/,
    items: /Item|Message|Input|Output|Content|Reasoning|Call|Annotation|Agent/,
  },
  names: { ResponsesServerEventPart2: 'ResponsesStreamTag' },
} satisfies PackageOverrides

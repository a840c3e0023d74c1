// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/bonsai-ai.ts or docs/bonsai-ai.json, then `npm run generate`.

export {
  IncompleteError,
  StepLimitError,
  chatFormat,
  chatTool,
  defineCustomTool,
  defineTool,
  fromJsonSchema,
  isIncompleteError,
  isStepLimitError,
  jsonSchemaOf,
  parseChatCompletion,
  parseJson,
  parseResponse,
  parsedChatCompletionEvents,
  parsedResponseEvents,
  partialJson,
  responseTool,
  runChatTools,
  runResponseTools,
  streamChatTools,
  streamParsedChatCompletion,
  streamParsedResponse,
  streamResponseTools,
  textFormat,
  toParsedChatCompletion,
  toParsedResponse,
  toStrictJsonSchema,
  validateWith,
} from '@bonsai-ai/structured'
export type * from '@bonsai-ai/structured'

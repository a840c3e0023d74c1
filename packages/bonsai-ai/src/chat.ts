// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/bonsai-ai.ts or docs/bonsai-ai.json, then `npm run generate`.

export {
  accumulateChatCompletion,
  assistantMessage,
  audioPart,
  chatCompletionEvents,
  chatCompletionText,
  createChatCompletion,
  createChatCompletionAccumulator,
  deleteChatCompletion,
  developerMessage,
  filePart,
  imagePart,
  listChatCompletionMessages,
  listChatCompletions,
  retrieveChatCompletion,
  streamChatCompletion,
  systemMessage,
  textPart,
  toParam,
  toolMessage,
  updateChatCompletion,
  userMessage,
  validateChatCompletion,
  validateChatModel,
  validateMessages,
  validateReasoningModel,
} from '@bonsai-ai/chat'
export type * from '@bonsai-ai/chat'

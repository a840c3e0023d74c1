// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/bonsai-ai.ts or docs/bonsai-ai.json, then `npm run generate`.

export {
  accumulateChatCompletion,
  chatCompletionEvents,
  chatCompletionText,
  createChatCompletion,
  createChatCompletionAccumulator,
  deleteChatCompletion,
  listChatCompletionMessages,
  listChatCompletions,
  retrieveChatCompletion,
  streamChatCompletion,
  updateChatCompletion,
} from '@bonsai-ai/chat'
export type * from '@bonsai-ai/chat'

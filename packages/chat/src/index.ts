// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/chat.ts or docs/chat.json, then `npm run generate`.

export { createChatCompletion, type CreateChatCompletionError } from './createChatCompletion.ts'
export {
  deleteChatCompletion,
  type DeleteChatCompletionError,
} from './generated/deleteChatCompletion.gen.ts'
export {
  listChatCompletionMessages,
  type ListChatCompletionMessagesError,
} from './generated/listChatCompletionMessages.gen.ts'
export {
  listChatCompletions,
  type ListChatCompletionsError,
} from './generated/listChatCompletions.gen.ts'
export {
  retrieveChatCompletion,
  type RetrieveChatCompletionError,
} from './generated/retrieveChatCompletion.gen.ts'
export { streamChatCompletion, type StreamChatCompletionError } from './streamChatCompletion.ts'
export {
  updateChatCompletion,
  type UpdateChatCompletionError,
} from './generated/updateChatCompletion.gen.ts'
export { accumulateChatCompletion } from './accumulateChatCompletion.ts'
export type {
  ChatCompletionChoiceSnapshot,
  ChatCompletionSnapshot,
  ChatCompletionUsageRule,
} from './accumulation.ts'
export { chatCompletionEvents } from './chatCompletionEvents.ts'
export type {
  ChatCompletionChunkEvent,
  ChatCompletionContentDoneEvent,
  ChatCompletionCustomCallDoneEvent,
  ChatCompletionDoneEvent,
  ChatCompletionEvent,
  ChatCompletionFunctionCallDoneEvent,
  ChatCompletionLogprobsDeltaEvent,
  ChatCompletionLogprobsDoneEvent,
  ChatCompletionRefusalDoneEvent,
  ChatCompletionTextDeltaEvent,
  ChatCompletionToolCallDeltaEvent,
} from './chatCompletionEvents.ts'
export { chatCompletionText, type ChatCompletionTextOptions } from './chatCompletionText.ts'
export { createChatCompletionAccumulator } from './createChatCompletionAccumulator.ts'
export type {
  ChatCompletionAccumulator,
  ChatCompletionAccumulatorOptions,
  FinishedCustomCall,
  FinishedFunctionCall,
  FinishedToolCall,
} from './createChatCompletionAccumulator.ts'
export { assistantMessage } from './assistantMessage.ts'
export { audioPart } from './audioPart.ts'
export { developerMessage } from './developerMessage.ts'
export { filePart } from './filePart.ts'
export { imagePart } from './imagePart.ts'
export { systemMessage } from './systemMessage.ts'
export { textPart } from './textPart.ts'
export { toolMessage } from './toolMessage.ts'
export { toParam } from './toParam.ts'
export { userMessage } from './userMessage.ts'
export { validateChatCompletion } from './validateChatCompletion.ts'
export { validateChatModel } from './validateChatModel.ts'
export { validateMessages } from './validateMessages.ts'
export { type ReasoningModelParams, validateReasoningModel } from './validateReasoningModel.ts'
export type * from './generated/types.gen.ts'

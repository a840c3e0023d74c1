export { type CreateChatCompletionError, createChatCompletion } from './createChatCompletion.ts'
export { type StreamChatCompletionError, streamChatCompletion } from './streamChatCompletion.ts'
export type * from './types.ts'

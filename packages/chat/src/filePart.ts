import type {
  ChatCompletionContentPartFile,
  ChatCompletionInputFile,
} from './generated/types.gen.ts'

/**
 * Makes a part of a user's message: a document.
 *
 * @param file - An uploaded file by its `file_id`, or `file_data` in base64 with a `filename`.
 * @returns The part.
 *
 * @example
 * ```ts
 * import { filePart, textPart, userMessage } from '@bonsai-ai/chat'
 *
 * const message = userMessage([textPart('Sum this up.'), filePart({ file_id: 'file-abc123' })])
 * ```
 */
export function filePart(file: ChatCompletionInputFile): ChatCompletionContentPartFile {
  return { type: 'file', file }
}

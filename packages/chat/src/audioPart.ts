import type {
  ChatCompletionContentPartInputAudio,
  ChatCompletionInputAudio,
} from './generated/types.gen.ts'

/**
 * Makes a part of a user's message: a recording.
 *
 * @param data - The recording in base64.
 * @param format - What it is a recording in.
 * @returns The part.
 *
 * @example
 * ```ts
 * import { audioPart, textPart, userMessage } from '@bonsai-ai/chat'
 *
 * const recording = 'UklGRiQAAABXQVZF'
 * const message = userMessage([textPart('What bird is this?'), audioPart(recording, 'wav')])
 * ```
 */
export function audioPart(
  data: string,
  format: ChatCompletionInputAudio['format'],
): ChatCompletionContentPartInputAudio {
  return { type: 'input_audio', input_audio: { data, format } }
}

import type { ChatCompletion } from '@bonsai-ai/chat'
import type { ResponseObject } from '@bonsai-ai/responses'
import type { IncompleteError } from './IncompleteError.ts'

/**
 * Tells whether a value is an {@link IncompleteError}, whichever copy of this library made it.
 *
 * @param error - Whatever was thrown.
 * @returns Whether an answer ended too early.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { chatFormat, isIncompleteError, parseChatCompletion } from '@bonsai-ai/structured'
 * import { z } from 'zod'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * try {
 *   await parseChatCompletion(client, {
 *     model: 'gpt-5.5',
 *     messages: [{ role: 'user', content: 'List all cities.' }],
 *     response_format: chatFormat(z.object({ cities: z.array(z.string()) }), 'cities'),
 *   })
 * } catch (error) {
 *   if (isIncompleteError(error)) console.log(error.reason, error.result.usage)
 * }
 * ```
 */
export function isIncompleteError(
  error: unknown,
): error is IncompleteError<ChatCompletion | ResponseObject> {
  // The brand of all errors of this library.
  return (
    (Object(error) as Record<symbol, unknown>)[Symbol.for('@bonsai-ai/error')] === 'IncompleteError'
  )
}

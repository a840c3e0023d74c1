import type { RunChatToolsResult } from './chatDialog.ts'
import type { RunResponseToolsResult } from './responseDialog.ts'
import type { StepLimitError } from './StepLimitError.ts'

/**
 * Tells whether a value is a {@link StepLimitError}, whichever copy of this library made it.
 *
 * @param error - Whatever was thrown.
 * @returns Whether a run of tools came to its `maxSteps`.
 *
 * @example
 * ```ts
 * import { isStepLimitError, runChatTools } from '@bonsai-ai/structured'
 *
 * export async function messagesOf(run: ReturnType<typeof runChatTools>) {
 *   try {
 *     return (await run.result()).messages
 *   } catch (error) {
 *     if (isStepLimitError(error) && 'messages' in error.result) return error.result.messages
 *     throw error
 *   }
 * }
 * ```
 */
export function isStepLimitError(
  error: unknown,
): error is StepLimitError<RunChatToolsResult | RunResponseToolsResult> {
  // The brand of all errors of this library.
  return (
    (Object(error) as Record<symbol, unknown>)[Symbol.for('@bonsai-ai/error')] === 'StepLimitError'
  )
}

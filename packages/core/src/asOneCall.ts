import type { RequestOptions } from './client.ts'
import { withGuard } from './guard.ts'

/** The settings of one request among several, which end together. */
export interface StepOptions extends RequestOptions {
  readonly signal: AbortSignal
}

/**
 * Makes several requests one call: an abort, the end of `totalTimeout` or a failure ends them all.
 *
 * @param label - What errors call it.
 * @param options - Settings of the call.
 * @param work - Makes the requests, each with the options it is given.
 * @param undo - Takes back what was done of it, when not all could be. What it throws is dropped; an
 * abort does not wait for it.
 * @returns What `work` resolves with.
 * @throws What `work` throws; {@link TimeoutError} after `totalTimeout` ms; the signal's reason.
 */
export function asOneCall<T>(
  label: string,
  options: RequestOptions = {},
  work: (options: StepOptions) => Promise<T>,
  undo?: (options: RequestOptions, error: unknown) => Promise<unknown>,
): Promise<T> {
  const { signal, totalTimeout = Infinity } = options
  return withGuard(label, signal, 'totalTimeout', totalTimeout, async (guard) => {
    if (!(totalTimeout >= 0)) throw new TypeError('totalTimeout must be a number, 0 or more')
    const result = await work({ ...options, signal: guard.signal, totalTimeout: undefined })
    guard.release()
    return result
  }).catch(async (error: unknown) => {
    const { headers, extraQuery, middleware } = options
    const rest = { headers, extraQuery, middleware, timeout: 10_000, maxRetries: 0 }
    const undone = undo?.(rest, error).catch(() => {})
    if (!signal?.aborted) await undone
    throw error
  })
}

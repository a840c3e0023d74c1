import type { RequestOptions } from './client.ts'
import { withGuard } from './guard.ts'
import { responseOf } from './responseOf.ts'
import { sleep } from './sleep.ts'

/** Settings of {@link poll}. */
export interface PollOptions<T> extends Pick<RequestOptions, 'signal' | 'totalTimeout'> {
  /** Whether the polling is over. */
  readonly until: (result: T) => boolean
  /**
   * Wait between two calls, in ms.
   *
   * @defaultValue what the server says in `openai-poll-after-ms`, else `5000`
   */
  readonly interval?: number | undefined
  /** Called with each result, the last one included. */
  readonly onUpdate?: ((result: T) => void) | undefined
}

/**
 * Calls a function again and again until its result is what was waited for.
 *
 * @param retrieve - Fetches the current state. Pass the signal on, so that an abort ends its request.
 * It is told the result before, which the first call has none of.
 * @param options - When to stop, and how long to wait in between.
 * @returns The result that `until` accepted.
 * @throws What `retrieve` throws; {@link TimeoutError} after `totalTimeout` ms; the signal's reason.
 *
 * @example
 * ```ts
 * import { createClient, poll, request } from '@bonsai-ai/core'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const batch = await poll(
 *   (signal) => request<{ status: string }>(client, { path: '/batches/batch_1' }, { signal }),
 *   { until: ({ status }) => status === 'completed', totalTimeout: 600_000 },
 * )
 * ```
 */
export function poll<T>(
  retrieve: (signal: AbortSignal, last: T | undefined) => Promise<T>,
  { until, interval, onUpdate, signal, totalTimeout = Infinity }: PollOptions<T>,
): Promise<T> {
  return withGuard('poll', signal, 'totalTimeout', totalTimeout, async (guard) => {
    for (const [name, ms = 0] of Object.entries({ interval, totalTimeout }))
      if (!(ms >= 0)) throw new TypeError(`${name} must be a number, 0 or more`)
    let result: T | undefined
    for (;;) {
      result = await retrieve(guard.signal, result)
      guard.signal.throwIfAborted()
      onUpdate?.(result)
      if (until(result)) {
        guard.release()
        return result
      }
      guard.signal.throwIfAborted()
      const wait = interval ?? serverInterval(result) ?? 5000
      // A longer timer would fire at once.
      await sleep(Math.min(wait, 2 ** 31 - 1), guard.signal)
    }
  })
}

function serverInterval(result: unknown): number | undefined {
  const response = Object(result) === result ? responseOf(result as object) : undefined
  const ms = Number(response?.headers.get('openai-poll-after-ms') || Number.NaN)
  return ms >= 0 && ms < Infinity ? ms : undefined
}

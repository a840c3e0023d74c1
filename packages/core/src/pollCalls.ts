import type { RequestOptions } from './client.ts'
import { poll, type PollOptions } from './poll.ts'

/** Settings of a function that polls: those of each of its requests, and of the polling. */
export interface PollingOptions<T>
  extends RequestOptions, Pick<PollOptions<T>, 'interval' | 'onUpdate'> {
  /** Longest time of everything, waits between the requests included, in ms. */
  readonly totalTimeout?: number | undefined
}

/**
 * Polls with endpoint functions: the first call may be another one than those that follow, for
 * example one that creates what the others retrieve.
 *
 * @param call - Calls an endpoint function with these options. `last` is what it was before, and
 * `undefined` at first.
 * @param until - Whether the polling is over.
 * @param options - Settings of the requests and the polling. See {@link PollingOptions}.
 * @returns The result that `until` accepted.
 * @throws What `call` throws; {@link TimeoutError} after `totalTimeout` ms; the signal's reason.
 *
 * @example
 * ```ts
 * import { createClient, pollCalls, request } from '@bonsai-ai/core'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const video = await pollCalls<{ id: string; status: string }>(
 *   (options, last) =>
 *     last
 *       ? request(client, { path: `/videos/${last.id}` }, options)
 *       : request(client, { method: 'POST', path: '/videos', body: { prompt: 'A tree' } }, options),
 *   ({ status }) => status === 'completed' || status === 'failed',
 * )
 * ```
 */
export function pollCalls<T>(
  call: (options: RequestOptions, last: T | undefined) => Promise<T>,
  until: (result: T) => boolean,
  options: PollingOptions<T> = {},
): Promise<T> {
  const { interval, onUpdate, totalTimeout, signal, ...first } = options
  // What creates something has a body to add to, what looks at it has none.
  const next = { ...first, extraBody: undefined, idempotencyKey: undefined }
  return poll((inner, last) => call({ ...(last ? next : first), signal: inner }, last), {
    until,
    interval,
    onUpdate,
    totalTimeout,
    signal,
  })
}

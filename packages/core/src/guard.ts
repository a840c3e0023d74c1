import { TimeoutError, type TimeoutLimit } from './errors.ts'
import type { SentRequest } from './sentRequest.ts'

/** What may end work early: the caller's signal and one limit of time. */
export interface Guard {
  /** Fires when the caller aborts or the limit runs out; its `reason` is what to throw. */
  readonly signal: AbortSignal
  /** Lifts the limit. */
  lift(): void
  /** Lifts the limit and lets go of the caller's signal: where all is done. */
  release(): void
  /** Releases, and fires the signal: ends what is still under way, after success too. */
  end(reason?: unknown): void
}

/**
 * Does work under guard. The promise rejects at once, and what the work has under way is aborted,
 * when the caller aborts, the limit runs out or the work fails. Success leaves the guard on, for a
 * body that is still to be read.
 */
export function withGuard<T>(
  request: string,
  signal: AbortSignal | undefined,
  limit: TimeoutLimit,
  ms: number,
  work: (guard: Guard) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController()
    const onAbort = (): void => end(signal?.reason)
    const expire = (): void => end(new TimeoutError(request, limit, ms))
    // A timer beyond 2³¹−1 ms would fire at once, where a very long limit was meant.
    const timer = ms < 2 ** 31 ? setTimeout(expire, ms) : 0
    const lift = (): void => clearTimeout(timer)
    function release(): void {
      lift()
      signal?.removeEventListener('abort', onAbort)
    }
    function end(reason?: unknown): void {
      release()
      controller.abort(reason)
      reject(reason)
    }
    signal?.addEventListener('abort', onAbort)
    if (signal?.aborted) onAbort()
    else work({ signal: controller.signal, lift, release, end }).then(resolve, end)
  })
}

/** How a response goes on after its headers. */
export interface ResponseLife extends Pick<Guard, 'signal'> {
  /** Ends it: for a body that has been read, or is left. */
  release(): void
  /** Its body, where that was read already. */
  readonly text?: string | undefined
  /** The request that it answers. */
  readonly sent: SentRequest
}

/** The lives of the responses that a client of this library resolved with. */
export const lives: WeakMap<Response, ResponseLife> = /* @__PURE__ */ new WeakMap()

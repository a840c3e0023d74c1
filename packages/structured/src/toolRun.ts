/**
 * Requests and tool calls, one after the other, until the model needs no more tools.
 *
 * Nothing is sent before it is read: by a loop over it, or by `result()`.
 */
export interface ToolRun<Item, Result> extends AsyncIterable<Item> {
  /** Goes on while it is read, once. Leaving the loop ends everything that is under way. */
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined>
  /**
   * The outcome. Where no loop has begun, this does the run; otherwise it waits for the loop. It
   * rejects with what ended the run, and need not be caught for a loop that throws the same.
   */
  result(): Promise<Result>
}

/** Makes a run of what `work` does. The signal that it is given ends all it has under way. */
export function toolRun<Item, Result>(
  caller: AbortSignal | undefined,
  work: (signal: AbortSignal) => AsyncGenerator<Item, Result, undefined>,
): ToolRun<Item, Result> {
  let isRead = false
  let settle: { resolve: (result: Result) => void; reject: (reason: unknown) => void } | undefined
  const outcome = new Promise<Result>((resolve, reject) => (settle = { resolve, reject }))
  outcome.catch(() => {})

  async function* read(): AsyncGenerator<Item, void, undefined> {
    const controller = new AbortController()
    const { signal } = controller
    const onAbort = (): void => controller.abort(caller?.reason)
    caller?.addEventListener('abort', onAbort)
    if (caller?.aborted) onAbort()
    let isDone = false
    try {
      const result = yield* work(signal)
      isDone = true
      settle?.resolve(result)
    } catch (error) {
      controller.abort(error)
      // The caller's reason, where an abort was what the error came of.
      throw signal.reason
    } finally {
      caller?.removeEventListener('abort', onAbort)
      // Reached without either of the above when the loop is left.
      if (!isDone) {
        controller.abort(left())
        settle?.reject(signal.reason)
      }
    }
  }

  function start(): AsyncGenerator<Item, void, undefined> {
    if (isRead) throw new TypeError('a run is read once: call result() after the loop, not before')
    isRead = true
    const items = read()
    const leave = items.return.bind(items)
    // A generator that is left before its first step does not run at all.
    items.return = (value) => {
      settle?.reject(left())
      return leave(value)
    }
    return items
  }

  return {
    [Symbol.asyncIterator]: start,
    result() {
      if (!isRead) drain(start()).catch(() => {})
      return outcome
    },
  }
}

function left(): DOMException {
  return new DOMException('the loop over the run was left', 'AbortError')
}

async function drain(items: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of items);
}

/** Waits for work, and no longer than the signal allows. */
export function untilAbort<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason)
    signal.addEventListener('abort', stop)
    if (signal.aborted) stop()
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

/** Yields what work tells while it is done, then gives what it comes to. */
export async function* during<Event, T>(
  work: (emit: (event: Event) => void) => Promise<T>,
): AsyncGenerator<Event, T, undefined> {
  const events: Event[] = []
  let wake: (() => void) | undefined
  let isDone = false
  const done = work((event) => {
    events.push(event)
    wake?.()
  }).finally(() => {
    isDone = true
    wake?.()
  })
  // Nobody waits for it once the reader has left.
  done.catch(() => {})
  for (;;) {
    for (let event = events.shift(); event; event = events.shift()) yield event
    if (isDone) return done
    if (events.length === 0) await new Promise<void>((resolve) => (wake = resolve))
  }
}

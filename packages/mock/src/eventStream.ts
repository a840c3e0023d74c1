/**
 * Answers with server-sent events, one for each object, and `[DONE]` at the end. An object is made
 * when it is asked for, so a reader that stops or aborts stops the work.
 */
export function eventStreamResponse(
  events: Iterator<unknown>,
  delay: number,
  signal: AbortSignal,
): Response {
  const encoder = new TextEncoder()
  let started = false
  let finished = false
  let wake: (() => void) | undefined
  let stop: (() => void) | undefined

  function end(): void {
    finished = true
    if (stop !== undefined) signal.removeEventListener('abort', stop)
    wake?.()
  }

  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        stop = () => {
          end()
          controller.error(signal.reason)
        }
        signal.addEventListener('abort', stop)
      },
      async pull(controller) {
        if (delay > 0 && started) {
          await new Promise<void>((resolve) => {
            const timer = setTimeout(resolve, delay)
            wake = () => {
              clearTimeout(timer)
              resolve()
            }
          })
        }
        if (finished) return
        started = true
        const next = events.next()
        const data = next.done === true ? '[DONE]' : JSON.stringify(next.value)
        controller.enqueue(encoder.encode(`data: ${data}\n\n`))
        if (next.done === true) {
          end()
          controller.close()
        }
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  )
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' },
  })
}

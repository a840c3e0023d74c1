/**
 * Answers with server-sent events, one for each object, and `[DONE]` at the end. An object is made
 * when it is asked for, so a reader that stops or aborts stops the work.
 *
 * @param nameOf - Name of an event, where the endpoint names them; such a stream has no `[DONE]`.
 */
export function eventStreamResponse(
  events: Iterator<unknown>,
  delay: number,
  signal: AbortSignal,
  nameOf?: (event: unknown) => string,
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
        const name = nameOf && next.done !== true ? `event: ${nameOf(next.value)}\n` : ''
        const data = next.done === true ? '[DONE]' : JSON.stringify(next.value)
        if (next.done !== true || !nameOf) {
          controller.enqueue(encoder.encode(`${name}data: ${data}\n\n`))
        }
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

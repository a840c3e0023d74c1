import type { Call } from './router.ts'

/** One event on the wire. Text is sent as it is, anything else as JSON. */
export interface ServerEvent {
  /** Its `event:` line, where it has one. */
  readonly name?: string | undefined
  readonly data: unknown
}

/** What the API ends most of its streams with. */
export const doneEvent: ServerEvent = { data: '[DONE]' }

/**
 * Answers with server-sent events. An event is made when it is asked for, so a reader that stops or
 * aborts stops the work.
 */
export function eventStreamResponse(
  events: Iterator<ServerEvent, undefined>,
  call: Call,
): Response {
  const { mock, request, signal } = call
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
        if (mock.tokenDelay > 0 && started) {
          await new Promise<void>((resolve) => {
            const timer = setTimeout(resolve, mock.tokenDelay)
            wake = () => {
              clearTimeout(timer)
              resolve()
            }
          })
        }
        if (finished) return
        started = true
        const next = events.next()
        if (next.done === true) {
          end()
          controller.close()
          return
        }
        try {
          if (typeof next.value.data !== 'string') await mock.onEvent?.(next.value.data, request)
        } catch (error) {
          end()
          controller.error(error)
        }
        if (!finished) controller.enqueue(encoder.encode(written(next.value)))
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  )
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' },
  })
}

function written({ name, data }: ServerEvent): string {
  const text = typeof data === 'string' ? data : JSON.stringify(data)
  return `${name === undefined ? '' : `event: ${name}\n`}data: ${text}\n\n`
}

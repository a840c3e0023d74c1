import type { Middleware } from './client.ts'
import { copyResponse } from './copyResponse.ts'

/**
 * Makes a middleware that lets so many requests be under way at once; others wait their turn, first
 * come, first served.
 *
 * A request is under way until its response has been read to its end, or cancelled: a stream holds
 * its place as long as it runs, and a response of which nobody reads the body holds it for ever. A
 * wait ends at once when the call is aborted, and counts as part of its `timeout`.
 *
 * The places belong to this middleware: give it to several clients to limit them together. In a
 * Cloudflare Worker, make it within the request that it limits; one that several requests share
 * would let one wait for another, which Workers forbid.
 *
 * @param limit - How many requests may be under way; a whole number, 1 or more.
 * @returns The middleware.
 * @throws TypeError for any other limit.
 *
 * @example
 * ```ts
 * import { createClient, request } from '@bonsai-ai/core'
 * import { concurrencyLimit } from '@bonsai-ai/core/middleware'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY, middleware: [concurrencyLimit(2)] })
 * const ids = ['gpt-5.5', 'gpt-4.1', 'gpt-4o']
 * await Promise.all(ids.map((id) => request(client, { path: `/models/${id}` })))
 * ```
 */
export function concurrencyLimit(limit: number): Middleware {
  if (!Number.isInteger(limit) || limit < 1)
    throw new TypeError('the limit must be a whole number, 1 or more')
  let free = limit
  const waiting = new Set<() => void>()

  function leave(): void {
    const [first] = waiting
    if (first) first()
    else free++
  }

  function enter({ signal }: Request): Promise<void> {
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        waiting.delete(start)
        reject(signal.reason)
      }
      function start(): void {
        waiting.delete(start)
        signal.removeEventListener('abort', stop)
        resolve()
      }
      if (signal.aborted) return stop()
      if (free > 0) {
        free--
        return resolve()
      }
      waiting.add(start)
      signal.addEventListener('abort', stop)
    })
  }

  return async function limitConcurrency(request, next) {
    await enter(request)
    let response: Response
    try {
      response = await next(request)
    } catch (error) {
      leave()
      throw error
    }
    return onceRead(response, request, leave)
  }
}

/** The same response; calls back once, when its body has ended in whatever way. */
function onceRead(response: Response, request: Request, callback: () => void): Response {
  let isOpen = true
  const { signal } = request
  const end = (): void => {
    if (isOpen) callback()
    isOpen = false
    signal.removeEventListener('abort', end)
  }
  // An aborted body ends by itself, with the reason.
  if (!response.body || signal.aborted) {
    end()
    return response
  }
  const reader = response.body.getReader()
  signal.addEventListener('abort', end)
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(stream) {
        try {
          const { done, value } = await reader.read()
          if (!done) return stream.enqueue(value)
          end()
          stream.close()
        } catch (error) {
          end()
          stream.error(error)
        }
      },
      cancel(reason) {
        end()
        return reader.cancel(reason)
      },
    },
    // Nothing is read before somebody asks for it.
    { highWaterMark: 0 },
  )
  return copyResponse(response, body)
}

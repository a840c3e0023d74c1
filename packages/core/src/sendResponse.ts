import type { ApiRequest, Client, RequestOptions } from './client.ts'
import { copyResponse } from './copyResponse.ts'
import { ConnectionError } from './errors.ts'
import { lives, type ResponseLife } from './guard.ts'

/**
 * Sends a request and resolves with the 2xx response, its body unread: for audio, images, files.
 * The limits of time and the caller's signal hold until the body has been read.
 *
 * @param client - Client to send the request with.
 * @param request - What to send.
 * @param options - Settings for this one request.
 * @returns The response, for `.body`, `.blob()` or `.arrayBuffer()`. Read it or cancel its body:
 * until then it holds its connection.
 * @throws {@link RequestError}
 *
 * @example
 * ```ts
 * import { createClient, sendResponse } from '@bonsai-ai/core'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const response = await sendResponse(client, { method: 'GET', path: '/files/file-abc/content' })
 * const bytes = await response.arrayBuffer()
 * ```
 */
export async function sendResponse(
  client: Client,
  request: ApiRequest | Promise<ApiRequest>,
  options?: RequestOptions,
): Promise<Response> {
  const { method, path, headers, ...rest } = await request
  const response = await client.send(
    { ...rest, method, path, headers: { accept: '*/*', ...headers }, expect: 'response' },
    options,
  )
  const life = lives.get(response)
  return life ? guardBody(`${method} ${path}`, response, life) : response
}

function guardBody(
  request: string,
  response: Response,
  { signal, release }: ResponseLife,
): Response {
  const reader = response.body?.getReader()
  if (!reader) {
    release()
    return response
  }
  const body = new ReadableStream<Uint8Array>(
    {
      start(stream) {
        // What the body ends with is the caller's own reason, whatever the platform makes of it.
        const onAbort = (): void => {
          stream.error(signal.reason)
          reader.cancel().catch(() => {})
        }
        signal.addEventListener('abort', onAbort)
        if (signal.aborted) onAbort()
      },
      async pull(stream) {
        try {
          const { done, value } = await reader.read()
          if (!done) return stream.enqueue(value)
          stream.close()
          release()
        } catch (cause) {
          stream.error(signal.aborted ? signal.reason : new ConnectionError(request, cause))
          release()
        }
      },
      cancel(reason) {
        const cancelled = reader.cancel(reason)
        release()
        return cancelled
      },
    },
    { highWaterMark: 0 },
  )
  return copyResponse(response, body)
}

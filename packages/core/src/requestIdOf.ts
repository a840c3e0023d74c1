import { responseOf } from './responseOf.ts'

/**
 * Returns the `x-request-id` of the response behind a result, to quote to the server's support.
 *
 * @param source - A result, a stream, a `Response` or an error.
 * @returns The id; `undefined` where the server sent none.
 *
 * @example
 * ```ts
 * import { createClient, request, requestIdOf } from '@bonsai-ai/core'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const models = await request<object>(client, { path: '/models' })
 * console.log(requestIdOf(models))
 * ```
 */
export function requestIdOf(source: object): string | undefined {
  const { requestId } = source as { requestId?: unknown }
  return typeof requestId === 'string'
    ? requestId
    : (headersOf(source)?.get('x-request-id') ?? undefined)
}

/** The headers of the response behind a result, stream, response or error. */
export function headersOf(source: object): Headers | undefined {
  // A stream holds its response, which is as much as has arrived of it.
  const { response = source } = source as { response?: unknown }
  const { headers } = Object(responseOf(source) ?? response) as { headers?: unknown }
  return headers instanceof Headers ? headers : undefined
}

/** The responses that results were parsed from. */
export const responses: WeakMap<object, Response> = /* @__PURE__ */ new WeakMap()

/**
 * Returns the response that a result was parsed from: its status, headers and URL. Its body has
 * been read.
 *
 * @param result - What an endpoint function resolved with.
 * @returns The response; `undefined` for a value that no call of this library resolved with.
 *
 * @example
 * ```ts
 * import { createClient, request, responseOf } from '@bonsai-ai/core'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const models = await request<object>(client, { method: 'GET', path: '/models' })
 * responseOf(models)?.headers.get('openai-version')
 * ```
 */
export function responseOf(result: object): Response | undefined {
  return responses.get(result)
}

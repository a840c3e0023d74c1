import type { ApiRequest, Client, RequestOptions } from './client.ts'
import { isParseError } from './errors.ts'
import { sendJson } from './sendJson.ts'

/** A request to an endpoint that has no function of its own. */
export interface RequestParams extends Pick<ApiRequest, 'query' | 'body' | 'headers'> {
  /** @defaultValue `'POST'` with a body, else `'GET'` */
  readonly method?: string | undefined
  /** Path below the base URL: `/models`. Percent-encode values that you put into it. */
  readonly path: string
}

/**
 * Calls an endpoint that this library has no function for.
 *
 * @param client - Client to send the request with.
 * @param params - What to send.
 * @param options - Settings for this one request.
 * @returns The parsed JSON of the response; `undefined` for a response without a body.
 * @throws {@link RequestError}
 *
 * @example
 * ```ts
 * import { createClient, request } from '@bonsai-ai/core'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const models = await request<{ data: { id: string }[] }>(client, { path: '/models' })
 * console.log(models.data.map((model) => model.id))
 * ```
 */
export async function request<T = unknown>(
  client: Client,
  { path, query, body, method = body === undefined ? 'GET' : 'POST', headers }: RequestParams,
  options?: RequestOptions,
): Promise<T> {
  const apiRequest = { method, path: checkPath(path.replace(/^\/*/, '/')), query, body, headers }
  try {
    return await sendJson<T>(client, apiRequest, options)
  } catch (error) {
    // Whether an endpoint that nobody described has a result is for the caller to know.
    if (isParseError(error) && !error.text) return undefined as T
    throw error
  }
}

/** What an address would lose or resolve is not what was asked for: a value in it was not encoded. */
function checkPath(path: string): string {
  if (/[\\\t\n\r#]|\/(\.|%2e){1,2}([/?]|$)/i.test(path))
    throw new TypeError(`${JSON.stringify(path)}: percent-encode the values in a path`)
  return path
}

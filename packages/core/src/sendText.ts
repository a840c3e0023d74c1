import type { ApiRequest, Client, RequestOptions } from './client.ts'
import { lives } from './guard.ts'
import { remember } from './sentRequest.ts'
import { validate } from './validate.ts'

/**
 * Sends a request and resolves with its response as text.
 *
 * @param client - Client to send the request with.
 * @param request - What to send.
 * @param options - Settings for this one request.
 * @returns The body, exactly as the server sent it.
 * @throws {@link RequestError}
 *
 * @example
 * ```ts
 * import { createClient, sendText } from '@bonsai-ai/core'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const lines = await sendText(client, { method: 'GET', path: '/files/file-abc/content' })
 * ```
 */
export async function sendText(
  client: Client,
  request: ApiRequest | Promise<ApiRequest>,
  options?: RequestOptions,
): Promise<string> {
  const { headers, ...rest } = await request
  const response = await client.send({ ...rest, headers: { accept: '*/*', ...headers } }, options)
  const life = lives.get(response)
  const text = life?.text ?? (await response.text())
  try {
    if (options?.schema) await validate(`${rest.method} ${rest.path}`, options.schema, text)
    return text
  } catch (error) {
    remember(error, life?.sent)
    throw error
  }
}

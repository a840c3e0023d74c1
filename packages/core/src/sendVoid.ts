import type { ApiRequest, Client, RequestOptions } from './client.ts'

/**
 * Sends a request whose response says nothing but that it worked.
 *
 * @param client - Client to send the request with.
 * @param request - What to send.
 * @param options - Settings for this one request.
 * @throws {@link RequestError}
 *
 * @example
 * ```ts
 * import { createClient, sendVoid } from '@bonsai-ai/core'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await sendVoid(client, { method: 'DELETE', path: '/containers/cntr_1' })
 * ```
 */
export async function sendVoid(
  client: Client,
  request: ApiRequest | Promise<ApiRequest>,
  options?: RequestOptions,
): Promise<void> {
  await client.send(await request, options)
}

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/webhookEndpoints.ts or docs/webhooks.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateWebhookEndpointParams, WebhookEndpointWithSecret } from './types.gen.ts'

/** What {@link createWebhookEndpoint} can throw, besides the reason of your own abort. */
export type CreateWebhookEndpointError = RequestError

/**
 * Creates an endpoint: a URL of yours that the API calls when something happens.
 *
 * `POST /webhook_endpoints`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateWebhookEndpointParams}.
 * @param options - Settings for this one request.
 * @returns The endpoint, with the secret that signs its events; keep it, no other call returns it.
 * @throws {@link CreateWebhookEndpointError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createWebhookEndpoint } from '@bonsai-ai/webhooks'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const endpoint = await createWebhookEndpoint(client, {
 *   name: 'Batches',
 *   url: 'https://example.com/webhooks/openai',
 *   event_types: ['batch.completed', 'batch.failed'],
 * })
 * ```
 */
export function createWebhookEndpoint(
  client: Client,
  params: CreateWebhookEndpointParams,
  options?: RequestOptions,
): Promise<WebhookEndpointWithSecret> {
  return sendJson(client, { method: 'POST', path: '/webhook_endpoints', body: params }, options)
}

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/webhook-endpoints.ts or docs/webhooks.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateWebhookEndpointParams, WebhookEndpointWithSecret } from './types.gen.ts'

/** What {@link createWebhookEndpoint} can throw, besides the reason of your own abort. */
export type CreateWebhookEndpointError = RequestError

/**
 * Calls `POST /webhook_endpoints`.
 *
 * `POST /webhook_endpoints`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateWebhookEndpointParams}.
 * @param options - Settings for this one request.
 * @returns See {@link WebhookEndpointWithSecret}.
 * @throws {@link CreateWebhookEndpointError}
 */
export function createWebhookEndpoint(
  client: Client,
  params: CreateWebhookEndpointParams,
  options?: RequestOptions,
): Promise<WebhookEndpointWithSecret> {
  return sendJson(client, { method: 'POST', path: '/webhook_endpoints', body: params }, options)
}

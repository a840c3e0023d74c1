// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/webhook-endpoints.ts or docs/webhooks.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListWebhookEndpointsParams, WebhookEndpointList } from './types.gen.ts'

/** What {@link listWebhookEndpoints} can throw, besides the reason of your own abort. */
export type ListWebhookEndpointsError = RequestError

/**
 * Calls `GET /webhook_endpoints`.
 *
 * `GET /webhook_endpoints`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListWebhookEndpointsParams}.
 * @param options - Settings for this one request.
 * @returns See {@link WebhookEndpointList}.
 * @throws {@link ListWebhookEndpointsError}
 */
export function listWebhookEndpoints(
  client: Client,
  params?: ListWebhookEndpointsParams,
  options?: RequestOptions,
): Promise<WebhookEndpointList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/webhook_endpoints' }, params),
    options,
  )
}

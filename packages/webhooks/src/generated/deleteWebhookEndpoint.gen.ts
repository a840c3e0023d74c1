// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/webhook-endpoints.ts or docs/webhooks.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteWebhookEndpointParams, WebhookEndpointDeleted } from './types.gen.ts'

/** What {@link deleteWebhookEndpoint} can throw, besides the reason of your own abort. */
export type DeleteWebhookEndpointError = RequestError

/**
 * Calls `DELETE /webhook_endpoints/{webhook_endpoint_id}`.
 *
 * `DELETE /webhook_endpoints/{webhook_endpoint_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteWebhookEndpointParams}.
 * @param options - Settings for this one request.
 * @returns See {@link WebhookEndpointDeleted}.
 * @throws {@link DeleteWebhookEndpointError}
 */
export function deleteWebhookEndpoint(
  client: Client,
  params: DeleteWebhookEndpointParams,
  options?: RequestOptions,
): Promise<WebhookEndpointDeleted> {
  return sendJson(
    client,
    withParams({ method: 'DELETE', path: '/webhook_endpoints/{webhook_endpoint_id}' }, params),
    options,
  )
}

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/webhookEndpoints.ts or docs/webhooks.json, then `npm run generate`.

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
 * Deletes a webhook endpoint; nothing is sent to it from then on.
 *
 * `DELETE /webhook_endpoints/{webhook_endpoint_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteWebhookEndpointParams}.
 * @param options - Settings for this one request.
 * @returns Confirmation that the endpoint is gone.
 * @throws {@link DeleteWebhookEndpointError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteWebhookEndpoint } from '@bonsai-ai/webhooks'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const deleted = await deleteWebhookEndpoint(client, { webhook_endpoint_id: 'whe_123' })
 * ```
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

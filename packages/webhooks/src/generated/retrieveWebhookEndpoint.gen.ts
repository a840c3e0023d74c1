// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/webhookEndpoints.ts or docs/webhooks.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { RetrieveWebhookEndpointParams, WebhookEndpoint } from './types.gen.ts'

/** What {@link retrieveWebhookEndpoint} can throw, besides the reason of your own abort. */
export type RetrieveWebhookEndpointError = RequestError

/**
 * Retrieves one webhook endpoint.
 *
 * `GET /webhook_endpoints/{webhook_endpoint_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveWebhookEndpointParams}.
 * @param options - Settings for this one request.
 * @returns The endpoint, without its secret.
 * @throws {@link RetrieveWebhookEndpointError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveWebhookEndpoint } from '@bonsai-ai/webhooks'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const endpoint = await retrieveWebhookEndpoint(client, { webhook_endpoint_id: 'whe_123' })
 * ```
 */
export function retrieveWebhookEndpoint(
  client: Client,
  params: RetrieveWebhookEndpointParams,
  options?: RequestOptions,
): Promise<WebhookEndpoint> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/webhook_endpoints/{webhook_endpoint_id}' }, params),
    options,
  )
}

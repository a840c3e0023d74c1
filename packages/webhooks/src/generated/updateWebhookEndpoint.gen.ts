// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/webhookEndpoints.ts or docs/webhooks.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { UpdateWebhookEndpointParams, WebhookEndpoint } from './types.gen.ts'

/** What {@link updateWebhookEndpoint} can throw, besides the reason of your own abort. */
export type UpdateWebhookEndpointError = RequestError

/**
 * Changes the fields of a webhook endpoint that are given.
 *
 * `POST /webhook_endpoints/{webhook_endpoint_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateWebhookEndpointParams}.
 * @param options - Settings for this one request.
 * @returns The endpoint as it now is.
 * @throws {@link UpdateWebhookEndpointError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { updateWebhookEndpoint } from '@bonsai-ai/webhooks'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const endpoint = await updateWebhookEndpoint(client, {
 *   webhook_endpoint_id: 'whe_123',
 *   event_types: ['batch.completed'],
 * })
 * ```
 */
export function updateWebhookEndpoint(
  client: Client,
  params: UpdateWebhookEndpointParams,
  options?: RequestOptions,
): Promise<WebhookEndpoint> {
  return sendJson(
    client,
    withParams(
      { method: 'POST', path: '/webhook_endpoints/{webhook_endpoint_id}', body: {} },
      params,
    ),
    options,
  )
}

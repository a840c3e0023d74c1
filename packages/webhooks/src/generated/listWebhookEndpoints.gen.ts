// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/webhookEndpoints.ts or docs/webhooks.json, then `npm run generate`.

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
 * Lists the webhook endpoints of the project.
 *
 * `GET /webhook_endpoints`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListWebhookEndpointsParams}.
 * @param options - Settings for this one request.
 * @returns One page of endpoints, without their secrets.
 * @throws {@link ListWebhookEndpointsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listWebhookEndpoints } from '@bonsai-ai/webhooks'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const endpoints = await listWebhookEndpoints(client, { limit: 20 })
 * ```
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

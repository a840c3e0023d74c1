// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/webhookEndpoints.ts or docs/webhooks.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { TestWebhookEndpointParams, WebhookEndpointTestResult } from './types.gen.ts'

/** What {@link testWebhookEndpoint} can throw, besides the reason of your own abort. */
export type TestWebhookEndpointError = RequestError

/**
 * Sends a made-up event to a webhook endpoint.
 *
 * `POST /webhook_endpoints/{webhook_endpoint_id}/test`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link TestWebhookEndpointParams}.
 * @param options - Settings for this one request.
 * @returns How the endpoint answered.
 * @throws {@link TestWebhookEndpointError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { testWebhookEndpoint } from '@bonsai-ai/webhooks'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const result = await testWebhookEndpoint(client, {
 *   webhook_endpoint_id: 'whe_123',
 *   event_type: 'batch.completed',
 * })
 * ```
 */
export function testWebhookEndpoint(
  client: Client,
  params: TestWebhookEndpointParams,
  options?: RequestOptions,
): Promise<WebhookEndpointTestResult> {
  return sendJson(
    client,
    withParams(
      { method: 'POST', path: '/webhook_endpoints/{webhook_endpoint_id}/test', body: {} },
      params,
    ),
    options,
  )
}

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/webhook-endpoints.ts or docs/webhooks.json, then `npm run generate`.

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
 * Calls `POST /webhook_endpoints/{webhook_endpoint_id}/test`.
 *
 * `POST /webhook_endpoints/{webhook_endpoint_id}/test`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link TestWebhookEndpointParams}.
 * @param options - Settings for this one request.
 * @returns See {@link WebhookEndpointTestResult}.
 * @throws {@link TestWebhookEndpointError}
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

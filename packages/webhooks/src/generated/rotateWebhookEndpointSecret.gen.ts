// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/webhookEndpoints.ts or docs/webhooks.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { RotateWebhookEndpointSecretParams, WebhookEndpointWithSecret } from './types.gen.ts'

/** What {@link rotateWebhookEndpointSecret} can throw, besides the reason of your own abort. */
export type RotateWebhookEndpointSecretError = RequestError

/**
 * Gives a webhook endpoint a new secret.
 *
 * `POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RotateWebhookEndpointSecretParams}.
 * @param options - Settings for this one request.
 * @returns The endpoint with the new secret; keep it, no other call returns it.
 * @throws {@link RotateWebhookEndpointSecretError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { rotateWebhookEndpointSecret } from '@bonsai-ai/webhooks'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const endpoint = await rotateWebhookEndpointSecret(client, {
 *   webhook_endpoint_id: 'whe_123',
 *   keep_old_secret_active_for_24_hours: true,
 * })
 * ```
 */
export function rotateWebhookEndpointSecret(
  client: Client,
  params: RotateWebhookEndpointSecretParams,
  options?: RequestOptions,
): Promise<WebhookEndpointWithSecret> {
  return sendJson(
    client,
    withParams(
      { method: 'POST', path: '/webhook_endpoints/{webhook_endpoint_id}/rotate_secret', body: {} },
      params,
    ),
    options,
  )
}

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/webhookEndpoints.ts or docs/webhooks.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { WebhookEventTypeList } from './types.gen.ts'

/** What {@link listWebhookEventTypes} can throw, besides the reason of your own abort. */
export type ListWebhookEventTypesError = RequestError

/**
 * Lists the types of events that the project can subscribe to.
 *
 * `GET /webhook_event_types`.
 *
 * @param client - Client to send the request with.
 * @param options - Settings for this one request.
 * @returns All types; the list has no pages.
 * @throws {@link ListWebhookEventTypesError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listWebhookEventTypes } from '@bonsai-ai/webhooks'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const types = await listWebhookEventTypes(client)
 * ```
 */
export function listWebhookEventTypes(
  client: Client,
  options?: RequestOptions,
): Promise<WebhookEventTypeList> {
  return sendJson(client, { method: 'GET', path: '/webhook_event_types' }, options)
}

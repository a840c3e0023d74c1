// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/bonsai-ai.ts or docs/bonsai-ai.json, then `npm run generate`.

export {
  WebhookError,
  createWebhookEndpoint,
  deleteWebhookEndpoint,
  isWebhookError,
  listWebhookEndpoints,
  listWebhookEventTypes,
  retrieveWebhookEndpoint,
  rotateWebhookEndpointSecret,
  testWebhookEndpoint,
  unwrapWebhook,
  updateWebhookEndpoint,
  verifyWebhook,
} from '@bonsai-ai/webhooks'
export type * from '@bonsai-ai/webhooks'

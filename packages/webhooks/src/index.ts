// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/webhooks.ts or docs/webhooks.json, then `npm run generate`.

export {
  createWebhookEndpoint,
  type CreateWebhookEndpointError,
} from './generated/createWebhookEndpoint.gen.ts'
export {
  deleteWebhookEndpoint,
  type DeleteWebhookEndpointError,
} from './generated/deleteWebhookEndpoint.gen.ts'
export {
  listWebhookEndpoints,
  type ListWebhookEndpointsError,
} from './generated/listWebhookEndpoints.gen.ts'
export {
  listWebhookEventTypes,
  type ListWebhookEventTypesError,
} from './generated/listWebhookEventTypes.gen.ts'
export {
  retrieveWebhookEndpoint,
  type RetrieveWebhookEndpointError,
} from './generated/retrieveWebhookEndpoint.gen.ts'
export {
  rotateWebhookEndpointSecret,
  type RotateWebhookEndpointSecretError,
} from './generated/rotateWebhookEndpointSecret.gen.ts'
export {
  testWebhookEndpoint,
  type TestWebhookEndpointError,
} from './generated/testWebhookEndpoint.gen.ts'
export {
  updateWebhookEndpoint,
  type UpdateWebhookEndpointError,
} from './generated/updateWebhookEndpoint.gen.ts'
export { isWebhookError, WebhookError } from './errors.ts'
export { unwrapWebhook } from './unwrapWebhook.ts'
export { verifyWebhook, type VerifyWebhookOptions, type WebhookHeaders } from './verifyWebhook.ts'
export type * from './generated/types.gen.ts'

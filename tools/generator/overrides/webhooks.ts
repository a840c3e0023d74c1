import type { PackageOverrides } from '../src/overrides.ts'

export default {
  index: [
    "export { isWebhookError, WebhookError } from './errors.ts'",
    "export { unwrapWebhook } from './unwrapWebhook.ts'",
    "export { verifyWebhook, type VerifyWebhookOptions, type WebhookHeaders } from './verifyWebhook.ts'",
  ],
} satisfies PackageOverrides

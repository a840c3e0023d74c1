import { expect, test } from 'vitest'
import * as webhooks from './index.ts'

test('default', () => {
  expect(Object.keys(webhooks).sort()).toMatchInlineSnapshot(`
    [
      "WebhookError",
      "createWebhookEndpoint",
      "deleteWebhookEndpoint",
      "isWebhookError",
      "listWebhookEndpoints",
      "listWebhookEventTypes",
      "retrieveWebhookEndpoint",
      "rotateWebhookEndpointSecret",
      "testWebhookEndpoint",
      "unwrapWebhook",
      "updateWebhookEndpoint",
      "verifyWebhook",
    ]
  `)
})

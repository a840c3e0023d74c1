import { expect, test } from 'vitest'
import * as webhooks from './index.ts'

test('default', () => {
  expect(Object.keys(webhooks).sort()).toMatchInlineSnapshot(`
    [
      "createWebhookEndpoint",
      "deleteWebhookEndpoint",
      "listWebhookEndpoints",
      "listWebhookEventTypes",
      "retrieveWebhookEndpoint",
      "rotateWebhookEndpointSecret",
      "testWebhookEndpoint",
      "updateWebhookEndpoint",
    ]
  `)
})

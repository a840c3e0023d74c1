// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/webhooks.ts or docs/webhooks.json, then `npm run generate`.

import { defer, object } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type {
  CreateWebhookEndpointParams,
  DeleteWebhookEndpointParams,
  ListWebhookEndpointsParams,
  RetrieveWebhookEndpointParams,
  RotateWebhookEndpointSecretParams,
  TestWebhookEndpointParams,
  UpdateWebhookEndpointParams,
  WebhookEventType,
} from './types.gen.ts'

export const StrictWebhookEventTypeSchema: v.GenericSchema<unknown, WebhookEventType> =
  /* @__PURE__ */ defer(() => v.string())

export const CreateWebhookEndpointParamsSchema: v.GenericSchema<
  unknown,
  CreateWebhookEndpointParams
> = /* @__PURE__ */ object(() => ({
  name: v.string(),
  url: v.string(),
  event_types: v.array(StrictWebhookEventTypeSchema),
}))

export const ListWebhookEndpointsParamsSchema: v.GenericSchema<
  unknown,
  ListWebhookEndpointsParams
> = /* @__PURE__ */ object(() => ({
  limit: v.optional(v.pipe(v.number(), v.integer())),
  after: v.nullish(v.string()),
}))

export const RetrieveWebhookEndpointParamsSchema: v.GenericSchema<
  unknown,
  RetrieveWebhookEndpointParams
> = /* @__PURE__ */ object(() => ({ webhook_endpoint_id: v.string() }))

export const UpdateWebhookEndpointParamsSchema: v.GenericSchema<
  unknown,
  UpdateWebhookEndpointParams
> = /* @__PURE__ */ object(() => ({
  webhook_endpoint_id: v.string(),
  name: v.optional(v.string()),
  url: v.optional(v.string()),
  event_types: v.optional(v.array(StrictWebhookEventTypeSchema)),
}))

export const DeleteWebhookEndpointParamsSchema: v.GenericSchema<
  unknown,
  DeleteWebhookEndpointParams
> = /* @__PURE__ */ object(() => ({ webhook_endpoint_id: v.string() }))

export const RotateWebhookEndpointSecretParamsSchema: v.GenericSchema<
  unknown,
  RotateWebhookEndpointSecretParams
> = /* @__PURE__ */ object(() => ({
  webhook_endpoint_id: v.string(),
  keep_old_secret_active_for_24_hours: v.optional(v.boolean()),
}))

export const TestWebhookEndpointParamsSchema: v.GenericSchema<unknown, TestWebhookEndpointParams> =
  /* @__PURE__ */ object(() => ({
    webhook_endpoint_id: v.string(),
    event_type: StrictWebhookEventTypeSchema,
  }))

// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/webhooks.ts or docs/webhooks.json, then `npm run generate`.

import { defer, object, taggedUnion } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type {
  BatchCancelledWebhookEvent,
  BatchCancelledWebhookEventData,
  BatchCompletedWebhookEvent,
  BatchCompletedWebhookEventData,
  BatchExpiredWebhookEvent,
  BatchExpiredWebhookEventData,
  BatchFailedWebhookEvent,
  BatchFailedWebhookEventData,
  EvalRunCanceledWebhookEvent,
  EvalRunCanceledWebhookEventData,
  EvalRunFailedWebhookEvent,
  EvalRunFailedWebhookEventData,
  EvalRunSucceededWebhookEvent,
  EvalRunSucceededWebhookEventData,
  FineTuningJobCancelledWebhookEvent,
  FineTuningJobCancelledWebhookEventData,
  FineTuningJobFailedWebhookEvent,
  FineTuningJobFailedWebhookEventData,
  FineTuningJobSucceededWebhookEvent,
  FineTuningJobSucceededWebhookEventData,
  LiveCallIncomingWebhookEvent,
  LiveCallIncomingWebhookEventData,
  LiveCallIncomingWebhookEventDataSipHeader,
  RealtimeCallIncomingWebhookEvent,
  RealtimeCallIncomingWebhookEventData,
  RealtimeCallIncomingWebhookEventDataSipHeader,
  ResponseCancelledWebhookEvent,
  ResponseCancelledWebhookEventData,
  ResponseCompletedWebhookEvent,
  ResponseCompletedWebhookEventData,
  ResponseFailedWebhookEvent,
  ResponseFailedWebhookEventData,
  ResponseIncompleteWebhookEvent,
  ResponseIncompleteWebhookEventData,
  WebhookEndpoint,
  WebhookEndpointDeleted,
  WebhookEndpointList,
  WebhookEndpointTestResult,
  WebhookEndpointWithSecret,
  WebhookEvent,
  WebhookEventType,
  WebhookEventTypeList,
} from './types.gen.ts'

export const BatchCancelledWebhookEventDataSchema: v.GenericSchema<
  unknown,
  BatchCancelledWebhookEventData
> = /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const BatchCancelledWebhookEventSchema: v.GenericSchema<
  unknown,
  BatchCancelledWebhookEvent
> = /* @__PURE__ */ object(() => ({
  created_at: v.nullish(v.number()),
  id: v.nullish(v.string()),
  data: v.nullish(BatchCancelledWebhookEventDataSchema),
  object: v.nullish(v.literal('event')),
  type: v.literal('batch.cancelled'),
}))

export const BatchCompletedWebhookEventDataSchema: v.GenericSchema<
  unknown,
  BatchCompletedWebhookEventData
> = /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const BatchCompletedWebhookEventSchema: v.GenericSchema<
  unknown,
  BatchCompletedWebhookEvent
> = /* @__PURE__ */ object(() => ({
  created_at: v.nullish(v.number()),
  id: v.nullish(v.string()),
  data: v.nullish(BatchCompletedWebhookEventDataSchema),
  object: v.nullish(v.literal('event')),
  type: v.literal('batch.completed'),
}))

export const BatchExpiredWebhookEventDataSchema: v.GenericSchema<
  unknown,
  BatchExpiredWebhookEventData
> = /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const BatchExpiredWebhookEventSchema: v.GenericSchema<unknown, BatchExpiredWebhookEvent> =
  /* @__PURE__ */ object(() => ({
    created_at: v.nullish(v.number()),
    id: v.nullish(v.string()),
    data: v.nullish(BatchExpiredWebhookEventDataSchema),
    object: v.nullish(v.literal('event')),
    type: v.literal('batch.expired'),
  }))

export const BatchFailedWebhookEventDataSchema: v.GenericSchema<
  unknown,
  BatchFailedWebhookEventData
> = /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const BatchFailedWebhookEventSchema: v.GenericSchema<unknown, BatchFailedWebhookEvent> =
  /* @__PURE__ */ object(() => ({
    created_at: v.nullish(v.number()),
    id: v.nullish(v.string()),
    data: v.nullish(BatchFailedWebhookEventDataSchema),
    object: v.nullish(v.literal('event')),
    type: v.literal('batch.failed'),
  }))

export const EvalRunCanceledWebhookEventDataSchema: v.GenericSchema<
  unknown,
  EvalRunCanceledWebhookEventData
> = /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const EvalRunCanceledWebhookEventSchema: v.GenericSchema<
  unknown,
  EvalRunCanceledWebhookEvent
> = /* @__PURE__ */ object(() => ({
  created_at: v.nullish(v.number()),
  id: v.nullish(v.string()),
  data: v.nullish(EvalRunCanceledWebhookEventDataSchema),
  object: v.nullish(v.literal('event')),
  type: v.literal('eval.run.canceled'),
}))

export const EvalRunFailedWebhookEventDataSchema: v.GenericSchema<
  unknown,
  EvalRunFailedWebhookEventData
> = /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const EvalRunFailedWebhookEventSchema: v.GenericSchema<unknown, EvalRunFailedWebhookEvent> =
  /* @__PURE__ */ object(() => ({
    created_at: v.nullish(v.number()),
    id: v.nullish(v.string()),
    data: v.nullish(EvalRunFailedWebhookEventDataSchema),
    object: v.nullish(v.literal('event')),
    type: v.literal('eval.run.failed'),
  }))

export const EvalRunSucceededWebhookEventDataSchema: v.GenericSchema<
  unknown,
  EvalRunSucceededWebhookEventData
> = /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const EvalRunSucceededWebhookEventSchema: v.GenericSchema<
  unknown,
  EvalRunSucceededWebhookEvent
> = /* @__PURE__ */ object(() => ({
  created_at: v.nullish(v.number()),
  id: v.nullish(v.string()),
  data: v.nullish(EvalRunSucceededWebhookEventDataSchema),
  object: v.nullish(v.literal('event')),
  type: v.literal('eval.run.succeeded'),
}))

export const FineTuningJobCancelledWebhookEventDataSchema: v.GenericSchema<
  unknown,
  FineTuningJobCancelledWebhookEventData
> = /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const FineTuningJobCancelledWebhookEventSchema: v.GenericSchema<
  unknown,
  FineTuningJobCancelledWebhookEvent
> = /* @__PURE__ */ object(() => ({
  created_at: v.nullish(v.number()),
  id: v.nullish(v.string()),
  data: v.nullish(FineTuningJobCancelledWebhookEventDataSchema),
  object: v.nullish(v.literal('event')),
  type: v.literal('fine_tuning.job.cancelled'),
}))

export const FineTuningJobFailedWebhookEventDataSchema: v.GenericSchema<
  unknown,
  FineTuningJobFailedWebhookEventData
> = /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const FineTuningJobFailedWebhookEventSchema: v.GenericSchema<
  unknown,
  FineTuningJobFailedWebhookEvent
> = /* @__PURE__ */ object(() => ({
  created_at: v.nullish(v.number()),
  id: v.nullish(v.string()),
  data: v.nullish(FineTuningJobFailedWebhookEventDataSchema),
  object: v.nullish(v.literal('event')),
  type: v.literal('fine_tuning.job.failed'),
}))

export const FineTuningJobSucceededWebhookEventDataSchema: v.GenericSchema<
  unknown,
  FineTuningJobSucceededWebhookEventData
> = /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const FineTuningJobSucceededWebhookEventSchema: v.GenericSchema<
  unknown,
  FineTuningJobSucceededWebhookEvent
> = /* @__PURE__ */ object(() => ({
  created_at: v.nullish(v.number()),
  id: v.nullish(v.string()),
  data: v.nullish(FineTuningJobSucceededWebhookEventDataSchema),
  object: v.nullish(v.literal('event')),
  type: v.literal('fine_tuning.job.succeeded'),
}))

export const LiveCallIncomingWebhookEventDataSipHeaderSchema: v.GenericSchema<
  unknown,
  LiveCallIncomingWebhookEventDataSipHeader
> = /* @__PURE__ */ object(() => ({ name: v.nullish(v.string()), value: v.nullish(v.string()) }))

export const LiveCallIncomingWebhookEventDataSchema: v.GenericSchema<
  unknown,
  LiveCallIncomingWebhookEventData
> = /* @__PURE__ */ object(() => ({
  session_id: v.nullish(v.string()),
  sip_headers: v.nullish(v.array(LiveCallIncomingWebhookEventDataSipHeaderSchema)),
}))

export const LiveCallIncomingWebhookEventSchema: v.GenericSchema<
  unknown,
  LiveCallIncomingWebhookEvent
> = /* @__PURE__ */ object(() => ({
  created_at: v.nullish(v.number()),
  id: v.nullish(v.string()),
  data: v.nullish(LiveCallIncomingWebhookEventDataSchema),
  object: v.nullish(v.literal('event')),
  type: v.literal('live.call.incoming'),
}))

export const RealtimeCallIncomingWebhookEventDataSipHeaderSchema: v.GenericSchema<
  unknown,
  RealtimeCallIncomingWebhookEventDataSipHeader
> = /* @__PURE__ */ object(() => ({ name: v.nullish(v.string()), value: v.nullish(v.string()) }))

export const RealtimeCallIncomingWebhookEventDataSchema: v.GenericSchema<
  unknown,
  RealtimeCallIncomingWebhookEventData
> = /* @__PURE__ */ object(() => ({
  call_id: v.nullish(v.string()),
  sip_headers: v.nullish(v.array(RealtimeCallIncomingWebhookEventDataSipHeaderSchema)),
}))

export const RealtimeCallIncomingWebhookEventSchema: v.GenericSchema<
  unknown,
  RealtimeCallIncomingWebhookEvent
> = /* @__PURE__ */ object(() => ({
  created_at: v.nullish(v.number()),
  id: v.nullish(v.string()),
  data: v.nullish(RealtimeCallIncomingWebhookEventDataSchema),
  object: v.nullish(v.literal('event')),
  type: v.literal('realtime.call.incoming'),
}))

export const ResponseCancelledWebhookEventDataSchema: v.GenericSchema<
  unknown,
  ResponseCancelledWebhookEventData
> = /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const ResponseCancelledWebhookEventSchema: v.GenericSchema<
  unknown,
  ResponseCancelledWebhookEvent
> = /* @__PURE__ */ object(() => ({
  created_at: v.nullish(v.number()),
  id: v.nullish(v.string()),
  data: v.nullish(ResponseCancelledWebhookEventDataSchema),
  object: v.nullish(v.literal('event')),
  type: v.literal('response.cancelled'),
}))

export const ResponseCompletedWebhookEventDataSchema: v.GenericSchema<
  unknown,
  ResponseCompletedWebhookEventData
> = /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const ResponseCompletedWebhookEventSchema: v.GenericSchema<
  unknown,
  ResponseCompletedWebhookEvent
> = /* @__PURE__ */ object(() => ({
  created_at: v.nullish(v.number()),
  id: v.nullish(v.string()),
  data: v.nullish(ResponseCompletedWebhookEventDataSchema),
  object: v.nullish(v.literal('event')),
  type: v.literal('response.completed'),
}))

export const ResponseFailedWebhookEventDataSchema: v.GenericSchema<
  unknown,
  ResponseFailedWebhookEventData
> = /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const ResponseFailedWebhookEventSchema: v.GenericSchema<
  unknown,
  ResponseFailedWebhookEvent
> = /* @__PURE__ */ object(() => ({
  created_at: v.nullish(v.number()),
  id: v.nullish(v.string()),
  data: v.nullish(ResponseFailedWebhookEventDataSchema),
  object: v.nullish(v.literal('event')),
  type: v.literal('response.failed'),
}))

export const ResponseIncompleteWebhookEventDataSchema: v.GenericSchema<
  unknown,
  ResponseIncompleteWebhookEventData
> = /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()) }))

export const ResponseIncompleteWebhookEventSchema: v.GenericSchema<
  unknown,
  ResponseIncompleteWebhookEvent
> = /* @__PURE__ */ object(() => ({
  created_at: v.nullish(v.number()),
  id: v.nullish(v.string()),
  data: v.nullish(ResponseIncompleteWebhookEventDataSchema),
  object: v.nullish(v.literal('event')),
  type: v.literal('response.incomplete'),
}))

export const WebhookEventTypeSchema: v.GenericSchema<unknown, WebhookEventType> =
  /* @__PURE__ */ defer(() => v.string())

export const WebhookEndpointSchema: v.GenericSchema<unknown, WebhookEndpoint> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    object: v.literal('webhook_endpoint'),
    created_at: v.nullish(v.number()),
    updated_at: v.nullish(v.number()),
    name: v.nullish(v.string()),
    url: v.nullish(v.string()),
    event_types: v.nullish(v.array(WebhookEventTypeSchema)),
    signing_secret_hint: v.nullish(v.string()),
  }))

export const WebhookEndpointWithSecretSchema: v.GenericSchema<unknown, WebhookEndpointWithSecret> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    object: v.literal('webhook_endpoint'),
    created_at: v.nullish(v.number()),
    updated_at: v.nullish(v.number()),
    name: v.nullish(v.string()),
    url: v.nullish(v.string()),
    event_types: v.nullish(v.array(WebhookEventTypeSchema)),
    signing_secret_hint: v.nullish(v.string()),
    signing_secret: v.nullish(v.string()),
  }))

export const WebhookEndpointListSchema: v.GenericSchema<unknown, WebhookEndpointList> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('list'),
    data: v.nullish(v.array(WebhookEndpointSchema)),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
    has_more: v.nullish(v.boolean()),
  }))

export const WebhookEndpointDeletedSchema: v.GenericSchema<unknown, WebhookEndpointDeleted> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    object: v.literal('webhook_endpoint.deleted'),
    deleted: v.nullish(v.boolean()),
  }))

export const WebhookEndpointTestResultSchema: v.GenericSchema<unknown, WebhookEndpointTestResult> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('webhook_endpoint.test'),
    webhook_endpoint_id: v.nullish(v.string()),
    event_type: v.nullish(WebhookEventTypeSchema),
    status_code: v.nullish(v.number()),
    success: v.literal(true),
  }))

export const WebhookEventTypeListSchema: v.GenericSchema<unknown, WebhookEventTypeList> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('list'),
    data: v.nullish(v.array(WebhookEventTypeSchema)),
  }))

export const WebhookEventSchema: v.GenericSchema<unknown, WebhookEvent> = /* @__PURE__ */ defer(
  () =>
    taggedUnion(
      'type',
      {
        'batch.cancelled': BatchCancelledWebhookEventSchema,
        'batch.completed': BatchCompletedWebhookEventSchema,
        'batch.expired': BatchExpiredWebhookEventSchema,
        'batch.failed': BatchFailedWebhookEventSchema,
        'eval.run.canceled': EvalRunCanceledWebhookEventSchema,
        'eval.run.failed': EvalRunFailedWebhookEventSchema,
        'eval.run.succeeded': EvalRunSucceededWebhookEventSchema,
        'fine_tuning.job.cancelled': FineTuningJobCancelledWebhookEventSchema,
        'fine_tuning.job.failed': FineTuningJobFailedWebhookEventSchema,
        'fine_tuning.job.succeeded': FineTuningJobSucceededWebhookEventSchema,
        'live.call.incoming': LiveCallIncomingWebhookEventSchema,
        'realtime.call.incoming': RealtimeCallIncomingWebhookEventSchema,
        'response.cancelled': ResponseCancelledWebhookEventSchema,
        'response.completed': ResponseCompletedWebhookEventSchema,
        'response.failed': ResponseFailedWebhookEventSchema,
        'response.incomplete': ResponseIncompleteWebhookEventSchema,
      },
      { isOpen: true },
    ),
)

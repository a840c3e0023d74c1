// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/webhooks.ts or docs/webhooks.json, then `npm run generate`.

export interface BatchCancelledWebhookEventData {
  id: string
}

/** A batch was stopped on request. */
export interface BatchCancelledWebhookEvent {
  created_at: number
  id: string
  data: BatchCancelledWebhookEventData
  object?: 'event' | undefined
  type: 'batch.cancelled'
}

export interface BatchCompletedWebhookEventData {
  id: string
}

/** A batch is done, and its results can be fetched. */
export interface BatchCompletedWebhookEvent {
  created_at: number
  id: string
  data: BatchCompletedWebhookEventData
  object?: 'event' | undefined
  type: 'batch.completed'
}

export interface BatchExpiredWebhookEventData {
  id: string
}

/** A batch ran out of time before all its requests were made. */
export interface BatchExpiredWebhookEvent {
  created_at: number
  id: string
  data: BatchExpiredWebhookEventData
  object?: 'event' | undefined
  type: 'batch.expired'
}

export interface BatchFailedWebhookEventData {
  id: string
}

/** A batch could not be run. */
export interface BatchFailedWebhookEvent {
  created_at: number
  id: string
  data: BatchFailedWebhookEventData
  object?: 'event' | undefined
  type: 'batch.failed'
}

export interface EvalRunCanceledWebhookEventData {
  id: string
}

/** An evaluation run was stopped on request. */
export interface EvalRunCanceledWebhookEvent {
  created_at: number
  id: string
  data: EvalRunCanceledWebhookEventData
  object?: 'event' | undefined
  type: 'eval.run.canceled'
}

export interface EvalRunFailedWebhookEventData {
  id: string
}

/** An evaluation run broke off with an error. */
export interface EvalRunFailedWebhookEvent {
  created_at: number
  id: string
  data: EvalRunFailedWebhookEventData
  object?: 'event' | undefined
  type: 'eval.run.failed'
}

export interface EvalRunSucceededWebhookEventData {
  id: string
}

/** An evaluation run is done, and its results can be fetched. */
export interface EvalRunSucceededWebhookEvent {
  created_at: number
  id: string
  data: EvalRunSucceededWebhookEventData
  object?: 'event' | undefined
  type: 'eval.run.succeeded'
}

export interface FineTuningJobCancelledWebhookEventData {
  id: string
}

/** A fine-tuning job was stopped on request. */
export interface FineTuningJobCancelledWebhookEvent {
  created_at: number
  id: string
  data: FineTuningJobCancelledWebhookEventData
  object?: 'event' | undefined
  type: 'fine_tuning.job.cancelled'
}

export interface FineTuningJobFailedWebhookEventData {
  id: string
}

/** A fine-tuning job broke off with an error. */
export interface FineTuningJobFailedWebhookEvent {
  created_at: number
  id: string
  data: FineTuningJobFailedWebhookEventData
  object?: 'event' | undefined
  type: 'fine_tuning.job.failed'
}

export interface FineTuningJobSucceededWebhookEventData {
  id: string
}

/** A fine-tuning job is done, and its model can be used. */
export interface FineTuningJobSucceededWebhookEvent {
  created_at: number
  id: string
  data: FineTuningJobSucceededWebhookEventData
  object?: 'event' | undefined
  type: 'fine_tuning.job.succeeded'
}

export interface LiveCallIncomingWebhookEventDataSipHeader {
  name: string
  value: string
}

export interface LiveCallIncomingWebhookEventData {
  session_id: string
  sip_headers: LiveCallIncomingWebhookEventDataSipHeader[]
}

/** A SIP call has come in that a Live session may take. */
export interface LiveCallIncomingWebhookEvent {
  created_at: number
  id: string
  data: LiveCallIncomingWebhookEventData
  object?: 'event' | undefined
  type: 'live.call.incoming'
}

export interface RealtimeCallIncomingWebhookEventDataSipHeader {
  name: string
  value: string
}

export interface RealtimeCallIncomingWebhookEventData {
  call_id: string
  sip_headers: RealtimeCallIncomingWebhookEventDataSipHeader[]
}

/** A SIP call has come in; `acceptRealtimeCall` takes it, `rejectRealtimeCall` declines it. */
export interface RealtimeCallIncomingWebhookEvent {
  created_at: number
  id: string
  data: RealtimeCallIncomingWebhookEventData
  object?: 'event' | undefined
  type: 'realtime.call.incoming'
}

export interface ResponseCancelledWebhookEventData {
  id: string
}

/** A background response was stopped on request. */
export interface ResponseCancelledWebhookEvent {
  created_at: number
  id: string
  data: ResponseCancelledWebhookEventData
  object?: 'event' | undefined
  type: 'response.cancelled'
}

export interface ResponseCompletedWebhookEventData {
  id: string
}

/** A background response is done, and can be fetched. */
export interface ResponseCompletedWebhookEvent {
  created_at: number
  id: string
  data: ResponseCompletedWebhookEventData
  object?: 'event' | undefined
  type: 'response.completed'
}

export interface ResponseFailedWebhookEventData {
  id: string
}

/** A background response broke off with an error. */
export interface ResponseFailedWebhookEvent {
  created_at: number
  id: string
  data: ResponseFailedWebhookEventData
  object?: 'event' | undefined
  type: 'response.failed'
}

export interface ResponseIncompleteWebhookEventData {
  id: string
}

/** A background response ended before it was complete. */
export interface ResponseIncompleteWebhookEvent {
  created_at: number
  id: string
  data: ResponseIncompleteWebhookEventData
  object?: 'event' | undefined
  type: 'response.incomplete'
}

/** What has happened, for example `batch.completed`. */
export type WebhookEventType =
  | 'batch.completed'
  | 'batch.failed'
  | 'batch.expired'
  | 'batch.cancelled'
  | 'response.completed'
  | 'response.failed'
  | 'response.cancelled'
  | 'response.incomplete'
  | 'eval.run.succeeded'
  | 'eval.run.failed'
  | 'eval.run.canceled'
  | 'fine_tuning.job.succeeded'
  | 'fine_tuning.job.failed'
  | 'fine_tuning.job.cancelled'
  | 'realtime.call.incoming'
  | 'video.completed'
  | 'video.failed'
  | 'agent.environment.ready'
  | 'agent.environment.failed'
  | 'agent.environment.suspended'
  | 'agent.environment.expired'
  | 'agent.session.created'
  | 'agent.session.action_required'
  | 'agent.session.in_progress'
  | 'agent.session.idle'
  | 'agent.session.failed'
  | 'safety.alert.created'
  | (string & {})

/** A URL of yours that the API calls when something happens. */
export interface WebhookEndpoint {
  id: string
  object: 'webhook_endpoint'
  /** Unix time in seconds. */
  created_at: number
  /**
   * Unix time in seconds of the last change to the endpoint or its secret; tests do not count.
   */
  updated_at?: number | undefined
  name: string
  url: string
  event_types: WebhookEventType[]
  /** The secret with most of it masked. */
  signing_secret_hint: string | null
}

/** A webhook endpoint, with the secret that signs its events. */
export interface WebhookEndpointWithSecret {
  id: string
  object: 'webhook_endpoint'
  /** Unix time in seconds. */
  created_at: number
  /**
   * Unix time in seconds of the last change to the endpoint or its secret; tests do not count.
   */
  updated_at?: number | undefined
  name: string
  url: string
  event_types: WebhookEventType[]
  /** The secret with most of it masked. */
  signing_secret_hint: string | null
  /** The whole secret. Only this answer has it. */
  signing_secret: string
}

/** A page of webhook endpoints. */
export interface WebhookEndpointList {
  object: 'list'
  data: WebhookEndpoint[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

/** Confirmation that a webhook endpoint was deleted. */
export interface WebhookEndpointDeleted {
  id: string
  object: 'webhook_endpoint.deleted'
  deleted: boolean
}

/** How an endpoint answered a made-up event. */
export interface WebhookEndpointTestResult {
  object: 'webhook_endpoint.test'
  webhook_endpoint_id: string
  event_type: WebhookEventType
  /** HTTP status of the answer; whether the endpoint took the event is for it to say. */
  status_code: number
  /** Says only that there was an answer. */
  success: true
}

/** All types of events that the project can subscribe to. */
export interface WebhookEventTypeList {
  object: 'list'
  data: WebhookEventType[]
}

/** An event that a webhook can receive; `type` tells which. */
export type WebhookEvent =
  | BatchCancelledWebhookEvent
  | BatchCompletedWebhookEvent
  | BatchExpiredWebhookEvent
  | BatchFailedWebhookEvent
  | EvalRunCanceledWebhookEvent
  | EvalRunFailedWebhookEvent
  | EvalRunSucceededWebhookEvent
  | FineTuningJobCancelledWebhookEvent
  | FineTuningJobFailedWebhookEvent
  | FineTuningJobSucceededWebhookEvent
  | LiveCallIncomingWebhookEvent
  | RealtimeCallIncomingWebhookEvent
  | ResponseCancelledWebhookEvent
  | ResponseCompletedWebhookEvent
  | ResponseFailedWebhookEvent
  | ResponseIncompleteWebhookEvent

/** Params of `createWebhookEndpoint`: `POST /webhook_endpoints`. */
export interface CreateWebhookEndpointParams {
  /** What you call the endpoint. */
  name: string
  /** Where to send events: an HTTPS URL. */
  url: string
  /** The events to send. */
  event_types: readonly WebhookEventType[]
}

/** Params of `listWebhookEndpoints`: `GET /webhook_endpoints`. */
export interface ListWebhookEndpointsParams {
  /** Most endpoints to return in one page. */
  limit?: number | undefined
  /** ID of the last endpoint of the page before. */
  after?: string | null | undefined
}

/** Params of `retrieveWebhookEndpoint`: `GET /webhook_endpoints/{webhook_endpoint_id}`. */
export interface RetrieveWebhookEndpointParams {
  /** For example `whe_123`. */
  webhook_endpoint_id: string
}

/** Params of `updateWebhookEndpoint`: `POST /webhook_endpoints/{webhook_endpoint_id}`. */
export interface UpdateWebhookEndpointParams {
  /** For example `whe_123`. */
  webhook_endpoint_id: string
  /** What you call the endpoint from now on. */
  name?: string | undefined
  /** Where to send events from now on: an HTTPS URL. */
  url?: string | undefined
  /** The events to send from now on; those left out are no longer sent. */
  event_types?: readonly WebhookEventType[] | undefined
}

/** Params of `deleteWebhookEndpoint`: `DELETE /webhook_endpoints/{webhook_endpoint_id}`. */
export interface DeleteWebhookEndpointParams {
  /** For example `whe_123`. */
  webhook_endpoint_id: string
}

/**
 * Params of `rotateWebhookEndpointSecret`: `POST
 * /webhook_endpoints/{webhook_endpoint_id}/rotate_secret`.
 */
export interface RotateWebhookEndpointSecretParams {
  /** For example `whe_123`. */
  webhook_endpoint_id: string
  /**
   * Lets events be signed by the old secret, too, for 24 hours; otherwise it is void at once.
   *
   * @defaultValue `false`
   */
  keep_old_secret_active_for_24_hours?: boolean | undefined
}

/** Params of `testWebhookEndpoint`: `POST /webhook_endpoints/{webhook_endpoint_id}/test`. */
export interface TestWebhookEndpointParams {
  /** For example `whe_123`. */
  webhook_endpoint_id: string
  /** The event to send. */
  event_type: WebhookEventType
}

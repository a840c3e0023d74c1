// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/webhooks.ts or docs/webhooks.json, then `npm run generate`.

export interface BatchCancelledWebhookEventData {
  id: string
}

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

export interface ResponseIncompleteWebhookEvent {
  created_at: number
  id: string
  data: ResponseIncompleteWebhookEventData
  object?: 'event' | undefined
  type: 'response.incomplete'
}

import type { Addition } from '../src/additions.ts'

const events = [
  'BatchCancelled',
  'BatchCompleted',
  'BatchExpired',
  'BatchFailed',
  'EvalRunCanceled',
  'EvalRunFailed',
  'EvalRunSucceeded',
  'FineTuningJobCancelled',
  'FineTuningJobFailed',
  'FineTuningJobSucceeded',
  'LiveCallIncoming',
  'RealtimeCallIncoming',
  'ResponseCancelled',
  'ResponseCompleted',
  'ResponseFailed',
  'ResponseIncomplete',
]

export default {
  why: 'The document has each event of a webhook, but no union of them.',
  package: 'webhooks',
  schemas: {
    WebhookEvent: {
      oneOf: events.map((name) => ({ $ref: `#/components/schemas/Webhook${name}` })),
    },
  },
} satisfies Addition

import { expectTypeOf, test } from 'vitest'
import type {
  BatchCompletedWebhookEvent,
  RealtimeCallIncomingWebhookEvent,
  WebhookEvent,
} from './index.ts'

declare const event: WebhookEvent

test('default', () => {
  if (event.type === 'batch.completed')
    expectTypeOf(event).toEqualTypeOf<BatchCompletedWebhookEvent>()
  if (event.type === 'realtime.call.incoming') {
    expectTypeOf(event).toEqualTypeOf<RealtimeCallIncomingWebhookEvent>()
    expectTypeOf(event.data.call_id).toEqualTypeOf<string>()
  }
})

test('behavior: every event has an id, a time and a type', () => {
  expectTypeOf(event.id).toEqualTypeOf<string>()
  expectTypeOf(event.created_at).toEqualTypeOf<number>()
  // @ts-expect-error no webhook is sent for it
  if (event.type === 'batch.started') return
  // @ts-expect-error not before the type is known
  void event.data.call_id
})

import { expectTypeOf, test } from 'vitest'
import type {
  RealtimeClientEvent,
  RealtimeConversationItem,
  RealtimeResponse,
  RealtimeServerEvent,
  RealtimeTranslationServerEvent,
} from './index.ts'

/** Whether a tag is a closed set of texts, so that it can tell the branches apart. */
type IsClosed<Tag> = string extends Tag ? false : true

test('behavior: events of the server narrow on type', () => {
  const event = {} as RealtimeServerEvent
  expectTypeOf<IsClosed<typeof event.type>>().toEqualTypeOf<true>()
  if (event.type === 'response.done') expectTypeOf(event.response).toEqualTypeOf<RealtimeResponse>()
  if (event.type === 'response.output_audio.delta')
    expectTypeOf(event.delta).toEqualTypeOf<string>()
  if (event.type === 'conversation.item.added')
    expectTypeOf(event.item).toEqualTypeOf<RealtimeConversationItem>()
  if (event.type === 'error') expectTypeOf(event.error.message).toEqualTypeOf<string>()
  // @ts-expect-error only clients say this
  if (event.type === 'session.update') void event

  const translated = {} as RealtimeTranslationServerEvent
  expectTypeOf<IsClosed<typeof translated.type>>().toEqualTypeOf<true>()
})

test('behavior: events of the client narrow on type', () => {
  const event = {} as RealtimeClientEvent
  expectTypeOf<IsClosed<typeof event.type>>().toEqualTypeOf<true>()
  if (event.type === 'input_audio_buffer.append') expectTypeOf(event.audio).toEqualTypeOf<string>()
  if (event.type === 'conversation.item.create')
    expectTypeOf(event.item).toEqualTypeOf<RealtimeConversationItem>()
  // @ts-expect-error audio is missing
  const append: RealtimeClientEvent = { type: 'input_audio_buffer.append' }
  void append
})

test('behavior: items narrow on type, and messages on role', () => {
  const item = {} as RealtimeConversationItem
  expectTypeOf<IsClosed<typeof item.type>>().toEqualTypeOf<true>()
  if (item.type === 'function_call') expectTypeOf(item.arguments).toEqualTypeOf<string>()
  if (item.type === 'message') {
    expectTypeOf(item.role).toEqualTypeOf<'system' | 'user' | 'assistant'>()
    if (item.role === 'user') {
      const [part] = item.content
      if (part?.type === 'input_image')
        expectTypeOf(part.image_url).toEqualTypeOf<string | undefined>()
    }
  }
})

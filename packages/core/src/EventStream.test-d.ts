import { expectTypeOf, test } from 'vitest'
import type { Client, RequestOptions } from './client.ts'
import type { EventStream, EventStreamOptions, StreamEnd } from './EventStream.ts'
import { fromReadableStream } from './fromReadableStream.ts'
import { fromSSEResponse } from './fromSSEResponse.ts'
import { sendResponse } from './sendResponse.ts'
import { sendStream } from './sendStream.ts'
import { toSSEResponse } from './toSSEResponse.ts'
import { withSource } from './withSource.ts'

interface Chunk {
  readonly id: string
}

const client = {} as Client
const request = { method: 'POST', path: '/responses' }

test('default', async () => {
  const stream = await sendStream<Chunk>(client, request)
  expectTypeOf(stream).toEqualTypeOf<EventStream<Chunk>>()
  for await (const event of stream) expectTypeOf(event).toEqualTypeOf<Chunk>()
})

test('behavior: each way to read keeps the type of the events', () => {
  const stream = fromSSEResponse<Chunk>(new Response())
  expectTypeOf(stream).toEqualTypeOf<EventStream<Chunk>>()
  expectTypeOf(stream.tee()).toEqualTypeOf<[EventStream<Chunk>, EventStream<Chunk>]>()
  expectTypeOf(stream.toReadableStream()).toEqualTypeOf<ReadableStream<Uint8Array>>()
  expectTypeOf(stream.response).toEqualTypeOf<Response>()
  expectTypeOf(stream.cancel()).toEqualTypeOf<Promise<void>>()
})

test('behavior: events nobody has typed are unknown', () => {
  expectTypeOf(fromSSEResponse(new Response())).toEqualTypeOf<EventStream<unknown>>()
})

test('behavior: ended is one of three, or not yet', () => {
  expectTypeOf<EventStream<Chunk>['ended']>().toEqualTypeOf<StreamEnd | undefined>()
  expectTypeOf<StreamEnd>().toEqualTypeOf<'done' | 'eof' | 'cancelled'>()
})

test('behavior: a stream fits where an async iterable or an async disposable is asked for', () => {
  expectTypeOf<EventStream<Chunk>>().toExtend<AsyncIterable<Chunk>>()
  expectTypeOf<EventStream<Chunk>>().toExtend<AsyncDisposable>()
})

test('behavior: toSSEResponse takes streams and async iterables', () => {
  expectTypeOf(toSSEResponse(fromSSEResponse<Chunk>(new Response()))).toEqualTypeOf<Response>()
  expectTypeOf(
    toSSEResponse({} as AsyncGenerator<Chunk>, { status: 201 }),
  ).toEqualTypeOf<Response>()
  // @ts-expect-error an array is no stream
  toSSEResponse([1])
})

test('behavior: fromReadableStream takes bytes, whose events have no names of their own', () => {
  const body = new ReadableStream<Uint8Array>()
  expectTypeOf(fromReadableStream<Chunk>(body)).toEqualTypeOf<EventStream<Chunk>>()
  // @ts-expect-error a line of JSON is the whole event
  fromReadableStream(body, { named: true })
  // @ts-expect-error a response may lack a body
  fromReadableStream(new Response().body)
})

test('behavior: withSource keeps the type of the generator', () => {
  const events = {} as AsyncGenerator<Chunk, void, undefined>
  expectTypeOf(withSource(events, events)).toEqualTypeOf(events)
})

test('behavior: sendResponse resolves with the platform’s own Response', () => {
  expectTypeOf(sendResponse(client, request)).toEqualTypeOf<Promise<Response>>()
  expectTypeOf(sendResponse(client, Promise.resolve(request))).toEqualTypeOf<Promise<Response>>()
})

test('options: undefined is as good as left out', () => {
  expectTypeOf<{ signal: undefined; idleTimeout: undefined }>().toExtend<EventStreamOptions>()
  expectTypeOf<{ signal: undefined; schema: undefined }>().toExtend<RequestOptions>()
  // @ts-expect-error milliseconds, not text
  fromSSEResponse(new Response(), { idleTimeout: '1s' })
})

import { StreamError } from '@bonsai-ai/core'
import { collect, stubStream } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { ResponseStreamEvent } from './generated/types.gen.ts'
import { responseText } from './responseText.ts'
import { streamResponse } from './streamResponse.ts'

/** As little of an event as matters. */
function eventsOf(...events: object[]): ResponseStreamEvent[] {
  return events as ResponseStreamEvent[]
}

async function* streamOf(events: ResponseStreamEvent[]): AsyncGenerator<ResponseStreamEvent> {
  yield* events
}

const events = eventsOf(
  { type: 'response.created', response: { output: null } },
  { type: 'response.reasoning_text.delta', delta: 'Hm.' },
  { type: 'response.output_text.delta', delta: 'One, ' },
  { type: 'response.output_text.delta', delta: '' },
  { type: 'response.refusal.delta', delta: 'No.' },
  { type: 'response.output_text.delta', delta: 'two.' },
  { type: 'response.output_text.done', text: 'One, two.' },
)

test('default', async () => {
  const { client } = stubStream(...events)

  const stream = await streamResponse(client)

  expect(await collect(responseText(stream))).toEqual(['One, ', 'two.'])
})

test('behavior: any iterable will do', async () => {
  expect(await collect(responseText(streamOf(events)))).toEqual(['One, ', 'two.'])
})

test('behavior: leaving the loop ends the stream', async () => {
  const { client } = stubStream(...events)
  const stream = await streamResponse(client)

  for await (const text of responseText(stream)) if (text) break

  expect(stream.ended).toBe('cancelled')
})

test('error: an error event is thrown after the text before it', async () => {
  const texts: string[] = []
  const failed = eventsOf(...events, { type: 'error', code: null, message: 'no more' })

  async function read(): Promise<void> {
    for await (const text of responseText(streamOf(failed))) texts.push(text)
  }
  const error = await read().catch((cause: unknown) => cause)

  expect(error).toBeInstanceOf(StreamError)
  expect(error).toMatchInlineSnapshot(`[StreamError: stream: error event: no more]`)
  expect(texts).toEqual(['One, ', 'two.'])
})

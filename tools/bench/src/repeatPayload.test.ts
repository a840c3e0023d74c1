import { accumulateChatCompletion, type ChatCompletionChunk } from '@bonsai-ai/chat'
import { fromSSEResponse } from '@bonsai-ai/core'
import { accumulateResponse, outputText, type ResponseStreamEvent } from '@bonsai-ai/responses'
import { expect, test } from 'vitest'
import { repeatChunks, repeatEvents } from './repeatPayload.ts'

test('default', async () => {
  const { blocks, length, events } = repeatChunks(2)
  const stream = (): ReturnType<typeof fromSSEResponse<ChatCompletionChunk>> =>
    fromSSEResponse<ChatCompletionChunk>(new Response(new Blob([...blocks] as BlobPart[])))

  expect((await accumulateChatCompletion(stream())).choices[0]?.message.content).toHaveLength(
    length,
  )
  expect(await count(stream())).toBe(events)
})

test('behavior: events of a response', async () => {
  const { blocks, length, events } = repeatEvents(2)
  const stream = (): ReturnType<typeof fromSSEResponse<ResponseStreamEvent>> =>
    fromSSEResponse<ResponseStreamEvent>(new Response(new Blob([...blocks] as BlobPart[])))

  expect(outputText(await accumulateResponse(stream()))).toHaveLength(length)
  expect(await count(stream())).toBe(events)
})

async function count(stream: AsyncIterable<unknown>): Promise<number> {
  let events = 0
  for await (const _ of stream) events++
  return events
}

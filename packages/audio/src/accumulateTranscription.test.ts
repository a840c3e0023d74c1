import { StreamError } from '@bonsai-ai/core'
import { stub, stubStream } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import { accumulateTranscription } from './accumulateTranscription.ts'
import type { TranscriptionStreamEvent } from './generated/types.gen.ts'
import { streamTranscription } from './streamTranscription.ts'

async function* streamOf(...events: object[]): AsyncGenerator<TranscriptionStreamEvent> {
  // What servers send, whatever the types say.
  yield* events as TranscriptionStreamEvent[]
}

const params = { file: new Blob(['a']), model: 'gpt-4o-transcribe' }
const usage = { type: 'tokens', input_tokens: 1, output_tokens: 2, total_tokens: 3 }
const logprob = (token: string): object => ({ token, logprob: -0.1, bytes: [1] })

function delta(text: string, fields?: object): object {
  return { type: 'transcript.text.delta', delta: text, ...fields }
}

function segment(id: string): object {
  return { type: 'transcript.text.segment', id, start: 0, end: 1, text: 'Hi', speaker: 'A' }
}

test('default', async () => {
  const done = { type: 'transcript.text.done', text: 'Hi there', logprobs: [logprob('Hi')], usage }
  const { client } = stubStream(delta('Hi'), delta(' there'), done)

  expect(await accumulateTranscription(await streamTranscription(client, params))).toEqual({
    text: 'Hi there',
    logprobs: [logprob('Hi')],
    usage,
  })
})

test('behavior: passages with their speakers', async () => {
  const events = [segment('a'), delta('Hi', { segment_id: 'b' }), segment('b')]
  const done = { type: 'transcript.text.done', text: 'Hi Hi', usage, languages: ['en'] }

  expect(await accumulateTranscription(streamOf(...events, done))).toEqual({
    text: 'Hi Hi',
    usage,
    languages: ['en'],
    segments: [segment('a'), segment('b')],
  })
})

test('behavior: what the end leaves out is what was sent in pieces', async () => {
  const events = [
    delta('H', { logprobs: [logprob('H')] }),
    delta('i', { logprobs: [logprob('i')] }),
    { type: 'transcript.from.the.future' },
  ]
  const expected = { text: 'Hi', logprobs: [logprob('H'), logprob('i')] }

  for (const fields of [{}, { text: null, logprobs: [] }, { text: '', logprobs: null }])
    expect(
      await accumulateTranscription(
        streamOf(...events, { type: 'transcript.text.done', ...fields }),
      ),
    ).toEqual(expected)
  const { client } = stubStream(...events)
  expect(await accumulateTranscription(await streamTranscription(client, params))).toEqual(expected)
})

test('behavior: silence is a text too', async () => {
  const done = { type: 'transcript.text.done', text: '' }

  expect(await accumulateTranscription(streamOf(done))).toEqual({ text: '' })
})

test('options: allowTruncated', async () => {
  const stream = streamOf(segment('a'), delta('Hi'))

  expect(await accumulateTranscription(stream, { allowTruncated: true })).toEqual({
    text: 'Hi',
    segments: [segment('a')],
  })
  await expect(accumulateTranscription(streamOf(), { allowTruncated: true })).rejects.toThrow(
    StreamError,
  )
})

test('error: a stream that was cut off gives what it had', async () => {
  await expect(accumulateTranscription(streamOf(delta('Hi')))).rejects.toMatchObject({
    message: 'stream: ended before it was complete',
    partial: { text: 'Hi' },
  })
  const { client } = stub(`data: ${JSON.stringify(delta('Hi'))}\n\ndata: {"type":"tran`)
  await expect(
    accumulateTranscription(await streamTranscription(client, params)),
  ).rejects.toMatchObject({ name: 'StreamError', partial: { text: 'Hi' } })
})

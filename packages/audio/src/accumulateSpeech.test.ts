import { StreamError } from '@bonsai-ai/core'
import { stub, stubStream } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import { accumulateSpeech } from './accumulateSpeech.ts'
import type { SpeechStreamEvent } from './generated/types.gen.ts'
import { streamSpeech } from './streamSpeech.ts'

async function* streamOf(...events: object[]): AsyncGenerator<SpeechStreamEvent> {
  // What servers send, whatever the types say.
  yield* events as SpeechStreamEvent[]
}

const params = { model: 'gpt-4o-mini-tts', voice: 'coral', input: 'Hi' } as const
const usage = { input_tokens: 1, output_tokens: 2, total_tokens: 3 }
const done = { type: 'speech.audio.done', usage }

function delta(...bytes: number[]): object {
  return { type: 'speech.audio.delta', audio: btoa(String.fromCharCode(...bytes)) }
}

test('default', async () => {
  const { client } = stubStream(delta(0, 255), delta(128), delta(1, 2, 3), done)

  expect(await accumulateSpeech(await streamSpeech(client, params))).toEqual({
    audio: new Uint8Array([0, 255, 128, 1, 2, 3]),
    usage,
  })
})

test('behavior: an end without [DONE], or with nothing else', async () => {
  expect(await accumulateSpeech(streamOf(delta(1), { type: 'speech.audio.done' }))).toEqual({
    audio: new Uint8Array([1]),
  })
  const { client } = stubStream(delta(1))
  expect(await accumulateSpeech(await streamSpeech(client, params))).toEqual({
    audio: new Uint8Array([1]),
  })
})

test('behavior: unknown events and empty pieces are passed over', async () => {
  const events = [
    { type: 'speech.from.the.future' },
    { type: 'speech.audio.delta', audio: '' },
    { type: 'speech.audio.delta', audio: null },
    { type: 'speech.audio.delta' },
    done,
  ]

  expect((await accumulateSpeech(streamOf(...events))).audio).toHaveLength(0)
})

test('behavior: a long recording, in linear time', async () => {
  const piece = { type: 'speech.audio.delta', audio: btoa('a'.repeat(3000)) }
  const { audio } = await accumulateSpeech(
    streamOf(...Array.from({ length: 3000 }, () => piece), done),
  )

  expect(audio).toHaveLength(9_000_000)
  expect(audio.every((byte) => byte === 97)).toBe(true)
})

test('options: allowTruncated', async () => {
  expect(await accumulateSpeech(streamOf(delta(1)), { allowTruncated: true })).toEqual({
    audio: new Uint8Array([1]),
  })
  await expect(accumulateSpeech(streamOf(), { allowTruncated: true })).rejects.toThrow(StreamError)
})

test('error: a stream that was cut off gives what it had', async () => {
  const partial = { audio: new Uint8Array([1]) }
  await expect(accumulateSpeech(streamOf(delta(1)))).rejects.toMatchObject({
    message: 'stream: ended before it was complete',
    partial,
  })
  const { client } = stub(`data: ${JSON.stringify(delta(1))}\n\ndata: {"type":"speech.au`)
  await expect(accumulateSpeech(await streamSpeech(client, params))).rejects.toMatchObject({
    name: 'StreamError',
    partial,
  })
})

test('error: audio that is not base64', async () => {
  for (const audio of ['?', 'AAAAA', 5]) {
    const broken = { type: 'speech.audio.delta', audio }
    await expect(
      accumulateSpeech(streamOf(delta(1), broken, done), { allowTruncated: true }),
    ).rejects.toMatchObject({
      message: 'stream: audio that is not base64',
      partial: { audio: new Uint8Array([1]) },
    })
  }
})

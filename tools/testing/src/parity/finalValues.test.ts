import { type Client, createClient } from '@bonsai-ai/core'
import {
  accumulateSpeech,
  accumulateTranscription,
  type SpeechStreamEvent,
  streamSpeech,
  streamTranscription,
  type TranscriptionStreamEvent,
} from 'bonsai-ai/audio'
import { accumulateCompletion, type Completion, streamCompletion } from 'bonsai-ai/completions'
import {
  accumulateImage,
  type ImageEditStreamEvent,
  type ImageGenStreamEvent,
  streamImage,
  streamImageEdit,
} from 'bonsai-ai/images'
import OpenAI, { toFile } from 'openai'
import { expect, test } from 'vitest'

// npm `openai` puts none of these together: it gives their events, which ours can read.

function clients(...events: readonly object[]): { ours: Client; theirs: OpenAI } {
  const body = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('')
  const headers = { 'content-type': 'text/event-stream' }
  const fetch = async (): Promise<Response> => new Response(body, { headers })
  return {
    ours: createClient({ apiKey: 'sk-stub', fetch }),
    theirs: new OpenAI({ apiKey: 'sk-stub', fetch }),
  }
}

const usage = { input_tokens: 1, output_tokens: 2, total_tokens: 3 }
const picture = { created_at: 1, b64_json: 'AAAA', size: '1024x1024', quality: 'high' }
const file = new Blob(['a'])

test('behavior: completions', async () => {
  const params = { model: 'gpt-3.5-turbo-instruct', prompt: 'Hi' }
  const choices = [1, 0].map((index) => ({ text: 'a', index, finish_reason: null }))
  const ends = choices.map((choice) => ({ ...choice, text: '', finish_reason: 'stop' }))
  const { ours, theirs } = clients({ choices }, { choices }, { choices: ends }, { usage })

  const completion = await accumulateCompletion(await streamCompletion(ours, params))

  // Both read what was sent; the two packages' types differ in what else may come.
  const events = (await theirs.completions.create({
    ...params,
    stream: true,
  })) as AsyncIterable<unknown> as AsyncIterable<Completion>
  expect(await accumulateCompletion(events)).toEqual(completion)
  expect(completion).toMatchObject({ choices: [{ text: 'aa' }, { text: 'aa' }], usage })
})

test('behavior: images', async () => {
  const params = { model: 'gpt-image-1.5', prompt: 'A lighthouse' }
  for (const kind of ['image_generation', 'image_edit']) {
    const { ours, theirs } = clients(
      { type: `${kind}.partial_image`, ...picture, partial_image_index: 0 },
      { type: `${kind}.completed`, ...picture, usage },
    )
    const isEdit = kind === 'image_edit'

    const image = await accumulateImage(
      isEdit
        ? await streamImageEdit(ours, { ...params, image: file })
        : await streamImage(ours, params),
    )

    const events = isEdit
      ? await theirs.images.edit({ ...params, image: await toFile(file, 'a'), stream: true })
      : await theirs.images.generate({ ...params, stream: true })
    const same = events as AsyncIterable<unknown> as AsyncIterable<
      ImageGenStreamEvent | ImageEditStreamEvent
    >
    expect(await accumulateImage(same)).toEqual(image)
    expect(image).toMatchObject({ data: [{ b64_json: 'AAAA' }], created: 1, usage })
  }
})

test('behavior: speech', async () => {
  const params = { model: 'gpt-4o-mini-tts', voice: 'coral', input: 'Hi' } as const
  const delta = { type: 'speech.audio.delta', audio: 'AAEC' }
  const events = [delta, delta, { type: 'speech.audio.done', usage }]

  const speech = await accumulateSpeech(await streamSpeech(clients(...events).ours, params))

  // In npm `openai` its events are bytes like those of any file: there is no stream to read.
  const response = await clients(...events).theirs.audio.speech.create({
    ...params,
    stream_format: 'sse',
  })
  expect(response).toBeInstanceOf(Response)
  async function* again(): AsyncGenerator<SpeechStreamEvent> {
    for (const line of (await response.text()).split('\n\n').slice(0, -1))
      yield JSON.parse(line.slice('data: '.length)) as SpeechStreamEvent
  }
  expect(await accumulateSpeech(again())).toEqual(speech)
  expect(speech).toEqual({ audio: new Uint8Array([0, 1, 2, 0, 1, 2]), usage })
})

test('behavior: transcriptions', async () => {
  const params = { model: 'gpt-4o-transcribe' }
  const segment = { type: 'transcript.text.segment', id: 'a', text: 'Hi', start: 0, end: 1 }
  const { ours, theirs } = clients({ type: 'transcript.text.delta', delta: 'Hi' }, segment, {
    type: 'transcript.text.done',
    text: 'Hi',
    usage,
  })

  const text = await accumulateTranscription(await streamTranscription(ours, { ...params, file }))

  const events = (await theirs.audio.transcriptions.create({
    ...params,
    file: await toFile(file, 'a'),
    stream: true,
  })) as AsyncIterable<unknown> as AsyncIterable<TranscriptionStreamEvent>
  expect(await accumulateTranscription(events)).toEqual(text)
  expect(text).toEqual({ text: 'Hi', segments: [segment], usage })
})

import { collect, stub, stubStream } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateSpeechParams } from './generated/types.gen.ts'
import { streamSpeech } from './streamSpeech.ts'

const params: CreateSpeechParams = {
  model: 'gpt-4o-mini-tts',
  voice: { id: 'voice_1' },
  input: 'Hello',
}

const events = [
  { type: 'speech.audio.delta', audio: 'AAAA' },
  { type: 'speech.audio.done', usage: { input_tokens: 1, output_tokens: 2, total_tokens: 3 } },
]

test('default', async () => {
  const { client, sent } = stubStream(...events)

  const stream = await streamSpeech(client, params)

  expect(await collect(stream)).toEqual(events)
  expect(stream.ended).toBe('done')
  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/audio/speech')
  expect(request?.headers.get('accept')).toBe('text/event-stream')
  expect(await request?.json()).toEqual({ ...params, stream_format: 'sse' })
})

test('error: a 400 rejects before there is a stream', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await streamSpeech(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /audio/speech: 400 no]`)
})

import { collect, formOf, stub, stubStream } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateTranscriptionParams } from './generated/types.gen.ts'
import { streamTranscription } from './streamTranscription.ts'

const params: CreateTranscriptionParams = {
  file: new File(['mp3'], 'talk.mp3', { type: 'audio/mpeg' }),
  model: 'gpt-4o-transcribe',
  include: ['logprobs'],
  chunking_strategy: { type: 'server_vad', threshold: 0.5 },
}

const events = [
  { type: 'transcript.text.delta', delta: 'Hel' },
  { type: 'transcript.text.done', text: 'Hello' },
]

test('default', async () => {
  const { client, sent } = stubStream(...events)

  const stream = await streamTranscription(client, params)

  expect(await collect(stream)).toEqual(events)
  expect(stream.ended).toBe('done')
  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/audio/transcriptions')
  expect(request?.headers.get('accept')).toBe('text/event-stream')
  expect(await formOf(request)).toEqual([
    ['file', 'talk.mp3', 'audio/mpeg', 'mp3'],
    ['model', 'gpt-4o-transcribe'],
    ['include[]', 'logprobs'],
    ['chunking_strategy[type]', 'server_vad'],
    ['chunking_strategy[threshold]', '0.5'],
    ['stream', 'true'],
  ])
})

test('error: a 400 rejects before there is a stream', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await streamTranscription(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /audio/transcriptions: 400 no]`)
})
